/** Concepts of when and how, and set phrases for what is done and said. How the lists are written: `concepts.ts`. */
export const turnings = `
au_petit_matin point_jour aube lever_jour premières_lueurs / dawn first_light daybreak sunrise early_hour
tombée_nuit soir crépuscule nuit_tombée / nightfall dusk evening sunset
en_pleine_nuit au_milieu_nuit nuitamment / middle_night dead_night overnight during_night
à_midi midi mi-journée heure_déjeuner / noon midday lunchtime
dans_la_foulée aussitôt immédiatement sur-le-champ sans_attendre sans_délai / immediately straight_away right_away at_once without_delay instantly promptly
peu_après quelques_instants / shortly_after soon_after moments_later
pour_la_première_fois première_fois première inédit / first_time first never_before
pour_la_dernière_fois / last_time
à_plusieurs_reprises maintes_fois plusieurs_fois de_nombreuses_fois / repeatedly several_time time_again on_several_occasions
sans_cesse sans_relâche sans_interruption continuellement / constantly nonstop non-stop around_clock relentlessly continuously
en_alternance tour_tour / take_turn alternately
l'un_après_l'autre tour_rôle / one_one in_turn one_after
en_même_temps simultanément de_concert au_même_moment / at_same_time simultaneously together
à_la_hâte précipitamment dans_précipitation en_catastrophe / hastily hurriedly in_hurry in_rush
avec_prudence prudemment / cautiously carefully
à_contrecoeur à_regret de_mauvaise_grâce / reluctantly grudgingly unwillingly
de_bon_coeur volontiers de_plein_gré de_son_plein_gré / willingly gladly voluntarily
en_secret secrètement en_catimini à_insu sans_bruit / secretly in_secret quietly on_quiet
ouvertement au_grand_jour publiquement / openly publicly in_open
à_voix_haute / aloud out_loud
par_hasard fortuitement par_accident / by_chance accidentally by_accident
à_tort par_erreur erronément / wrongly by_mistake mistakenly in_error erroneously
à_raison à_juste_titre / rightly with_good_reason
en_vain vainement sans_succès sans_résultat / in_vain unsuccessfully without_success to_no_avail
de_peu de_justesse in_extremis / narrowly barely only_just by_whisker
largement haut_main aisément sans_difficulté facilement / easily comfortably with_ease
massivement en_masse en_nombre / massively en_masse in_droves in_large_numbers
légèrement un_peu quelque_peu / slightly a_little somewhat marginally
fortement nettement sensiblement considérablement / sharply significantly considerably markedly steeply substantially
peu_à_peu petit_à_petit progressivement graduellement / gradually little_by_little step_step bit_bit
principalement surtout essentiellement avant_tout pour_l'essentiel / mainly mostly chiefly primarily above_all largely
entièrement totalement complètement tout_à_fait intégralement / entirely completely totally fully wholly
partiellement en_partie pour_partie / partly partially in_part
surtout_pas en_aucun_cas sous_aucun_prétexte / under_no_circumstances in_no_way on_no_account
de_part_et_d'autre des_deux_côtés / on_both_sides
à_proximité aux_abords près non_loin alentours / nearby in_vicinity not_far
au_coeur au_centre / in_heart in_middle at_centre
aux_confins à_frontière / on_border on_edge
à_travers_le_monde dans_le_monde_entier planète / worldwide around_world across_globe all_over_world
à_l'étranger hors_frontières / abroad overseas
sur_place sur_les_lieux / at_scene on_site on_spot
sous_le_choc abasourdi stupéfait sidéré / shocked stunned in_shock aghast astounded
en_colère furieux irrité fâché indigné / angry furious irate outraged
en_larmes pleurer sangloter éploré / tears weep cry sob
en_liesse exulter jubiler jubilation / jubilant rejoice celebrate
remercier gratitude reconnaissance / thank gratitude grateful
présenter_excuses pardon demander_pardon mea_culpa / apologise apologize say_sorry apology sorry
ironiser railler moquer se_moquer / mock ridicule deride make_fun
vanter louer encenser faire_éloge saluer / praise hail laud applaud
étriller éreinter fustiger vilipender pourfendre tirer_boulet_rouge / slam blast lambast hit_out lash_out castigate savage
critiquer tacler égratigner épingler / criticise criticize take_aim
rassurer apaiser tranquilliser / reassure calm allay
surprendre étonner prendre_court prendre_dépourvu / surprise take_aback catch_unawares take_by_surprise
décevoir laisser_sur_faim / disappoint let_down
convaincre persuader rallier / convince persuade win_over
encourager pousser inciter exhorter / encourage urge prompt exhort
tenir_parole tenir_promesse / keep_word keep_promise deliver
manquer_parole trahir_promesse revenir_sur_promesse / break_promise break_word go_back_on
changer_avis revirement volte-face faire_machine_arrière rétropédaler / change_mind u-turn about-face backtrack climb_down
camper_position ne_pas_céder rester_ferme inflexible / stand_firm stick_guns refuse_budge hold_firm unmoved
prendre_part participer joindre / take_part participate join_in
prendre_risque encourir risquer / run_risk
prendre_soin veiller / take_care look_after
prendre_congé faire_adieux dire_adieu / say_goodbye bid_farewell take_leave
prendre_exemple / follow_example
perdre_pied / lose_footing
perdre_terrain reculer / lose_ground
gagner_temps / buy_time play_for_time
faire_face affronter être_confronté / face confront cope
faire_appel solliciter recourir / call_on turn_to resort
faire_débat controverse polémique / controversy controversial row
faire_école / set_trend
faire_la_queue file_attente / queue stand_line
faire_la_une gros_titre / make_headline headline front_page
mettre_place instaurer instituer / set_up introduce establish put_in_place
mettre_doute douter remettre_doute / doubt cast_doubt
mettre_sur_compte attribuer imputer / attribute put_down blame
donner_coup_envoi lancer démarrer débuter / kick_off launch start begin get_under_way
donner_avis / have_say give_opinion
donner_ordre ordonner enjoindre / order instruct tell command
jeter_base / lay_foundation
lever_pied ralentir / slow_down ease_off
passer_sous_silence taire / gloss_over keep_quiet
passer_à_tabac rouer_coup tabasser frapper / beat_up assault beat
en_venir_mains bagarre rixe / come_blows brawl fight scuffle
tenir_tête résister braver / stand_up_to resist defy
revenir_à coûter / cost amount_to
revoir_baisse abaisser réviser_baisse / revise_down lower downgrade cut
revoir_hausse relever réviser_hausse / revise_up raise upgrade
couper_herbe / steal_thunder
couper_vivres / cut_off_funding
porter_secours venir_aide prêter_main_forte aider secourir / help come_aid assist come_rescue
rendre_visite visiter se_rendre_chevet / visit pay_visit
rendre_hommage / pay_tribute honour
voler_vedette éclipser / steal_show upstage
venir_à_bout / overcome see_off
venir_de_loin / come_long_way
brûler_étape / cut_corner
sauter_pas / take_plunge
franchir_cap dépasser_seuil passer_barre / pass_mark cross_threshold top
toucher_but / near_end
`;
