/** Concepts of science, technology, media, schooling and daily life in other words. How the lists are written: `concepts.ts`. */
export const scienceAndTech = `
résultat conclusion constat / result conclusion
analyse examen / analysis analyse examine
échantillon prélèvement / sample specimen
taux teneur concentration niveau / level concentration reading
technologie technique / technology technique
capteur détecteur / sensor detector
batterie pile accumulateur / battery
débit haut_débit / broadband
hors_ligne / offline
mettre_à_jour version / update upgrade version release
panne bug dysfonctionnement plantage / outage bug glitch crash
lancer sortir commercialiser dévoiler / launch release roll_out unveil
modèle version / model version
fonction fonctionnalité option / feature function option
logiciel programme application outil / software program app tool
surveiller espionner surveillance / monitor spy snoop surveillance
jeu_vidéo console / video_game gaming console
joueur gamer / player gamer
reportage article papier / report article story piece
gros_titre manchette / headline front_page
éditorial tribune chronique / editorial column op-ed
auditeur / listener
censure / censorship censor
liberté_presse / press_freedom
diffamation diffamer / defamation libel slander
école enseignement éducation / school education teaching
note / mark grade score
adolescence / adolescence teens
âge_adulte / adulthood
amour amoureux / love
sort destin / fate
carrière parcours / career
vocation / vocation calling
rendez-vous entrevue / appointment meeting
cérémonie gala soirée / ceremony gala
conférence colloque / conference
numéro édition / issue edition
récit témoignage / account testimony story
légende mythe / legend myth
coutume tradition / custom tradition
croyance foi / belief faith
symbole emblème / symbol emblem
solitude isolement / loneliness isolation
misère pauvreté précarité / poverty misery hardship
richesse fortune / wealth fortune
luxe / luxury
parfum / perfume
sucre / sugar
sel / salt
café / coffee
thé / tea
soif / thirst thirsty
salle_bain / bathroom
climatisation clim / air_conditioning
provisions / shopping groceries
jeu / game
loterie loto / lottery
gros_lot cagnotte jackpot / jackpot
pari parier miser / bet wager stake
loisir passe-temps / leisure hobby pastime
promenade balade / walk stroll
séjour / stay
croisière / cruise
camping terrain_camping / campsite campground
baignade / swimming bathing
animal_compagnie / pet
graine semence / seed
racine / root
herbe pelouse gazon / grass lawn
poussière / dust
cendre suie / ash soot
voix / voice
ombre / shadow shade
obscurité noir / darkness dark
couleur teinte / colour color shade hue
forme silhouette / shape form
cercle rond / circle
coin angle / corner angle
bord lisière / edge
profondeur fond / depth bottom
gène génétique / gene genetic
poumon pulmonaire / lung pulmonary
foie hépatique / liver hepatic
rein rénal / kidney renal
muscle musculaire / muscle muscular
peau cutané / skin
oreille ouïe / ear hearing
dent dentaire / tooth dental
cheveu chevelure / hair
bouche / mouth
genou / knee
épaule / shoulder
cheville / ankle
poignet / wrist
doigt / finger
orteil / toe
bactérie microbe germe / bacteria microbe germ
dose posologie / dose dosage
régime diète / diet
poids surpoids / weight overweight
sport exercice activité_physique / exercise sport workout
gymnastique / gymnastics
natation nager nageur / swimming swimmer
course_à_pied jogging footing / running jogging
cyclisme / cycling
boxe boxeur / boxing boxer
lutte / wrestling
équitation cheval / riding horse
voile voilier / sailing yacht
escalade alpinisme / climbing mountaineering
`;
