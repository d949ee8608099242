/** Concepts of owning, paying, trading, hiring and running. How the lists are written: `concepts.ts`. */
export const dealings = `
appartenir propriété détenir posséder aux_mains propriétaire / belong own owned property hand
détenir contrôler actionnaire_majoritaire posséder_moitié / own control majority_shareholder half-own
financer financement payer prendre_charge à_charge régler_facture couvrir_frais supporter_coût mettre_poche participer_hauteur / fund finance pay foot_bill cover_cost pick_tab bankroll bear_cost
dépense frais coût / expense spending cost outlay
prix_fort cher_payé / steep_price dearly
coûter montant facture revenir élever élève_à / cost amount bill run price_tag
recevoir toucher percevoir encaisser empocher obtenir / receive get collect pocket earn
part pourcentage quote-part / share cut percentage
plus-value bénéfice gain profit / profit gain capital_gain
prime rallonge bonus supplément / bonus extra top-up premium
rallonge supplémentaire de_plus / extra additional further
dépenser claquer débourser engloutir injecter / spend splash shell_out fork_out pour plough
dépasser_budget laisser_filer_compte creuser_trou déraper dérapage / overspend overrun go_over_budget blow_budget
économiser épargner mettre_côté faire_économie / save put_aside cut_cost
vivre_de gagner_vie vivre / live make_living earn_living
travailler_pour employer salarier emploi faire_vivre / employ work job provide_work
en_poste occuper_fonction exercer diriger / in_post hold_post hold_job serve
diriger à_tête mener présider piloter occuper_poste barre / run head lead manage helm chair direct hold_job
prendre_tête prendre_rênes prendre_commande prendre_barre nommer_tête / take_helm take_charge take_over appoint_head
quitter_tête céder_rêne passer_main passer_flambeau / hand_over pass_torch step_down
prendre_suite reprendre_flambeau succéder remplacer successeur / succeed follow replace successor take_over step_shoe
rayer_carte supprimer fermer disparaître liquider / wipe_out axe go disappear close scrap
annonce_faire apprendre annoncer informer mettre_courant / announce tell inform break_news learn
par_visioconférence visio en_visio en_ligne / video_call zoom online video_conference videoconference
prévenir_avance préavis / notice forewarn
mettre_porte pousser_sortie pousser_vers_sortie débarquer éjecter / push_out show_door force_out oust kick_out
plan_social sauvegarde_emploi suppression_poste charrette dégraisser / redundancy_plan job_cut layoff redundancy restructuring
départ_volontaire rupture_conventionnel / voluntary_redundancy voluntary_departure
retrouver_travail reclasser retrouver_emploi / find_work find_job new_job
cesser_travail débrayer croiser_bras arrêt_travail poser_outil / down_tool walk_out stop_work strike
appeler_grève inviter_cesser_travail appel_grève / call_strike call_walkout
suivre_mouvement mettre_grève gréviste / join_strike on_strike striker
bloquer piquet barrer_accès empêcher_sortie / block picket blockade prevent
augmenter_salaire coup_pouce revaloriser / pay_rise raise_pay boost_wage
accéder_revendication obtenir_satisfaction gain_cause / meet_demand win_demand
signer_contrat parapher contracter engager / sign_contract ink_deal sign_deal
décrocher_contrat remporter_marché obtenir_marché / win_contract land_contract secure_contract clinch_deal
attribuer_marché attribution_marché confier_travail / award_contract contract_award give_contract
gré_gré / untendered
appel_offre mise_concurrence / tender bidding competitive_tender
sous-traiter externaliser sous-traitance / outsource subcontract contract_out <> réinternaliser internaliser / bring_in-house insource
lancer_produit commercialiser mettre_vente mettre_marché / launch bring_market put_sale go_sale release
retirer_vente retirer_rayon rappeler rappel / recall pull_shelf withdraw_sale take_shelf
en_rupture_stock épuisé introuvable / out_stock sold_out run_out
reprendre_vente remettre_rayon / back_shelf back_sale
implanter ouvrir_usine installer_usine / set_up open_plant
quitter_pays retirer_marché / leave_market exit_market pull_out
racheter mettre_main absorber avaler prendre_contrôle rachat / buy take_over acquire snap_up swallow absorb takeover
vendre_prix adjuger partir_enchère / sell_price go_auction fetch
enchère vente_enchère vente_publique / auction bidding
louer bail location / rent lease let hire
expulser_locataire expulsion mettre_rue / evict eviction throw_out
hypothéquer gager / mortgage pledge
prêter_argent avancer_fonds / lend advance_money
devoir dette redevable / owe debt indebted
effacer_dette annuler_dette / write_off_debt cancel_debt debt_relief
geler_avoir bloquer_compte / freeze_asset freeze_account
blanchir_argent argent_sale / launder_money dirty_money
frauder tricher échapper_impôt / evade cheat dodge_tax
indemniser dédommager réparer_préjudice verser_dédommagement / compensate pay_damages make_amends pay_compensation
offrir faire_don gracieusement donner / donate give offer
travailler_gratuitement bénévolement bénévole / unpaid pro_bono volunteer
collecter_fonds lever_fonds levée_fonds récolter / raise_money raise_fund fundraise fundraising
valoir valoriser valorisation estimer / value worth valuation
miser parier gager / bet gamble wager
expédier livrer acheminer expédition / ship deliver dispatch shipment
tourner_ralenti marché_atone morose / sluggish slow lacklustre slack
tirer_sonnette_alarme en_crise / in_crisis ail
concurrencer disputer_marché rivaliser / compete rival vie
doubler_concurrent passer_devant supplanter détrôner / overtake supplant displace leapfrog
gérant tenancier exploitant / manager operator keeper
renégocier revoir_contrat / renegotiate
résilier rompre_contrat dénoncer_contrat mettre_fin_contrat / terminate_contract cancel_contract end_contract tear_up_contract
construire_neuf bâtir sortir_terre livrer_logement / build complete completion put_up
boucler_vente finaliser boucler_opération clôturer / complete close_deal finalise completion close
`;
