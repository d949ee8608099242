/** Concepts of feelings. How the lists are written: `concepts/index.ts`. */
export const feelings = `
craindre peur crainte redouter inquiet inquiétude effrayé / fear frightened afraid scared worried concern
déçu déception amertume / disappointed disappointment let_down
amour amoureux / love
solitude isolement / loneliness isolation
espérer espoir souhaiter voeu / hope wish <> désespérer désespoir / despair
craindre redouter peur inquiéter inquiétude avoir_peur / fear worry concern afraid dread
pleurer larme en_larme / cry tear weep
inquiéter faire_souci / worry
espérer croiser_doigt / hope
regretter vouloir / regret
rassurer apaiser / reassure assure <> inquiéter alarmer préoccuper / worry alarm concern troubling disturbing
inquiétude préoccupation crainte souci angoisse / concern worry fear anxiety
confiance confiant / confidence trust confident <> méfiance défiance méfier / distrust mistrust wary suspicion
indigner indignation outrer scandaliser offusquer / outrage indignation appalled
colère courroux fureur ire grogne mécontentement / anger fury rage ire discontent resentment
joie bonheur allégresse liesse / joy happiness delight jubilation
soulagement soulager / relief relieve
choc traumatisme / shock trauma
émotion bouleverser émouvoir / emotion move
peur effroi terreur panique frayeur affolement / fear fright terror panic scare
haine / hatred hate
jaloux jalousie / jealous jealousy
regret remords / regret remorse
enthousiasme engouement / enthusiasm excitement
indifférence indifférent / indifference indifferent
avoir_peur craindre redouter par_crainte / fear afraid scared dread
colère fureur ire courroux / anger fury wrath outrage
sentiment / feeling sentiment
cauchemar / nightmare
ambiance atmosphère / atmosphere mood vibe
passion / passion
détresse / distress
horreur / horror
rage / rage
dégoût écœurement / disgust
mépris dédain / contempt disdain
ras-le-bol exaspération / exasperation frustration
fantasme / fantasy
nostalgie / nostalgia
agacement irritation / annoyance irritation
impatience / impatience
embarras gêne / embarrassment
tentation / temptation
humeur / mood temper
ressentiment rancœur / resentment grudge
électrochoc / shock
tranquillité / tranquility peace_quiet
peur crainte inquiétude angoisse / fear concern anxiety worry
mécontentement insatisfaction / discontent dissatisfaction
émotion émoi / emotion
stupeur choc consternation / shock dismay
honte déshonneur / shame disgrace
confiance crédibilité / confidence trust credibility
espoir attente / hope expectation
rêve ambition / dream ambition
volonté désir souhait / will wish desire
envie désir / desire
plaisir joie / pleasure joy
exciter enthousiasmer passionnant / exciting excite
plaisir amusement / fun
désespéré / desperate
perplexe interloqué / baffled puzzled perplexed
obsédé / obsessed
envie_irrésistible fringale / craving
sous_le_choc abasourdi stupéfait sidéré / shocked stunned in_shock aghast astounded
en_colère furieux irrité fâché indigné / angry furious irate outraged
en_larmes pleurer sangloter éploré / tears weep cry sob
en_liesse exulter jubiler jubilation / jubilant rejoice celebrate
surprendre étonner prendre_court prendre_dépourvu / surprise take_aback catch_unawares take_by_surprise
décevoir laisser_sur_faim / disappoint let_down
calme apaisé serein / calm quiet peaceful <> tendu houleux électrique mouvementé / tense stormy heated
colère furieux indigner voir_rouge / anger angry furious outrage
triste tristesse chagrin peine douleur / sad sadness grief sorrow
heureux joie content satisfait ravi satisfaction / happy joy pleased delighted satisfied satisfaction <> insatisfait mécontent / dissatisfied unhappy
surprise étonner inattendu étonnement stupeur stupéfaction / surprise unexpected astonishment amazement stun shock astonishing
amitié / friendship
bien-être / well-being wellbeing
souffrance calvaire supplice / suffering ordeal agony
inquiet préoccupé soucieux anxieux / worried concerned anxious <> rassuré soulagé serein / reassured relieved
content satisfait ravi comblé / pleased satisfied delighted happy glad <> mécontent insatisfait / unhappy dissatisfied displeased
furieux colère excédé remonté / furious angry irate livid
choqué bouleversé sidéré stupéfait / shocked stunned upset shaken
déçu déception désillusion / disappointed disappointment let_down
fier fierté orgueil / proud pride
honteux honte / ashamed shame
enthousiaste enthousiasme / enthusiastic enthusiasm <> réticent réticence / reluctant reluctance unwilling
optimiste optimisme confiant / optimistic hopeful upbeat confident <> pessimiste pessimisme sombre / pessimistic gloomy bleak
furieux en_colère / furious angry irate livid
ravi heureux enchanté / delighted happy thrilled overjoyed
triste attristé peiné / sad saddened
choqué sous_choc / shocked stunned in_shock
serein confiant tranquille / confident calm serene
pessimiste / pessimistic downbeat gloomy
déçu amer / disappointed bitter
furieux en_colère ulcéré / furious angry
pleurer larme sangloter sanglot / cry weep tear sob
rire sourire / laugh smile
aimer adorer apprécier / love like enjoy <> détester haïr / hate loathe
plaire / please
choquer scandaliser / shock outrage
amuser / amuse
ennuyer agacer / annoy
blesser vexer / hurt offend
intéresser passionner captiver fasciner / interest fascinate captivate grip <> ennuyer lasser / bore
ressentir éprouver / feel experience
déranger importuner gêner / disturb bother
effrayer terrifier terroriser faire_peur épouvanter / frighten scare terrify <> rassurer tranquilliser / reassure comfort
énerver agacer irriter exaspérer / annoy irritate infuriate exasperate <> calmer apaiser / calm soothe
intriguer / intrigue
admirer / admire <> mépriser / despise scorn
affoler paniquer / panic
charmer séduire envoûter / charm
contenter satisfaire / satisfy settle
convoiter guetter lorgner / covet eye
embarrasser gêner mettre_embarras / embarrass
frustrer / frustrate
jubiler exulter / jubilant exult
savourer goûter / savour enjoy
traumatiser choquer / traumatise shock
`;
