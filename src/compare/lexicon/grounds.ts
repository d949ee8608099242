/** Concepts of landscapes, roads, lines and parts of towns and houses. How the lists are written: `concepts.ts`. */
export const grounds = `
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
jardin_public square parc / public_garden park
verger / orchard
rizière / rice_field paddy
terre sol lopin terrain / land ground plot
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
passage_niveau / level_crossing grade_crossing
ligne_grande_vitesse lgv tgv / high-speed_line high-speed_rail high-speed_train
ligne_ferroviaire ligne_chemin_fer voie / rail_line railway_line track
chemin_fer ferroviaire rail / railway rail railroad
station arrêt / stop station
arrêt_bus abribus / bus_stop bus_shelter
gare_routier / bus_station coach_station
héliport / helipad heliport
aérodrome terrain_aviation / airfield aerodrome
tour_contrôle / control_tower
port_plaisance marina / marina
chenal / channel
brise-lame môle / breakwater jetty pier
cale bassin dock / dock
galerie boyau / gallery tunnel shaft
gouffre doline trou affaissement / sinkhole hole crater
cratère / crater
champ_bataille théâtre_opération front / battlefield front
poste_contrôle check-point barrage / checkpoint roadblock
poste_frontière / border_post border_crossing
zone_tampon / buffer_zone
no_man's_land zone_démilitarisé / no-man's-land demilitarised_zone
cellule cachot / cell
cour promenade / yard courtyard
cour_école préau / playground schoolyard
cour_récréation récréation / playground break
domicile logement foyer adresse habitation / home house residence address
hall entrée vestibule / lobby hall entrance
entrée accès / entrance access
issue issue_secours / exit way_out
grenier comble / attic loft
salon séjour / living_room lounge
cage_escalier / stairwell
local_poubelle / bin_store
parking_souterrain / underground_car_park underground_parking
salle_réunion / meeting_room
salle_audience prétoire / courtroom
coulisse / backstage dressing_room
podium estrade tribune / podium stage platform
gradin tribune virage / stand terrace
scène_crime lieu_crime / crime_scene
point_chute / landing_spot
alentour abords environs / vicinity surrounding area
centre_commercial complexe_commercial / shopping_centre mall retail_park
centre_formation académie / academy training_centre
centre_appel plateforme_téléphonique / call_centre call_center
centre_tri / sorting_centre sorting_office
centre_accueil centre_hébergement foyer_hébergement / reception_centre shelter hostel
centre_rétention / detention_centre immigration_centre
centre_vaccination / vaccination_centre
centre_spatial base_lancement pas_tir / space_centre launch_site launch_pad
bureau_vote urne / polling_station polling_place
poste_secours / first-aid_post
caserne_pompier centre_secours / fire_station
commissariat hôtel_police / police_station police_headquarters
`;
