/** Concepts that news says in one word or in a set phrase. How the lists are written: `concepts/index.ts`. */
export const setPhrases = `
accepter donner_accord donner_aval consentir dire_oui / agree accept give_consent say_yes <> refuser dire_non opposer_refus fin_recevoir / refuse say_no turn_down
convenir tomber_accord parvenir_accord trouver_accord conclure_accord sceller_accord accord / agree reach_agreement reach_deal strike_deal come_agreement deal agreement
négocier mener_négociation tenir_discussion engager_discussion / negotiate hold_talk enter_talk
tenir_réunion réunion convoquer_réunion provoquer_réunion convoquer / meet hold_meeting convene call_meeting
visiter rendre_visite effectuer_visite / visit pay_visit
soutenir apporter_soutien prêter_main venir_appui / support back lend_support throw_weight
agir prendre_mesure passer_acte / act take_action take_measure take_step
utiliser faire_usage avoir_recours recourir / use make_use resort
menacer faire_peser_menace / threaten pose_threat
endommager causer_dégât faire_dégât occasionner_dommage / damage cause_damage do_damage
essayer faire_tentative tenter / try make_attempt attempt bid
progresser faire_progrès avancer / progress make_progress make_headway
cesser mettre_fin mettre_terme prendre_fin / stop put_end bring_end end come_end put_stop
arrêter donner_coup_arrêt stopper paralyser / halt bring_halt come_halt grind_halt
voter déposer_bulletin exprimer_suffrage glisser_bulletin / vote cast_vote cast_ballot go_poll
électeur votant participation déplacer / voter turnout turn_out
démissionner remettre_démission présenter_démission donner_démission / resign hand_resignation tender_resignation offer_resignation
perdre_emploi perdre_poste / lose_job out_work
embaucher donner_emploi offrir_poste / hire give_job employ
réduire couper opérer_coupe / reduce cut_back cut_down scale_back pare_back
augmenter revoir_hausse relever / raise put_up bump_up revise_up
gel geler pas_augmenter inchangé maintenir_niveau / freeze no_rise no_increase not_raise unchanged keep_level
supprimer faire_disparaître rayer_carte / remove get_rid do_away scrap wipe_out
apparaître faire_apparition faire_jour venir_jour / emerge come_light surface
révéler mettre_lumière faire_lumière mettre_évidence / reveal bring_light shed_light
accuser mettre_cause porter_accusation / accuse level_accusation lay_blame
faire_pression pression / pressure put_pressure lean
craindre nourrir_crainte susciter_crainte inquiéter / fear raise_concern raise_fear
espérer nourrir_espoir garder_espoir / hope pin_hope
promettre prendre_engagement faire_promesse / promise make_promise make_pledge give_undertaking
annoncer faire_annonce faire_savoir porter_connaissance / announce make_announcement make_known
expliquer donner_explication fournir_explication / explain give_explanation
répondre apporter_réponse donner_réponse / answer give_answer respond
poser_question interroger / ask_question question
être_informé avoir_connaissance / know aware
tuer ôter_vie donner_mort faire_mort / kill take_life leave_dead
blesser faire_blessé / injure leave_injured
sauver sauver_vie tirer_mort / save save_life
arrêter procéder_arrestation passer_menotte / arrest make_arrest handcuff
incarcérer mettre_prison jeter_prison envoyer_prison placer_détention / jail put_prison send_prison throw_jail
libérer remettre_liberté retrouver_liberté recouvrer_liberté / free set_free regain_freedom walk_free
juger faire_procès passer_jugement / try put_trial
plaider faire_valoir / plead argue
perdre_procès débouter / lose_case
coûter revenir_à / cost set_back
valoir estimer_valeur valoriser / worth value
gagner_argent faire_bénéfice dégager_bénéfice / make_money make_profit turn_profit
perdre_argent / lose_money make_loss
faire_faillite mettre_clé_porte déposer_bilan / go_bankrupt go_bust go_under
reprendre prendre_contrôle mettre_main / take_over take_control
posséder appartenir être_propriétaire / belong owner
moyen médian typique / average median typical
le_plus_cher coûteux / priciest dearest expensive
mal_tête céphalée migraine / headache migraine
mal_mer nausée / nausea sickness
prendre_froid hypothermie / hypothermia exposure
tomber_panne panne / break_down breakdown
prendre_eau couler / take_water sink
quitter_sol décoller / leave_ground take_off
toucher_terre accoster ramener_terre / reach_shore bring_ashore ashore land
faire_nuit passer_nuit / spend_night
faire_queue file_attente queue / queue line stand_line
relier desservir / link serve connect
mettre_service entrer_service / enter_service go_service bring_service
hors_service en_panne à_arrêt / out_order out_service
tenir_place occuper_place / hold_place
prendre_tête mener / take_lead lead
inscrire_but trouver_filet trouver_chemin_filet marquer / score find_net
garder_but gardien / keep_goal goalkeeper
remporter_titre décrocher_titre sacré / win_title take_title
prendre_revanche revanche / revenge rematch
jouer_guichet_fermé afficher_complet complet / sell_out sold-out
recevoir_prix récompenser couronner / receive_award collect_award award
cambrioler vider_coffre / burgle empty
pleuvoir tomber_pluie / rain
prendre_photo / photograph take_picture
nom nommer baptiser / name
surnommer surnom / nickname
inconnu pas_connaître nom / unknown unnamed
identité_révéler identifier nommer / identify name
immobiliser retenir bloquer_port arraisonner saisir_navire / detain hold impound seize <> laisser_repartir lever_saisie / release let_go
rouille rongé corrosion corrodé rouillé / rust corrosion corroded rusted
cuve citerne réservoir / tank cistern
renfermer contenir abriter / contain hold house
mettre_relation rattacher relier lien / link tie connect
faire_partie compter_parmi figurer appartenir / belong among rank feature
être_constitué composer comporter / consist comprise made
ajouter_à venir_en_plus / add come_top
prendre_fin expirer achever toucher_terme / end expire run_out lapse
arriver_à_échéance expirer / mature expire fall_due
passer_main succession relève / succession handover
ouvrir_capital entrer_capital / take_stake
tenir_bon tenir_coup endurer / hold_out endure
lâcher_prise / let_go
faire_pression pousser / press lobby push
faire_obstacle barrer_route empêcher / block stand_way obstruct
heurter achopper buter / run_into hit stumble
voler_en_éclat briser / shatter smash
remettre_en_question remettre_cause interroger / question call_question challenge
remettre_ordre assainir / clean_up put_order
rabattre opter / fall_back settle
tourner_vers recourir / turn
prendre_au_sérieux / take_seriously
prendre_acte noter / take_note
prendre_contact contacter / get_touch contact
garder_cap persévérer / stay_course
garder_tête / stay_ahead
rester_à_écart écarter / stay_out
faire_écho relayer / echo
donner_raison / vindicate prove_right <> donner_tort / prove_wrong
donner_lieu entraîner / give_rise lead
donner_suite suivre / follow_up act
mettre_à_profit profiter / make_use
mettre_à_disposition fournir prêter / make_available provide
mettre_en_avant souligner / put_forward highlight
mettre_en_garde avertir alerter / warn caution
mettre_en_péril menacer compromettre / jeopardise endanger imperil threaten
mettre_en_valeur valoriser / highlight showcase
mettre_en_vente proposer_vente / put_sale go_sale
mettre_sur_pied créer monter / set_up
mettre_à_pied suspendre / suspend
mettre_à_mal endommager nuire / damage harm undermine
mettre_fin_jour suicider / take_own_life
remonter_moral réconforter / cheer_up comfort
redonner_espoir / give_hope
perdre_espoir désespérer / lose_hope despair <> garder_espoir espérer / keep_hope hope
baisser_garde / drop_guard
hausser_épaule / shrug
tirer_conclusion conclure / conclude draw_conclusion
tirer_profit profiter / profit benefit
tirer_parti exploiter / exploit
passer_sous_silence taire / keep_quiet omit
passer_en_revue examiner / review
passer_commande commander / place_order order
passer_accord conclure / strike_deal
tenir_écart exclure / keep_out
tenir_au_courant informer / keep_informed
tenir_lieu servir / serve
couper_herbe_pied devancer / pull_rug
couper_court / cut_short
gagner_temps temporiser / buy_time
perdre_temps / waste_time
perdre_de_vue / lose_sight
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
