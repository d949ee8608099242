/** Concepts of common verbs that no narrower list has, with what else news says for them. How the lists are written: `concepts.ts`. */
export const commonVerbs = `
commettre perpétrer auteur / commit perpetrate
consacrer dédier vouer destiner allouer affecter / devote dedicate earmark allocate set_aside
pratiquer exercer / practise practice
prononcer déclarer discours / deliver pronounce
animer présenter / host present
bouger remuer déplacer / move shift stir
confronter affronter faire_face aux_prises heurter / confront face grapple cope
couvrir recouvrir tapisser / cover blanket coat
entourer cerner encercler ceinturer / surround encircle ring <> lever_siège desserrer_étau / lift_siege
inspirer insuffler / inspire
intéresser passionner captiver fasciner / interest fascinate captivate grip <> ennuyer lasser / bore
recueillir récolter collecter rassembler glaner / collect gather glean
spécialiser spécialiste expert / specialise specialize specialist
aborder évoquer traiter soulever parler / raise broach discuss address bring_up <> éluder esquiver éviter / dodge evade sidestep avoid
accéder parvenir atteindre / access reach gain
apprêter préparer disposer / prepare ready get_ready
compléter parachever / complete supplement
concentrer focaliser axer / focus concentrate <> disperser éparpiller / disperse scatter
contacter joindre solliciter approcher / contact reach approach
contribuer participer aider / contribute help
émettre diffuser / emit broadcast issue
emparer saisir prendre_possession conquérir / seize grab take_hold capture
enchaîner succéder aligner / string chain follow
explorer examiner prospecter / explore examine
fréquenter côtoyer / frequent mix
générer engendrer produire / generate produce create
illustrer montrer témoigner / illustrate show exemplify
intituler titrer baptiser / entitle title call
mériter / deserve merit
protester insurger contester manifester / protest object
ramener rapporter rapatrier / bring_back return
ressentir éprouver / feel experience
secouer ébranler faire_trembler bousculer / shake rock jolt rattle
suffire assez / suffice enough
abriter héberger loger accueillir / house shelter host
bousculer pousser / push shove jostle
cataloguer étiqueter / label brand
confondre tromper mélanger / confuse mix_up mistake
consister / consist involve
correspondre coïncider concorder cadrer / match correspond fit coincide tally <> contredire diverger jurer / clash contradict differ
décréter ordonner / decree order
défier braver tenir_tête / challenge defy brave
diagnostiquer déceler / diagnose detect
distinguer différencier démarquer / distinguish differentiate set_apart <> confondre / confuse
éradiquer éliminer extirper anéantir / eradicate eliminate wipe_out stamp_out
flotter surnager / float <> couler sombrer / sink
habituer accoutumer / accustom used
honorer distinguer décorer rendre_honneur / honour honor decorate <> déshonorer salir / dishonour disgrace
invoquer arguer faire_valoir avancer mettre_avant / invoke cite argue plead
parcourir sillonner arpenter couvrir / travel roam cover criss-cross
planer peser menacer / loom hang hover
provenir venir émaner / come originate stem
régner gouverner / reign rule
ressortir émerger dégager / emerge
soulever lever hisser / lift raise hoist <> baisser abaisser poser / lower put_down drop
torturer supplicier / torture
tweeter publier_réseau poster_réseau écrire_réseau / tweet post
varier différer / vary differ <> constant / constant
abuser maltraiter / abuse mistreat
accumuler amasser engranger entasser / accumulate amass pile_up hoard
aligner / align
allonger prolonger rallonger / lengthen extend <> raccourcir abréger écourter / shorten cut
brandir agiter / brandish wave wield
briller resplendir / shine glow
cultiver / cultivate grow
débarrasser éliminer délester / get_rid dispose shed
déranger importuner gêner / disturb bother
effrayer terrifier terroriser faire_peur épouvanter / frighten scare terrify <> rassurer tranquilliser / reassure comfort
énerver agacer irriter exaspérer / annoy irritate infuriate exasperate <> calmer apaiser / calm soothe
exploiter tirer_profit / exploit tap
filtrer trier passer_tamis / filter screen sift
humilier rabaisser / humiliate humble
impacter affecter toucher frapper / affect hit impact
intriguer / intrigue
ironiser plaisanter railler / quip joke
larguer lâcher jeter / drop jettison dump release
manipuler instrumentaliser / manipulate
mélanger mêler brasser / mix blend <> trier séparer / sort separate
nuancer tempérer relativiser / qualify nuance temper
orienter diriger guider aiguiller / direct steer guide
orner décorer embellir / adorn decorate
parader défiler / parade march
pressentir deviner / sense anticipate
proclamer déclarer annoncer / proclaim declare
propulser catapulter / propel catapult
raviver ranimer rallumer réveiller / revive rekindle reignite
réinventer repenser refonder / reinvent rethink
rémunérer payer rétribuer / pay remunerate
reproduire répéter / repeat reproduce
respirer souffler / breathe
sacrifier immoler / sacrifice
séjourner passer_vacances loger / stay
sensibiliser informer / raise_awareness
stocker entreposer conserver / store stockpile stock
surmonter vaincre franchir venir_bout / overcome surmount get_over
survoler voler_au-dessus / fly_over
taper cogner frapper / bang knock hit
ternir entacher salir souiller / tarnish taint stain sully
trembler vibrer frissonner / tremble shake shudder quiver
admirer / admire <> mépriser / despise scorn
affoler paniquer / panic
amorcer entamer initier engager / begin start initiate
ancrer enraciner / anchor root
charmer séduire envoûter / charm
clarifier éclaircir préciser / clarify clear_up <> embrouiller brouiller / blur cloud
combiner associer allier marier / combine blend
contenter satisfaire / satisfy settle
contourner éviter esquiver bypasser / bypass get_round circumvent dodge
convoiter guetter lorgner / covet eye
découper couper trancher / cut_up carve slice
déguiser travestir / disguise
déloger chasser / dislodge drive_out
désinfecter stériliser / disinfect
déstabiliser ébranler / destabilise unsettle <> stabiliser affermir / stabilise steady
documenter / document
embarrasser gêner mettre_embarras / embarrass
énumérer lister / list enumerate
esquisser ébaucher / sketch outline
frustrer / frustrate
infiltrer noyauter / infiltrate
jubiler exulter / jubilant exult
maltraiter malmener brutaliser / mistreat ill-treat rough_up
naviguer voguer / navigate sail
nouer lier tisser / forge tie
optimiser / optimise
prospérer fleurir / prosper flourish
recommencer refaire répéter / start_again redo
recharger / recharge
réglementer réguler encadrer / regulate <> déréguler déréglementer libéraliser / deregulate liberalise
réprimer mater étouffer écraser / suppress crush quell crack_down put_down
sauvegarder préserver protéger / safeguard preserve protect
savourer goûter / savour enjoy
scander crier / chant shout
scruter éplucher examiner / scrutinise scrutinize examine pore
stationner garer / park
traumatiser choquer / traumatise shock
verbaliser dresser_procès-verbal / fine book ticket
affranchir libérer / free
approvisionner ravitailler fournir / supply stock
assimiler / equate liken
automatiser / automate
banaliser / normalise trivialise
certifier attester garantir / certify attest
clarté / clarity
concilier / reconcile
concourir participer / compete take_part
dérouler passer / go unfold happen
détrôner supplanter / dethrone unseat topple
diversifier / diversify
élucider percer / solve
engloutir avaler dévorer / swallow gobble
entasser empiler / pile stack cram
intimider menacer / intimidate threaten bully
négliger délaisser omettre / neglect overlook
prévaloir primer / prevail
ranimer réanimer ressusciter / revive resuscitate
réactiver relancer / reactivate
reconquérir reprendre regagner / regain reclaim retake win_back
réquisitionner / requisition commandeer
simuler feindre faire_semblant / feign fake pretend simulate
symboliser incarner représenter / symbolise embody
stimuler doper relancer booster / boost stimulate spur
vaciller chanceler / wobble falter totter
visualiser / visualise picture
`;
