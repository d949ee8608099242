/** Concepts of transport, buildings, nature and animals in other words. How the lists are written: `concepts.ts`. */
export const placesAndWays = `
interdire_circulation fermer_circulation couper_circulation couper / close_traffic shut_traffic <> rouvrir_circulation ouvrir_circulation / reopen_traffic open_traffic
abonnement carte pass forfait / pass season_ticket
correspondance / connection
navette bus_remplacement / shuttle replacement_bus
embouteillage bouchon ralentissement congestion / traffic_jam tailback congestion
déviation détour itinéraire_bis faire_détour / diversion detour go_long_way
heure_pointe / rush_hour peak_time
sens_unique / one-way
limitation_vitesse / speed_limit
aéroport aérogare / airport terminal
escale / stopover layover
dérouter détourner / divert reroute
paquebot navire_croisière / cruise_ship liner
bac ferry traversier navette_maritime / ferry
embarcation bateau canot / boat vessel dinghy craft
docker / docker
rejoindre gagner atteindre arriver / reach arrive
venir_de originaire en_provenance natif / native originate
destination à_destination / destination bound
écluse / lock
rez-de-chaussée / ground_floor
dernier_étage / top_floor
vétuste délabré insalubre dégradé / dilapidated run-down decrepit
menacer_ruine péril / unsafe risk_collapse
salle_classe classe / classroom class
rentrée / term
redoubler / repeat_year
recalé échouer / fail <> reçu admis réussir / pass
frais_scolarité / tuition_fee
bourse aide / scholarship grant
guide / guide
cité_balnéaire station / seaside_town resort
piste / slope run piste
domaine_skiable / ski_area
hors-piste / off-piste
cabine / cabin
refuge abri hébergement_urgence centre_accueil / hut refuge shelter reception_centre
glacier banquise calotte_glaciaire / glacier ice_sheet ice_cap sea_ice
pergélisol permafrost / permafrost
chef-lieu / capital
aval / downstream <> amont / upstream
large au_large / offshore
île archipel / island archipelago
prairie pâturage / meadow pasture
tir abattre prélever abattage / shoot cull kill
espèce_menacée voie_disparition / endangered threatened
mordre morsure / bite
piqûre piquer / sting
guêpe frelon / wasp hornet
moustique_tigre moustique / tiger_mosquito mosquito
réintroduire réintroduction / reintroduce reintroduction
éteindre extinction / extinct extinction
neutralité_carbone / carbon_neutral net_zero
énergie_renouvelable renouvelable / renewable
réacteur tranche unité / reactor unit
arrêter mettre_arrêt déconnecter / shut_down stop disconnect
panne_courant coupure_courant blackout black-out / blackout power_cut outage
priver plongé_noir sans_courant / without_power cut_off darkness
bouteille_eau eau_bouteille / bottled_water
décharge déchetterie / landfill dump tip
éboueur ripeur / binman refuse_collector bin_worker
collecte ramassage ramasser enlever / collection pick_up collect
incinérateur / incinerator
lancement décoller / launch lift_off
orbite / orbit
astronaute spationaute cosmonaute / astronaut cosmonaut
station_spatiale / space_station
sonde engin robot / probe spacecraft
météorite bolide / meteorite meteor fireball
lune lunaire / moon lunar
éclipse / eclipse
`;
