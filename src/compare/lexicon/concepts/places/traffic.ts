/** Concepts of travel, traffic and transport. How the lists are written: `concepts/index.ts`. */
export const traffic = `
plaque immatriculation plaque_minéralogique / number_plate licence_plate registration
radar / speed_camera
embouteillage bouchon ralentissement embouteillé saturé engorgé congestion encombré trafic_dense / traffic_jam congestion congested gridlock tailback jammed clogged
déviation itinéraire_bis détour contourner / detour diversion way_round alternative_route
fermer_circulation interdire_circulation barrer couper_circulation / close_traffic shut closed block_off
rouvrir réouverture remise_circulation accueillir_nouveau / reopen re-open open_again back_traffic
perturber perturbation retard désorganiser pagaille / disrupt disruption delay chaos
annuler supprimer clouer_sol rester_sol déprogrammer / cancel scrap call_off axe
décoller envol décollage quitter_piste prendre_envol envoler / take_off leave depart take-off lift_off
appareil avion aéronef jet / plane aircraft jet airliner
appareiller lever_ancre prendre_mer quitter_port larguer_amarre / set_sail sail put_sea leave_port cast_off
accoster amarrer à_quai / dock moor tie_up berth
consigné confiné bloqué / confined stuck stranded
pied_terre débarquer descendre / disembark go_ashore let_off get_off step_ashore
tenir_volant conduire conducteur au_volant chauffeur automobiliste / drive driver at_wheel behind_wheel motorist
accessible ouvert praticable / accessible open <> inaccessible bloqué interdit fermé / inaccessible blocked closed off-limits
voyageur passager usager / passenger traveller traveler commuter
réserver réservation / book booking reserve reservation
fret marchandise cargaison / freight cargo
compagnie_aérienne transporteur compagnie / airline carrier
low-cost bas_coût bon_marché / low-cost budget no-frills cut-price
créneau slot autorisation_décollage droit_atterrissage droit_décollage / slot landing_right take-off_right landing
mouillage anneau place_port / mooring berth
péage barrière_péage / toll
subventionner aider aide / subsidise support aid
financer_péage / fund_toll
exploiter gérer / operate run
caténaire ligne_électrique alimentation / overhead_line power_line overhead_wire
rail voie_ferrée voie / track rail railway_line line
cheminot conducteur_train mécanicien / train_driver railway_worker engine_driver
ceinture / seatbelt seat_belt
piste_cyclable bande_cyclable / cycle_lane bike_lane cycle_path
radar flash / speed_camera
permis_conduire retrait_permis / driving_licence
limitation_vitesse vitesse_limitée brider rabaisser_vitesse / speed_limit limit cap
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
docker / docker
rejoindre gagner atteindre arriver / reach arrive
venir_de originaire en_provenance natif / native originate
destination à_destination / destination bound
écluse / lock
port havre quai / port harbour harbor dock
aéroport aérodrome / airport airfield
gare station halte / station railway_station
conducteur chauffeur volant conduire automobiliste machiniste / driver drive wheel motorist
piéton passant passants marcheur / pedestrian passer-by walker
vitesse allure / speed pace
panne avarie défaillance dysfonctionnement incident_technique / breakdown failure fault malfunction glitch technical_problem
retard retarder prendre_retard accuser_retard retard_chantier tardif / delay late behind behind_schedule <> précoce avancé / early
annuler annulation supprimer / cancel cancellation scrap <> maintenir / go_ahead keep
rouler circuler circulation trafic / run traffic circulate operate service
bloquer blocage immobiliser paralyser coincer barrage / block stuck strand trap halt stall blockade <> débloquer / unblock
partir départ quitter décoller appareiller / leave depart departure set_off take_off <> arriver arrivée atteindre accoster / arrive arrival reach dock
distance kilomètre / distance kilometre mile
transporter transport acheminer / carry transport
passager voyageur usager / passenger traveller commuter
régie opérateur exploitant transporteur / operator
compagnie_aérienne transporteur_aérien transporteur / airline carrier
compagnie_maritime armateur / shipping_company shipping_line shipowner
compagnie_ferroviaire opérateur_ferroviaire / rail_company train_operator railway_operator
compagnie_ferry / ferry_operator ferry_company
ligne liaison desserte / line route link service connection
remorquer remorquage / tow
plaque_immatriculation / number_plate licence_plate license_plate
loueur / rental_company hire_company
navetteur banlieusard / commuter
monter_voiture / get_in
descendre_voiture sortir_voiture / get_out
prendre_train / take_train
rater_train / miss_train
attendre_quai / wait_platform
sécurité_routière / road_safety
billet_avion / plane_ticket air_ticket
station-service pompe_essence / petrol_station gas_station service_station filling_station
voie_ferrée rail / railway_track track rail
quai embarcadère ponton débarcadère / quay dock pier wharf jetty
quai / platform
piste_atterrissage tarmac piste / runway tarmac
paralyser bloquer mettre_arrêt mettre_genou figer / paralyse paralyze cripple block bring_standstill knock_out disable
perturber désorganiser gêner ralentir / disrupt disturb hamper hit slow
hors_service en_panne inutilisable indisponible / out_service down offline unavailable out_action unusable <> rétabli opérationnel remis_service fonctionner / restored back_online working operational
embouteiller saturer bouchonner encombrer congestionner engorger / congest clog jam saturate
bouchon embouteillage file ralentissement / traffic_jam tailback queue congestion
détour déviation itinéraire_bis contourner / detour diversion go_round bypass
allonger_trajet rallonger / add_journey lengthen
circuler rouler passer / run operate
interrompre couper suspendre / suspend halt stop
reprise_trafic reprise_progressif rétablissement_trafic / resume service_resume traffic_resume
régie exploitation_publique reprise_publique / public_operator municipal_control
ligne_subventionnée obligation_service / subsidised_route
desservir desserte relier liaison / serve route connection
aéroport plateforme aérogare aérodrome / airport airfield terminal
pas_assez_passagers faute_passager remplissage / too_few_passengers load_factor
créneau_aéroportuaire créneau_décollage / landing_right take-off_right airport_slot slot
équipage personnel_navigant / crew flight_crew cabin_crew
immatriculation / registration
voyage périple traversée / journey trip voyage
trajet parcours itinéraire route / route journey path
itinéraire tracé parcours / route course
espace_aérien / airspace
passage_niveau / crossing level_crossing
atterrir atterrissage poser toucher_sol / land touch_down touchdown <> décoller décollage envol / take_off takeoff depart
décoller décollage envol / take_off takeoff
accoster amarrer amarrage jeter_ancre arriver_port / dock berth moor <> appareiller prendre_mer lever_ancre quitter_port / set_sail sail put_sea leave_port
stationner garer / park
`;
