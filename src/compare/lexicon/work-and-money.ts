/** Concepts of companies, jobs, pay, trade and prices in other words. How the lists are written: `concepts.ts`. */
export const workAndMoney = `
chômage_technique chômage_partiel activité_partielle / furlough short-time_work temporary_layoff
patronat organisation_patronal / employer_federation business_lobby
piquet_grève / picket_line
lever_grève reprendre_travail suspendre_grève / call_off_strike return_work end_strike <> poursuivre_grève reconduire_grève mouvement_reconduire / continue_strike extend_strike stay_out
service_minimum / minimum_service
revendication salarial hausse_salaire augmentation revalorisation_salarial / pay_rise wage_increase raise pay_claim <> gel_salaire gel / pay_freeze wage_freeze
salaire_minimum smic / minimum_wage
heure_supplémentaire / overtime
temps_plein / full-time
contrat_court intérim cdd / temporary fixed-term agency
cdi contrat_durée_indéterminée / permanent
saisonnier / seasonal
congé_maternité congé_parental / maternity_leave parental_leave
arrêt_maladie congé_maladie / sick_leave sick_note
accident_travail / workplace_accident work_accident
conditions_travail / working_condition
pénibilité / arduous hardship
burn-out épuisement_professionnel / burnout
âge_départ âge_légal / retirement_age pension_age
cotisation contribution / contribution
géant mastodonte numéro_un leader / giant leader heavyweight
maison_mère groupe / parent parent_company
pme petite_entreprise / small_business sme
directeur_financier / chief_financial_officer finance_director
actionnariat capital / stake shareholding
participation part capital / stake holding share
offre_rachat opa offre_publique / takeover_bid tender_offer bid
coentreprise / joint_venture
introduction_bourse entrée_bourse / ipo flotation listing
faillite banqueroute dépôt_bilan cessation_paiement déposer_bilan couler / bankruptcy insolvency bankrupt go_bust collapse go_under file_bankruptcy
liquidation liquidation_judiciaire mettre_clé_porte / liquidation wind_up
chaîne_production ligne_assemblage / production_line assembly_line
reclasser reclassement / redeploy redeployment
reconvertir reconversion / retrain convert
bénéfice profit résultat_net gain / profit earnings net_income <> perte déficit / loss deficit
bénéficiaire rentable dans_vert / profitable black <> déficitaire dans_rouge à_perte / loss-making unprofitable red
dividende / dividend
indice cac / index
krach / crash
spéculation spéculer / speculation speculate
prix tarif prix_billet / price fare fee rate tariff
surcoût dépassement rallonge / overrun extra_cost overspend
renchérir augmenter_prix hausse_prix plus_cher / price_rise price_increase dearer more_expensive go_up <> baisse_prix moins_cher / price_cut cheaper go_down
gel_prix geler_prix bloquer_prix / price_freeze freeze_price
remise rabais réduction ristourne promotion solde / discount reduction rebate sale
impayé arriéré / arrears unpaid overdue
caution dépôt_garantie / deposit
emprunteur / borrower
créancier / creditor lender
prêt_immobilier crédit_immobilier / mortgage home_loan
taux_intérêt loyer_argent taux_directeur / interest_rate key_rate benchmark_rate
banque_central institut_monétaire / central_bank
banque établissement_bancaire / bank lender
guichet distributeur_billet / cash_machine atm
virement virer / transfer
livret épargne / savings
assureur compagnie_assurance mutuelle / insurer insurance_company
subvention aide_public fonds_public aide / subsidy public_money state_aid grant aid
renflouer renflouement sauver_faillite / bail_out bailout rescue
monnaie devise / currency
dévaluer dévaluation déprécier / devalue devaluation depreciate <> apprécier réévaluer / appreciate revalue
fausse_monnaie / counterfeit
croissance expansion / growth expansion <> récession contraction ralentissement / recession contraction downturn slowdown
pib produit_intérieur_brut / gdp gross_domestic_product
libre-échange / free_trade
guerre_commercial / trade_war
monopole / monopoly
caisse / checkout
rappeler rappel retirer_vente retrait_vente / recall pull_shelf withdraw_sale
défaut défectueux malfaçon vice_fabrication / defect faulty defective flaw fault
marque / brand
publicité pub annonceur / advertising advertisement commercial advertiser
abonnement abonné / subscription subscriber
stock / stock inventory reserve
chaîne_approvisionnement / supply_chain
pénurie rupture / shortage stock-out
primo-accédant primo-accédants / first-time_buyer
accession_propriété / home_ownership
terrain parcelle / land plot
hectare parti_fumée / hectare acre
vendange / grape_harvest
rendement / yield
pesticide produit_phytosanitaire / pesticide
engrais / fertiliser fertilizer
pêche pêcheur / fishing fisherman
raffinerie / refinery
baril brent pétrole / barrel brent crude oil
gazoduc / gas_pipeline pipeline
oléoduc / oil_pipeline pipeline
facture_énergie / energy_bill
gisement / deposit
minerai terre_rare / ore rare_earth
sidérurgie acier / steel_industry steel
fonderie / foundry
chantier_naval / shipyard
aéronautique industrie_aérospatial / aerospace aviation_industry
automobile constructeur_automobile / carmaker automaker car_manufacturer
`;
