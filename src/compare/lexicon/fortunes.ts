/** Concepts of how plans, contests and business turn out, each with its contrary. How the lists are written: `concepts.ts`. */
export const fortunes = `
démissionner démission remettre_démission présenter_démission rendre_tablier claquer_porte départ_volontaire quitter_fonction / resign resignation step_down quit hand_notice tender_resignation stand_down <> limoger limogeage renvoyer licencier congédier évincer éviction destituer révoquer démettre remercier / sack sacking fire dismiss dismissal oust remove axe
dépasser_attente dépasser_prévision meilleur_prévu mieux_prévu supérieur_attente au-dessus_prévision / beat_expectation beat_forecast exceed_expectation top_forecast better_expected beat_estimate <> décevoir_attente manquer_objectif inférieur_attente en-deçà_attente moins_prévu pire_prévu / miss_expectation miss_forecast miss_target miss_estimate fall_short worse_expected below_expectation
relever_prévision revoir_hausse réviser_hausse revu_hausse / raise_forecast raise_guidance revise_up upgrade <> abaisser_prévision revoir_baisse réviser_baisse avertissement_résultat / cut_forecast lower_forecast lower_guidance downgrade profit_warning revise_down
relever_note rehausser_note / upgrade <> dégrader_note abaisser_note dégradation_note / downgrade
prospérer florissant essor boom en_plein_essor faire_recette cartonner / thrive prosper flourish boom booming <> péricliter décliner en_difficulté battre_aile souffrir vaciller / struggle ail falter flounder wane languish
solvable en_bonne_santé / solvent healthy <> en_difficulté surendetté au_bord_faillite / distressed ailing cash-strapped
trouver_preneur trouver_acquéreur vendu adjuger adjugé / sell find_buyer fetch go_hammer <> invendu / unsold go_unsold
vendre_bien succès_commercial / sell_well best-selling bestselling <> bouder_client méventes mévente / slow_sale poor_sale
créer_emploi création_emploi créer_poste / create_job job_creation add_job <> supprimer_emploi suppression_emploi supprimer_poste détruire_emploi destruction_emploi / cut_job job_cut job_loss shed_job axe_job slash_job
augmenter_production accélérer_production monter_cadence / raise_output increase_production ramp_up_production <> réduire_production ralentir_production baisser_cadence / cut_production reduce_output slow_production cut_output
tourner_plein_régime plein_capacité à_plein / full_capacity full_steam flat_out <> au_ralenti à_arrêt ralenti / standstill idle reduced_capacity
ouvrir_porte inaugurer voir_jour / open launch see_light <> fermer_porte baisser_rideau mettre_clé_porte cesser_activité cessation_activité / close_door shut_door shut_up_shop close_down cease_trading cease_operation
tenir_délai dans_temps temps_impartir à_temps en_avance / on_schedule on_time on_track ahead_schedule meet_deadline <> prendre_retard en_retard hors_délai dépasser_délai manquer_échéance / behind_schedule run_late delay overrun miss_deadline overdue
respecter_budget dans_budget / on_budget within_budget under_budget <> dépasser_budget dépassement_coût explosion_coût surcoût / over_budget cost_overrun overspend
atteindre_objectif remplir_objectif tenir_objectif réaliser_objectif / meet_target hit_target reach_goal achieve_target <> manquer_objectif loin_objectif rater_objectif échouer_atteindre / miss_target fall_short
gagner_terrain gagner_point faire_percée / gain_ground make_inroad make_gain <> perdre_terrain perdre_vitesse perdre_point / lose_ground lose_momentum slip_back
prendre_avance creuser_écart distancer / pull_ahead widen_lead pull_clear <> faire_rattraper réduire_écart combler_retard refaire_retard revenir_hauteur / narrow_gap close_gap catch_up
mener devancer faire_course_tête être_tête / lead ahead front <> à_traîne être_mené accuser_retard distancé largué / trail lag_behind lag adrift
marquer inscrire transformer convertir / score convert slot_home net <> rater manquer louper vendanger / miss squander waste
match_nul partager_point partage_point nul dos_dos / draw tie stalemate <> battre vaincre victoire gagner imposer / beat win victory
match_nul partager_point partage_point / draw tie <> défaite incliner perdre / lose loss
promu monter accéder promotion / promoted promotion go_up <> relégué descendre rétrogradation reléguer rétrograder / relegated relegation go_down demote
maintien sauver_place assurer_maintien / avoid_relegation stay_up survive <> relégation relégué descente / relegated relegation go_down
invaincu / unbeaten undefeated <> battu défait premier_défaite / beaten defeated first_defeat first_loss
titulaire titulariser aligner / start starter starting_line-up <> remplaçant banc_touche sur_banc / substitute bench
domicile à_domicile recevoir / home host <> extérieur à_extérieur en_déplacement / away
favori / favourite favorite <> tocard petit_poucet outsider / underdog outsider long_shot
conserver_titre défendre_titre garder_titre / retain_title keep_title defend_title <> perdre_titre détrôner déchoir / lose_title dethrone strip_title
battre_record améliorer_record pulvériser_record / break_record smash_record beat_record set_record new_record <> manquer_record rater_record échouer_record / miss_record fall_short_record
disputer jouer participer aligner prendre_départ / play compete take_part start <> déclarer_forfait forfait renoncer scratcher abandonner / withdraw pull_out scratch miss sit_out
terminer_course franchir_ligne rallier_arrivée / finish_race cross_line complete <> abandonner abandon mettre_pied_terre / retire drop_out abandon pull_up
sur_podium médaillé médaille / podium medal medallist <> pied_podium hors_podium / out_medal miss_podium off_podium
obtenir_gain_cause donner_raison faire_droit gagner_procès / win_case rule_favour find_favour side_with <> débouter donner_tort perdre_procès rejeter_demande / lose_case rule_against find_against dismiss_case
faire_unanimité consensuel plébisciter / unanimous widely_welcomed <> diviser clivant controverser faire_débat / divisive divide controversial
tenir_parole tenir_engagement honorer_engagement respecter_engagement / keep_word keep_promise honour_commitment stick <> manquer_parole renier_engagement trahir_promesse revenir_engagement / break_promise renege go_back
porter_fruit payer_effort concluant couronner_succès fructueux / pay_off bear_fruit successful fruitful conclusive <> vain infructueux rester_vain faire_chou_blanc stérile / vain fruitless fruitlessly inconclusive come_nothing draw_blank
sauver sauvetage préserver maintien / save rescue preserve salvage <> condamner sacrifier liquider supprimer / doom scrap axe shut
viable rentable / viable profitable <> non_viable déficitaire gouffre / unviable loss-making
en_plein_emploi avoir_travail / employed in_work <> sans_emploi au_chômage privé_emploi / unemployed out_work jobless
doubler / double <> diviser_deux baisser_moitié chuter_moitié réduire_moitié / halve cut_half fall_half
enrichir / enrich get_richer <> appauvrir ruiner / impoverish ruin get_poorer
surévaluer surévalué / overvalue overvalued overpriced <> sous-évaluer sous-évalué / undervalue undervalued underpriced
effondrer chuter plonger / collapse plunge slump <> résister tenir_bon bien_tenir / hold_up withstand resilient
apprécier renforcer raffermir / appreciate strengthen firm <> déprécier affaiblir / depreciate weaken
creuser_déficit creuser aggraver / widen deepen <> réduire_déficit résorber combler / narrow shrink close
consolider conforter asseoir renforcer / consolidate cement bolster strengthen shore_up reinforce <> affaiblir fragiliser saper miner ébranler / weaken undermine erode sap dent
populaire en_hausse_sondage cote_hausse / popular surge_poll <> impopulaire dégringoler_sondage cote_baisse / unpopular slump_poll
réélu conserver_mairie conserver_siège garder_mairie / re-elected hold_seat retain_seat keep_seat <> battu perdre_mairie perdre_siège délogé / unseated ousted lose_seat voted_out
absolu majorité_absolu / outright <> relatif majorité_relatif / relative hung
en_tête arriver_tête virer_tête / top come_first lead <> dernier arriver_dernier / last come_last bottom
bondé salle_comble complet plein_craquer / packed full_house sold-out crammed <> désert clairsemé vide / half-empty deserted sparse
triomphe ovation accueil_triomphal encenser acclamer / triumph rave acclaim ovation <> four bide fiasco échec_cuisant éreinter huer / flop fiasco bomb pan boo
primé récompensé lauréat décrocher_prix / award-winning win_prize win_award <> bredouille repartir_bredouille mains_vides / empty-handed go_empty-handed miss_out
`;
