/** Concepts of groups of people, companies, the press, stage and sport. How the lists are written: `concepts.ts`. */
export const institutions = `
visiteur touriste vacancier voyageur hôte estivant / visitor tourist holidaymaker vacationer guest sightseer
invité convive hôte / guest invitee
client clientèle acheteur usager utilisateur abonné internaute / customer client buyer shopper user subscriber
acheteur acquéreur repreneur candidat_reprise / buyer purchaser acquirer bidder suitor
vendeur commerçant marchand / seller vendor salesperson trader
commerçant boutiquier gérant_magasin / shopkeeper retailer storekeeper shop_owner
salarié employé travailleur personnel ouvrier effectif main-oeuvre agent / worker employee staff workforce personnel labour labourer
cadre dirigeant manager encadrement / executive manager management
habitant résident riverain local villageois population administré / resident inhabitant local villager townspeople population
villageois hameau / villager hamlet
citadin / city_dweller townspeople
élève écolier collégien lycéen scolaire / pupil schoolchild schoolboy schoolgirl
élève lycéen étudiant / student
étudiant universitaire / student undergraduate
apprenti stagiaire / apprentice trainee intern
diplômé / graduate alumnus
fan supporter admirateur partisan / fan supporter admirer follower
spectateur public auditoire assistance visiteur / spectator audience viewer onlooker attendee
téléspectateur audience / viewer viewership audience
lecteur lectorat / reader readership
voleur cambrioleur braqueur malfaiteur malfrat bandit pilleur / thief robber burglar raider bandit crook
criminel délinquant malfaiteur malfrat / criminal offender crook felon
gang bande groupe réseau / gang group outfit ring crew band
escroc arnaqueur fraudeur / fraudster swindler scammer conman con_artist
trafiquant dealer passeur / trafficker dealer smuggler
pickpocket voleur_tire voleur / pickpocket thief
contrebande contrebandier / smuggling smuggler contraband
témoin badaud / witness bystander onlooker passer-by
passant passants badaud / passer-by bystander
promeneur randonneur marcheur randonnée / walker hiker rambler hike
baigneur nageur / swimmer bather
pêcheur marin_pêcheur / fisherman angler trawlerman
marin matelot navigateur équipage / sailor seaman seafarer crew
capitaine commandant skipper brassard / captain skipper master
alpiniste grimpeur / climber mountaineer
skieur ski / skier ski
chasseur chasse / hunter hunting
campeur / camper
routier camionneur chauffeur_poids_lourd chauffeur_routier / lorry_driver truck_driver trucker haulier
pilote commandant_bord aux_commandes / pilot captain controls
cheminot / railway_worker rail_worker
contrôleur / inspector conductor
passager voyageur usager / passenger traveller commuter
famille foyer ménage / family household
couple conjoint compagnon / couple spouse partner
jumeau / twin
cousin / cousin
grand-mère aïeule mamie / grandmother gran grandma
grand-père aïeul papi / grandfather grandpa
retraité senior aîné / pensioner retiree senior elderly
bénévole volontaire / volunteer
donateur mécène bienfaiteur / donor benefactor patron
don donation legs / donation gift bequest
militant activiste / activist campaigner militant
manifestant protestataire contestataire / protester demonstrator marcher
opposant détracteur adversaire / opponent critic detractor
adversaire rival concurrent challenger / opponent rival competitor adversary challenger
participant inscrit concurrent / participant entrant competitor
collectionneur amateur collection / collector collection
propriétaire possesseur détenteur / owner holder proprietor
héritier successeur / heir successor
spécialiste expert connaisseur / specialist expert
détenu prisonnier captif incarcéré / prisoner inmate detainee
sans-abri sdf sans_domicile à_rue / homeless rough_sleeper
migrant exilé demandeur_asile clandestin sans-papiers / migrant asylum_seeker undocumented illegal_immigrant
dirigeant responsable patron chef directeur directrice / head boss chief leader director manager
patron pdg dirigeant directeur_général président grand_patron / boss chief_executive ceo director chairman head
président présidente / chairman chairwoman chair president
responsable fonctionnaire officiel / official
adjoint bras_droit numéro_deux / deputy second assistant
porte-parole communication service_communication / spokesman spokeswoman spokesperson press_office
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
secours service_secours premier_secours / emergency_service rescue_service first_responder
sauveteur secouriste maître-nageur secours / rescuer lifeguard rescue_worker emergency_worker first_responder
caserne / barracks fire_station
mineur / miner
électricien / electrician
maçon ouvrier_bâtiment / builder mason construction_worker bricklayer
promoteur aménageur / developer
architecte maître_oeuvre / architect designer
ingénieur technicien / engineer technician
mécanicien garagiste / mechanic garage
jardinier paysagiste / gardener landscaper
éleveur fermier agriculteur exploitant_agricole paysan / farmer breeder rancher
berger éleveur / shepherd
éleveur / farmer breeder
informaticien développeur programmeur / developer programmer software_engineer
livreur coursier / courier delivery_driver delivery_man
facteur / postman mail_carrier
poste bureau_poste / post_office
artisan / craftsman artisan tradesman
inventeur concepteur créateur / inventor designer creator
couturier styliste créateur / designer couturier
fabricant constructeur producteur industriel / manufacturer maker producer
fournisseur prestataire sous-traitant sous-traitants / supplier provider contractor subcontractor
distributeur enseigne détaillant détaillants chaîne / retailer chain
filiale succursale branche division / subsidiary branch unit division arm
siège maison_mère / headquarters parent_company
entreprise société groupe compagnie pme / company firm group business
start-up jeune_entreprise jeune_pousse / start-up startup
actionnaire investisseur / shareholder stockholder investor
conseil_administration administrateur / board
entrepreneur chef_entreprise homme_affaire / entrepreneur businessman businesswoman business_owner
fondateur créateur / founder creator
caisse trésorerie / treasury coffer
assureur assurance / insurer insurance
courtier / broker
compte_bancaire compte / account bank_account
plan_social licenciement_collectif suppression_poste réduction_effectif dégraissage charrette plan_départ / redundancy layoff job_cut downsizing job_loss
ancienneté / seniority
temps_partiel mi-temps / part-time
congé vacance / holiday leave vacation break
télétravail travail_distance / remote_work homeworking work_home telework
délégué représentant_syndical élu_personnel / delegate union_representative shop_steward
régie opérateur exploitant transporteur / operator
compagnie_aérienne transporteur_aérien transporteur / airline carrier
compagnie_maritime armateur / shipping_company shipping_line shipowner
compagnie_ferroviaire opérateur_ferroviaire / rail_company train_operator railway_operator
compagnie_ferry / ferry_operator ferry_company
ligne liaison desserte / line route link service connection
journal quotidien titre / newspaper daily paper title
magazine hebdomadaire / magazine weekly
journaliste reporter correspondant / journalist reporter correspondent
rédaction / newsroom
éditeur maison_édition / publisher
chaîne diffuseur télé télévision antenne / channel broadcaster network tv television
émission programme / show programme program
oeuvre / artwork work_art
toile tableau peinture oeuvre / painting canvas picture artwork
festivalier public / festival-goer crowd
concert récital tournée / concert gig recital tour
théâtre / theatre theater playhouse
pièce_théâtre pièce / play
orchestre formation / orchestra ensemble
groupe_musique formation / band
disque album opus / album record
patrimoine monument_historique / heritage
athlète sportif / athlete sportsman sportswoman
équipe formation club / team side club squad
sélection équipe_nationale / national_team national_side squad
sélectionneur entraîneur coach technicien / coach manager head_coach boss
attaquant buteur avant-centre marqueur / striker forward goalscorer scorer
gardien portier gardien_but / goalkeeper keeper
tribune gradin / grandstand terrace
vestiaire / dressing_room locker_room
coureur athlète marathonien / runner athlete rider
course épreuve compétition / race competition event
détective enquêteur policier inspecteur limier / detective investigator
indicateur informateur / informant tipster
lanceur_alerte dénonciateur / whistleblower whistle-blower
ravisseur kidnappeur geôlier / kidnapper abductor captor
incendiaire pyromane / arsonist firebug
faussaire contrefacteur / forger counterfeiter
butin magot / loot haul
portrait_robot / photofit identikit
médecin_légiste légiste autopsie / coroner pathologist autopsy post-mortem
tuteur / guardian
nourrice assistante_maternelle / childminder nanny
locataire occupant / tenant occupant renter
bailleur propriétaire / landlord
copropriété syndic / condominium
agent_immobilier agence_immobilière / estate_agent realtor
hôte_air steward hôtesse / flight_attendant cabin_crew stewardess
aiguilleur contrôleur_aérien / air_traffic_controller
chef_gare / stationmaster
moniteur instructeur / instructor
organisateur / organiser organizer
commanditaire sponsor / sponsor
prestation allocation aide_sociale / benefit allowance welfare
cotisation adhésion / membership_fee subscription
appel_don collecte cagnotte / fundraiser fundraising crowdfunding
brevet / patent
commissaire_priseur / auctioneer
enchère vente_enchère adjuger / auction sell_auction hammer
antiquaire brocanteur / antique_dealer
marché_public appel_offre / tender procurement bidding
`;
