/** Concepts of parliaments, votes, offices, armies and talks between states. How the lists are written: `concepts.ts`. */
export const power = `
siéger siège banc entrer_parlement / sit seat take_seat
nouveau_venu novice premier_mandat débutant bleu / newcomer new_face first-timer freshman rookie first_time
entrer_gouvernement nommer_ministre rejoindre_gouvernement / enter_government join_government appoint_minister
remettre_démission lettre_démission démissionner quitter_gouvernement rendre_portefeuille / hand_resignation resign quit step_down resignation_letter leave_government
assurer_intérim prendre_intérim par_intérim remplacer_provisoirement / acting interim stand_in fill_in caretaker
survivre réchapper sauver_tête échapper_censure passer_obstacle / survive escape see_off
faire_tomber renverser chute censurer / topple bring_down oust fall collapse
tomber chuter être_renversé / fall collapse topple
poser_question_confiance vote_confiance / confidence_vote vote_confidence
motion_rejeter rejeter_motion / motion_fail motion_defeat reject_motion
recueillir_voix rassembler_suffrage obtenir_voix récolter_voix / get_vote win_vote poll secure_vote receive_vote
manquer_voix falloir_voix à_voix_près / vote_short fall_short
adopter voter faire_passer entériner passer approuver / pass adopt approve vote_through carry
considérer_adopté réputé_adopté / deem_adopted deem_passed
transmettre_sénat renvoyer_sénat poursuivre_navette / go_senate send_senate
majorité_de_voix majorité écart marge / majority margin
voter_contre opposer dire_non / vote_against oppose say_no <> voter_pour soutenir approuver dire_oui / vote_for support back favour say_yes
unanime comme_un_seul_homme / unanimously unanimous
recommander_non appeler_refuser appeler_voter_non / urge_no recommend_rejection
désavouer désaveu camouflet gifle / disown rebuff slap_face snub setback
recommander_oui appeler_approuver / urge_yes recommend_yes
échouer_urne rejeter_urne dire_non peuple / reject_ballot vote_down
dire_oui plébisciter approuver_urne / vote_yes approve back
donner_avis consulter consultation / have_say consult consultation public_consultation
débattre orateur discussion débat tribune / debate speaker discussion
succéder_tribune prendre_parole intervenir / speak take_floor address
plaider lancer déclarer_tribune / plead argue tell
faire_bloc serrer_rang front_commun front_uni unir / close_rank united_front stand_together unite
déchirer diviser guerre_interne querelle_interne / infighting split feud divide
claquer_porte quitter_table boycotter / walk_out storm_out quit_talk
rester_table poursuivre_discussion poursuivre_négociation / stay_table keep_talking continue_talk
retour_table reprendre_négociation renouer_dialogue / return_table resume_talk reopen_talk
convenir accorder / agree concur
en_rester_là ajourner suspendre interrompre / adjourn suspend break_off call_halt
négociation discussion pourparler tractation / negotiation talk discussion bargaining
gagner perdre_rien / win
remporter_mairie conquérir_mairie ravir arracher enlever / win take capture wrest
conserver garder reconduire / hold keep retain
perdre céder être_battu / lose cede
porter_pouvoir élire / elect bring_power
être_élu élection victoire_élection remporter_élection / elected win_election election_victory
première_femme aucune_femme / first_woman
mener_campagne battre_campagne / campaign run_campaign
voter_tôt vote_anticipé / early_vote vote_early
prolonger_scrutin garder_ouvert / extend_voting keep_open
bureau_vote lieu_vote / polling_station polling_place
dépouiller compter_voix / count_vote tally
proclamer_résultat annoncer_résultat officialiser / declare_result announce_result certify
en_ballottage second_tour / runoff run-off
désister retirer / stand_aside withdraw
parachuter imposer_candidat / parachute
dissoudre dissolution retour_urne élection_anticipé / dissolve snap_election early_election
former_gouvernement constituer_gouvernement composer_cabinet / form_government
remaniement remanier changer_ministre / reshuffle
nommer nomination choisir désigner porter_tête / appoint name choose pick
confirmer_nomination / confirm_appointment
révoquer rappeler destituer démettre fonction / recall remove dismiss
rappeler_ambassadeur convoquer_ambassadeur / recall_ambassador summon_ambassador
rompre_relation_diplomatique couper_pont / sever_tie cut_tie break_relation <> renouer rétablir_relation normaliser / restore_tie resume_relation normalise_relation
imposer_droit_douane taxer surtaxer / impose_tariff slap_tariff tax <> lever_droit_douane exempter_droit / tariff-free drop_tariff lift_tariff duty-free
quota plafond contingent / quota cap ceiling limit
ouvrir_marché ouverture_marché / open_market
signer_paix conclure_paix / sign_peace make_peace
déposer_arme cesser_feu arrêt_combat trêve / lay_down_arm ceasefire stop_fighting truce <> reprendre_combat reprendre_arme rompre_trêve / resume_fighting take_up_arm break_truce
lancer_offensive passer_attaque attaquer / launch_offensive attack go_offensive
emparer prendre conquérir faire_tomber / seize capture take overrun <> reprendre reconquérir libérer / retake recapture liberate
repousser contenir refouler / repel push_back hold_off
battre_retraite reculer replier / retreat fall_back pull_back <> avancer progresser gagner_terrain / advance push_forward gain_ground
envoyer_troupe déployer dépêcher / deploy send_troop dispatch
retirer_troupe rapatrier rappeler_troupe / withdraw_troop pull_out bring_home
bombarder pilonner frapper / bomb shell pound strike
abattre_drone intercepter / shoot_down intercept
violer_espace_aérien / violate_airspace
espionner renseigner_pour agent / spy agent pass_secret
naturalisé nationalité passeport citoyenneté / nationality citizenship passport
résider habiter vivre riverain / live reside resident
venir_de originaire natif arriver_de provenir / come_from native hail originate
`;
