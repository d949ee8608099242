/**
 * Concepts of what police, courts and prisons do, each with its contrary. How the lists are written:
 * `concepts/index.ts`.
 */
export const arrestAndRelease = `
constituer_prisonnier livrer_police rendre_police présenter_police / surrender turn_self_in give_self_up hand_self_in <> fuir prendre_fuite échapper cavale / flee escape evade run
laisser_libre remettre_liberté ressortir_libre libérer sous_contrôle_judiciaire / release free walk_free bail <> placer_détention écrouer incarcérer maintenir_détention derrière_barreau / remand detain jail keep_custody lock_up behind_bar
relâcher libération_anticipé sortir_prison quitter_prison / early_release leave_prison release walk_out_prison <> rester_prison demeurer_détention retourner_prison reconduit_prison / stay_prison remain_jail return_prison remain_custody
plaider_coupable reconnaître_fait avouer passer_aveu reconnaître_culpabilité / plead_guilty admit confess own_up <> plaider_non_coupable plaider_acquittement clamer_innocence nier_fait contester_fait protester_innocence / plead_not_guilty deny protest_innocence maintain_innocence
innocent mettre_hors_cause hors_cause lavé_soupçon blanchi / innocent cleared exonerated <> impliqué mis_cause soupçonné suspecté compromis / implicated suspected suspect involved
déclarer_coupable condamner reconnu_coupable verdict_culpabilité / find_guilty convict <> déclarer_non_coupable innocenter acquitter relaxer non_coupable / find_not_guilty acquit clear
peine_ferme prison_ferme ferme / immediate custodial jail <> avec_sursis sursis peine_suspendre sursis_simple / suspended suspended_sentence non-custodial
alourdir_peine aggraver_peine peine_plus_lourd / increase_sentence harsher_sentence longer_sentence toughen_sentence <> réduire_peine alléger_peine remise_peine peine_plus_légère / reduce_sentence cut_sentence lighter_sentence commute shorten_sentence
faire_appel interjeter_appel pourvoi former_pourvoi / appeal lodge_appeal file_appeal <> renoncer_appel accepter_verdict / waive_appeal drop_appeal accept_verdict
confirmer_peine confirmer_jugement confirmer_condamnation / uphold_conviction uphold_sentence uphold_ruling <> annuler_condamnation casser_jugement infirmer_jugement annuler_jugement / overturn_conviction quash_conviction overturn_ruling reverse_ruling strike_down
ouvrir_enquête ouvrir_information lancer_enquête saisir_parquet / open_investigation launch_investigation open_inquiry launch_probe <> classer_sans_suite classer_suite clore_enquête refermer_dossier / close_case drop_case close_investigation drop_investigation
volontaire intentionnel délibéré criminel sciemment / deliberate intentional wilful arson knowingly <> accidentel involontaire fortuit par_accident / accidental accident unintentional inadvertent
prémédité guet-apens planifié / premeditated planned ambush <> sous_coup_colère impulsif spontané improvisé / unplanned spontaneous spur_moment impulsive
seul agir_seul solitaire / alone act_alone lone lone_wolf <> complice en_bande avec_complice en_réunion bande_organisé / accomplice group gang together conspirator
armé munir_arme / armed carry_weapon wield <> non_armé désarmé / unarmed
majeur adulte / adult <> mineur adolescent / minor juvenile underage
identifier identifié nommer connaître_identité / identify named identified <> non_identifié identité_inconnu anonyme / unidentified unknown_identity unnamed
retrouver_vivant retrouver_vie vivant sain_sauf / find_alive found_alive alive safe_well safe_sound <> retrouver_mort corps_retrouver corps_sans_vie / find_dead found_dead lifeless body_find
élucider résoudre percer_mystère / solve crack clear_up <> non_élucidé irrésolu mystère / unsolved cold_case unresolved mystery
maintenir_accusation persister_accuser / maintain_accusation stand_by <> rétracter revenir_déclaration revenir_aveu / retract recant withdraw take_back
témoigner déposer livrer_témoignage accepter_témoigner répondre_question / testify give_evidence take_stand answer_question <> garder_silence droit_silence muet / stay_silent right_silence decline_testify
présent comparaître assister_procès / appear attend present <> absent par_défaut en_absence défaut_comparution / absent in_absentia fail_appear no_show absentia
porter_plainte déposer_plainte saisir_justice poursuivre / file_complaint press_charge sue take_court <> retirer_plainte renoncer_poursuite abandonner_poursuite / drop_charge withdraw_complaint drop_lawsuit drop_case
inculper mettre_examen mis_examen poursuivre / charge indict prosecute <> relâcher_sans_charge libre_sans_poursuite témoin_assisté / release_without_charge
autoriser_extradition extrader remettre / extradite hand_over <> bloquer_extradition / block_extradition
gracier grâce amnistier commuer / pardon amnesty commute spare <> exécuter exécution mise_mort / execute execution put_death
légal licite autorisé / legal lawful <> clandestin illégal hors-la-loi / illegal unlawful clandestine
expulser reconduire_frontière reconduite_frontière renvoyer_pays / deport expel send_back remove <> régulariser accorder_asile droit_rester laisser_rester / grant_asylum allow_stay let_stay regularise
accorder_asile obtenir_asile obtenir_statut_réfugié / grant_asylum receive_asylum <> débouter_asile rejeter_demande_asile / deny_asylum reject_asylum
saisir saisie confisquer mettre_scellé / seize confiscate impound <> restituer lever_scellé / return give_back hand_back
récidiver récidiviste déjà_condamné antécédent judiciaire_chargé / reoffend repeat_offender previous_conviction criminal_record <> casier_vierge inconnu_police inconnu_justice / clean_record unknown_police
connu_police défavorablement_connu connu_service / known_police <> inconnu_police inconnu_service / unknown_police
dénoncer signaler donner_alerte livrer / report denounce turn_in blow_whistle <> couvrir étouffer taire étouffer_affaire passer_silence / cover_up hush_up conceal shield protect
protéger protection mettre_abri / protect shield <> exposer mettre_danger mise_danger / expose endanger put_risk jeopardise jeopardize
désarmer maîtriser neutraliser plaquer_sol / overpower disarm restrain subdue tackle
refus_obtempérer forcer_barrage prendre_chasse / fail_stop run_checkpoint drive_off <> obtempérer / comply pull_over
fouiller perquisitionner ratisser passer_peigne_fin passer_crible quadriller / search comb raid scour sweep
interroger auditionner entendre cuisiner audition interrogatoire / question interview interrogate quiz hear grill
suivre filer pister filature / follow tail shadow track
prendre_flagrant_délit pincer surprendre sur_fait / catch_red-handed catch_act
soudoyer acheter_silence corrompre graisser_patte / bribe pay_off buy_silence hush_money
braquer attaquer dévaliser détrousser dépouiller / rob hold_up mug raid
incendier mettre_feu bouter_feu immoler / set_fire torch set_alight set_ablaze burn
séquestrer retenir_contre_gré retenir_otage / hold_against_will hold_captive hold_hostage <> libérer relâcher délivrer / free release liberate
passer_acte commettre perpétrer / commit carry_out perpetrate
mettre_accusation accuser montrer_doigt pointer_doigt incriminer mettre_cause / accuse blame point_finger incriminate implicate <> disculper innocenter dédouaner exonérer mettre_hors_cause / exonerate clear exculpate absolve
purger_peine exécuter_peine derrière_barreau / serve_sentence serve_time behind_bar <> purgé_peine libérable / time_served
récuser contester_impartialité / recuse
ajourner renvoyer_procès reporter_procès renvoi / adjourn postpone_trial delay_trial <> tenir_procès ouvrir_procès procès_ouvrir / trial_open trial_begin trial_start go_trial
`;
