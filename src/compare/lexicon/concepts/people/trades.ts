/** Concepts of trades and professions. How the lists are written: `concepts/index.ts`. */
export const trades = `
notaire officier_ministériel / notary
comptable expert-comptable tenir_compte / accountant bookkeeper keep_book
économiste analyste / economist analyst
auteur écrivain plume / author writer
chroniqueur éditorialiste commentateur / columnist commentator pundit
analyste observateur commentateur spécialiste / analyst observer pundit commentator
politologue analyste_politique / political_scientist political_analyst
historien / historian
sociologue / sociologist
philosophe penseur / philosopher thinker
biologiste / biologist
physicien / physicist
chimiste / chemist
géologue sismologue volcanologue / geologist seismologist volcanologist
climatologue / climatologist climate_scientist
paléontologue / palaeontologist paleontologist
anthropologue / anthropologist
mathématicien / mathematician
épidémiologiste infectiologue virologue / epidemiologist virologist infectious_disease_expert
cardiologue / cardiologist heart_specialist
psychologue psychiatre thérapeute / psychologist psychiatrist therapist
pédiatre / paediatrician pediatrician
gynécologue obstétricien / gynaecologist gynecologist obstetrician
kinésithérapeute kiné / physiotherapist
aide-soignant / healthcare_assistant nursing_assistant care_worker
aide_domicile auxiliaire_vie / home_help carer care_worker
praticien médecin docteur clinicien / doctor practitioner physician clinician
personnel_hospitalier blouse_blanche soignant personnel_médical / hospital_staff medical_staff health_worker medic
professeur universitaire maître_conférence enseignant-chercheur / professor lecturer academic scholar
instituteur maîtresse maître / primary_teacher schoolteacher teacher
éducateur animateur / youth_worker
doctorant thésard / doctoral_student phd_student
bachelier candidat_bac / school_leaver
travailleur_social assistante_sociale / social_worker
surveillant pion / supervisor
technicien ouvrier_qualifié / technician engineer
intérimaire précaire saisonnier / temp temporary_worker seasonal_worker agency_worker
indépendant auto-entrepreneur / self-employed freelancer freelance
fonctionnaire agent_territorial / civil_servant public_employee council_worker public-sector_worker
négociant_vin marchand / dealer merchant
grossiste / wholesaler
promoteur_immobilier constructeur / property_developer developer builder
gérant exploitant tenancier / manager operator
apiculteur / beekeeper
céréalier / grain_farmer cereal_farmer
maraîcher / market_gardener vegetable_grower
arboriculteur / fruit_grower
forestier bûcheron / forester logger woodcutter
ostréiculteur / oyster_farmer
braconnier / poacher
dresseur / trainer handler
maître-chien / dog_handler
propriétaire_chien / dog_owner owner
conducteur_train / train_driver
conducteur_bus chauffeur_bus machiniste / bus_driver
pilote_ligne / airline_pilot
équipage_cabine personnel_navigant / cabin_crew flight_attendant
contrôleur / ticket_inspector conductor
guide_montagne / mountain_guide
moniteur_ski / ski_instructor
agent_entretien femme_ménage / cleaner
éboueur agent_propreté / binman refuse_collector waste_collector
portier videur / bouncer doorman
régisseur / steward manager
garde-forestier garde_forestier / ranger forest_ranger
garde_champêtre garde-chasse / gamekeeper
garde_corps / bodyguard
routier camionneur chauffeur_poids_lourd chauffeur_routier / lorry_driver truck_driver trucker haulier
pilote commandant_bord aux_commandes / pilot captain controls
cheminot / railway_worker rail_worker
contrôleur / inspector conductor
gardien vigile surveillant agent_sécurité / guard keeper security_guard warden watchman
soigneur gardien_zoo animalier / keeper zookeeper
gardien_prison surveillant_pénitentiaire surveillant maton / prison_officer warder prison_guard
concierge gardien_immeuble / caretaker janitor concierge
veilleur_nuit gardien_nuit vigile / night_watchman security_guard
vétérinaire véto / vet veterinarian veterinary
capitainerie capitaine_port / harbour_master harbor_master port_authority
conservateur commissaire_exposition / curator
bibliothécaire bibliothèque médiathèque / librarian library
archiviste archives / archivist archives
cuisinier chef_cuisine / chef cook
restaurateur cafetier patron_bar tenancier / restaurant_owner landlord publican restaurateur
serveur serveuse / waiter waitress
hôtelier hôtellerie aubergiste / hotelier innkeeper hotel_owner
boulanger / baker
boucher / butcher
bijoutier joaillier orfèvre / jeweller jeweler goldsmith
coiffeur / hairdresser barber
pharmacien / pharmacist chemist
dentiste / dentist
chirurgien / surgeon
ambulancier secouriste urgentiste samu ambulance smur / paramedic ambulance_crew ambulance medic
mineur / miner
électricien / electrician
maçon ouvrier_bâtiment / builder mason construction_worker bricklayer
promoteur aménageur / developer
architecte maître_oeuvre / architect designer
ingénieur technicien / engineer technician
mécanicien garagiste / mechanic garage
jardinier paysagiste / gardener landscaper
berger éleveur / shepherd
éleveur / farmer breeder
informaticien développeur programmeur / developer programmer software_engineer
livreur coursier / courier delivery_driver delivery_man
facteur / postman mail_carrier
poste bureau_poste / post_office
artisan / craftsman artisan tradesman
inventeur concepteur créateur / inventor designer creator
couturier styliste créateur / designer couturier
hôte_air steward hôtesse / flight_attendant cabin_crew stewardess
aiguilleur contrôleur_aérien / air_traffic_controller
chef_gare / stationmaster
moniteur instructeur / instructor
ferrailleur récupérateur / scrap_dealer scrap_merchant
coutelier coutellerie couteau / cutler cutlery knife
coordinateur coordonnateur / coordinator
fleuriste / florist
diététicien nutritionniste / dietitian nutritionist
hôtesse_air steward / flight_attendant
psychanalyste / psychoanalyst
`;
