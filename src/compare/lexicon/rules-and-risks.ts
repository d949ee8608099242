/** Concepts of rules, bans, trials and what those who break them face. How the lists are written: `concepts.ts`. */
export const rulesAndRisks = `
risquer encourir exposer passible attendre / risk face liable could_get stand_get
passible_prison encourir_prison risquer_prison / face_prison face_jail risk_jail
sanction punition pénalité sanctionner punir pénaliser / penalty punishment sanction punish penalise penalize discipline
amende contravention payer_amende verbaliser mettre_amende / fine penalty fixed_penalty
contrevenant fautif auteur_infraction / offender violator wrongdoer culprit
conformer respecter_règle observer / comply obey follow_rule abide <> enfreindre contrevenir braver passer_outre bafouer désobéir / break breach flout defy violate disobey
requérir réclamer demander vouloir peine_requérir / seek request demand call want
prononcer infliger condamner écoper peine / sentence hand_down impose
réquisitoire réquisition accusation / prosecution closing_speech summing-up
suivre_réquisition / follow_request
rendre_verdict délibéré jugement / deliver_verdict verdict ruling
délibérer / deliberate retire
assister_verdict venir_procès banc_public salle_audience / attend_court public_gallery courtroom
altérer altération diminuer / impair impaired diminished
retenir circonstance_atténuant / mitigating_circumstance mitigation
aggraver circonstance_aggravant / aggravating_circumstance aggravate
qualifier requalifier retenir_qualification / charge reclassify classify
porter_affaire_justice saisir_tribunal attaquer assigner poursuivre_justice recours traîner_justice / take_court sue challenge_court legal_action judicial_review bring_lawsuit
violer_droit enfreindre contrefaire piétiner_droit / infringe breach violate
demander_autorisation solliciter_autorisation demande_autorisation demander_feu_vert déposer_demande / seek_approval apply_approval request_permission ask_permission seek_permission application
obtenir_autorisation décrocher_autorisation / get_approval win_approval obtain_permission get_green_light
donner_feu_vert autoriser approuver valider / approve clear green-light give_go-ahead authorise <> bloquer opposer_veto dire_non recaler retoquer opposer / block veto turn_down reject say_no
interdire proscrire prohiber bannir interdiction prendre_arrêté / ban bar forbid prohibit outlaw <> autoriser permettre tolérer lever_interdiction / allow permit lift_ban
entrer_vigueur prendre_effet appliquer applicable commencer / come_force take_effect apply kick_in start come_effect
rester_vigueur valoir jusque courir / remain_force remain_place apply run
exempter dispenser échapper épargner exclu concerner_pas / exempt spare escape excuse <> concerner viser toucher soumettre englober / cover apply concern include affect
assouplir alléger détendre desserrer / ease relax loosen <> durcir resserrer serrer_vis renforcer / tighten toughen strengthen crack_down
abaisser_limite abaisser_âge / lower_limit <> relever_limite relever_âge / raise_limit
limite_âge âge_minimum moins_de interdit_mineur / age_limit minimum_age under
vérifier_âge contrôle_âge / age_check age_verification
fixer_date arrêter_date échéance date_limite butoir / set_date set_deadline deadline
donner_jusque disposer_de laisser_temps accorder_délai / have_until give_time
exclure_parti radier exclusion radiation / expel strike_off exclude
suspendre suspension mettre_pied écarter mettre_écart / suspend suspension sideline
retirer_licence retirer_permis retirer_agrément / strip_licence revoke_licence lose_licence
réintégrer rétablir_fonction / reinstate
blâmer rappel_ordre tancer réprimande avertir / reprimand rebuke warn censure
mettre_demeure sommer rappeler_ordre / order formal_notice
contrôler inspecter passer_crible inspection / inspect check audit inspection
expertiser expertise faire_examiner examiner / examine assess independent_review review
enquête_indépendante expertise_indépendant contre-expertise / independent_inquiry independent_review second_opinion
analyser faire_analyser prise_sang prélever prélèvement / test sample blood_test take_sample analyse
chercher_savoir enquêter vérifier ouvrir_enquête enquête_préliminaire investigations / investigate look_into probe inquire examine
passer_aux_aveux reconnaître mettre_table / confess come_clean admit
jeter_doute semer_doute mettre_doute / cast_doubt raise_doubt
faire_toute_lumière établir_vérité / shed_light get_bottom establish_truth
lancer_piste mettre_piste aiguiller / put_trail lead tip_off
décrypter déchiffrer percer craquer lire / crack decrypt decipher decode read
livrer extrader remettre extradition / extradite hand_over surrender extradition
détenir retenir_captif captivité séquestrer / hold hold_captive captivity keep_hostage
recouvrer_liberté libre libérer retrouver_liberté libération / free release freedom walk_free
évader prendre_large faire_belle filer échapper évasion / escape break_out flee get_away abscond
aux_trousses rechercher poursuivre traquer recherches chasse_homme / hunt pursue manhunt search wanted chase
mettre_grappin mettre_main_collet pincer coincer interpeller cueillir / nab catch arrest collar pick_up
complice comparse acolyte / accomplice associate partner_crime
malfaiteur bandit voyou criminel / criminal crook thief gangster
voleur cambrioleur braqueur monte-en-l'air / thief burglar robber raider
butin magot / haul loot proceeds
creuser_tunnel percer_mur / dig_tunnel tunnel bore
forcer_coffre fracturer_coffre / crack_safe break_safe
faire_main_basse emparer rafler dérober / make_off grab steal get_away
caméra filmer images / camera footage cctv
identité_livrer révéler_nom identifier nommer / name identify reveal_identity
rester_anonyme taire_nom / remain_anonymous
négligence manquement faute faillir / negligence failing fault breach lapse
passer_mailles_filet / slip_net
échapper_justice impuni impunité / impunity go_unpunished get_away_with
payer_caution verser_caution / post_bail
classer_affaire enterrer_affaire refermer_dossier / close_case drop_case shelve_case
rouvrir_dossier rouvrir_enquête relancer_enquête / reopen_case reopen_investigation
`;
