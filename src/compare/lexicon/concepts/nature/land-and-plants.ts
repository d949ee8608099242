/** Concepts of landscapes, waters and plants. How the lists are written: `concepts/index.ts`. */
export const landAndPlants = `
graine semence / seed
racine / root
herbe pelouse gazon / grass lawn
poussière / dust
cendre suie / ash soot
iceberg / iceberg
champignon / mushroom fungus
algue / algae seaweed
fleur plante / flower plant
olivier / olive_tree
pommier pomme / apple
cerisier cerise / cherry
fleur bouquet / flower bouquet bloom
jardin potager / garden yard
parc square espace_vert / park green_space
champ parcelle pré prairie terre_agricole / field plot meadow farmland
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
rivage plage grève côte / shore beach
ravine torrent / gully torrent ravine
sommet cime pic / summit peak top
large haute_mer pleine_mer / offshore high_sea open_sea
littoral bord_mer front_mer rivage / coast seaside seafront shoreline waterfront
baie anse golfe crique / bay cove gulf
cap presqu'île péninsule / cape peninsula headland
île îlot / island islet
estuaire embouchure delta / estuary mouth delta
marais marécage zone_humide tourbière / marsh wetland swamp bog
lagune étang / lagoon
cascade chute_eau / waterfall
gorge canyon ravin / gorge canyon ravine
ravin précipice gouffre fossé contrebas / ravine precipice ditch
fossé bas-côté / ditch verge roadside
plaine / plain
col / pass mountain_pass
crête arête / ridge
sommet cime toit / summit peak top
flanc pente / slope hillside mountainside
jungle forêt_tropical forêt_vierge / jungle rainforest
savane / savannah
bosquet sous-bois fourré bois / grove undergrowth thicket woods
haie bocage / hedge hedgerow
réserve_naturel parc_naturel parc_national / nature_reserve national_park
galerie boyau / gallery tunnel shaft
gouffre doline trou affaissement / sinkhole hole crater
cratère / crater
glacier banquise calotte_glaciaire / glacier ice_sheet ice_cap sea_ice
pergélisol permafrost / permafrost
aval / downstream <> amont / upstream
large au_large / offshore
île archipel / island archipelago
prairie pâturage / meadow pasture
mer océan / sea ocean
vague houle / wave swell
digue rempart mur_mer brise-lame / sea_wall dyke levee defence
trou brèche fissure / hole gap breach crack
côte littoral plage / coast shore beach
fleuve rivière cours_eau / river stream
montagne massif sommet mont cime / mountain peak massif summit
colline pente côte montée / hill slope climb
descente / descent downhill
forêt bois massif_forestier / forest wood woodland
arbre platane / tree
arbre chêne / tree oak
arbre sapin / tree fir
île insulaire / island isle
plage sable / beach sand
eau flot / water
pierre caillou rocher roche / stone rock boulder
tronc branche / trunk branch
feuille feuillage / leaf foliage
versant coteau flanc pente colline / hillside slope hill
paysage panorama / landscape scenery view
détroit / strait
`;
