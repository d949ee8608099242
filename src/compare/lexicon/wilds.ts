/** Concepts of beasts, mountains, waters, roads and rails, and of what is sold, lent or dug up. How the lists are written: `concepts.ts`. */
export const wilds = `
enchères vente_enchères vendre_enchères adjuger adjudication mise_enchères / auction go_hammer under_hammer sell_auction
commissaire-priseur / auctioneer
enchérir surenchérir enchérisseur acquéreur / bid bidder buyer
mise_prix estimation / reserve_price estimate
atteindre_prix partir_prix adjugé / fetch sell_for go_for hammer_price
attribuer paternité attribution / attribute attribution authorship
authentifier authenticité authentification / authenticate authenticity genuine
spolier spoliation pillé_nazi / loot looted plunder
restitution restituer rendre rapatrier / restitution return hand_back repatriate give_back
vitrine présentoir / display_case showcase cabinet
monument_historique classé patrimoine_protégé classement / listed_building listed protected heritage
patrimoine_mondial unesco / world_heritage unesco
charpente poutre / timber beam rafters
bâche bâcher / tarpaulin tarp
vestige relique restes / remains relic remnant
tombe sépulture tombeau / grave tomb burial_site
nécropole cimetière / cemetery graveyard burial_ground
épave carcasse / wreck wreckage hulk
renflouer remonter_surface / refloat raise salvage
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
rivage plage grève côte / shore beach
surfeur baigneur / surfer swimmer bather
frelon_asiatique guêpe / hornet wasp
invasif envahissant proliférer / invasive spread
ravageur nuisible / pest
maladie_bovine fièvre_aphteuse / foot-and-mouth
foyer élevage_touché / infected_farm
zone_protection périmètre_sécurité zone_interdite zone_exclusion / exclusion_zone no-go_area cordon safety_perimeter buffer_zone
volcan éruption cratère / volcano eruption crater
cendre panache / ash plume
séisme secousse tremblement_terre sismique / earthquake quake tremor seismic
magnitude échelle_richter / magnitude richter
raz_marée tsunami / tsunami tidal_wave
digue levée_terre / dyke levee embankment
retenue réservoir lac / reservoir lake
vanne / sluice gate
ravine torrent / gully torrent ravine
sommet cime pic / summit peak top
alpiniste cordée grimpeur / climber mountaineer
corde encorder encordé rappel / rope abseil
pisteur secouriste_montagne / ski_patrol mountain_rescue
cabine nacelle / cabin gondola
hors_piste hors-piste / off-piste backcountry
station_ski domaine_skiable / ski_resort
enneigement manteau_neigeux couche_neige / snow_cover snowpack
déneiger chasse-neige / clear_snow snowplough snowplow
large haute_mer pleine_mer / offshore high_sea open_sea
canot radeau embarcation / raft dinghy boat lifeboat
gilet_sauvetage / life_jacket lifejacket
balise signal_détresse appel_détresse sos / distress_call mayday beacon sos
hydravion canadair bombardier_eau / water_bomber
feu_forêt feu_brousse incendie_forêt / wildfire bushfire forest_fire
maquis garrigue broussaille / scrub brush
pare-feu coupe-feu / firebreak
départ_feu / seat_fire
fumée enfumer / smoke
asphyxier étouffer intoxication_fumée / suffocate smoke_inhalation asphyxiate
monoxyde_carbone / carbon_monoxide
détecteur_fumée alarme_incendie / smoke_alarm fire_alarm
cage_escalier escalier / stairwell staircase stairs
immeuble bâtiment tour / building block tower_block apartment_block
pavillon maison villa / house villa bungalow
exploitation_agricole exploitation corps_ferme / farm farmhouse
caravane mobil-home camping / caravan mobile_home campsite
tente chapiteau / tent marquee
passerelle pont viaduc ouvrage_art / bridge footbridge viaduct crossing
chaussée route départementale bitume asphalte / road carriageway tarmac roadway
échangeur sortie_autoroute / junction interchange exit
bas-côté accotement fossé / verge ditch roadside
caténaire ligne_électrique alimentation / overhead_line power_line overhead_wire
rail voie_ferrée voie / track rail railway_line line
cheminot conducteur_train mécanicien / train_driver railway_worker engine_driver
poids_lourd camion semi-remorque / lorry truck hgv articulated_lorry
deux-roues moto motocyclette motard / motorcycle motorbike biker motorcyclist
trottinette trottinette_électrique / e-scooter scooter electric_scooter
vélo_libre-service libre-service location loueur / hire rental rental_firm
ceinture / seatbelt seat_belt
piste_cyclable bande_cyclable / cycle_lane bike_lane cycle_path
radar flash / speed_camera
permis_conduire retrait_permis / driving_licence
limitation_vitesse vitesse_limitée brider rabaisser_vitesse / speed_limit limit cap
`;
