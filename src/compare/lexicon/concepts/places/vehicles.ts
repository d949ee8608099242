/** Concepts of vehicles, ships and aircraft. How the lists are written: `concepts/index.ts`. */
export const vehicles = `
poids_lourd camion semi-remorque / lorry truck hgv articulated_lorry
deux-roues moto motocyclette motard / motorcycle motorbike biker motorcyclist
trottinette trottinette_électrique / e-scooter scooter electric_scooter
vélo_libre-service libre-service location loueur / hire rental rental_firm
paquebot navire_croisière / cruise_ship liner
bac ferry traversier navette_maritime / ferry
embarcation bateau canot / boat vessel dinghy craft
camion poids_lourd semi-remorque / lorry truck hgv trailer tractor-trailer heavy_goods_vehicle
car autocar bus autobus / bus coach
autocariste transporteur compagnie_car / coach_firm coach_operator bus_company
voiture automobile véhicule auto berline / car automobile vehicle
camionnette utilitaire fourgonnette / van pickup
moto motard deux-roue / motorbike motorcycle biker motorcyclist
scooter deux-roue / scooter
vélo bicyclette cycliste / bike bicycle cycle cyclist
train rame ferroviaire rail tgv convoi / train rail railway locomotive
tram tramway rame / tram light_rail streetcar
métro / subway underground metro tube
avion appareil vol aéronef / plane aircraft jet flight airplane
hélicoptère hélitreuiller héliporter évacuer_air / helicopter chopper airlift winch
navire bateau bâtiment embarcation / ship boat vessel
navire bateau ferry / ship boat vessel ferry
navire bateau paquebot / ship vessel liner
navire bateau cargo / ship vessel freighter
voilier bateau_voile / sailboat yacht sailing_boat
camionnette fourgon fourgonnette utilitaire / van
fourgon_blindé / armoured_van armored_truck security_van
barque canot pirogue esquif zodiac / boat dinghy canoe rowing_boat
péniche / barge
tracteur / tractor
trottinette / scooter e-scooter
taxi vtc / taxi cab
coque carène / hull
cargaison chargement fret marchandise / cargo load freight shipment
conteneur / container
cargo navire_marchand / cargo_ship freighter merchant_ship
cargo porte-conteneur / cargo_ship container_ship containership
cargo vraquier / cargo_ship bulk_carrier bulker
chalutier bateau_pêche navire_pêche / trawler fishing_boat fishing_vessel
canot_sauvetage vedette_sauvetage / lifeboat rescue_boat
pneu / tyre tire
roue / wheel
remorque caravane / trailer caravan
camping-car / motorhome camper_van
fourgon_pompier camion_pompier / fire_engine fire_truck
voiture_police véhicule_police / police_car patrol_car squad_car
véhicule camion poids_lourd / vehicle lorry truck
véhicule moto deux-roues / vehicle motorcycle motorbike
véhicule bus car autocar / vehicle bus coach
véhicule camionnette fourgon / vehicle van
appareil avion vol aéronef avion_ligne / aircraft plane jet flight airliner
appareil hélicoptère / helicopter chopper
petit_avion avion_tourisme monomoteur bimoteur / light_aircraft small_plane
avion_cargo / cargo_plane
jet_privé avion_privé / private_jet
planeur ulm / glider microlight
drone engin_sans_pilote engin / drone unmanned_aircraft uav
montgolfière ballon dirigeable / hot-air_balloon balloon airship
engin appareil machine / machine device craft
pétrolier tanker méthanier navire_citerne / tanker oil_tanker
voilier trimaran catamaran monocoque / yacht sailing_boat trimaran catamaran sailboat
vedette bateau_moteur hors-bord / speedboat motorboat
bateau_pneumatique canot_pneumatique embarcation_fortune small_boat / dinghy inflatable_boat small_boat migrant_boat
remorqueur / tug tugboat
flotte flottille armada / fleet flotilla
train_marchandise convoi_fret fret_ferroviaire / freight_train goods_train
locomotive motrice / locomotive engine
wagon voiture rame / carriage wagon rail_car
voiture_électrique véhicule_électrique / electric_car electric_vehicle ev
voiture_autonome véhicule_autonome robotaxi / driverless_car self-driving_car autonomous_vehicle robotaxi
trottinette_électrique / e-scooter electric_scooter
vélo_électrique vae / e-bike electric_bike
voiture_occasion véhicule_occasion / used_car second-hand_car
4x4 suv tout-terrain / suv four-wheel_drive off-roader
corbillard / hearse
dépanneuse / tow_truck
nacelle / basket gondola
moissonneuse-batteuse moissonneuse / combine_harvester
ambulance véhicule_secours / ambulance
moteur réacteur / engine motor
frein système_freinage / brake braking_system
jet / jet
carrosserie / bodywork
berline / sedan saloon
`;
