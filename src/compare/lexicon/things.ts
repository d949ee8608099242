/** Concepts of objects, food, the body, housing, roads and technology. How the lists are written: `concepts.ts`. */
export const things = `
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
porte portail / door gate doorway
fenêtre vitre carreau baie_vitrée / window pane windowpane
vitrine devanture / shop_window storefront window display_case
clôture grillage barrière palissade enclos / fence fencing railing barrier
enclos cage volière / enclosure cage pen aviary
meuble mobilier ameublement / furniture furnishing
lit matelas couchage / bed mattress bunk
siège chaise fauteuil banquette / seat chair armchair bench
jouet peluche / toy plaything
cadeau présent / gift present
bijou joyau bijouterie joaillerie / jewel jewellery jewelry gem
bague anneau alliance / ring
collier pendentif / necklace pendant
montre chronographe / watch wristwatch timepiece
horloge pendule / clock
pierre caillou rocher roche / stone rock boulder
pièce monnaie / coin
billet coupure billet_banque / banknote note bill
espèce liquide argent_liquide numéraire / cash banknote
outil outillage / tool implement
matériel équipement / equipment gear kit
machine engin appareil dispositif / machine device appliance apparatus gadget
corde cordage câble filin / rope cable line cord
échelle escabeau / ladder stepladder
grue engin_levage / crane
pelleteuse tractopelle bulldozer engin_chantier / digger excavator bulldozer
statue sculpture buste sculpteur / statue sculpture bust sculptor
monument stèle mémorial / monument memorial
drapeau bannière étendard fanion / flag banner
panneau pancarte écriteau / sign placard board notice
affiche placard / poster bill
vêtement habit habillement fringue costume / clothes garment outfit apparel
chaussure soulier basket / shoe footwear trainer sneaker
chapeau couvre-chef / hat headgear
casquette couvre-chef / cap headgear
bonnet couvre-chef / beanie headgear
manteau parka / coat parka
veste blouson / jacket
pantalon jean / trousers pants jeans
robe / dress gown
pull chandail tricot sweat / sweater jumper pullover
cagoule passe-montagne / balaclava ski_mask hood
cagoulé masqué encagoulé / masked hooded
gilet_sauvetage bouée / life_jacket lifebuoy
casque / helmet
uniforme tenue / uniform
tissu étoffe textile / fabric cloth textile
nourriture aliment denrée alimentation / food foodstuff grocery provision
repas déjeuner / meal lunch
repas dîner souper / meal dinner supper
repas festin banquet / meal feast banquet
petit-déjeuner / breakfast
plat recette / dish course recipe
viande boeuf charcuterie / meat beef
poisson / fish
fruit_mer coquillage huître / seafood shellfish oyster
fruit_mer coquillage moule / seafood shellfish mussel
pain baguette miche / bread loaf baguette
gâteau pâtisserie tarte viennoiserie / cake pastry tart pie
bonbon friandise confiserie sucrerie / sweet candy confectionery
fromage fromagerie / cheese
lait laitier / milk dairy
céréale blé grain / cereal grain wheat
légume maraîcher / vegetable
vin pinard / wine
vigne vignoble viticole / vineyard vine
vigneron viticulteur / winemaker winegrower vintner
bière brasserie / beer ale brewery
bar café bistrot pub brasserie troquet / bar cafe pub bistro
cantine réfectoire restauration / canteen cafeteria refectory
boulangerie fournil / bakery
supermarché hypermarché grande_surface / supermarket hypermarket superstore grocery_store
centre_commercial galerie_marchande / shopping_centre shopping_mall mall
pharmacie officine / pharmacy chemist drugstore
tête crâne / head skull
visage / face
oeil vision / eye sight vision
coeur cardiaque / heart cardiac
crise_cardiaque infarctus arrêt_cardiaque / heart_attack cardiac_arrest
avc accident_vasculaire attaque_cérébrale / stroke
cerveau cérébral / brain cerebral
sang sanguin / blood
dos colonne_vertébrale / back spine
ventre abdomen estomac / stomach belly abdomen
os ossement squelette osseux / bone skeleton
plaie coupure entaille / cut gash
brûlure brûlé / burn
douleur souffrance souffrir / pain suffering suffer ache
fatigue épuisement fatigué épuisé / fatigue exhaustion tired exhausted
fièvre fébrile / fever feverish
symptôme / symptom
santé sanitaire / health sanitary
handicap handicapé invalidité / disability disabled handicapped
maison_retraite ehpad résidence_senior foyer / nursing_home care_home retirement_home home
urgence service_urgence / emergency_room accident_emergency emergency_department
logement appartement studio / accommodation apartment flat lodging
maison pavillon habitation résidence / house home residence dwelling
gratte-ciel tour immeuble_grande_hauteur / skyscraper high-rise tower
hlm logement_social / social_housing council_housing public_housing
cité lotissement / housing_estate estate housing_project
quartier voisinage arrondissement / neighbourhood neighborhood district quarter
banlieue périphérie faubourg / suburb outskirt
centre-ville coeur_ville / city_centre downtown town_centre city_center
château manoir palais / castle palace manor chateau mansion
grange hangar / barn shed
hangar entrepôt / warehouse hangar shed
entrepôt dépôt stockage plateforme_logistique / warehouse depot storage
cave sous-sol / cellar basement
escalier / stair staircase step
ascenseur / lift elevator
pièce chambre salle / room bedroom
couloir corridor / corridor hallway
cuisine / kitchen
locaux siège bureau / premises office headquarters
siège siège_social quartier_général / headquarters head_office hq
ruine décombre gravat / ruin rubble debris
épave carcasse débris / wreck wreckage debris
fondation socle / foundation base
parking stationnement aire_stationnement / parking car_park parking_lot
trottoir / pavement sidewalk
passage_piéton passage_clouté / pedestrian_crossing crosswalk zebra_crossing
rond-point giratoire / roundabout traffic_circle
péage / toll
station-service pompe_essence / petrol_station gas_station service_station filling_station
chemin sentier piste / path trail track footpath
voie_ferrée rail / railway_track track rail
quai embarcadère ponton débarcadère / quay dock pier wharf jetty
quai / platform
camionnette fourgon fourgonnette utilitaire / van
fourgon_blindé / armoured_van armored_truck security_van
barque canot pirogue esquif zodiac / boat dinghy canoe rowing_boat
péniche / barge
tracteur / tractor
trottinette / scooter e-scooter
taxi vtc / taxi cab
carburant combustible / fuel
charbon houille / coal
éolienne / wind_turbine wind_farm wind_power
panneau_solaire photovoltaïque solaire / solar_panel solar photovoltaic
chauffage chaudière / heating boiler
logiciel programme_informatique application / software app
informatique / computer computing
site_internet site_web / website site
mot_passe identifiant / password login credential
robot automate / robot
écran moniteur / screen monitor display
caméra vidéosurveillance télésurveillance / camera cctv surveillance_camera
enregistrement bande_sonore enregistrer / recording tape
document papier pièce archive / document paper file
pièce_identité papier_identité carte_identité / identity_card id identity_document
permis permis_conduire autorisation licence agrément habilitation / licence license driving_licence permit permission authorisation authorization clearance
dossier classeur / file folder
facture addition / bill invoice
chèque / cheque check
questionnaire formulaire / questionnaire form
certificat attestation / certificate attestation
carte plan / map plan
coque carène / hull
cargaison chargement fret marchandise / cargo load freight shipment
conteneur / container
cargo navire_marchand / cargo_ship freighter merchant_ship
cargo porte-conteneur / cargo_ship container_ship containership
cargo vraquier / cargo_ship bulk_carrier bulker
chalutier bateau_pêche navire_pêche / trawler fishing_boat fishing_vessel
canot_sauvetage vedette_sauvetage / lifeboat rescue_boat
télésiège télécabine téléphérique remontée_mécanique cabine / chairlift gondola cable_car ski_lift
piste_atterrissage tarmac piste / runway tarmac
pneu / tyre tire
roue / wheel
remorque caravane / trailer caravan
camping-car / motorhome camper_van
fourgon_pompier camion_pompier / fire_engine fire_truck
voiture_police véhicule_police / police_car patrol_car squad_car
chantier site_construction / building_site construction_site
échafaudage / scaffolding
poutre charpente / beam timber
canalisation conduite tuyau tuyauterie / pipe main pipeline
égout assainissement eau_usée / sewer sewage wastewater
eau_potable eau_robinet / drinking_water tap_water
piscine centre_aquatique centre_nautique bassin / swimming_pool aquatic_centre pool
salle_sport gymnase / gym sports_hall
aire_jeu / playground
phare / lighthouse
fossile dinosaure / fossil dinosaur
nid / nest
somnifère sédatif / sedative tranquilliser tranquillizer
`;
