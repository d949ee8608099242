/** Concepts of towns, districts and roads. How the lists are written: `concepts/index.ts`. */
export const townsAndRoads = `
commune ville municipalité / town city municipality
commune localité village bourg hameau / village hamlet locality
passerelle pont viaduc ouvrage_art / bridge footbridge viaduct crossing
chaussée route départementale bitume asphalte / road carriageway tarmac roadway
échangeur sortie_autoroute / junction interchange exit
bas-côté accotement fossé / verge ditch roadside
jardin_public square parc / public_garden park
place esplanade parvis / square plaza esplanade
ruelle impasse / alley lane cul-de-sac
périphérique rocade boulevard_périphérique / ring_road bypass beltway
bretelle échangeur sortie_autoroute / slip_road interchange exit
aire_repos aire_autoroute / rest_area service_area
bande_arrêt_urgence / hard_shoulder emergency_lane
piste_cyclable voie_cyclable / cycle_lane bike_lane cycle_path bike_path
voie_bus couloir_bus / bus_lane
zone_piéton rue_piéton / pedestrian_zone pedestrianised
feu_rouge feu_tricolore / traffic_light red_light
panneau signalisation / sign signage
point_chute / landing_spot
alentour abords environs / vicinity surrounding area
friche terrain_vague / wasteland brownfield
quartier_populaire cité quartier_sensible banlieue / housing_estate estate deprived_area suburb
quartier secteur zone arrondissement / neighbourhood district area borough
agglomération métropole aire_urbain / metropolitan_area city conurbation
métropole grande_ville cité / city metropolis
sous-préfecture chef-lieu / county_town
bourg bourgade village petite_ville / small_town village market_town
hameau lieu-dit / hamlet
canton circonscription / constituency district
département / county department
région province / region province
frontière / border boundary
arrière-pays / hinterland
chef-lieu / capital
route chaussée voie axe départementale nationale / road highway route
autoroute / motorway highway freeway expressway
rue avenue boulevard / street avenue road
virage courbe tournant tournants / bend curve turn
carrefour intersection croisement / junction crossroad intersection
pont viaduc ouvrage passerelle / bridge viaduct footbridge
tunnel creuser creuser_tunnel / tunnel dig burrow
file voie / lane
lieu endroit site place emplacement / place site location spot
environs alentour / surroundings vicinity nearby
zone_rural campagne milieu_rural / rural_area countryside
quartier arrondissement / district neighbourhood neighborhood borough
cité lotissement / housing_estate estate housing_project
quartier voisinage arrondissement / neighbourhood neighborhood district quarter
banlieue périphérie faubourg / suburb outskirt
centre-ville coeur_ville / city_centre downtown town_centre city_center
parking stationnement aire_stationnement / parking car_park parking_lot
trottoir / pavement sidewalk
passage_piéton passage_clouté / pedestrian_crossing crosswalk zebra_crossing
rond-point giratoire / roundabout traffic_circle
péage / toll
chemin sentier piste / path trail track footpath
raccourci / shortcut
`;
