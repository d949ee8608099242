/** Concepts of bags, tools, jewels and other objects. How the lists are written: `concepts/index.ts`. */
export const objects = `
parfum / perfume
sac_main / handbag
portefeuille porte-monnaie / wallet purse
sac sacoche cabas sac_dos / bag handbag satchel holdall rucksack backpack
valise bagage malle / suitcase luggage baggage trunk
boîte carton caisse cageot coffret / box crate carton
colis paquet pli / parcel package packet
coffre-fort coffre chambre_forte / safe strongbox vault strongroom
tonneau barrique / barrel cask keg drum
bouteille flacon fiole / bottle flask vial
cuve citerne réservoir / tank cistern vat reservoir
clé clef / key
serrure verrou cadenas / lock padlock bolt
siège chaise fauteuil banquette / seat chair armchair bench
jouet peluche / toy plaything
cadeau présent / gift present
bijou joyau bijouterie joaillerie / jewel jewellery jewelry gem
bague anneau alliance / ring
collier pendentif / necklace pendant
montre chronographe / watch wristwatch timepiece
horloge pendule / clock
outil outillage / tool implement
matériel équipement / equipment gear kit
machine engin appareil dispositif / machine device appliance apparatus gadget
corde cordage câble filin / rope cable line cord
échelle escabeau / ladder stepladder
drapeau bannière étendard fanion / flag banner
panneau pancarte écriteau / sign placard board notice
affiche placard / poster bill
pièce pièce_détachée / part component spare_part
équipement matériel installation / equipment gear
dispositif système mécanisme / system mechanism scheme device
mécanisme dispositif / mechanism
bijou parure joyau / jewel jewellery jewelry gem
diamant pierre_précieux gemme / diamond gem gemstone
lingot / ingot gold_bar
pièce_or / gold_coin
valise bagage sac / suitcase luggage bag
couverture / blanket
drapeau étendard pavillon / flag banner
fouet / whip
levier / lever
cloche / bell
poupée / doll
pépite / gem
projecteur / spotlight
poussette / pram pushchair stroller
boussole / compass
parapluie / umbrella
accessoire / accessory
timbre / stamp
cours_tableau / blackboard
chariot caddie / cart trolley
encre / ink
assiette / plate
nœud / knot
bol / bowl
arc / bow
`;
