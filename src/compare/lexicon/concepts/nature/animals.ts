/** Concepts of animals. How the lists are written: `concepts/index.ts`. */
export const animals = `
réintroduire relâcher / reintroduce release
abattre tuer prélever euthanasier / shoot kill cull put_down
protéger espèce_protégé / protect protected
disparaître éteindre extinction / disappear die_out extinct
repérer apercevoir observer voir signaler / spot sight see
attaquer_troupeau tuer_brebis / attack_flock kill_sheep
animal_compagnie / pet
mammifère / mammal
orque épaulard / orca killer_whale
chauve-souris / bat
amphibien batracien / amphibian
renne caribou / reindeer caribou
abeille ruche apiculteur / bee hive beekeeper
miel / honey
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
loup_gris meute / wolf pack
prédateur carnassier / predator
tuer_bête dévorer attaquer_troupeau / kill_livestock maul savage
tirer_loup tir_défense abattre_animal / cull shoot
effaroucher faire_fuir / scare_away scare_off
capturer piéger piège / trap catch capture
réintroduire réintroduction relâcher_nature / reintroduce reintroduction release_wild
espèce_protégée protéger / protected_species endangered
menacé_extinction voie_extinction en_danger / endangered threatened near_extinction
extinction / extinct extinction die_out
éclosion éclore oeuf / hatch egg
progéniture / cub calf chick offspring
mettre_bas / give_birth calve
nid nicher nidification / nest nesting
échouage / strand wash_up wash_ashore beached
frelon_asiatique guêpe / hornet wasp
invasif envahissant proliférer / invasive spread
ravageur nuisible / pest
maladie_bovine fièvre_aphteuse / foot-and-mouth
foyer élevage_touché / infected_farm
zone_protection périmètre_sécurité zone_interdite zone_exclusion / exclusion_zone no-go_area cordon safety_perimeter buffer_zone
tir abattre prélever abattage / shoot cull kill
espèce_menacée voie_disparition / endangered threatened
mordre morsure / bite
piqûre piquer / sting
guêpe frelon / wasp hornet
moustique_tigre moustique / tiger_mosquito mosquito
réintroduire réintroduction / reintroduce reintroduction
éteindre extinction / extinct extinction
animal bête / animal beast
chien canin molosse / dog canine
chat félin / cat feline
loup meute / wolf pack
espèce / species
nid / nest
femelle / female
araignée / spider
lapin / rabbit
invasif / invasive
corne / horn
poulpe pieuvre / octopus
espèce_invasif espèce_envahissant / invasive_species
`;
