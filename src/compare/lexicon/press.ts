/** Concepts with several names in news: seats of power for those who sit there, terms of courts, police, weather and money. How the lists are written: `concepts.ts`. */
export const press = `
maison-blanche exécutif_américain administration_américaine présidence_américaine bureau_ovale / white_house us_administration oval_office
kremlin présidence_russe moscou / kremlin moscow
pékin autorité_chinoise régime_chinois / beijing chinese_government chinese_authority
bruxelles commission_européenne exécutif_européen / brussels european_commission
vatican saint-siège / vatican holy_see
hexagone / mainland_france
outre-manche / across_channel
place_beauvau beauvau ministère_intérieur / interior_ministry
chancellerie place_vendôme garde_sceau ministère_justice / justice_ministry justice_minister
scotland_yard police_londonienne met / scotland_yard metropolitan_police met_police
locataire_élysée chef_état président_français / french_president
locataire_maison-blanche président_américain / us_president american_president
argentier ministre_finance / finance_minister
premier_flic ministre_intérieur / interior_minister home_secretary
héritier_trône prince_héritier dauphin / crown_prince heir_throne
numéro_deux bras_droit adjoint / second-in-command deputy number_two right-hand_man
poids_lourd ténor cador / heavyweight
chef_file leader / leader
porte_drapeau porte-étendard / flag-bearer standard-bearer
fer_lance / spearhead
figure_proue / figurehead
bête_noire / nemesis bête_noire
homme_affaire magnat entrepreneur milliardaire / businessman tycoon magnate entrepreneur
géant_pétrolier major_pétrolière / oil_giant oil_major
géant_numérique géant_technologie gafam / tech_giant big_tech
constructeur_automobile automobile_constructeur / carmaker automaker car_manufacturer
avionneur constructeur_aéronautique / planemaker aircraft_manufacturer plane_maker
équipementier / supplier parts_maker
compagnie_low-cost low-cost / budget_airline low-cost_carrier
enseigne chaîne_magasin / chain retailer store_chain
place_boursière bourse marché_boursier / stock_exchange bourse stock_market
indice_vedette cac / cac_40 benchmark_index
or_noir brut pétrole / crude oil crude_oil
livre_sterling / pound_sterling
zone_euro / eurozone euro_zone euro_area
vieux_continent / europe
pays_levant archipel_nippon nippon / japan
petite_reine cyclisme / cycling
grande_boucle tour_france / tour_de_france
ballon_rond football foot / football soccer
ballon_ovale rugby ovalie / rugby
dame_fer tour_eiffel / eiffel_tower
ville_lumière / city_light
cité_ange / los_angeles
grande_pomme / big_apple
septième_art cinéma / cinema film
petit_écran télévision télé / television tv small_screen
grand_écran / big_screen
neuvième_art bande_dessinée bd / comic graphic_novel comic_strip
huitième_art / tv
quatrième_pouvoir presse média / press media
géant_web / internet_giant
toile web internet net / internet web online
fausse_nouvelle infox intox désinformation / fake_news misinformation disinformation
force_ordre police gendarme / police law_enforcement security_force
soldat_feu pompier sapeur-pompier homme_feu / firefighter fireman fire_crew firefighting
blouse_blanche soignant personnel_soignant / health_worker medic healthcare_worker
robe_noire avocat / lawyer
enseignant professeur prof corps_enseignant / teacher
homme_lettre écrivain romancier / writer author novelist
homme_rue / man_street
homme_armé tireur assaillant / gunman shooter armed_man attacker
preneur_otage / hostage-taker
loup_solitaire / lone_wolf
kamikaze attentat-suicide / suicide_bomber suicide_bombing suicide_attack
voiture_piégée véhicule_piégé / car_bomb
engin_explosif bombe_artisanale / explosive_device ied
colis_piégé / parcel_bomb
arme_poing / handgun
arme_guerre / weapon_war
coup_couteau poignarder / stab knife_attack stabbing
balle_perdue / stray_bullet
règlement_compte / score-settling gangland_killing
narcotrafic trafic_drogue trafic_stupéfiant / drug_trafficking drug_trade
narcotrafiquant trafiquant_drogue / drug_trafficker drug_dealer drug_lord
point_deal / drug-dealing_spot
passeur trafiquant_humain / smuggler people_smuggler people_trafficker
traite_humain traite_être_humain / human_trafficking
esclavage_moderne / modern_slavery
crime_contre_humanité / crime_against_humanity
nettoyage_ethnique / ethnic_cleansing
droit_femme / women_right
liberté_expression / freedom_speech free_speech freedom_expression
état_droit / rule_law
coup_état putsch / coup coup_d'état putsch
junte régime_militaire / junta military_ruler military_government
homme_clé / key_figure
guerre_civile / civil_war
guerre_commerciale bras_fer_commercial / trade_war
bras_fer affrontement / standoff showdown stand-off
droit_douane taxe_douanière tarif_douanier surtaxe / tariff customs_duty
cessez-le-feu trêve arrêt_hostilité / ceasefire truce cease-fire
accord_paix traité_paix / peace_deal peace_agreement peace_treaty
casque_bleu force_maintien_paix / peacekeeper blue_helmet peacekeeping
couloir_humanitaire corridor_humanitaire / humanitarian_corridor
droit_asile asile_politique / asylum political_asylum
contrôle_identité / identity_check
pièce_identité carte_identité / identity_card id_card
liberté_conditionnelle libération_conditionnelle / parole conditional_release
liberté_surveillée probation / probation
liberté_caution libération_caution / bail
détention_provisoire préventive / pre-trial_detention remand custody
couloir_mort / death_row
réclusion_perpétuité perpétuité / life_sentence life_imprisonment life_prison
prison_ferme / jail_term prison_term
prison_avec_sursis sursis / suspended_sentence suspended_prison
travail_intérêt_général / community_service community_sentence
non-lieu classer_sans_suite classement_sans_suite / dismiss_case drop_case case_dismissed
mise_examen mettre_examen inculper / charge indict place_formal_investigation formal_investigation
garde_vue placer_garde_vue / take_custody hold_custody police_custody
cour_assise / assize_court criminal_court
cour_cassation cour_suprême / supreme_court top_court court_cassation
vice_procédure vice_forme / procedural_error technicality
huis_clos / behind_closed_door closed_hearing
pièce_conviction élément_preuve / exhibit evidence
sortie_route quitter_route / run_off_road veer_off_road leave_road
perte_contrôle / lose_control
refus_obtempérer / refuse_stop failure_stop
accident_route / road_accident car_crash traffic_accident road_crash
accident_train déraillement / train_crash derailment
atterrissage_urgence atterrissage_forcé / emergency_landing forced_landing crash-landing
carambolage collision_chaîne / pile-up pileup
montée_eau / rising_water
réplique secousse_secondaire / aftershock
éruption_volcanique / volcanic_eruption
alerte_orange vigilance_orange / orange_alert amber_warning
gaz_effet_serre émission_carbone / greenhouse_gas carbon_emission
neutralité_carbone / carbon_neutrality net_zero carbon_neutral
énergie_renouvelable / renewable_energy renewable
panne_électricité panne_courant coupure_courant coupure_électricité / power_cut blackout power_outage power_failure
coût_vie / cost_living
niveau_vie / standard_living
hausse_prix renchérissement / price_rise price_increase price_hike
taux_chômage / unemployment_rate jobless_rate
demandeur_emploi chômeur sans-emploi / jobseeker unemployed job_seeker jobless
suppression_emploi suppression_poste plan_social dégraisser / job_cut layoff redundancy job_loss
plan_social licenciement_économique / redundancy_plan layoff
offre_emploi / job_offer vacancy
marché_travail / labour_market labor_market
code_travail / labour_law
droit_grève / right_strike
dialogue_social partenaire_social / social_partner
assurance_maladie sécurité_sociale sécu / social_security health_insurance
assurance_chômage allocation_chômage / unemployment_benefit
réforme_retraite / pension_reform
départ_retraite âge_départ âge_légal / retirement_age
évasion_fiscale fraude_fiscale fraude_impôt / tax_evasion tax_fraud
blanchiment_argent / money_laundering launder_money
pot-de-vin dessous-de-table bakchich / bribe kickback
abus_bien_social détournement_fonds détourner_fonds / embezzlement embezzle misuse_fund
délit_initié / insider_trading
emploi_fictif / fake_job
déficit_public déficit_budgétaire / budget_deficit public_deficit
finance_publique / public_finance
bénéfice_net résultat_net / net_profit net_income
introduction_bourse entrée_bourse / ipo stock_market_debut flotation initial_public_offering
offre_publique_achat opa / takeover_bid tender_offer
liquidation_judiciaire / liquidation compulsory_liquidation
rachat_action / share_buyback buyback
hausse_salaire augmentation_salaire / pay_rise wage_increase pay_increase
`;
