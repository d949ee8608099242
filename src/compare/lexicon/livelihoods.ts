/** Concepts of work, money, trade and what is built and fished, in the words of all who tell them. How the lists are written: `concepts.ts`. */
export const livelihoods = `
débrayer cesser_travail arrêter_travail grève faire_grève mouvement_social débrayage arrêt_travail journée_action / strike walk_out industrial_action stoppage down_tool stop_work walkout
gréviste salarié_grève / striker striking
piquet_grève blocage bloquer barrage / picket_line picket blockade block
syndicat organisation_syndicale confédération organisation_salarié centrale_syndicale intersyndicale / union trade_union labour_union
faire_bloc unanime unanimité parler_voix front_commun de_concert ensemble / united unanimous one_voice stand_together common_front
préavis préavis_grève appeler_grève / strike_notice strike_call
service_minimum service_réduit / minimum_service skeleton_service
reprendre_travail reprise_travail lever_piquet fin_grève / return_work go_back_work end_strike call_off_strike
agent_public fonctionnaire agent_état serviteur_état / civil_servant state_employee public_employee government_worker public_servant public-sector_worker
chômage_technique chômage_partiel activité_partielle sans_ouvrage sans_travail / furlough laid_off short-time temporary_layoff idle
chômeur demandeur_emploi sans-emploi chercher_travail / unemployed jobless job_seeker jobseeker looking_work out_work
chômage taux_chômage / unemployment joblessness jobless
intérimaire intérim mission_intérim travailleur_temporaire / temp agency_worker temporary_worker
licencier supprimer_emploi suppression_emploi plan_social supprimer_poste tailler_effectif dégraisser rayer_carte / lay_off cut_job shed_job redundancy job_cut job_loss axe_job make_redundant
embaucher créer_emploi recruter création_emploi recrutement / hire create_job recruit take_on new_job
faire_vivre employer salarié compter_salarié effectif / employ workforce payroll staff employee
télétravail travailler_maison travail_distance / work_home remote_work telework home_working
âge_légal recul_âge travailler_longtemps âge_départ / retirement_age pension_age work_longer
arrêter_carrière raccrocher fin_carrière mettre_terme_carrière retraite_sportive tirer_révérence / retire hang_up end_career call_time quit
pouvoir_achat coût_vie vie_chère inflation / cost_living purchasing_power inflation
loyer / rent rental
coût_logement prix_logement / housing_cost
assuré assurance police_assurance / insured insurance insurer policy
non_assuré sans_assurance / uninsured no_cover not_insured
facture coût montant addition / cost price price_tag
dépense dépenser / spending expenditure spend outlay
payer financer financement prendre_charge / pay fund foot_bill bear_cost meet_cost finance
subvention aide subventionner / subsidy grant subsidise aid
débloquer mettre_côté consacrer allouer affecter mettre_table / set_aside earmark allocate
collecte cagnotte réunir_fonds lever_fonds récolter recueillir / collect fundraiser collection crowdfunding
rembourser remboursement / refund repay money_back reimburse
épargne épargnant / saving saver
taux_directeur taux_intérêt loyer_argent principal_taux / interest_rate key_rate policy_rate deposit_rate rate_pay borrowing_cost
relever_taux hausse_taux resserrer / raise_rate rate_rise tighten rate_hike
baisser_taux baisse_taux assouplir / cut_rate rate_cut ease
crédit_immobilier prêt_immobilier emprunt_immobilier / mortgage home_loan
monnaie devise / currency money
dévaluer dévaluation perdre_valeur dégringoler déprécier / devalue devaluation lose_value depreciate
gagner_argent bénéfice profit / profit make_money earn earnings net_income
chiffre_affaires recette vente revenu / sales turnover revenue takings
bourse place_financière / stock_market bourse stock_exchange wall_street
capitalisation valorisation valeur_boursière / market_value valuation market_capitalisation
prévision tabler / forecast guidance outlook
relever_prévision / raise_forecast lift_guidance
offre rachat offre_publique opa approche / bid offer takeover buyout approach
racheter acquérir / buy acquire take_over snap_up purchase
fusionner fusion rapprochement mariage / merge merger tie-up combine
vendre céder cession défaire / sell dispose divest sale
constructeur_automobile constructeur / carmaker automaker car_maker
rappel rappeler campagne_rappel / recall
défaut malfaçon défectueux défaillance / defect fault flaw faulty defective
supermarché grande_surface hypermarché / supermarket superstore grocer
denrée alimentation produit_courant / grocery food groceries everyday_product
en_ligne internet sur_internet web toile / online internet web
entrepôt hangar / warehouse depot
compagnie_aérienne transporteur compagnie / airline carrier
low-cost bas_coût bon_marché / low-cost budget no-frills cut-price
créneau slot autorisation_décollage droit_atterrissage droit_décollage / slot landing_right take-off_right landing
doubler deux_fois multiplier_par_deux double / double twice twofold
tripler trois_fois multiplier_trois / treble triple threefold three_times
quintupler cinq_fois / quintuple fivefold five_times
faire_faillite dépôt_bilan redressement_judiciaire cessation_paiement liquidation déposer_bilan faillite / go_bankrupt bankruptcy insolvency go_bust insolvent receivership go_under
fermer mettre_clé baisser_rideau cesser_activité fermeture / shut close closure close_door
ouvrir inaugurer ouverture inauguration / open inaugurate opening unveil
bâtir construire édifier ériger construction sortir_terre / build construct erect put_up go_up
fonder créer voir_jour fondateur / founded establish set_up create
éolienne mât pale parc_éolien / wind_turbine turbine wind_farm windmill
panneau_solaire photovoltaïque ferme_solaire / solar_panel photovoltaic solar_farm
oléoduc gazoduc conduite pipeline / pipeline pipe
forage puits forer / drill drilling well
marée_noire fuite_pétrole déversement déverser / oil_spill slick spill
fioul mazout / fuel_oil fuel heavy_oil
cuivre métal_rouge / copper red_metal
vigneron viticulteur / winegrower wine_grower winemaker
vendange récolte / grape_harvest harvest
éleveur élevage / farmer breeder livestock
pêcheur pêche marin-pêcheur / fisherman fishing
matelot marin / deckhand sailor seaman
`;
