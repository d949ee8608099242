/** Concepts of prices, costs and growth. How the lists are written: `concepts/index.ts`. */
export const prices = `
gratuitement à_titre_gracieux bénévolement sans_frais sans_rien_payer gratuit / free for_nothing free_charge without_charge pro_bono without_pay no_fee
coût coûter prix montant tarif facture / cost price amount fee charge bill tab
payer verser régler versement paiement acquitter débourser / pay payment pay_out settle disburse fork_out shell_out
rembourser remboursement / refund reimburse reimbursement repay pay_back
billet ticket titre_transport / ticket fare
croissance croître / growth grow <> récession décroissance / recession contraction shrink
inflation vie_chère pouvoir_achat hausse_prix / inflation cost_living purchasing_power price_rise spending_power
gratuit sans_frais / free free_charge no_cost without_charge <> payant mettre_main_poche régler_addition / paid foot_bill pick_tab
cher coûteux onéreux / expensive costly dear <> bon_marché économique moins_cher moins_coûteux / cheap inexpensive low-cost less_expensive
prix tarif prix_billet / price fare fee rate tariff
surcoût dépassement rallonge / overrun extra_cost overspend
renchérir augmenter_prix hausse_prix plus_cher / price_rise price_increase dearer more_expensive go_up <> baisse_prix moins_cher / price_cut cheaper go_down
gel_prix geler_prix bloquer_prix / price_freeze freeze_price
remise rabais réduction ristourne promotion solde / discount reduction rebate sale
croissance expansion / growth expansion <> récession contraction ralentissement / recession contraction downturn slowdown
pib produit_intérieur_brut / gdp gross_domestic_product
facture note addition ardoise / bill tab
coût dépense frais / cost expense expenditure
dépense budget / spending expenditure
revenu salaire / income earnings
pouvoir_achat niveau_vie / purchasing_power living_standard
inflation hausse_prix cherté / inflation rising_price
déflation / deflation
dépense frais coût / expense spending cost outlay
prix_fort cher_payé / steep_price dearly
coûter montant facture revenir élever élève_à / cost amount bill run price_tag
pouvoir_achat coût_vie vie_chère inflation / cost_living purchasing_power inflation
facture coût montant addition / cost price price_tag
dépense dépenser / spending expenditure spend outlay
payer financer financement prendre_charge / pay fund foot_bill bear_cost meet_cost finance
prévision tabler / forecast guidance outlook
relever_prévision / raise_forecast lift_guidance
prix_consommation inflation hausse_prix renchérissement / consumer_price inflation price_rise price_shop cost_living
ralentir décélérer assagir reculer refluer / ease slow cool moderate come_down <> accélérer repartir / accelerate pick_up quicken
pib activité économie production / gdp economy output activity
contracter contraction reculer baisser récession / contract shrink contraction recession <> progresser croître croissance rebondir / grow expand growth
gagner_pouvoir_achat mieux_loti / better_off <> perdre_pouvoir_achat appauvrir / worse_off
marasme effondrement crise atonie morosité dépression / slump downturn doldrums collapse crisis slowdown <> reprise embellie essor boom / recovery upturn boom pick-up
prix_cassé dumping bas_prix low-cost concurrence / cut-price dumping cheap low-cost undercut
non_payé chômage_technique / unpaid furlough
coûter_cher grever plomber / cost_dear
prix_garanti tarif_garanti / guaranteed_price
gratuit entrée_libre gratuité / free free_entry <> payant tarif / paid charge
facture investissement coût enveloppe / bill cost investment price_tag
peser coûter / cost
contribuer supporter prendre_part / bear contribute share
croissance pib produit_intérieur_brut / growth gdp gross_domestic_product
renchérir cher augmenter_prix hausse_prix / dearer expensive price_rise go_up more_expensive
bon_marché moins_cher abordable / cheap cheaper affordable inexpensive
coût_vie / cost_living
niveau_vie / standard_living
hausse_prix renchérissement / price_rise price_increase price_hike
ralentissement essoufflement / slowdown cooling
embellie reprise rebond redressement / recovery rebound upturn pick-up
avoir_moyen / afford
croissance_rapide / fast-growing
gratuit gratuitement gracieux / free complimentary no_charge
bénévole bénévolat bénévolement volontaire / volunteer voluntary unpaid
cher coûteux onéreux ruineux hors_prix / expensive costly pricey dear <> abordable modique bon_marché pas_cher / affordable cheap inexpensive low-cost less_expensive
lucratif rentable profitable / profitable lucrative <> déficitaire / loss-making unprofitable
riche aisé nanti fortuné / rich wealthy affluent well-off <> pauvre démuni indigent défavorisé modeste / poor needy destitute deprived underprivileged
endetté surendetté / indebted debt-ridden
riche prospère / rich prosperous
coûter valoir / cost worth
`;
