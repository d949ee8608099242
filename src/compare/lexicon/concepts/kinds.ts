/**
 * What a report calls a thing once it has named it: "the tanker", then "the vessel". A line is a kind, French words, a
 * slash and English ones, and behind the colon what is of that kind, between commas: each member means the same as its
 * kind, and no two members the same.
 */
const KINDS = `
groupe entreprise société compagnie / group company firm business: constructeur/carmaker automaker manufacturer, distributeur détaillant/retailer, banque/bank lender, assureur/insurer, opérateur exploitant/operator, transporteur/carrier airline, éditeur/publisher, laboratoire/drugmaker pharmaceutical, armateur/shipowner, avionneur/planemaker, brasseur/brewer, fabricant/maker, producteur/producer, fournisseur/supplier, jeune_pousse start-up/startup start-up, géant/giant, enseigne chaîne/chain, filiale/subsidiary, consortium/consortium, sous-traitant/contractor subcontractor, énergéticien/utility, promoteur/developer, studio/studio, plateforme/platform, chimiste/chemical, sidérurgiste/steelmaker, délégataire concessionnaire/concessionaire, cabinet/consultancy
équipe formation club / team side club: sélection/national_team, franchise/franchise, écurie/outfit, quinze/fifteen, onze/eleven
organisation association / organisation group body: syndicat/union, fédération/federation, ong/ngo, confédération/confederation, ligue/league, comité/committee, collectif/collective, fondation/foundation trust
établissement institution / institution establishment: hôpital clinique/hospital clinic, école/school, lycée/school, collège/college, université/university, musée/museum, théâtre/theatre, prison/prison jail, banque/bank, ehpad maison_retraite/care_home nursing_home, restaurant/restaurant, hôtel/hotel, internat pensionnat/boarding_school, crèche/nursery, opéra/opera, orphelinat/orphanage
bâtiment édifice / building: église/church, gare/station, mairie/town_hall, tour/tower, entrepôt/warehouse, maison/house, hôtel/hotel, usine/factory, château/castle, hangar/shed hangar, immeuble/block, école/school, cathédrale/cathedral, mosquée/mosque, gymnase/gym, halle/hall, palais/palace, hôpital/hospital, stade/stadium
ouvrage structure / structure: pont/bridge, viaduc/viaduct, tunnel/tunnel, barrage/dam, digue/dyke levee, passerelle/footbridge, écluse/lock, phare/lighthouse, jetée/pier
livre ouvrage / book work: roman/novel, essai/essay, biographie/biography, recueil/collection, récit/memoir, dictionnaire/dictionary, manuscrit/manuscript
oeuvre / work artwork piece: tableau toile peinture/painting canvas, sculpture/sculpture, statue/statue, fresque/mural fresco, dessin/drawing, opéra/opera, symphonie/symphony, portrait/portrait
véhicule / vehicle: voiture automobile auto berline/car sedan, camion poids_lourd/lorry truck, fourgon camionnette fourgonnette/van, moto/motorbike motorcycle, autobus bus/bus, autocar/coach, tracteur/tractor, trottinette/scooter, ambulance/ambulance, pick-up/pickup ute utility, taxi/taxi cab, tramway/tram
engin appareil / craft machine: fusée/rocket, sonde/probe, satellite/satellite, capsule/capsule, drone/drone, navette/shuttle, télescope observatoire/telescope observatory, trottinette/scooter, robot/robot, pelleteuse/digger excavator
appareil aéronef / aircraft: avion/plane airplane aeroplane, hélicoptère/helicopter, planeur/glider, drone/drone, jet/jet, bombardier/bomber, hydravion/seaplane, montgolfière/balloon
navire bateau bâtiment / ship vessel boat: pétrolier/tanker, cargo/freighter, ferry/ferry, chalutier/trawler, paquebot/liner, voilier/yacht sailboat, frégate/frigate, porte-conteneurs/containership, sous-marin/submarine, remorqueur/tug tugboat, péniche/barge, canot/dinghy raft, destroyer/destroyer, brise-glace/icebreaker, porte-avions/carrier, thonier/tuna_boat, vraquier/bulker
engin / device: bombe/bomb, obus/shell, mine/mine, roquette/rocket
animal bête / animal creature beast: loup/wolf, ours/bear, chien/dog, cheval/horse, vache/cow, lion/lion, tigre/tiger, éléphant/elephant, baleine/whale, requin/shark, singe/monkey ape, renard/fox, sanglier/boar, cerf/deer stag, chat/cat, serpent/snake, crocodile/crocodile, lynx/lynx, phoque/seal, dauphin/dolphin, tortue/turtle tortoise, panda/panda, girafe/giraffe, mouton brebis/sheep ewe, chèvre/goat
oiseau / bird: cigogne/stork, aigle/eagle, vautour/vulture, mouette goéland/gull seagull, cygne/swan, flamant/flamingo, hibou chouette/owl, manchot/penguin, canard/duck, faucon/falcon, poulet poule/chicken hen
ville cité commune / town city: capitale/capital, chef-lieu/capital, métropole/metropolis, bourg bourgade/market_town, port/port, préfecture/county_town, station/resort, banlieue/suburb
commune localité / village: village/village, hameau/hamlet, bourg bourgade/village
pays nation état / country nation state: royaume/kingdom, république/republic, fédération/federation, île/island, monarchie/monarchy
région territoire / region area territory: province/province, département/department, canton/canton, comté/county, vallée/valley, district/district, archipel/archipelago, collectivité/shire, péninsule presqu'île/peninsula
individu homme / man individual: suspect/suspect, agresseur assaillant/attacker assailant, tireur/gunman shooter, voleur cambrioleur/thief burglar, ravisseur/kidnapper, accusé prévenu/accused defendant, forcené/gunman
dirigeant responsable patron / leader head boss chief: président/president chairman, directeur/director, pdg/ceo chief_executive, gouverneur/governor, proviseur principal/headteacher headmaster, doyen/dean, recteur/rector, préfet/prefect, commandant/commander, secrétaire_général/general_secretary, maire/mayor, ministre/minister, capitaine/captain skipper
élu politicien / politician elected_official: député/mp deputy lawmaker, sénateur/senator, maire édile/mayor, conseiller/councillor, eurodéputé/mep, gouverneur/governor
athlète sportif / athlete: coureur/runner, nageur/swimmer, cycliste/cyclist rider, skieur/skier, boxeur/boxer, joueur/player, lutteur/wrestler, gymnaste/gymnast, patineur/skater, sauteur/jumper, lanceur/thrower, rameur/rower, escrimeur/fencer, judoka/judoka, marathonien/marathoner
coureur / rider: cycliste/cyclist, sprinteur/sprinter, grimpeur/climber, échappé/breakaway
joueur footballeur / player: attaquant avant-centre/striker forward, gardien/goalkeeper keeper, défenseur/defender, milieu/midfielder, ailier/winger, buteur/scorer, capitaine/captain, pilier/prop, quarterback/quarterback, remplaçant/substitute
artiste / artist performer: chanteur/singer, peintre/painter, musicien/musician, rappeur/rapper, danseur/dancer, sculpteur/sculptor, acteur comédien/actor, violoncelliste/cellist, pianiste/pianist, violoniste/violinist, humoriste/comedian, photographe/photographer, compositeur/composer, soprano/soprano, ténor/tenor
auteur écrivain / author writer: romancier/novelist, poète/poet, dramaturge/playwright, essayiste/essayist, scénariste/screenwriter, biographe/biographer, lauréat/laureate
scientifique chercheur / scientist researcher: biologiste/biologist, physicien/physicist, astronome/astronomer, géologue/geologist, sismologue/seismologist, climatologue/climatologist, archéologue/archaeologist archeologist, virologue/virologist, épidémiologiste/epidemiologist, chimiste/chemist, glaciologue/glaciologist, océanographe/oceanographer, volcanologue vulcanologue/volcanologist, paléontologue/paleontologist palaeontologist, généticien/geneticist, neurologue/neurologist, botaniste/botanist, zoologiste/zoologist
expert spécialiste / expert specialist: économiste/economist, analyste/analyst, politologue/political_scientist, ingénieur/engineer, historien/historian, criminologue/criminologist, légiste/pathologist, pyrotechnicien/pyrotechnics, météorologue prévisionniste/meteorologist forecaster, sociologue/sociologist, juriste/jurist
salarié employé travailleur / worker employee staff: ouvrier/labourer laborer, soudeur/welder, maçon/bricklayer, éboueur/binman, caissier/cashier, infirmier/nurse, enseignant/teacher, cheminot/railwayman, docker/docker, postier facteur/postman, pilote/pilot, vendeur/shop_assistant, livreur/courier, intérimaire/temp, mécanicien/mechanic, serveur/waiter, steward/steward, contrôleur/controller, technicien/technician
soignant / health_worker medical_staff medic: infirmier/nurse, médecin/doctor, sage-femme/midwife, ambulancier/paramedic, aide-soignant/carer
médecin praticien docteur / doctor physician: chirurgien/surgeon, psychiatre/psychiatrist, cardiologue/cardiologist, généraliste/gp, pédiatre/paediatrician pediatrician, gynécologue/gynaecologist gynecologist, anesthésiste/anaesthetist anesthesiologist, radiologue/radiologist, urgentiste/emergency_doctor, oncologue/oncologist
policier agent force_ordre / police_officer police officer: gendarme/gendarme, enquêteur/investigator detective, inspecteur/inspector, shérif/sheriff, commissaire/superintendent, brigadier/constable, garde/guard
militaire soldat / soldier serviceman troop: général/general, parachutiste/paratrooper, légionnaire/legionnaire, réserviste/reservist, officier/officer, sergent/sergeant, colonel/colonel, capitaine/captain, marin/sailor, fusilier/marine, recrue conscrit/conscript recruit
marin / sailor seafarer: matelot/deckhand, pêcheur/fisherman, skipper/skipper, capitaine/captain, mousse/cabin_boy, mécanicien/engineer
secouriste sauveteur secours / rescuer rescue: pompier/firefighter, pisteur/ski_patrol, gendarme/gendarme, plongeur/diver, bénévole/volunteer, garde-côtes/coastguard, treuilliste/winchman, ambulancier/paramedic
agriculteur exploitant / farmer: éleveur/breeder grazier cattleman, vigneron viticulteur/winegrower, maraîcher/market_gardener, céréalier/grain_farmer, berger/shepherd, producteur/grower, betteravier/beet_grower, arboriculteur/fruit_grower, apiculteur/beekeeper, propriétaire_terrien/landholder landowner
religieux ecclésiastique / cleric clergyman: prêtre curé/priest, imam/imam, évêque/bishop, moine/monk, rabbin/rabbi, pasteur/pastor minister, archevêque/archbishop, cardinal/cardinal
souverain monarque / monarch sovereign: roi/king, reine/queen, empereur/emperor, sultan/sultan, émir/emir, prince/prince
proche famille / relative family: père/father, mère/mother, fils/son, fille/daughter, frère/brother, soeur/sister, cousin/cousin, oncle/uncle, tante/aunt, neveu/nephew, nièce/niece, grand-mère/grandmother, grand-père/grandfather, veuve/widow, veuf/widower, époux/spouse, parent/parent
enfant / child kid: garçon/boy, fille fillette/girl, bébé nourrisson/baby infant, élève écolier/pupil, bambin/toddler, adolescent/teenager
jeune / youth young_person: adolescent/teenager teen, étudiant/student, lycéen/pupil, mineur/minor, collégien/schoolboy
habitant riverain / resident local: villageois/villager, locataire/tenant, voisin/neighbour neighbor, insulaire/islander, citadin/townspeople, sinistré/victim, propriétaire/homeowner
client / customer: passager/passenger, abonné/subscriber, acheteur/buyer shopper, voyageur/traveller, consommateur/consumer, usager/user, locataire/renter, épargnant/saver, souscripteur/investor, assuré/policyholder
touriste visiteur / tourist visitor: randonneur/hiker, campeur/camper, vacancier estivant/holidaymaker, croisiériste/cruise_passenger, pèlerin/pilgrim, skieur/skier
crime / crime: meurtre assassinat/murder killing, viol/rape, enlèvement/kidnapping, homicide/homicide, incendie_criminel/arson, braquage/robbery
délit infraction / offence offense crime: vol/theft, escroquerie fraude/fraud, excès_vitesse/speeding, corruption/corruption bribery, recel/handling, conduite_ivresse/drink-driving, détournement/embezzlement, falsification/forgery
catastrophe drame tragédie / disaster tragedy: séisme/earthquake quake, inondation crue/flood, incendie/fire blaze, accident/accident, naufrage/sinking shipwreck, déraillement/derailment, effondrement/collapse, avalanche/avalanche, crash/crash, explosion/explosion blast, ouragan/hurricane, tsunami/tsunami, glissement_terrain/landslide, noyade/drowning, tempête/storm, fusillade/shooting
accident / accident: collision/collision, déraillement/derailment, crash/crash, chute/fall, carambolage/pile-up, naufrage/sinking, sortie_route/crash, télescopage/collision, noyade/drowning
incident / incident: fuite/leak, panne avarie/breakdown failure, bagarre rixe/brawl fight, explosion/explosion, intrusion/intrusion, altercation/altercation
attaque / attack: attentat/bombing, fusillade/shooting, bombardement/bombardment shelling, frappe/strike, embuscade/ambush, agression/assault, cyberattaque/cyberattack, raid/raid, tir/gunfire
tempête intempérie / storm: ouragan/hurricane, cyclone/cyclone, tornade/tornado, orage/thunderstorm, typhon/typhoon, blizzard/blizzard
eaux inondation / flood flooding: crue/flood, débordement/overflow, torrent/torrent, ravine/gully, marée/tide
maladie / disease illness: grippe/flu influenza, rougeole/measles, choléra/cholera, cancer/cancer, covid/covid, ebola/ebola, paludisme/malaria, méningite/meningitis, hépatite/hepatitis, tuberculose/tuberculosis, dengue/dengue, gastro-entérite/gastroenteritis, légionellose/legionnaires, salmonellose/salmonella, variole/smallpox, diabète/diabetes
médicament traitement / drug treatment medicine: antibiotique/antibiotic, insuline/insulin, aspirine/aspirin, paracétamol/paracetamol, chimiothérapie/chemotherapy, vaccin/vaccine, comprimé/pill tablet, statine/statin
match rencontre / match game: finale/final, demi-finale/semi-final semifinal, derby/derby, quart_finale/quarter-final, barrage/play-off, test-match/test
compétition épreuve / competition event contest: championnat/championship, tournoi/tournament, coupe/cup, course/race, marathon/marathon, régate/regatta, rallye/rally, concours/contest
récompense prix distinction / award prize honour: médaille/medal, oscar/oscar, palme/palme, nobel/nobel, trophée/trophy, césar/cesar, goncourt/goncourt, booker/booker, titre/title, chèque/cheque
scrutin vote / vote ballot: élection/election, référendum votation/referendum, législatives/parliamentary_election, présidentielle/presidential_election, municipales/local_election, primaire/primary, partielle/by-election
texte / text legislation: loi/law bill act, décret/decree, amendement/amendment, directive/directive, règlement/regulation, traité/treaty, résolution/resolution, convention/convention, accord/agreement, ordonnance/order
document / document paper: lettre courrier/letter, rapport/report, contrat/contract, certificat/certificate, passeport/passport, testament/will, courriel/email, procès-verbal/minutes, facture/invoice, mémo/memo, manuscrit/manuscript, plan/plan, acte/deed
réunion rencontre / meeting: sommet/summit, conférence/conference, congrès/congress, assemblée/assembly, entretien/talk, tête-à-tête/one-to-one
site installation / site facility plant: usine fabrique/factory, centrale/power_station, raffinerie/refinery, mine/mine, entrepôt/warehouse depot, décharge/landfill dump, dépôt/depot, carrière/quarry, abattoir/slaughterhouse abattoir, chantier/building_site, aciérie/steelworks, terminal/terminal, réacteur/reactor
école établissement_scolaire / school: collège/secondary_school, lycée/high_school, internat pensionnat/boarding_school, maternelle/nursery_school, académie/academy, conservatoire/conservatory
route axe chaussée / road: autoroute/motorway highway freeway, nationale/trunk_road, départementale/a_road, rocade/bypass, avenue/avenue, rue/street, boulevard/boulevard
cours_eau / waterway water: rivière/river, fleuve/river, canal/canal, torrent/torrent stream, ruisseau/brook creek
sommet montagne massif / mountain peak: pic/peak, glacier/glacier, volcan/volcano, col/pass, aiguille/needle
logement habitation / home housing: maison/house, appartement/flat apartment, studio/studio, pavillon/bungalow, villa/villa, caravane/caravan, chalet/chalet, case/hut
arme / weapon: fusil/rifle shotgun, pistolet/pistol handgun gun, couteau/knife, hache/axe, revolver/revolver, kalachnikov/kalashnikov, machette/machete, marteau/hammer
drogue stupéfiant / drug narcotic: cocaïne/cocaine, héroïne/heroin, cannabis/cannabis marijuana, fentanyl/fentanyl, ecstasy/ecstasy, kétamine/ketamine, méthamphétamine/methamphetamine, crack/crack, résine/resin
carburant / fuel: essence/petrol gasoline, gazole diesel/diesel, kérosène/kerosene, fioul/fuel_oil
aliment denrée produit / food product: viande/meat, fromage/cheese, lait/milk, pain/bread, légume/vegetable, fruit/fruit, riz/rice, poisson/fish, chocolat/chocolate, saucisse/sausage, oeuf/egg
culture récolte / crop harvest: blé/wheat, maïs/maize corn, vigne/vine grape, riz/rice, colza/rapeseed, betterave/beet, pomme/apple, soja/soybean, coton/cotton, café/coffee, cacao/cocoa
métal / metal: or/gold, cuivre/copper, acier/steel, aluminium/aluminium aluminum, lithium/lithium, nickel/nickel, argent/silver, plomb/lead, zinc/zinc
somme argent fonds / money sum funds: indemnité/compensation, subvention/grant subsidy, prêt/loan, amende/fine, rançon/ransom, prime/bonus, enveloppe/package, crédit/credit, don/donation, cagnotte/jackpot
décision / decision: jugement/judgment ruling, verdict/verdict, arrêt/ruling, ordonnance/order, refus/refusal, nomination/appointment, veto/veto, annulation/cancellation, interdiction/ban, suspension/suspension
mesure / measure: interdiction/ban, confinement/lockdown, couvre-feu/curfew, taxe/tax, sanction/sanction, aide/aid, gel/freeze, moratoire/moratorium, restriction/restriction
mouvement contestation / protest action: grève/strike, manifestation/demonstration, blocage/blockade, occupation/occupation, marche/march, débrayage/walkout, boycott/boycott
projet / project scheme plan: parc_éolien/wind_farm, autoroute/motorway, tunnel/tunnel, stade/stadium, barrage/dam, usine/factory, ligne/line, pont/bridge, mine/mine, tour/tower, extension/extension
spectacle représentation / show performance: concert/concert, opéra/opera, ballet/ballet, récital/recital, pièce/play, cirque/circus, comédie_musicale/musical, festival/festival
long-métrage film / film: documentaire/documentary, comédie/comedy, thriller/thriller, drame/drama, western/western, dessin_animé/cartoon
arbre / tree: chêne/oak, platane/plane, pin/pine, sapin/fir, marronnier/chestnut, hêtre/beech, olivier/olive, peuplier/poplar
poisson / fish: saumon/salmon, thon/tuna, cabillaud morue/cod, truite/trout, sardine/sardine, hareng/herring, anguille/eel
sport discipline / sport: football/football soccer, rugby/rugby, tennis/tennis, natation/swimming, judo/judo, cyclisme/cycling, athlétisme/athletics, ski/ski, padel/padel, escalade/climbing, boxe/boxing, aviron/rowing
terrain court / court pitch: piste/court, stade/ground, pelouse/turf, parquet/court
instrument / instrument: violon/violin, piano/piano, guitare/guitar, violoncelle/cello, orgue/organ, trompette/trumpet
contrat marché accord / contract deal agreement: bail/lease, concession/concession, délégation/franchise, partenariat/partnership, avenant/amendment, rachat/takeover, fusion/merger
réseau infrastructure / network infrastructure: canalisation/pipe, oléoduc gazoduc/pipeline, câble/cable, route/road, voie_ferrée/railway, aéroport/airport, port/port
aéroport / airport: aérodrome/airfield aerodrome, aérogare/terminal, piste/runway
journal média / newspaper outlet paper: quotidien/daily, hebdomadaire/weekly, site/website, chaîne/channel broadcaster, magazine/magazine, agence/agency
objet pièce / object item piece: bijou/jewel, statuette/figurine, vase/vase, bague/ring, montre/watch, collier/necklace, monnaie/coin, couronne/crown, épée/sword, tapisserie/tapestry
conflit affrontement / conflict fighting: guerre/war, combat/battle, bataille/battle, insurrection/insurgency, rébellion/rebellion
blessure / injury wound: fracture/fracture, brûlure/burn, entorse/sprain, coupure/laceration, commotion/concussion, plaie/gash, contusion/bruise
vêtement / clothing garment: manteau/coat, veste/jacket, robe/dress, chemise/shirt, pantalon/trousers, uniforme/uniform
boisson / drink beverage: vin/wine, bière/beer, eau/water, café/coffee, thé/tea, jus/juice, alcool/alcohol, champagne/champagne
plante végétal / plant: fleur/flower, orchidée/orchid, rose/rose, algue/algae seaweed, mousse/moss, arbuste/shrub
insecte / insect: moustique/mosquito, guêpe/wasp, frelon/hornet, abeille/bee, fourmi/ant, criquet/locust, papillon/butterfly
crustacé fruit_mer / shellfish seafood: crevette/shrimp prawn, homard/lobster, crabe/crab, huître/oyster, moule/mussel
astre corps_céleste / celestial_body object: étoile/star, planète/planet, lune/moon, comète/comet, astéroïde/asteroid, galaxie/galaxy
paiement versement / payment: loyer/rent, salaire/wage salary, acompte/deposit, rançon/ransom, pension/pension, indemnité/compensation, amende/fine
appareil dispositif / device machine equipment: caméra/camera, capteur/sensor, radar/radar, scanner/scanner, compteur/meter, détecteur/detector, ordinateur/computer, serveur/server, pompe/pump, turbine/turbine, éolienne/turbine, antenne/antenna aerial, alarme/alarm
campement camp / camp: bidonville/shanty_town, bivouac/bivouac, squat/squat, camping/campsite
public assistance / audience crowd: spectateur/spectator, supporteur/fan supporter, foule/crowd, fidèle/faithful worshipper, festivalier/festival-goer
`;

/** A line for each member of each kind, written as those of the other lists are (`index.ts`). */
export function kindLines(): string[] {
  return KINDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', members = ''] = line.split(': ');
      const names = kind.split(' / ');
      return members.split(', ').map((member) => {
        const words = member.split('/');
        return names.map((name, column) => `${name} ${words[column]}`).join(' / ');
      });
    });
}
