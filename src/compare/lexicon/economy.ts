/** Concepts of work, companies and money. How the lists are written: `concepts.ts`. */
export const economy = `
grève débrayage débrayer arrêt_travail cesser_travail mouvement_social gréviste mouvement en_grève faire_grève / strike walkout walk_out stoppage industrial_action striker down_tool walk_off_job picket go_strike
préavis préavis_grève / notice strike_notice
syndicat organisation_syndicale fédération syndicaliste syndical centrale organisation intersyndicale / union trade_union federation unionist labour_union labour_group
patron direction dirigeant management employeur patronal / management employer boss executive
salarié ouvrier employé travailleur personnel effectif agent collaborateur équipe troupe / employee worker staff workforce personnel headcount payroll
salaire rémunération paie traitement salarial / pay wage salary earning remuneration
prime bonus gratification / bonus premium one-off
embaucher embauche recruter recrutement engager / hire recruit recruitment hiring take_on <> licencier licenciement congédier supprimer_emploi suppression renvoyer / lay_off sack dismiss redundancy layoff fire job_cut axe
emploi poste travail job / job employment post position work
chômage chômeur sans_emploi demandeur_emploi / unemployment unemployed jobless jobseeker
retraite pension prendre_retraite départ_retraite âge_légal partir_retraite / retirement retire pension pensioner retiree
entreprise société compagnie firme groupe maison enseigne / company firm business corporation group
usine fabrique site_production manufacture atelier site unité_production / factory plant mill works site facility
fermer fermeture clore / close closure shut shutdown <> ouvrir ouverture rouvrir réouverture / open opening reopen
faillite liquidation redressement_judiciaire dépôt_bilan cessation_paiement procédure_sauvegarde / bankruptcy bankrupt insolvency insolvent receivership administration liquidation
acheter achat acquérir acquisition racheter rachat reprise absorber mettre_main / buy purchase acquire acquisition takeover buyout snap_up <> vendre vente céder cession / sell sale disposal divest dispose offload
coût coûter prix montant tarif facture / cost price amount fee charge bill tab
payer verser régler versement paiement acquitter débourser / pay payment pay_out settle disburse fork_out shell_out
rembourser remboursement / refund reimburse reimbursement repay pay_back
billet ticket titre_transport / ticket fare
prêt emprunt emprunter crédit / loan borrow credit lending
dette endettement endetter créance passif / debt borrowing indebted liability
perte déficit déficitaire / loss deficit shortfall <> bénéfice profit excédent excédents gain excédentaire / profit surplus gain earning
économie économiser épargne / save economy
investir investissement investisseur injecter mettre_poche / invest investment investor pour_into inject plough
marché bourse boursier place_financière place_boursier / market stock_market exchange stock_exchange
action titre cours / share stock share_price
banque bancaire banquier / bank banking banker
argent fonds somme liquidité trésorerie denier capital / money fund cash sum treasury
chiffre_affaires recette revenu vente / revenue turnover sale income
croissance croître / growth grow <> récession décroissance / recession contraction shrink
hausse augmenter augmentation progression progresser grimper monter relever accroître croître bondir bond accroissement alourdir envoler en_hausse / rise increase climb grow growth jump surge hike raise gain soar go_up up higher <> baisse diminuer diminution recul reculer chuter réduire réduction repli décroître plonger tomber dégringoler en_baisse / fall decrease drop decline reduce reduction cut lower slump plunge shrink go_down down tumble crash
plus davantage supérieur dépasser excéder / more above exceed over surpass <> moins inférieur / less fewer below under
maximum record sommet plus_haut pic jamais_atteint historique maximal / maximum record peak high all-time_high never_before <> minimum plancher plus_bas creux minimal / minimum low trough floor bottom
doubler doublement multiplier_deux / double twice twofold dual
tripler multiplier_trois / triple treble threefold
moitié demi deux_fois_moins diviser_deux réduire_moitié / half halve
majorité plupart majoritaire / most majority <> minoritaire minorité / minority
inflation vie_chère pouvoir_achat hausse_prix / inflation cost_living purchasing_power price_rise spending_power
exporter exportation / export <> importation importer / import
importer importation / import
droit_douane douane tarif_douanier taxe_douanier surtaxe / tariff customs duty
produire production fabriquer fabrication cadence / produce production manufacture make output
construire construction bâtir chantier édifier / build construction construct erect <> démolir démolition raser détruire démanteler abattre / demolish demolition raze tear_down dismantle
travaux réparation chantier rénovation / work repair renovation refurbishment building_site construction_site
réparer réparation remise_état colmater / repair fix mend
client clientèle usager consommateur acheteur / customer client consumer user shopper buyer
voyageur passager usager / passenger traveller traveler commuter
commande carnet_commande / order order_book
fournir livrer fourniture livraison / supply deliver delivery provide ship
contrat convention marché / contract agreement deal
concurrent concurrence rival rivaliser / competitor competition rival compete
agriculteur paysan exploitant éleveur cultivateur / farmer grower
récolte moisson vendange / harvest crop
énergie électricité courant électrique / energy electricity power electric current
coupure panne priver_électricité sans_électricité sans_courant coupure_courant délestage / outage blackout power_cut cut_off without_power without_electricity failure
réseau connexion / network grid connection
gaz / gas
pétrole brut pétrolier / oil crude petroleum
nucléaire atomique / nuclear atomic
centrale réacteur / plant reactor power_station
loyer locataire louer bail / rent tenant lease letting renter
logement habitation foyer domicile / housing home household dwelling residence
propriétaire bailleur / owner landlord proprietor
immobilier foncier marché_immobilier pierre / property real_estate housing_market
audit contrôle_comptes / audit
offre proposition proposer suggérer suggestion mettre_table avancer / offer proposal propose bid suggest suggestion put_forward table
exiger réclamer revendiquer revendication demander solliciter exigence requérir réquisition / demand request ask call_for claim seek urge insist require press
intérimaire temporaire intérim / agency temporary temp interim
prévision prévoir attendre tabler anticiper prédire pronostiquer / forecast expect predict projection anticipate
économiste analyste / economist analyst
startup jeune_pousse start-up / startup start-up
numérique digital en_ligne virtuel / digital online virtual
réserver réservation / book booking reserve reservation
indemnité prime_départ / severance compensation
supplémentaire additionnel extra renfort / extra additional more further
gratuit sans_frais / free free_charge no_cost without_charge <> payant mettre_main_poche régler_addition / paid foot_bill pick_tab
cher coûteux onéreux / expensive costly dear <> bon_marché économique moins_cher moins_coûteux / cheap inexpensive low-cost less_expensive
riche fortuné fortune milliardaire / rich wealthy fortune billionaire
pauvre pauvreté démuni précaire / poor poverty deprived needy
`;
