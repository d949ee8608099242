/** Concepts that news says in one word or in several: verbs with their set phrases. How the lists are written: `concepts.ts`. */
export const phrases = `
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
`;
