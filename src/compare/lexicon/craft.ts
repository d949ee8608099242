/** Concepts of vehicles, ships, aircraft, weapons, machines and networks, with what stands for them when named again. How the lists are written: `concepts.ts`. */
export const craft = `
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
engin_explosif bombe charge_explosif explosif / explosive_device bomb explosive charge
missile projectile ogive / missile projectile warhead
roquette projectile / rocket projectile
obus munition projectile / shell ammunition munition
arme_feu fusil carabine / firearm rifle shotgun weapon
arme_feu pistolet revolver / firearm gun handgun pistol weapon
arme_blanc couteau lame / knife blade bladed_weapon
cocktail_molotov / petrol_bomb molotov_cocktail
gaz_lacrymogène lacrymogène / tear_gas
balle_caoutchouc lbd flash-ball / rubber_bullet
matraque / baton truncheon
menotte / handcuff
bouclier / shield
canon_eau / water_cannon
bâtiment_guerre navire_guerre frégate destroyer / warship frigate destroyer naval_vessel
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
pièce pièce_détachée / part component spare_part
équipement matériel installation / equipment gear
dispositif système mécanisme / system mechanism scheme device
mécanisme dispositif / mechanism
réseau système infrastructure / network system infrastructure
infrastructure équipement installation / infrastructure facility
câble ligne fil / cable wire line
câble_sous-marin / undersea_cable subsea_cable submarine_cable
ligne_haute_tension ligne_électrique câble_électrique / power_line high-voltage_line
pylône / pylon
transformateur poste_électrique / transformer substation
compteur / meter
conduite_eau canalisation_eau / water_main water_pipe
vanne / valve
pompe / pump
antenne relais / antenna mast
tour_télécom antenne_relais / phone_mast
vaisseau_spatial capsule engin_spatial / spacecraft capsule spaceship
télescope observatoire / telescope observatory
astéroïde corps_céleste comète / asteroid comet
étoile astre / star
planète exoplanète / planet exoplanet
galaxie voie_lacté / galaxy milky_way
portable téléphone_portable smartphone mobile appareil / smartphone mobile_phone cell_phone handset device
tablette / tablet
ordinateur_portable / laptop
agent_conversationnel chatbot assistant_virtuel chatgpt / chatbot virtual_assistant chatgpt
plateforme site réseau / platform site network
moteur_recherche / search_engine
messagerie application_messagerie / messaging_app
donnée_personnel information_personnel donnée / personal_data personal_information
cyberattaque piratage_informatique attaque_informatique intrusion / cyberattack cyber_attack hacking hack
semi-conducteur puce composant_électronique / semiconductor chip microchip
oeuvre création pièce / work piece
oeuvre_art tableau toile / artwork painting work_art
oeuvre_art sculpture statue / artwork sculpture work_art
fresque peinture_murale / fresco mural
livre ouvrage titre volume / book volume title
roman récit fiction / novel fiction
bande_dessiner bd album / comic graphic_novel comic_book
film long-métrage oeuvre fiction / film movie feature picture
`;
