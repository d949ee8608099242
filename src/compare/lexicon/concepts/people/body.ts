/** Concepts of the body and what it does. How the lists are written: `concepts/index.ts`. */
export const body = `
corps organisme / body
cellule_souche / stem_cell
adn génome patrimoine_génétique / dna genome
hormone / hormone
cholestérol / cholesterol
cerveau cortex / brain
sang hémoglobine / blood
coeur muscle_cardiaque / heart
poumon voie_respiratoire / lung airway
voix / voice
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
cerveau cérébral neurologique / brain cerebral neurological
articulation / joint
nerf nerveux / nerve
oeil yeux oculaire vue / eye sight ocular vision
tête crâne / head skull
visage / face
oeil vision / eye sight vision
coeur cardiaque / heart cardiac
cerveau cérébral / brain cerebral
sang sanguin / blood
dos colonne_vertébrale / back spine
ventre abdomen estomac / stomach belly abdomen
os ossement squelette osseux / bone skeleton
adn profil_génétique généalogie empreinte_génétique / dna genetic_profile genealogy
jambe / leg
poing / fist
nez / nose
coude / elbow
poitrine / chest
nerf / nerve
odorat / smell
cou / neck
graisse / fat
ischio-jambier / hamstring
souffle respiration / breath
tissu / tissue
pouce / thumb
gencive / gum
respirer souffler / breathe
trembler vibrer frissonner / tremble shake shudder quiver
`;
