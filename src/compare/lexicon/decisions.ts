/** Concepts of deciding, ruling, permitting, agreeing and carrying out. How the lists are written: `concepts.ts`. */
export const decisions = `
délibération délibérer concerter concertation / deliberation deliberate consultation consult
consulter consultation sonder / consult consultation sound_out canvass
hésitant indécis partagé / undecided wavering torn divided
exclure écarter hypothèse_écarter fermer_porte balayer / rule_out exclude dismiss discount <> envisager évoquer examiner plancher considérer / consider mull contemplate weigh look_at float
lever retirer abroger / lift remove scrap repeal withdraw <> prolonger maintenir imposer prolongation reconduire / extend maintain impose prolong renew
appliquer application mettre_oeuvre exécuter exécution concrétiser / apply implement implementation enforce carry_out execute put_practice enact execution
promulguer promulgation / enact sign_law promulgate
abroger abrogation abolir supprimer / repeal abolish scrap revoke rescind
légaliser légalisation dépénaliser dépénalisation / legalise legalisation legalization decriminalise <> criminaliser pénaliser interdire / criminalise outlaw
règle règlement réglementation norme consigne directive / rule regulation guideline standard norm directive
déroger dérogation exception exemption dispense / exemption waiver exception derogation exempt <> soumis concerné visé toucher porter_sur / subject cover concern affect relate
assouplir assouplissement alléger allègement relâcher détendre / ease relax loosen soften lighten <> durcir durcissement renforcer resserrer serrer_vis / tighten toughen harden stiffen crack_down
conforme conformité respecter en_règle / comply compliant compliance conform line_with <> enfreindre infraction violer violation contrevenir manquement non-respect / breach violate violation break infringe flout non-compliance
accorder octroyer attribuer concéder délivrer décerner / grant award issue confer allocate <> refuser rejeter retirer dénier priver / deny refuse reject withhold withdraw revoke
attribution octroi allocation / allocation granting award
valider validation entériner ratifier approuver avaliser adopter homologuer donner_aval / approve ratify endorse validate pass confirm clear rubber-stamp <> rejeter retoquer censurer invalider repousser désavouer bloquer veto opposer_veto / reject strike_down throw_out turn_down block invalidate veto
examiner examen étudier pencher passer_revue / examine review look_at consider study look_into
réexaminer réexamen revoir réviser révision reconsidérer / review re-examine revise reconsider revisit rethink
revenir_sur faire_marche_arrière raviser volte-face reculer revirement changer_avis faire_machine_arrière rétropédaler / back_down backtrack climb_down u-turn reverse reversal change_mind row_back <> persister maintenir tenir_bon camper camper_position / stand_firm persist hold_line stand_ground insist refuse_budge
céder plier capituler incliner lâcher_prise / yield give_in bow cave_in relent back_down concede <> résister tenir_bon tenir_tête / resist hold_out hold_firm stand_up
concession concéder compromis céder_terrain / concession concede compromise give_ground
aboutir déboucher solder conduire mener / lead result end culminate
impasse blocage point_mort enlisement piétiner patiner / deadlock stalemate impasse standstill gridlock stall <> percée avancée progrès déblocage innovation / breakthrough progress advance headway innovation
avancer progresser progrès percée / progress advance headway breakthrough move_forward <> stagner piétiner enliser / stall stagnate bog_down
avancer progresser progrès / progress advance move_forward <> reculer régresser recul / regress go_backwards setback
médiation médiateur intermédiaire entremise arbitre / mediation mediator mediate broker intermediary go-between arbitration
interlocuteur partenaire / counterpart partner interlocutor
demande requête sollicitation / request application bid petition
postuler candidater déposer_candidature candidat / apply applicant application bid
soumettre présenter déposer / submit file lodge present table put_forward
convaincre persuader / persuade convince talk_into win_over <> dissuader décourager / dissuade deter discourage talk_out
lutter combattre contrer juguler endiguer enrayer / fight combat tackle counter curb stem battle
soutenir appuyer défendre prôner plaider militer promouvoir / support back defend champion advocate promote <> combattre contester opposer dénoncer / oppose fight contest object resist protest
contester remettre_cause mettre_cause contestation récuser / challenge dispute contest question
favoriser privilégier avantager avantage / favour favor advantage prioritise benefit <> désavantager pénaliser léser défavoriser / disadvantage penalise hurt
stratégie plan tactique feuille_route / strategy plan tactic roadmap
lancer lancement initier mettre_place instaurer créer démarrer / launch start initiate introduce set_up roll_out establish <> arrêter stopper mettre_fin abandonner / stop halt end discontinue abandon
généraliser généralisation étendre élargir déployer / extend expand roll_out widen generalise <> limiter restreindre cantonner réduire / limit restrict confine narrow
limiter limitation plafonner plafond restreindre restriction contingenter rationner contrainte entrave / limit cap ceiling restrict restriction curb ration constraint
transférer transfert basculer déplacer céder / transfer move shift relocate hand_over
déléguer confier mandater charger / delegate entrust mandate assign task commission
convoquer convocation citer / summon call_in
reconnaître reconnaissance / recognise recognition
responsabilité responsable incomber imputable / responsibility responsible liable liability blame fault
assumer endosser prendre_charge / take_responsibility assume shoulder bear
incomber appartenir / fall_to belong
priver dépourvu dénué / deprive without devoid
bénéficier profiter tirer_parti jouir / benefit enjoy take_advantage
ouvrir_droit éligible bénéficiaire ayant_droit allocataire / eligible entitled qualify beneficiary recipient claimant <> inéligible exclu / ineligible excluded barred disqualified
inéligibilité inéligible / ineligible ineligibility bar_office
disqualifier disqualification / disqualify disqualification <> qualifier qualification / qualify qualification
audition auditionner entendre / hearing question testify
délai échéance date_limite date_butoir / deadline cut-off time_limit due_date
calendrier agenda planning / timetable schedule calendar timeline
sursis répit délai_grâce moratoire / reprieve respite moratorium grace_period
définitif irrévocable sans_appel / final irrevocable definitive <> provisoire temporaire transitoire / provisional temporary interim
unilatéral unilatéralement / unilateral unilaterally
rétroactif / retroactive backdated
superviser encadrer chapeauter supervision piloter / oversee supervise supervision monitor
gérer gestion administrer / manage management administer handle
mauvaise_gestion incurie / mismanagement mismanage
coordonner coordination / coordinate coordination
moderniser modernisation / modernise upgrade modernisation modernization
simplifier simplification / simplify streamline cut_red_tape
bureaucratie paperasse lourdeur_administratif / bureaucracy red_tape
dissoudre dissolution / dissolve dissolution disband
démanteler démantèlement / dismantle break_up take_apart disband
exproprier expropriation / expropriate compulsory_purchase eminent_domain
nationaliser nationalisation / nationalise nationalisation <> privatiser privatisation ouvrir_capital / privatise privatisation privatization
`;
