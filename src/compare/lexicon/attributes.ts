/** Concepts of what persons and things are like. How the lists are written: `concepts.ts`. */
export const attributes = `
sexuel / sexual sex
traditionnel ancestral / traditional age-old
stratégique / strategic
physique corporel / physical bodily
mental psychique psychologique / mental psychological
potentiel éventuel / potential prospective would-be
propice favorable idéal / ideal favourable favorable conducive
attentif vigilant / attentive watchful
bienveillant / kind benevolent caring
islamique / islamic
chrétien / christian
médiatique / media
paralympique / paralympic
correctionnel / criminal
estival / summer
hivernal / winter wintry
étonnant surprenant ahurissant / surprising astonishing stunning
mystérieux énigmatique étrange / mysterious puzzling enigmatic
conjugal / domestic
migratoire / migration migratory
préliminaire / preliminary
drôle amusant hilarant cocasse / funny amusing hilarious
antiterroriste / anti-terror anti-terrorism counter-terrorism counterterrorism anti-terrorist
fondamental / fundamental basic
téléphonique / phone telephone
énergétique / energy
concret tangible / concrete tangible
émouvant poignant / poignant emotional heartbreaking
arabe / arab arabic
électronique / electronic
incontournable indispensable / essential must-see unmissable
saint sacré / holy sacred
nazi / nazi
sécuritaire / security
éthique / ethical ethics
discret / discreet low-key
métropolitain / metropolitan
mythique légendaire / legendary iconic
juridique légal / legal
racial / racial
parfait impeccable irréprochable / perfect flawless impeccable
croissant grandissant / growing increasing rising mounting
marquant mémorable inoubliable / memorable unforgettable
homosexuel gay / gay homosexual
intensif intense / intensive intense
choquant scandaleux / shocking outrageous
logique cohérent / logical coherent consistent
géopolitique / geopolitical
nu dénudé / naked nude
virulent acerbe cinglant au_vitriol / scathing fierce stinging vitriolic
redoutable / formidable fearsome
torrentiel diluvien / torrential
transgenre trans / transgender trans
soviétique / soviet
éternel / eternal everlasting
thermique / thermal
influent puissant / influential powerful
universel mondial / universal
intelligent malin astucieux / smart clever intelligent
déchu destitué / deposed ousted
chimique / chemical
insupportable intolérable / unbearable intolerable
idéologique / ideological
dévastateur ravageur destructeur / devastating destructive
confortable / comfortable
pharmaceutique / pharmaceutical drug
agréable / pleasant enjoyable
systématique / systematic
épidémique / epidemic
digne / worthy
futuriste / futuristic
intime / intimate
douloureux pénible / painful
disciplinaire / disciplinary
chaotique désordonné / chaotic
festif / festive
novateur innovant / innovative groundbreaking
brûlant / burning scorching
archéologique / archaeological archeological
organique / organic
caritatif humanitaire / charitable charity
mécanique / mechanical
satirique / satirical
gourmand / greedy
pertinent / relevant
sulfureux controversé polémique / controversial
ethnique / ethnic
menaçant / threatening menacing
biblique / biblical
somptueux luxueux / lavish sumptuous luxurious
savoureux délicieux / tasty delicious
orageux / stormy thundery
civil / civilian civil
personnel privé / personal private
compétitif concurrentiel / competitive
émotionnel affectif / emotional
défensif / defensive
cognitif / cognitive
fiscal / tax fiscal
clinique / clinical
doré / golden
raisonnable / reasonable
volatil instable / volatile unstable
pratique commode / practical convenient
ultérieur / subsequent later
balistique / ballistic
magnétique / magnetic
créatif inventif / creative inventive
dynamique / dynamic
merveilleux formidable fantastique / wonderful fantastic marvellous
malin rusé / cunning sly
douteux contestable discutable / questionable dubious doubtful
persistant tenace / persistent stubborn
visuel / visual
romantique / romantic
bizarre insolite curieux / bizarre odd strange weird unusual
fonctionnel / functional
immense énorme considérable colossal gigantesque / tremendous huge enormous immense massive colossal
réaliste / realistic
historique / historical historic
absolu total / absolute total
horrible atroce effroyable abominable / horrific horrifying appalling atrocious gruesome
ennuyeux / tedious
planétaire / planetary global
subtil nuancé / subtle nuanced
décent convenable / decent
cardiovasculaire / cardiovascular
honorifique / honorary
abrupt raide / steep
inhabituel inaccoutumé / unusual uncommon
effrayant terrifiant angoissant / scary frightening terrifying
chanceux veinard / lucky fortunate
obsédant / obsessive
respiratoire / respiratory breathing
pédiatrique / paediatric pediatric
bactérien / bacterial
discriminatoire / discriminatory
fastidieux laborieux / laborious painstaking
phénoménal prodigieux / phenomenal
fluide / smooth
respectable / respectable
arrogant méprisant / arrogant contemptuous
inhumain / inhumane inhuman
traumatisant / traumatic
insensible / insensitive
cynique / cynical
autoproclamé / self-proclaimed self-styled
sismique / seismic
géologique / geological
vertigineux / dizzying staggering
exorbitant hors_prix / exorbitant overpriced
spectaculaire impressionnant / spectacular dramatic impressive
odieux ignoble immonde abject / vile heinous despicable
précurseur pionnier / pioneer pioneering trailblazer
éminent / eminent prominent
impensable inimaginable / unthinkable unimaginable
irréversible / irreversible
inexistant / nonexistent non-existent
inédit sans_précédent jamais_vu / unprecedented first-ever never_before
inattendu imprévu inopiné / unexpected unforeseen
massif / mass
minutieux rigoureux méticuleux / meticulous thorough
superflu inutile / unnecessary needless useless
vain infructueux / fruitless vain unsuccessful
caniculaire / sweltering scorching
neigeux enneigé / snowy snow-covered
cancérigène cancérogène / carcinogenic cancer-causing
inflammable / flammable
contagieux transmissible / contagious transmissible
mortel létal fatal meurtrier / deadly lethal fatal
récurrent / recurring recurrent
provisoire temporaire intérimaire / provisional temporary interim
désert inhabité / deserted uninhabited
vétuste délabré insalubre / dilapidated run-down derelict
d'occasion / second-hand used pre-owned
clandestin illégal / illegal clandestine illicit
clandestin sans-papiers irrégulier / undocumented illegal_immigrant
confidentiel secret classifié / confidential secret classified
anonyme / anonymous unnamed
célèbre fameux réputé renommé / famous renowned well-known famed
aîné / eldest elder
aveugle malvoyant / blind visually_impaired
sourd malentendant / deaf hard_hearing
ivre saoul alcoolisé / drunk intoxicated drunken
épuisé exténué éreinté / exhausted worn_out tired
furieux en_colère / furious angry irate livid
ravi heureux enchanté / delighted happy thrilled overjoyed
triste attristé peiné / sad saddened
choqué sous_choc / shocked stunned in_shock
serein confiant tranquille / confident calm serene
pessimiste / pessimistic downbeat gloomy
prudent / cautious careful wary
réticent frileux / reluctant unwilling hesitant
lâche / cowardly coward
courageux brave / brave courageous
naïf crédule / naive gullible
fidèle loyal / loyal faithful
coupable / guilty culprit
`;
