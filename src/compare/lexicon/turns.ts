/** Concepts of how the economy, jobs, prices and markets turn. How the lists are written: `concepts.ts`. */
export const turns = `
prix_consommation inflation hausse_prix renchérissement / consumer_price inflation price_rise price_shop cost_living
ralentir décélérer assagir reculer refluer / ease slow cool moderate come_down <> accélérer repartir / accelerate pick_up quicken
pib activité économie production / gdp economy output activity
contracter contraction reculer baisser récession / contract shrink contraction recession <> progresser croître croissance rebondir / grow expand growth
chômage sans_emploi demandeur_emploi / unemployment out_work jobless unemployed
abaisser_taux baisse_taux réduire_taux assouplissement / cut_rate rate_cut lower_rate easing <> relever_taux hausse_taux augmenter_taux resserrement / raise_rate rate_hike rate_rise increase_rate tightening
maintenir_taux laisser_inchangé statu_quo / hold_rate leave_unchanged keep_rate on_hold
au_plus_haut plus_haut_depuis record / highest_since high highest <> au_plus_bas plus_bas_depuis / lowest_since low lowest
grimper bourse_saluer titre_bondir action_monter / rise jump climb gain <> dévisser décrocher reculer / fall drop slide lose
coter valoir / trade
emprunt prêt crédit emprunter / loan mortgage borrowing borrow
mensualité remboursement / repayment instalment
gagner_pouvoir_achat mieux_loti / better_off <> perdre_pouvoir_achat appauvrir / worse_off
marasme effondrement crise atonie morosité dépression / slump downturn doldrums collapse crisis slowdown <> reprise embellie essor boom / recovery upturn boom pick-up
prix_cassé dumping bas_prix low-cost concurrence / cut-price dumping cheap low-cost undercut
déposer_bilan redressement_judiciaire faire_faillite cessation_paiement liquidation / insolvency bankruptcy administration go_bust collapse file_bankruptcy
sauver_entreprise repreneur trouver_repreneur / rescue buyer find_buyer
fermer_magasin fermeture_magasin baisser_rideau / close_store shut_shop store_closure
supprimer_poste plan_social licencier dégraisser réduire_effectif / cut_job lay_off job_cut reduce_headcount let_go redundancy
par_courriel courriel email message / email message
apprendre_licenciement notifier / learn notify tell
salaire_début traitement rémunération / starting_salary pay wage
rejeter_offre_salarial / reject_pay_offer
débrayer grève journée_grève / strike walkout
pension retraite caisse_retraite / pension retirement
cotiser verser_cotisation versement / pay_into contribute payment contribution
bloquer_budget paralysie_budgétaire fermeture_administration / shutdown budget_impasse government_shutdown
non_payé chômage_technique / unpaid furlough
reprendre_discussion retourner_table revenir_table négocier / come_back_table return_table negotiate resume_talk
retirer_mesure abandonner_mesure lâcher / drop_plan withdraw_plan scrap_plan
réduire couper tailler rogner coupe / cut slash trim pare
tailler_dépense couper_dépense économie / cut_spending spending_cut saving
investir mettre_argent injecter / invest pour_money put_money
coûter_cher grever plomber / cost_dear
perdre_argent pertes déficit / lose_money loss deficit
dégager_bénéfice faire_bénéfice / make_profit post_profit
afficher publier annoncer / post report announce
doubler_bénéfice / double_profit
abonner abonnement / subscribe subscription
résilier annuler désabonner / cancel unsubscribe
pratique_anticoncurrentiel abus_position_dominant / anticompetitive antitrust abuse_dominant_position
infliger_amende condamner_amende sanctionner écoper_amende / fine hit_fine impose_fine extract
contester_décision saisir_tribunal faire_recours attaquer_décision / challenge_decision appeal go_court challenge
trader courtier opérateur / trader broker dealer
position pari spéculer / bet position wager
maquiller_compte truquer falsifier_compte fausse_écriture / false_accounting cook_book falsify doctor
détourner puiser_caisse servir siphonner / embezzle siphon help_himself steal divert
mouillage anneau place_port / mooring berth
vendre céder écouler cession / sell dispose offload
fournisseur sous-traitant équipementier / supplier subcontractor
recouvrer récupérer / recover recoup claw_back
dédommager rembourser_client / compensate refund
verser_acompte acompte / deposit down_payment
prix_garanti tarif_garanti / guaranteed_price
mettre_concession concession / concession franchise
péage barrière_péage / toll
subventionner aider aide / subsidise support aid
financer_péage / fund_toll
exploiter gérer / operate run
exporter vendre_étranger / export sell_abroad
récolte production moisson / crop harvest output
négocier échanger / trade change_hand
introduire_bourse entrer_bourse / float list go_public
prendre_part_capital entrer_capital / take_stake buy_stake
démentir_rumeur / deny_rumour
`;
