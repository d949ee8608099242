/** Concepts of weather, disasters of nature, climate, animals, plants and the sky. How the lists are written: `concepts.ts`. */
export const nature = `
cyclone tempête_tropical / cyclone tropical_storm
pluie_torrentiel trombe_eau déluge pluie_diluvien / torrential_rain downpour heavy_rain deluge
épisode_méditerranéen épisode_cévenol / flash_flood
crue_éclair crue_soudain inondation_éclair / flash_flood
flot vague onde / wave water
niveau_eau montée_eau / water_level
niveau_mer montée_mer / sea_level
neige poudreuse flocon / snow
tempête_neige blizzard / snowstorm blizzard
verglas pluie_verglaçant / black_ice freezing_rain ice_storm
vague_chaleur canicule dôme_chaleur / heatwave heat_dome
chaleur forte_température / heat high_temperature
température mercure / temperature mercury
sécheresse aridité / drought
foyer départ_feu / fire outbreak
braise étincelle / ember spark
épicentre / epicentre epicenter
éruption réveil_volcan / eruption
lave magma / lava magma
glissement_terrain éboulement coulée_boue / landslide mudslide rockslide
éboulis rocher pierre / rock rubble
avalanche coulée plaque / avalanche slide
plaque_neige / slab
iceberg / iceberg
changement_climatique réchauffement_climatique dérèglement_climatique réchauffement / climate_change global_warming warming climate_crisis
gaz_effet_serre co2 dioxyde_carbone / greenhouse_gas co2 carbon_dioxide carbon
émission_carbone émission_co2 / carbon_emission
empreinte_carbone / carbon_footprint
biodiversité / biodiversity
écosystème milieu_naturel habitat / ecosystem habitat
pollution_air qualité_air particule_fine / air_pollution air_quality
smog / smog
nitrate algue_vert / nitrate algae
marée_noir nappe_pétrole pollution_mer / oil_spill oil_slick
radioactivité radiation rayonnement / radioactivity radiation
érosion recul_trait_côte / erosion coastal_erosion
déforestation / deforestation
reboisement plantation / reforestation tree_planting
espèce_invasif espèce_envahissant / invasive_species
prédateur carnivore / predator
proie / prey
vache bovin boeuf / cow cattle
taureau / bull
veau / calf
sanglier / boar
chevreuil cerf biche / deer
ours ourson / bear
loup canidé / wolf
renard / fox
chien animal toutou / dog animal
chat matou / cat
félin panthère léopard / big_cat panther leopard
lion lionne / lion lioness
tigre tigresse / tiger
éléphant pachyderme / elephant
singe primate macaque / monkey primate
gorille chimpanzé grand_singe / gorilla chimpanzee ape
rhinocéros / rhino rhinoceros
crocodile alligator reptile / crocodile alligator reptile
tortue / turtle tortoise
baleine cétacé rorqual / whale
dauphin marsouin / dolphin porpoise
rapace oiseau_proie / raptor bird_prey
cigogne / stork
pigeon / pigeon
mouette goéland / gull seagull
canard volaille / duck poultry
abeille pollinisateur / bee pollinator
fourmi / ant
punaise_lit / bedbug
tique / tick
saumon truite / salmon trout
thon / tuna
morue cabillaud / cod
homard crabe crustacé / lobster crab crustacean
crevette / shrimp prawn
méduse / jellyfish
corail récif_corallien / coral coral_reef
champignon / mushroom fungus
algue / algae seaweed
fleur plante / flower plant
olivier / olive_tree
pommier pomme / apple
cerisier cerise / cherry
culture plantation / crop
élevage / breeding livestock_farming
troupeau meute / herd pack
abattage euthanasie / cull slaughter
pâturage alpage estive / pasture
chasse battue / hunt
eau_souterrain nappe / groundwater
sécheresse restriction_eau / water_restriction
soleil astre / sun
lune satellite_naturel / moon
clair_lune pleine_lune / full_moon
étoile constellation / star
trou_noir / black_hole
big_bang / big_bang
aurore_boréal / northern_light aurora
mammouth / mammoth
squelette crâne / skeleton skull
bête animal créature spécimen bestiole / animal beast creature
faune animal_sauvage / wildlife fauna
flore végétation plante végétal / plant vegetation flora
bétail cheptel troupeau bovin / cattle livestock herd
vache bovin génisse / cow heifer cattle
mouton brebis ovin agneau troupeau / sheep ewe lamb flock
cochon porc porcin truie / pig hog swine
poule volaille poulet / chicken hen poultry
cheval jument équidé poney / horse mare pony
oiseau volatile / bird
chiot / puppy
chaton / kitten
petit progéniture rejeton rejetons / cub calf pup offspring
félin fauve / feline big_cat
ours plantigrade / bear
serpent reptile vipère python / snake reptile viper python
insecte / insect bug
rongeur rat souris / rodent rat mouse
baleine cétacé / whale cetacean
dauphin cétacé / dolphin cetacean
requin squale / shark
phoque otarie / seal
abeille apiculture ruche / bee beekeeping hive
parc_animalier zoo parc_zoologique / zoo animal_park wildlife_park safari_park
fleur bouquet / flower bouquet bloom
jardin potager / garden yard
parc square espace_vert / park green_space
champ parcelle pré prairie terre_agricole / field plot meadow farmland
exploitation_agricole exploitation domaine / farm holding estate
lac retenue plan_eau / lake reservoir
étang plan_eau / pond
barrage retenue réservoir / dam reservoir
berge rive bord / bank shore riverside
cours_eau fleuve rivière ruisseau torrent affluent affluents / river stream waterway brook watercourse tributary
canal / canal waterway
pleine_mer haute_mer / offshore open_sea high_sea
récif écueil rocher / reef rock
marée / tide
falaise escarpement / cliff bluff
vallée val vallon / valley dale
grotte caverne / cave cavern
sol terrain terre / ground soil land
boue vase / mud sludge silt
fumée nuage panache / smoke cloud plume
odeur puanteur / smell odour odor stench
bruit vacarme tintamarre / noise sound din
lumière éclairage lampe / light lighting lamp
brouillard brume / fog mist haze
foudre éclair tonnerre / lightning thunder thunderbolt
grêle grêlon / hail hailstone
soleil ensoleillé ensoleillement / sun sunny sunshine
nuage nuageux / cloud cloudy overcast
intempérie mauvais_temps / bad_weather severe_weather
éruption coulée_lave volcan volcanique lave / eruption volcano lava volcanic
raz-marée tsunami raz-de-marée / tsunami tidal_wave
feu_forêt incendie_forêt feu_végétation / wildfire forest_fire bushfire
environnement écologique écologie environnemental / environment environmental ecological ecology
émission rejet gaz_effet_serre / emission greenhouse_gas discharge release
recyclage recycler tri / recycle
`;
