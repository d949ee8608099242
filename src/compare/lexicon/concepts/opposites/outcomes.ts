/**
 * Concepts of how things, plans and contests ended or stand, each with what cannot be at once. How the lists are
 * written: `concepts/index.ts`.
 */
export const outcomes = `
reporter repousser ajourner décaler différer / postpone put_back put_off push_back defer <> maintenir avoir_lieu tenir_date / keep maintain go_ahead take_place_planned
en_fuite en_cavale courir_toujours fugitif cavale / at_large on_run fugitive still_sought <> arrêter interpeller capturer appréhender / arrest detain capture catch apprehend
mettre_examen mis_examen inculper poursuivre / charge indict prosecute <> blanchir disculper mettre_hors_cause hors_cause classer_suite non-lieu / clear exonerate drop_charge drop_case
fonctionner opérationnel marche service / function operational operate <> panne défaillir défaillant tomber_panne hors_service / fail break_down malfunction out_order out_service
allumer activer enregistrer filmer / switch_on turn_on activate record <> éteindre désactiver / switch_off turn_off deactivate
payer régler verser / pay settle <> impayé devoir_encore / unpaid
potable propre assainir / drinkable clean <> contaminé pollué impropre souillé / contaminated polluted unsafe tainted
présent assister venir / present attend turn_up show_up <> absent bouder boycotter / absent boycott skip stay_away
parler exprimer témoigner répondre / speak testify comment <> silence muet taire garder_silence / silent silence decline_comment
coopérer collaborer / cooperate <> entraver refuser_coopérer / obstruct refuse_cooperate
garder conserver / keep retain <> retirer priver restituer / withdraw strip revoke hand_back give_up
réintégrer rétablir / reinstate <> exclure suspendre renvoyer / expel suspend
étudier à_étude à_l'étude envisager piste / consider study mull under_review on_table <> enterrer abandonner renoncer exclure / bury shelve drop rule_out scrap abandon
soutenir appuyer / back support endorse <> lâcher désavouer tourner_dos / disown abandon turn_back_on
atteindre entrer gagner / reach enter get_into <> épargner rester_distance / spare stay_clear
bon_état état_marche / good_condition good_repair sound <> délabré vétuste défectueux usé corrodé rouillé fissuré mauvais_état / dilapidated faulty worn defective buckled corroded rusted cracked poor_condition
bonne_santé en_forme bien_portant / good_health healthy <> affaibli malade souffrant amaigri mauvaise_santé / ill sick weak weakened poor_health
surpris stupéfait abasourdi étonné sidéré / surprised stunned shocked astonished
loin éloigné / far distant <> proche imminent à_portée / close near imminent within_reach
tarder tardif lent traîner / late slow drag <> rapide rapidement prompt promptement aussitôt / quick quickly swift swiftly prompt promptly fast
saisir_justice saisir recours recourir attaquer_justice / challenge_court go_court take_court sue <> renoncer incliner ne_pas_poursuivre / drop abandon accept
bénéfice bénéficiaire excédentaire rentable / profit profitable surplus <> perdre perte déficit déficitaire / lose loss deficit
interdire prohiber / ban forbid prohibit <> recommander conseiller inciter / recommend advise urge
interdire prohiber / ban forbid prohibit <> déconseiller / advise_against warn_against
candidat_maintenir maintenir_candidature / stay_race <> désister jeter_éponge retirer_course / stand_down pull_out drop_out
poursuivre_pourparler reprendre_dialogue / talk_continue <> rompre_pourparler rompre_dialogue / talk_collapse talk_break_down
confiner confinement rester_chez / stay_indoors shelter lockdown <> évacuer évacuation / evacuate evacuation
doubler / double <> diviser_deux réduire_moitié / halve
facturer payant / paid <> gratuit gratuité / free_charge
vide inoccupé désert / empty vacant unoccupied deserted <> occupé plein bondé / occupied full crowded packed
ivre ébriété alcoolisé / drunk intoxicated <> sobre à_jeun / sober
récidiviste multirécidiviste / repeat_offender <> casier_vierge inconnu_service / no_record clean_record
célèbre connu / famous well-known <> anonyme inconnu / anonymous unknown
guichet_fermé complet comble / sold_out <> invendu clairsemé / unsold half-empty
repêcher récupérer retrouver / recover retrieve find <> introuvable perdu / missing lost
sortir_hôpital rentrer_chez / leave_hospital discharge <> hospitaliser hospitalisation / hospitalise hospitalize
désarmer sans_arme / unarmed <> armé / armed
jour_même aussitôt / same_day immediately <> plus_tard tardivement / later
remercier congédier éviction évincer / oust dismiss remove <> confirmer_poste reconduire prolonger / keep reappoint
annexer occuper / annex occupy <> évacuer retirer / withdraw
pénurie manquer rupture / shortage run_short lack <> abondance suffisant excédent / plenty enough surplus
embauche recruter recrutement / hire recruit <> licencier licenciement supprimer_poste / lay_off layoff redundancy job_cut
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
