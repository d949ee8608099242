/** Concepts of parliaments, votes on laws, and rules. How the lists are written: `concepts/index.ts`. */
export const laws = `
élu parlementaire représentant_peuple / lawmaker legislator representative parliamentarian
élu député parlementaire / lawmaker legislator representative mp parliamentarian
élu sénateur parlementaire / lawmaker legislator senator
député parlementaire élu_palais-bourbon / mp deputy congressman congresswoman lawmaker representative
sénat sénateur élu_palais_luxembourg / senate senator
assemblée_nationale parlement chambre hémicycle / parliament house congress assembly national_assembly legislature chamber
réforme refonte refondre remanier remaniement réorganiser / reform overhaul reshuffle restructure revamp reorganise shake-up shakeup
projet plan programme dossier / project plan scheme programme program
entrer_vigueur appliquer application prendre_effet applicable effectif / come_force take_effect apply effect enter_force kick_in effective come_effect
siège fauteuil député / seat mp
assemblée_nationale palais-bourbon hémicycle chambre_basse / national_assembly lower_house commons house_representative
sénat chambre_haute / senate upper_house lords
motion_censure renverser_gouvernement censurer / no_confidence no-confidence confidence_vote oust_government topple
destitution procédure_destitution / impeachment impeach
commission_enquête / inquiry inquiry_committee select_committee
siéger siège banc entrer_parlement / sit seat take_seat
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
débattre orateur discussion débat tribune / debate speaker discussion
succéder_tribune prendre_parole intervenir / speak take_floor address
motion_censure censure défiance / no-confidence_motion confidence_vote no_confidence
passer_outre outrepasser / override overrule
loi texte projet_loi proposition_loi / bill law legislation measure act
adopter voter approuver adoption / pass adopt approve vote_through
rejeter repousser retoquer rejet balayer écarter / reject vote_down throw_out turn_down defeat
autoriser permettre feu_vert donner_feu_vert autorisation / allow authorise permit green_light give_go-ahead
respecter conformer conformité obéir / comply obey respect abide stick
commission_enquête commissaire_enquêteur enquêteur / inquiry commission
avis_défavorable prononcer_contre position_contre hostile opposé / oppose opposed unfavourable come_out_against
avis_favorable prononcer_pour favorable / favour support back
interdire interdiction prohiber bannir proscrire suspendre / ban forbid prohibit bar outlaw prohibition block <> autoriser autorisation permettre permission feu_vert donner_feu_vert agréer agrément homologuer valider / allow permit authorise permission green_light approve clear license green-light
illégal illicite contraire_loi / illegal unlawful illicit <> légal licite conforme / legal lawful
loi législation texte / law legislation act statute
texte projet_loi proposition_loi / bill draft_law draft_legislation
décret arrêté ordonnance / decree order ordinance
amendement amender / amendment amend
conformer respecter_règle observer / comply obey follow_rule abide <> enfreindre contrevenir braver passer_outre bafouer désobéir / break breach flout defy violate disobey
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
promulguer promulgation / enact sign_law promulgate
abroger abrogation abolir supprimer / repeal abolish scrap revoke rescind
légaliser légalisation dépénaliser dépénalisation / legalise legalisation legalization decriminalise <> criminaliser pénaliser interdire / criminalise outlaw
règle règlement réglementation norme consigne directive / rule regulation guideline standard norm directive
déroger dérogation exception exemption dispense / exemption waiver exception derogation exempt <> soumis concerné visé toucher porter_sur / subject cover concern affect relate
conforme conformité respecter en_règle / comply compliant compliance conform line_with <> enfreindre infraction violer violation contrevenir manquement non-respect / breach violate violation break infringe flout non-compliance
projet_loi proposition_loi texte / bill draft_law legislation
loi texte législation réglementation / law legislation regulation rule
directive consigne instruction / directive instruction guideline
circulaire / circular guidance
constitution loi_fondamental / constitution
article alinéa clause / article clause
charte code_conduite / charter code_conduct
moratoire gel suspension / moratorium freeze suspension
siège mandat fauteuil / seat
motion censure vote_défiance / no-confidence_motion no-confidence_vote
amendement modification / amendment change
veto opposition / veto
législateur parlement parlementaire / legislator legislature parliament
conseil_national chambre_peuple / national_council lower_chamber
en_vigueur / in_force in_effect
légal licite conforme réglementaire / legal lawful compliant legitimate <> illégal illicite non_conforme irrégulier frauduleux / illegal unlawful illicit non-compliant irregular
autorisé permis / allowed permitted authorised <> interdit prohibé / forbidden banned prohibited off-limits
décréter ordonner / decree order
réglementer réguler encadrer / regulate <> déréguler déréglementer libéraliser / deregulate liberalise
obéir respecter conformer observer / obey comply abide respect observe <> désobéir enfreindre violer transgresser bafouer contrevenir / disobey break breach violate flout defy infringe
dispenser exempter exemption exonérer échapper épargner exclure / exempt exemption waive spare exclude escape leave_out <> inclure englober comprendre viser concerner soumettre / include cover apply concern subject
`;
