/** Concepts of works of art, clothes, finds, food, goods, fuels and parts of buildings. How the lists are written: `concepts.ts`. */
export const wares = `
documentaire reportage / documentary
émission programme magazine / programme show broadcast
chanson morceau titre single / song track single
concert spectacle show / concert show gig
pièce comédie tragédie / play comedy
instrument violon / instrument violin
médaille_or titre_olympique / gold_medal olympic_title
médaille_argent / silver_medal
médaille_bronze / bronze_medal
vêtement habit tenue / clothes outfit garment
bijou parure joyau / jewel jewellery jewelry gem
diamant pierre_précieux gemme / diamond gem gemstone
lingot / ingot gold_bar
pièce_or / gold_coin
relique ossement reste / relic bone remain
artefact objet / artefact artifact object
poterie céramique / pottery ceramic
sarcophage momie / mummy sarcophagus
squelette ossement dépouille / skeleton bone remain
sépulture caveau / grave tomb burial
nourriture vivre denrée provision / food supply provision
aliment produit_alimentaire denrée / food foodstuff food_product
repas menu / meal menu
boisson breuvage soda / drink beverage soda
alcool spiritueux boisson_alcoolisé / alcohol spirit liquor
vin bouteille millésime / wine bottle vintage
bière mousse / beer
fromage camembert / cheese
lait lait_infantile / milk
steak viande boeuf / beef meat steak
oeuf / egg
farine / flour
huile_olive / olive_oil
blé céréale / wheat cereal grain
maïs céréale / corn maize cereal
orge céréale / barley cereal
colza tournesol oléagineux / rapeseed sunflower oilseed
raisin vigne / grape vine
pomme_terre patate / potato
fruit_légume fruit / fruit vegetable produce
truffe champignon / truffle mushroom
sucrerie confiserie bonbon chocolat / sweet candy confectionery chocolate
article marchandise / product item
produit_toxique substance_toxique substance_chimique produit_chimique / toxic_substance chemical
pesticide herbicide insecticide glyphosate / pesticide herbicide insecticide weedkiller glyphosate
pfas polluant_éternel / pfas forever_chemical
déchet détritus rebut gravats / waste litter rubbish
sac_plastique plastique / plastic_bag plastic
carburant essence / fuel petrol gasoline gas
carburant gazole diesel / fuel diesel
carburant kérosène / jet_fuel fuel kerosene
gaz_naturel gnl méthane / natural_gas lng methane
hydrocarbure pétrole brut / oil crude hydrocarbon
combustible_fossile énergie_fossile / fossil_fuel
hydrogène / hydrogen
lithium terre_rare métal / lithium rare_earth metal
matière_première ressource / raw_material commodity resource
bois bûche / wood timber
fer ferraille métal / iron scrap metal
stupéfiant drogue cocaïne produit_stupéfiant / drug narcotic cocaine
cannabis haschich résine_cannabis herbe / cannabis marijuana hashish weed
cigarette_électronique vapoteuse / e-cigarette vape vaping
médicament antibiotique antalgique / medicine drug antibiotic painkiller
prothèse implant / prosthesis implant
fauteuil_roulant / wheelchair
lunette / glasses eyeglass
valise bagage sac / suitcase luggage bag
abri / shelter
couverture / blanket
banderole pancarte panneau / banner placard sign
drapeau étendard pavillon / flag banner
tract brochure prospectus / leaflet brochure flyer
barricade barrage barrière / barricade barrier roadblock
mur clôture barrière / wall fence barrier
filet chalut / net trawl
porte hayon / door
portail grille / gate railing
plafond faux-plafond / ceiling
plancher sol / floor
charpente structure / frame structure
façade devanture / facade front
vitre fenêtre verrière / glass window pane
vitrail / stained_glass
pilier pile colonne / pillar pier column
dalle béton / slab concrete
tronc branche / trunk branch
feuille feuillage / leaf foliage
`;
