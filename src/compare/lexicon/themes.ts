/** Concepts of feelings, conduct and public life, in nouns. How the lists are written: `concepts.ts`. */
export const themes = `
personnalité célébrité vedette / personality celebrity star
histoire récit / story tale
main-d'œuvre main_œuvre / workforce labour_force manpower
confidence confier / confide confidence
micro microphone / microphone mic
geste / gesture
scoop exclusivité révélation / scoop exclusive
podcast balado / podcast
performance prestation / performance display
code / code
goût saveur / taste flavour flavor
ciel / sky
regard / look gaze
aventure / adventure
sentiment / feeling sentiment
perspective / prospect outlook perspective
pronostic prévision / forecast prediction
répression / repression crackdown clampdown
cauchemar / nightmare
statut / status
gamme / range lineup
chaos pagaille désordre / chaos mayhem disorder havoc
jambe / leg
humanité / humanity mankind
ambiance atmosphère / atmosphere mood vibe
passion / passion
duo tandem / duo pair
prudence précaution / caution precaution
détresse / distress
bain baignade / swim bathing
poing / fist
adieu / farewell goodbye
nez / nose
préjudice / harm prejudice
jet / jet
prénom / first_name given_name
clan / clan
saga feuilleton / saga
huile / oil
accent / accent
galère / ordeal
cycle / cycle
littérature / literature
trio / trio
cofondateur / co-founder cofounder
horreur / horror
enfer / hell
suspense / suspense
regain / revival
thématique thème / theme topic
rédacteur rédacteur_chef / editor
camarade / comrade mate fellow
magie / magic
écho / echo
substance / substance
conquête / conquest
section / section
décryptage / analysis
propagande / propaganda
emprise / hold influence
légitimité / legitimacy
rage / rage
architecture / architecture
style / style
fibre / fiber fibre
créneau / slot
axe / axis
souveraineté / sovereignty
mortier / mortar
clip / video_clip music_video
modalité / arrangement
vertu / virtue
lot / batch
poche / pocket
carrosserie / bodywork
tacle / tackle
fouet / whip
colonie / colony
décor / scenery
sursaut / surge
confort / comfort
monstre / monster
selfie / selfie
levier / lever
trajectoire / trajectory path
coude / elbow
nouveauté / novelty
retrouvailles / reunion
dégoût écœurement / disgust
fantôme spectre / ghost spectre
mépris dédain / contempt disdain
détection dépistage / detection screening
dangerosité / danger
apologie / glorification
conception / design conception
remous / stir
grandeur / greatness
cloche / bell
fermeté / firmness
astuce / trick tip
atmosphère / atmosphere
recrudescence résurgence / resurgence upsurge uptick
deal marché / deal bargain
pâte / dough pasta
franchise / franchise
coordinateur coordonnateur / coordinator
serment / oath
outrage / contempt insult
immatriculation / registration
délinquance criminalité / crime delinquency
téléréalité télé-réalité / reality_tv reality_show
bastion fief / stronghold bastion
avant-première / premiere preview
pneumonie / pneumonia
ras-le-bol exaspération / exasperation frustration
spécialité / specialty speciality
philosophie / philosophy
fantasme / fantasy
idéologie / ideology
déferlement déferlante / wave surge flood
femelle / female
caricature / caricature cartoon
sphère / sphere
baiser / kiss
inaction immobilisme / inaction
poupée / doll
hécatombe carnage massacre / massacre carnage bloodbath slaughter
berceau / cradle birthplace
casse-tête / headache puzzle
complaisance / leniency
déboires / setback woe
concitoyen / fellow_citizen
homophobie / homophobia
acharnement / relentlessness
échec flop fiasco / flop failure fiasco debacle
miniature / miniature
chapitre / chapter
colonisation / colonisation colonization
aubaine / boon windfall
insertion / integration
suspens / limbo
paramilitaire / paramilitary
nostalgie / nostalgia
pépite / gem
incapacité impuissance / inability powerlessness
pagaille / mess
projecteur / spotlight
mésaventure / mishap
milice milicien / militia militiaman
égérie / muse
agacement irritation / annoyance irritation
irruption / burst
duc / duke
reconstitution / reconstruction
impatience / impatience
commercialisation / marketing
recruteur / recruiter
manuel / manual textbook
lobbying lobbyiste / lobbying lobbyist
montage / editing
poitrine / chest
embarras gêne / embarrassment
carnet / notebook
attroupement / gathering
stéréotype cliché / stereotype cliche
humidité / humidity moisture
prouesse exploit / feat exploit
impulsion / impetus momentum
tutelle / guardianship
agissements / conduct
sensibilisation / awareness
déni / denial
normalisation / normalisation normalization
tentation / temptation
humeur / mood temper
dieu / god
barbarie / barbarity
indulgence clémence / leniency clemency
surtourisme / overtourism
désordre / disorder
nerf / nerve
odorat / smell
fleuriste / florist
scolarisation / schooling
canular / hoax prank
désinfection / disinfection
linge / laundry
incivilité / antisocial_behaviour
poussette / pram pushchair stroller
condoléances / condolence
instrumentalisation / exploitation
calomnie diffamation / slander defamation libel
turbulence / turbulence
destinataire / recipient
hypocrisie / hypocrisy
chargeur / charger
fondement / foundation
dynastie / dynasty
vecteur / vector
paille / straw
langage / language
rituel / ritual
salve rafale / volley salvo burst
bulle / bubble
sauce / sauce
fessée gifle / smack slap
ressentiment rancœur / resentment grudge
dictature / dictatorship
bêtise sottise / stupidity
araignée / spider
jupe / skirt
cohérence / consistency coherence
obstination entêtement / stubbornness
hiérarchie / hierarchy
groupement / grouping
casier_judiciaire casier / criminal_record
boussole / compass
déguisement costume / costume disguise
opprimé / oppressed
mainmise / stranglehold grip
fuyard fugitif / fugitive runaway
cruauté / cruelty
électrochoc / shock
scolarité / schooling
tranquillité / tranquility peace_quiet
ingénierie / engineering
chronologie / timeline chronology
parapluie / umbrella
cou / neck
injustice / injustice unfairness
compétitivité / competitiveness
élan / momentum
volontariat bénévolat / volunteering
`;
