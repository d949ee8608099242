/** Concepts of planning, deciding, permitting and refusing. How the lists are written: `concepts/index.ts`. */
export const decisions = `
promettre promesse engager engagement jurer / promise pledge vow commit commitment undertake
abandonner renoncer enterrer mettre_terme jeter_oubliette / abandon drop scrap ditch give_up bury shelve <> maintenir poursuivre conserver continuer / maintain keep continue pursue
adopter adoption voter approuver approbation / adopt approve pass approval back <> rejeter rejet repousser retoquer désapprouver / reject rejection vote_down turn_down throw_out
accepter acceptation consentir agréer acquiescer / accept agree consent <> refuser refus décliner repousser rejeter opposer fin_recevoir / refuse refusal decline reject turn_down spurn rebuff
soutenir soutien appuyer partisan favorable défendre appui caution / support back supporter favour endorse <> opposer hostile défavorable contre_projet / oppose against hostile
décider décision arrêter_décision trancher résoudre choix arbitrer arbitrage arrêter_choix prendre_décision faire_choix / decide decision make_up_mind determine ruling resolve settle make_decision make_call take_decision opt
envisager étudier réfléchir songer penser / consider mull weigh study contemplate
prévoir prévu planifier programmer compter projeter / plan schedule expect due intend set
reporter repousser différer ajourner report retarder / postpone delay defer put_off adjourn <> avancer anticiper / bring_forward
lancer entamer engager ouvrir débuter initier démarrer commencer / launch start begin open initiate kick_off commence <> terminer finir achever conclure clore cesser fin livrer / end finish conclude complete stop cease deliver
souhaiter vouloir désirer espérer / want wish would_like hope
refuser entendre_parler exclure / refuse rule_out
réserver_décision / decide_later reserve_decision
proposer porter_volontaire offrir / offer volunteer
faire_raison résigner résigné / resigned resign_to accept
conclure sceller boucler finaliser / conclude seal clinch finalise reach <> échouer capoter tourner_court / fail collapse break_down fall_through founder
exiger réclamer revendiquer revendication demander solliciter exigence requérir réquisition / demand request ask call_for claim seek urge insist require press
retirer_mesure abandonner_mesure lâcher / drop_plan withdraw_plan scrap_plan
délibération délibérer concerter concertation / deliberation deliberate consultation consult
consulter consultation sonder / consult consultation sound_out canvass
hésitant indécis partagé / undecided wavering torn divided
exclure écarter hypothèse_écarter fermer_porte balayer / rule_out exclude dismiss discount <> envisager évoquer examiner plancher considérer / consider mull contemplate weigh look_at float
lever retirer abroger / lift remove scrap repeal withdraw <> prolonger maintenir imposer prolongation reconduire / extend maintain impose prolong renew
appliquer application mettre_oeuvre exécuter exécution concrétiser / apply implement implementation enforce carry_out execute put_practice enact execution
assouplir assouplissement alléger allègement relâcher détendre / ease relax loosen soften lighten <> durcir durcissement renforcer resserrer serrer_vis / tighten toughen harden stiffen crack_down
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
projet initiative / project initiative
décider choisir / decide choose
plafond limite maximum / cap ceiling limit
objectif cible but / target goal aim objective
mesure disposition décision / measure step decision
mesure action initiative / measure action initiative
plan projet stratégie programme / plan scheme strategy programme
réforme révision refonte / reform overhaul revision
politique stratégie ligne / policy strategy line
position ligne posture / position stance
consigne conseil recommandation / advice guidance instruction
interdiction bannissement / ban prohibition
avantage privilège / benefit privilege perk
droit prérogative / right prerogative
obligation devoir / obligation duty
engagement promesse parole / pledge promise commitment
garantie assurance / guarantee assurance
condition exigence critère / condition requirement criterion
critère norme standard / criterion standard
avis_favorable approuver déclarer_favorable donner_aval dire_oui / favourable_opinion approve back endorse come_out_favour <> avis_défavorable avis_négatif déclarer_contre désapprouver dire_non rejeter / adverse_opinion unfavourable negative_opinion oppose come_out_against reject
revoir_copie corriger amender remanier retoucher modifier réviser / revise amend rework modify redraft alter
changer modifier ajuster adapter / change modify adjust adapt
renoncer abandonner enterrer tirer_trait jeter_éponge mettre_placard faire_croix / abandon give_up drop scrap shelve ditch <> persister maintenir obstiner persévérer / persist maintain stick press_ahead
fermer_oeil laisser_faire tolérer couvrir / turn_blind_eye look_away let_happen tolerate condone
intention vouloir compter projeter / intend plan want mean
souhaiter vouloir désirer aspirer souhait / wish want like hope would_like
refuser rejeter exclure / refuse reject rule_out will_not
exclure hors_question écarter / rule_out out_question exclude
accepter consentir vouloir_bien / accept agree willing
demander réclamer solliciter vouloir / ask request want seek call
promettre annoncer faire_miroiter / promise pledge
céder plier capituler / yield cave_in give_in capitulate back_down
renoncer abandonner raviser / give_up abandon drop back_out
persister obstiner persévérer / persist persevere
temporiser gagner_temps / play_for_time stall
échafauder concocter ourdir fomenter / plot concoct hatch
modalité / arrangement
suspens / limbo
demande requête sollicitation / request demand application
exigence revendication / demand requirement
opposition résistance / opposition resistance
refus rejet non / refusal rejection no
approbation aval feu_vert accord / approval go-ahead green_light consent
accord feu_vert autorisation / approval permission
désaccord divergence / disagreement difference
en_faveur / favour favor
tenir_parole tenir_promesse / keep_word keep_promise deliver
manquer_parole trahir_promesse revenir_sur_promesse / break_promise break_word go_back_on
changer_avis revirement volte-face faire_machine_arrière rétropédaler / change_mind u-turn about-face backtrack climb_down
camper_position ne_pas_céder rester_ferme inflexible / stand_firm stick_guns refuse_budge hold_firm unmoved
prévu programmé attendu / planned scheduled expected due
priorité prioritaire primer / priority prioritise
prévu fixer programmer / schedule set due
permettre autoriser laisser donner_feu_vert donner_aval autorisation / allow let permit clear give_go-ahead give_green_light authorisation permission approve enable <> interdire empêcher prohiber interdiction / forbid ban bar prohibit disallow
tolérer tolérance fermer_oeil / tolerate turn_blind_eye condone
obliger forcer contraindre imposer obligation / force compel oblige make require compulsory <> volontaire bénévole / voluntary
ordonner ordre enjoindre sommer injonction mettre_demeure ultimatum / order instruct command tell injunction ultimatum serve_notice
choisir choix opter retenir sélectionner jeter_dévolu / choose choice opt pick select settle
préférer préférence / prefer preference favour
hésiter hésitation tergiverser / hesitate hesitation waver dither
prévoir projeter planifier envisager avoir_intention ambitionner / plan intend aim propose schedule
préparer préparation préparatif / prepare preparation get_ready
programmer fixer arrêter_date / schedule fix date
arranger organiser mettre_sur_pied / arrange organise set_up put_together
expérimenter expérimentation essayer essai tester expérience test / test trial try_out pilot experiment try
imposer instaurer instauration mettre_vigueur / impose introduce bring_in introduction
supprimer suppression abolir abolition / abolish abolition scrap axe eliminate <> instaurer rétablir instituer introduire établir / introduce institute reinstate establish bring_in set_up
rétablir rétablissement restaurer remettre / restore reinstate bring_back restoration reconnect
`;
