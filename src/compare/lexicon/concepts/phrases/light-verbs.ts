/**
 * Verbs that mean little but with their noun: take, give, make, put, hold, and what says the same in one word. How the
 * lists are written: `concepts/index.ts`.
 */
export const lightVerbs = `
prendre_parole intervenir exprimer / take_floor speak
prendre_contact contacter / get_touch make_contact contact
prendre_compte tenir_compte / take_account take_into_account take_consideration
prendre_charge / take_care take_charge
prendre_control prendre_contrôle emparer / take_control seize_control
prendre_risque risquer / take_risk risk
prendre_engagement / make_commitment commit pledge undertake
prendre_initiative / take_initiative
prendre_distance démarquer désolidariser / distance distance_itself
prendre_direction prendre_tête / take_helm take_over
prendre_effet entrer_vigueur / take_effect come_into_force come_into_effect
prendre_ampleur amplifier / gain_momentum grow
prendre_avance / take_lead
prendre_place installer / take_place_seat take_seat
prendre_fonction entrer_fonction / take_office take_up_post
prendre_revanche / take_revenge get_revenge
prendre_rendez-vous / make_appointment
prendre_photo photographier / take_picture take_photo photograph
prendre_feu embraser / catch_fire burst_flame go_up_flame
prendre_route / hit_road set_off
prendre_cible viser cibler / target take_aim
prendre_otage / take_hostage
prendre_partie / attack take_issue
prendre_soin soigner / take_care
prendre_court surprendre prendre_dépourvu / take_by_surprise catch_off_guard
prendre_flagrant_délit flagrant_délit main_sac / catch_red-handed caught_in_act red-handed
donner_accord donner_feu_vert donner_aval autoriser / give_green_light green-light give_go-ahead give_nod
donner_raison / side rule_favour
donner_rendez-vous / arrange_meet
donner_exemple / set_example
donner_ordre ordonner / give_order order
donner_impression / give_impression
donner_coup_main prêter_main_forte venir_aide / lend_hand help_out give_hand
donner_coup_frein freiner / put_brake slow_down
donner_chance / give_chance
donner_interview accorder_entretien accorder_interview / give_interview grant_interview
donner_alerte alerter / raise_alarm sound_alarm alert
donner_instruction / give_instruction
donner_démission présenter_démission remettre_démission démissionner / hand_in_resignation tender_resignation resign step_down
donner_détail préciser / give_detail elaborate
donner_conférence_presse tenir_conférence_presse / hold_news_conference hold_press_conference give_press_conference
faire_pression / put_pressure pressure exert_pressure
faire_faillite déposer_bilan / go_bankrupt go_bust file_bankruptcy go_under
faire_fortune / make_fortune
faire_grève cesser_travail débrayer / go_on_strike walk_out strike
faire_scandale / causcandal cauoutrage
faire_polémique créer_polémique susciter_polémique déclencher_polémique / spark_controversy caucontroversy
faire_débat / debate
faire_consensus / consensus
faire_mouche / hit_mark
faire_chemin / make_way
faire_halte / make_stop stop_over
faire_escale / stopover
faire_marche_arrière revirement volte-face rétropédaler / u-turn backtrack climbdown about-face
faire_table_rase / wipe_slate_clean
faire_rage / rage
faire_surface refaire_surface ressurgir / resurface
faire_sensation faire_buzz / caustir go_viral
faire_tache_huile propager / spread
faire_voler_éclat / shatter
faire_vivre_enfer harceler / make_life_hell harass
faire_exploser / blow_up detonate
faire_sauter / blow_up
faire_basculer / swing tip
faire_entendre_voix / make_voice_heard
faire_ses_preuve / prove_oneself
faire_silence garder_silence rester_muet / stay_silent remain_silent keep_silent
faire_mea_culpa mea_culpa présenter_excuse excuser / apologise apology say_sorry mea_culpa
faire_bloc / clorank
faire_front_commun / united_front
mettre_œuvre miœuvre appliquer / implement implementation carry_out
mettre_place miplace instaurer / set_up put_in_place introduce
mettre_terme mettre_fin mettre_point_final / put_end end bring_end
mettre_cause remettre_cause / call_into_question question challenge
mettre_garde migarde avertir / warn warning caution
mettre_avant souligner / highlight put_forward
mettre_évidence révéler / highlight reveal
mettre_danger midanger / endanger put_risk jeopardise
mettre_demeure midemeure sommer / formal_notice serve_notice
mettre_vente mivente / put_up_sale go_on_sale
mettre_enchère vendre_enchère / auction put_auction
mettre_ligne publier_ligne / post_online publish_online
mettre_service miservice / bring_into_service commission
mettre_orbite miorbite / put_into_orbit
mettre_fuite / put_flight
mettre_échec déjouer / foil thwart
mettre_abri / bring_safety
mettre_jour mijour actualiser / update
mettre_main / get_hand lay_hand
mettre_route / set_off
mettre_pression / put_pressure
mettre_veto opposer_veto / veto
mettre_congé suspendre / place_on_leave suspend
mettre_pied / set_up
mettre_accord tomber_accord parvenir_accord trouver_accord / reach_agreement reach_deal strike_deal come_agreement agree
mettre_quarantaine placer_isolement / quarantine isolate
rendre_hommage saluer_mémoire / pay_tribute
rendre_arme / surrender lay_down_arm
rendre_verdict rendre_jugement rendre_décision / deliver_verdict hand_down_verdict rule
rendre_justice / do_justice
rendre_possible permettre / make_possible enable
rendre_responsable blâmer / blame hold_responsible
rendre_tablier jeter_éponge / throw_in_towel
tenir_tête / stand_up defy
tenir_propos / make_remark
tenir_rigueur / hold_against
tenir_bon résister / hold_out stand_firm
`;
