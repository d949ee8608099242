/** Concepts of buildings and what they house. How the lists are written: `concepts/index.ts`. */
export const buildings = `
salle_réunion / meeting_room
salle_audience prétoire / courtroom
coulisse / backstage dressing_room
podium estrade tribune / podium stage platform
gradin tribune virage / stand terrace
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
édifice bâtiment construction immeuble structure / building structure edifice
établissement école / school establishment institution
établissement collège / school middle_school secondary_school
établissement lycée / school high_school secondary_school
établissement hôpital / hospital facility institution
établissement clinique / clinic facility
établissement prison centre_détention / prison facility jail
établissement hôtel / hotel establishment
établissement_bancaire banque agence agence_bancaire / bank branch
hôpital clinique chu centre_hospitalier hospitalier établissement_santé / hospital clinic medical_centre medical_center infirmary
maternité service_maternité / maternity_ward maternity
service unité département / ward unit department
centre_santé maison_médical dispensaire cabinet / health_centre surgery practice medical_practice
crèche micro-crèche halte-garderie / nursery daycare childcare_centre
internat pensionnat / boarding_school
campus cité_universitaire / campus
résidence_étudiante cité_universitaire / hall_residence dormitory student_housing
amphithéâtre salle_cours / lecture_hall amphitheatre
salle_spectacle salle_concert zénith / concert_hall venue theatre arena
enceinte stade arène / venue arena stadium
enceinte salle / venue hall
stade enceinte pelouse / stadium ground arena venue
gymnase complexe_sportif salle_omnisports / gym sports_centre leisure_centre sports_hall
patinoire / ice_rink rink
hippodrome / racecourse racetrack
circuit piste / circuit track
vélodrome / velodrome
cinéma multiplexe salle_obscure / cinema movie_theater multiplex
église chapelle édifice_religieux lieu_culte / church chapel place_worship
synagogue lieu_culte / synagogue place_worship
temple lieu_culte / temple
cathédrale notre-dame édifice / cathedral
clocher flèche / steeple spire bell_tower
presbytère / rectory vicarage
château forteresse domaine citadelle / castle fortress chateau citadel estate
mairie maison_commune hôtel_ville / town_hall city_hall
salle_polyvalent salle_communal / community_centre village_hall community_center
préfecture sous-préfecture / prefecture
tribunal palais_justice cité_judiciaire / courthouse court law_court
ambassade consulat représentation_diplomatique chancellerie / embassy consulate mission
base camp_militaire site_militaire / military_base base camp
bunker abri / bunker shelter
magasin commerce boutique échoppe / shop store business outlet
épicerie supérette commerce_alimentaire / grocery_store convenience_store corner_shop
grand_magasin / department_store
marché halle étal / market stall
librairie / bookshop bookstore
bureau_tabac tabac / tobacconist
kiosque / kiosk
salon_coiffure / hair_salon
boucherie / butcher_shop
garage atelier / garage workshop
concession concessionnaire / dealership dealer
café bar bistrot débit_boisson / cafe bar pub
auberge gîte chambre_hôte / inn guesthouse bed_breakfast
refuge chalet cabane / hut cabin chalet lodge
station_balnéaire / seaside_resort seaside_town
station_ski station_montagne / ski_resort
village_vacance / holiday_village resort
colonie_vacance centre_aéré centre_loisir / summer_camp holiday_camp
parc_attraction parc_loisir / theme_park amusement_park
fête_foraine manège / funfair fairground carnival ride
manège attraction grande_roue / ride carousel attraction
étable écurie bergerie / stable barn cowshed
poulailler élevage / henhouse poultry_farm
abattoir / slaughterhouse abattoir
serre / greenhouse
silo / silo
moulin / mill
hangar bâtiment_agricole / shed farm_building
usine site fabrique établissement complexe_industriel / factory plant site facility
atelier fabrique / workshop factory
site_industriel zone_industriel / industrial_site industrial_estate industrial_park
site_chimique usine_chimique seveso / chemical_plant chemical_factory
site_nucléaire centrale_nucléaire centrale / nuclear_plant nuclear_power_plant nuclear_power_station
centrale_thermique centrale_charbon / coal_plant coal-fired_plant power_station
parc_éolien éolienne / wind_farm wind_turbine
ferme_solaire parc_photovoltaïque champ_panneau / solar_farm solar_park
barrage ouvrage / dam structure
ouvrage_art pont / bridge structure
passerelle pont_piéton / footbridge walkway
mine carrière exploitation_minier puits / mine quarry pit
plate-forme_pétrolier plateforme_pétrolier / oil_rig oil_platform rig
terminal / terminal
dépôt_pétrolier dépôt_carburant / fuel_depot oil_depot
décharge site_enfouissement / landfill dump
station_épuration / sewage_plant treatment_plant
château_eau réservoir / water_tower reservoir
siège quartier_général locaux immeuble / headquarters office building base
local pièce / room premises
tour gratte-ciel building / tower skyscraper high-rise
bâtiment immeuble édifice résidence tour bloc / building block tower apartment_building
salle_fête salle_municipale / village_hall community_hall
gymnase / gym gymnasium
église paroisse / church parish
mosquée lieu_culte salle_prière / mosque place_worship prayer_room
cathédrale basilique / cathedral basilica
magasin boutique commerce point_vente enseigne / shop store outlet
hôtel auberge / hotel inn
établissement restaurant bar / restaurant establishment eatery venue
stade enceinte arène / stadium arena ground
établissement discothèque boîte_nuit night-club club / nightclub club disco venue
bar café bistrot pub brasserie troquet / bar cafe pub bistro
cantine réfectoire restauration / canteen cafeteria refectory
boulangerie fournil / bakery
supermarché hypermarché grande_surface / supermarket hypermarket superstore grocery_store
centre_commercial galerie_marchande / shopping_centre shopping_mall mall
pharmacie officine / pharmacy chemist drugstore
château manoir palais / castle palace manor chateau mansion
grange hangar / barn shed
hangar entrepôt / warehouse hangar shed
entrepôt dépôt stockage plateforme_logistique / warehouse depot storage
cave sous-sol / cellar basement
locaux siège bureau / premises office headquarters
siège siège_social quartier_général / headquarters head_office hq
ruine décombre gravat / ruin rubble debris
phare / lighthouse
`;
