/**
 * Words of which only one holds at a time, in the same place of a sentence: a line is a class, its members stand
 * between commas, each with its French words, a slash and its English ones. Read in `alternatives.ts`.
 */
export const exclusive = `
rouge/red, bleu/blue, vert/green, jaune/yellow, noir/black, blanc/white, orange/amber, gris/grey gray, brun marron/brown, rose/pink, violet/purple
gymnase/gym gymnasium, église/church, école/school, mairie/townhall, hôpital/hospital clinic, stade/stadium, théâtre/theatre theater, hôtel/hotel, gare/station, musée/museum, bibliothèque médiathèque/library, parc/park, marché/market, aéroport/airport, port/harbour harbor, prison/jail, tribunal/court courthouse, préfecture/prefecture, salle/hall, caserne/barracks, usine/factory, restaurant/restaurant, mosquée/mosque, synagogue/synagogue, cathédrale/cathedral, université/university, piscine/pool, cinéma/cinema, ambassade/embassy, plage/beach, forêt/forest, crèche/nursery, pharmacie/pharmacy, boulangerie/bakery, supermarché/supermarket, cimetière/cemetery, château/castle, entrepôt/warehouse, grange/barn, parking/carpark, cave/cellar, grenier/attic, garage/garage, jardin/garden, cuisine/kitchen, vestiaire/locker
voiture automobile/car, camion/lorry truck, autocar/bus coach, moto/motorbike motorcycle, vélo/bike bicycle, train/train, tramway/tram, avion/plane aircraft, hélicoptère/helicopter, bateau navire/boat ship, métro/subway underground, tracteur/tractor, camionnette fourgon/van, trottinette/scooter, ambulance/ambulance, taxi/taxi cab
séisme/earthquake quake, réplique/aftershock
père/father, mère/mother, frère/brother, soeur/sister, fils/son, oncle/uncle, tante/aunt, cousin/cousin, mari époux veuf/husband widower, épouse veuve/wife widow, neveu/nephew, nièce/niece, grand-père/grandfather, grand-mère/grandmother, gendre/son-in-law, parrain/godfather, marraine/godmother, petit-fils/grandson, petite-fille/granddaughter, petit-neveu/great-nephew, filleul/godson, beau-frère/brother-in-law, belle-soeur/sister-in-law, beau-père/father-in-law stepfather, belle-mère/mother-in-law stepmother, belle-fille/daughter-in-law stepdaughter
nord/north northern northward northwards northbound, sud/south southern southward southwards southbound, est/east eastern eastward eastwards eastbound, ouest/west western westward westwards westbound, nord-est/north-east northeast northeastern, nord-ouest/north-west northwest northwestern, sud-est/south-east southeast southeastern, sud-ouest/south-west southwest southwestern
or/gold, argent/silver, bronze/bronze
meurtre/murder, vol/theft, viol/rape, escroquerie/fraud, corruption/corruption, chantage/blackmail, enlèvement/kidnapping, incendie/arson, blanchiment/laundering, harcèlement/harassment, faux/forgery, diffamation/defamation, recel/fencing, extorsion/extortion, espionnage/espionage
couteau/knife, pistolet/pistol gun, fusil/rifle, bombe/bomb, marteau/hammer, hache/axe, grenade/grenade, mitraillette/submachine, arbalète/crossbow, machette/machete, batte/bat, épée/sword
football/football soccer, rugby/rugby, tennis/tennis, handball/handball, basket/basketball, natation/swimming, cyclisme/cycling, boxe/boxing, judo/judo, escrime/fencing, golf/golf, hockey/hockey, cricket/cricket, athlétisme/athletics, ski/ski, volley-ball/volleyball, aviron/rowing, équitation/riding, gymnastique/gymnastics
médecin/doctor, avocat/lawyer, enseignant professeur/teacher, policier gendarme/policeman, pompier/firefighter, journaliste/journalist, infirmier/nurse, ingénieur/engineer, boulanger/baker, agriculteur/farmer, notaire/notary, comptable/accountant, architecte/architect, plombier/plumber, électricien/electrician, ambulancier/paramedic, pharmacien/pharmacist, vétérinaire/vet, dentiste/dentist, coiffeur/hairdresser, boucher/butcher, cuisinier/cook chef, serveur/waiter, maçon/mason, menuisier/carpenter, mécanicien/mechanic, facteur/postman, bibliothécaire/librarian, vigile/guard, berger/shepherd, pêcheur/fisherman, bijoutier/jeweller, joggeur/jogger runner, randonneur promeneur/hiker walker, cycliste/cyclist, banquier/banker, éboueur/binman, jardinier/gardener, prêtre/priest, photographe/photographer, traducteur/translator, étudiant/student, retraité/pensioner
chien/dog, chat/cat, cheval/horse, loup/wolf, vache/cow, mouton/sheep, ours/bear, sanglier/boar, renard/fox, cerf/deer, chèvre/goat, cochon/pig, lapin/rabbit, canard/duck, oie/goose, poule/hen, rat/rat, lion/lion, tigre/tiger, éléphant/elephant, singe/monkey, serpent/snake, requin/shark, baleine/whale, dauphin/dolphin, phoque/seal, lynx/lynx, aigle/eagle, vautour/vulture
bras/arm, jambe/leg, main/hand, pied/foot, tête crâne/head skull, épaule/shoulder, genou/knee, dos/back, cheville/ankle, poignet/wrist, hanche/hip, mollet/calf, cuisse/thigh, doigt/finger, oeil/eye, oreille/ear, nez/nose, cou/neck, thorax/chest, ventre/stomach, coude/elbow, mâchoire/jaw, clavicule/collarbone, bassin/pelvis, côte/rib
foie/liver, rein/kidney, coeur/heart, poumon/lung, cerveau/brain, peau/skin, estomac/stomach, pancréas/pancreas, sein/breast, prostate/prostate, côlon/colon
bois/wood wooden timber, bronze/bronze, acier/steel, béton/concrete, verre/glass, plastique/plastic, pierre/stone, brique/brick, aluminium/aluminium aluminum, cuivre/copper, plomb/lead, marbre/marble, granit/granite, plâtre/plaster, argile/clay, résine/resin, bambou/bamboo, fer/iron, carton/cardboard, caoutchouc/rubber, amiante/asbestos
pluie/rain, neige/snow, vent/wind, grêle/hail, brouillard/fog, sécheresse/drought, gel/frost, canicule/heatwave
gaz/gas, pétrole/oil, charbon/coal, nucléaire/nuclear, solaire/solar, éolien/wind, hydrogène/hydrogen, hydroélectrique/hydroelectric, biomasse/biomass
diesel/diesel, essence/petrol gasoline, kérosène/kerosene, électricité/electricity
homme/man, femme/woman, fillette/girl, garçon/boy
adulte/adult, enfant/child
lettre/letter, courriel message/mail email message, téléphone/phone, vidéo/video, photo/photo picture
grippe/flu influenza, rougeole/measles, choléra/cholera, paludisme/malaria, tuberculose/tuberculosis, cancer/cancer, diabète/diabetes, hépatite/hepatitis, méningite/meningitis, dengue/dengue, rage/rabies, sida/aids, pneumonie/pneumonia, salmonelle/salmonella, listeria/listeriosis, légionelle/legionella, coqueluche/pertussis, variole/smallpox, peste/plague
noyade/drowning, asphyxie/suffocation, hypothermie/hypothermia, empoisonnement/poisoning, électrocution/electrocution, étranglement/strangulation
sabotage/sabotage, corrosion/corrosion, accident/accident, négligence/negligence, foudre/lightning, court-circuit/short-circuit, attentat/attack, séisme/earthquake, surcharge/overload, gel/frost, usure/wear, tempête/storm
incendie/fire, inondation/flood, séisme/earthquake, avalanche/avalanche, explosion/explosion, éboulement/landslide, tornade/tornado, ouragan/hurricane, éruption/eruption, naufrage/shipwreck
blé/wheat, maïs/maize corn, orge/barley, riz/rice, soja/soya soy, colza/rapeseed, betterave/beet, pomme/apple, poire/pear, raisin/grape, banane/banana, ananas/pineapple, cerise/cherry, fraise/strawberry, olive/olive, tomate/tomato, orange/orange, citron/lemon, abricot/apricot, café/coffee, cacao/cocoa, coton/cotton, tabac/tobacco, avocat/avocado, mangue/mango
boeuf/beef, porc/pork, poulet/chicken, agneau/lamb, veau/veal, saumon/salmon, thon/tuna, cabillaud/cod, crevette/shrimp prawn, huître/oyster, moule/mussel
lait/milk, beurre/butter, fromage/cheese, yaourt/yogurt yoghurt, crème/cream, glace/ice-cream, oeuf/egg
vin/wine, bière/beer, champagne/champagne, cidre/cider, whisky/whisky whiskey, vodka/vodka, rhum/rum, cognac/cognac
cocaïne/cocaine, cannabis/cannabis, héroïne/heroin, ecstasy/ecstasy, fentanyl/fentanyl, méthamphétamine/methamphetamine, kétamine/ketamine
euro/euro, dollar/dollar, livre/pound sterling, yen/yen, rouble/ruble rouble, franc/franc, yuan/yuan, roupie/rupee, couronne/krone
petit-déjeuner/breakfast, déjeuner/lunch, dîner/dinner supper
printemps/spring, été/summer, automne/autumn fall, hiver/winter
roman/novel, poème/poem, pièce/play, essai/essay, nouvelle/story, biographie/biography, film/film movie, série/series, album/album, opéra/opera, ballet/ballet, documentaire/documentary, chanson/song, tableau/painting, sculpture/sculpture
piano/piano, violon/violin, guitare/guitar, violoncelle/cello, flûte/flute, trompette/trumpet, batterie/drum, orgue/organ
général/general, colonel/colonel, capitaine/captain, lieutenant/lieutenant, sergent/sergeant, commandant/major, amiral/admiral, caporal/corporal, maréchal/marshal
copilote/co-pilot copilot, commandant/captain, steward/stewardess, mécanicien/mechanic
évêque/bishop, cardinal/cardinal, pape/pope, prêtre/priest, imam/imam, rabbin/rabbi, pasteur/pastor, moine/monk
roi/king, reine/queen, prince/prince, princesse/princess, duc/duke, empereur/emperor
gardien/goalkeeper, défenseur/defender, attaquant/striker, milieu/midfielder
médaille/medal, coupe/cup trophy, maillot/jersey
victoire/win, défaite/loss, nul/draw tie
unanimité/unanimously, majorité/majority
exécuter/execute, libérer/release free, évader/escape, extrader/extradite, expulser/deport, gracier/pardon
démissionner/resign, licencier/dismiss sack fire, promouvoir/promote, muter/transfer, suspendre/suspend
accident/accident, suicide/suicide, meurtre homicide/murder homicide
héritier/heir, acheteur/buyer, vendeur/seller
locataire/tenant, propriétaire/owner landlord
passager/passenger, conducteur/driver, piéton/pedestrian, cycliste/cyclist, motard/motorcyclist biker
catholique/catholic, protestant/protestant, musulman/muslim, juif/jewish, orthodoxe/orthodox, bouddhiste/buddhist, hindou/hindu
socialiste/socialist, conservateur/conservative, écologiste/green, communiste/communist, libéral/liberal, nationaliste/nationalist, travailliste/labour
collier/necklace, bague/ring, bracelet/bracelet, montre/watch, boucle/earring, couronne/crown, diadème/tiara
manteau/coat, veste/jacket, robe/dress, chemise/shirt, pantalon/trousers, chapeau/hat, casquette/cap, gilet/vest, jupe/skirt, pull/jumper sweater
toit/roof, mur/wall, porte/door, fenêtre/window, plafond/ceiling, escalier/stairs staircase, balcon/balcony, façade/facade, cheminée/chimney
aile/wing, moteur/engine, frein/brake, pneu/tyre tire, volant/wheel
lac/lake, rivière/river, mer océan/sea ocean, canal/canal, étang/pond
pont viaduc/bridge viaduct, tunnel/tunnel, écluse/lock, digue/dyke, barrage/dam
cru/raw unpasteurised unpasteurized, pasteurisé/pasteurised pasteurized
fracture/fracture broken, contusion/bruise, entorse/sprain, luxation/dislocation, brûlure/burn, commotion/concussion
poignarder/stab, étrangler/strangle, abattre/shoot, noyer/drown, empoisonner/poison, décapiter/behead, égorger/slit
marié/married, célibataire/single, divorcé/divorced, veuf/widowed
vendre/sell, donner/donate, prêter/lend loan, louer/rent lease, voler/steal, léguer/bequeath
augmenter progresser bondir grimper/rise increase jump climb surge soar, baisser reculer chuter diminuer refluer/fall drop decline decrease plunge slide, stagner stable inchangé constant/stagnate stable steady flat unchanged
fugue/runaway, enlèvement/abduction kidnapping
intérieur/interior home, étranger/foreign, défense/defence, justice/justice, énergie/energy, économie finance/economy finance, éducation/education, santé/health, agriculture/agriculture farm, transport/transport, travail/labour labor, culture/culture, environnement écologie/environment, logement/housing
quotidien/daily, hebdomadaire/weekly, mensuel/monthly, trimestriel/quarterly, annuel/annual yearly
primaire élémentaire/primary elementary, secondaire/secondary, universitaire/university
allemand/german, espagnol/spanish, italien/italian, français/french, britannique anglais/british english, belge/belgian, suisse/swiss, néerlandais/dutch, portugais/portuguese, polonais/polish, suédois/swedish, norvégien/norwegian, danois/danish, finlandais/finnish, irlandais/irish, grec/greek, turc/turkish, russe/russian, ukrainien/ukrainian, roumain/romanian, bulgare/bulgarian, hongrois/hungarian, tchèque/czech, autrichien/austrian, américain/american, canadien/canadian, mexicain/mexican, brésilien/brazilian, argentin/argentine, chinois/chinese, japonais/japanese, coréen/korean, indien/indian, pakistanais/pakistani, australien/australian, marocain/moroccan, algérien/algerian, tunisien/tunisian, égyptien/egyptian, israélien/israeli, palestinien/palestinian, libanais/lebanese, iranien/iranian, syrien/syrian, sénégalais/senegalese, malien/malian, ivoirien/ivorian, nigérian/nigerian, kényan/kenyan
gardien/goalkeeper keeper, défenseur/defender, milieu/midfielder, attaquant avant-centre/striker forward, ailier/winger
mathématiques maths/mathematics maths math, philosophie/philosophy, histoire/history, physique/physics, chimie/chemistry, biologie/biology, géographie/geography
vin/wine, bière/beer, champagne/champagne, cidre/cider, whisky/whisky whiskey, rhum/rum, vodka/vodka
lait/milk, fromage/cheese, poisson/fish, poulet volaille/chicken poultry, boeuf/beef, porc/pork, oeuf/egg, pain/bread, pomme/apple, tomate/tomato, banane/banana
blé/wheat, maïs/corn maize, riz/rice, soja/soybean soy, orge/barley, colza/rapeseed, coton/cotton, cacao/cocoa, café/coffee, thé/tea, sucre/sugar
piano/piano, violon/violin, guitare/guitar, trompette/trumpet, violoncelle/cello, flûte/flute, orgue/organ, saxophone/saxophone
roman/novel, poème poésie/poem poetry, essai/essay, biographie/biography, autobiographie/autobiography memoir
tableau toile peinture/painting canvas, sculpture statue/sculpture statue, dessin/drawing, gravure/engraving, photographie/photograph
cobalt/cobalt, lithium/lithium, uranium/uranium, nickel/nickel, zinc/zinc, coltan/coltan, diamant/diamond, cuivre/copper, or/gold
général/general, colonel/colonel, capitaine/captain, lieutenant/lieutenant, sergent/sergeant, caporal/corporal, amiral/admiral
pape/pope, cardinal/cardinal, archevêque/archbishop, évêque/bishop, curé/priest
pétrolier méthanier/tanker, porte-conteneurs/containership, chalutier/trawler, ferry/ferry, paquebot/liner, voilier/yacht sailboat, cargo/freighter, sous-marin/submarine, remorqueur/tug tugboat, vraquier/bulker
foudre/lightning, court-circuit/short-circuit, mégot/cigarette, barbecue/barbecue, bougie/candle, pétard/firecracker firework, chalumeau/blowtorch
alcool/alcohol, vitesse/speed speeding, fatigue/fatigue tiredness, verglas/ice, malaise/faint
technique mécanique/technical mechanical, humain/human
espèces/cash, chèque/cheque, virement/transfer
télévision/television, radio/radio, journal/newspaper
législatif/legislative parliamentary, présidentiel/presidential, municipal/municipal mayoral, régional/regional, départemental cantonal/county departmental, sénatorial/senatorial
voisin/neighbour neighbor, ami/friend, collègue/colleague, inconnu/stranger
passager/passenger, conducteur chauffeur/driver, piéton/pedestrian, cycliste/cyclist, motard/motorcyclist biker
finale/final, demi-finale/semi-final semifinal, quart-finale/quarter-final quarterfinal
mariage/wedding, obsèques enterrement/funeral, baptême/baptism christening, anniversaire/birthday
plaignant/plaintiff, prévenu/defendant, témoin/witness, juré/juror, juge/judge, procureur/prosecutor
sénateur/senator, député/mp congressman, maire/mayor, ministre/minister, préfet/prefect, gouverneur/governor, ambassadeur/ambassador
tibia/tibia, fémur/femur, péroné/fibula, humérus/humerus, rotule/kneecap, vertèbre/vertebra
ligament/ligament, tendon/tendon, ménisque/meniscus
missile/missile, obus/shell, roquette/rocket, bombe/bomb, drone/drone, mine/mine
chêne/oak, sapin/fir, hêtre/beech, pin/pine, platane/plane, frêne/ash, peuplier/poplar, tilleul/lime, érable/maple
thé/tea, café/coffee, chocolat/chocolate, jus/juice
rose/rose, tulipe/tulip, lys/lily, orchidée/orchid
jupiter/jupiter, mars/mars, vénus/venus, saturne/saturn, lune/moon, neptune/neptune
diamant/diamond, émeraude/emerald, saphir/sapphire, rubis/ruby, perle/pearl
doublé/brace, triplé/hat-trick
demi-frère/half-brother, demi-soeur/half-sister
sculpteur/sculptor, peintre/painter, romancier/novelist, poète/poet, compositeur/composer, cinéaste/filmmaker, dramaturge/playwright, chorégraphe/choreographer
anglais/english, mandarin/mandarin, arabe/arabic, latin/latin, hébreu/hebrew
soie/silk, coton/cotton, laine/wool, lin/linen, cuir/leather, velours/velvet, nylon/nylon
soprano/soprano, mezzo-soprano/mezzo-soprano, ténor/tenor, baryton/baritone, contralto/contralto
moustique/mosquito, guêpe/wasp, frelon/hornet, abeille/bee, fourmi/ant, tique/tick, punaise/bedbug, papillon/butterfly, criquet/locust, cafard/cockroach
aigle/eagle, hibou/owl, cygne/swan, cigogne/stork, vautour/vulture, mouette/gull, pigeon/pigeon, corbeau/crow raven, perroquet/parrot, flamant/flamingo, manchot/penguin, faucon/falcon
baleine/whale, dauphin/dolphin, phoque/seal, requin/shark, tortue/turtle, pieuvre poulpe/octopus, méduse/jellyfish, orque/orca
salon/lounge, cuisine/kitchen, grenier/attic, cave/cellar, garage/garage, véranda/conservatory, couloir/corridor, balcon/balcony
plombier/plumber, électricien/electrician, menuisier/carpenter, couvreur/roofer, peintre/painter, maçon/bricklayer, soudeur/welder, serrurier/locksmith, jardinier/gardener, coiffeur/hairdresser, fleuriste/florist, boucher/butcher, vigneron/winegrower, berger/shepherd, libraire/bookseller
azote/nitrogen, oxygène/oxygen, hydrogène/hydrogen, méthane/methane, hélium/helium, chlore/chlorine, ammoniac/ammonia, ozone/ozone, propane/propane, butane/butane
aviron/rowing, surf/surfing, escalade/climbing, karaté/karate, taekwondo/taekwondo, badminton/badminton, squash/squash, padel/padel, curling/curling, biathlon/biathlon, polo/polo, pétanque/pétanque, échecs/chess
proue/bow, poupe/stern
fusée/rocket, satellite/satellite, sonde/probe, capsule/capsule, navette/shuttle, télescope/telescope, drone/drone
crevette/shrimp prawn, homard/lobster, crabe/crab, huître/oyster, moule/mussel, coquille/scallop, calmar/squid, sardine/sardine, hareng/herring, maquereau/mackerel, anguille/eel, thon/tuna, saumon/salmon, truite/trout
pomme/apple, poire/pear, abricot/apricot, cerise/cherry, fraise/strawberry, framboise/raspberry, myrtille/blueberry, kiwi/kiwi, mangue/mango, melon/melon
carotte/carrot, oignon/onion, concombre/cucumber, courgette/courgette zucchini, laitue/lettuce, épinard/spinach, chou/cabbage, poireau/leek, champignon/mushroom, tomate/tomato, poivron/pepper
violoniste/violinist, violoncelliste/cellist, pianiste/pianist, guitariste/guitarist, trompettiste/trumpeter, flûtiste/flautist, organiste/organist, batteur/drummer, saxophoniste/saxophonist
botaniste/botanist, géologue/geologist, astronome/astronomer, archéologue/archaeologist archeologist, physicien/physicist, chimiste/chemist, biologiste/biologist, historien/historian, économiste/economist, sociologue/sociologist, linguiste/linguist, mathématicien/mathematician
moine/monk, prêtre curé/priest, évêque/bishop, rabbin/rabbi, imam/imam, pasteur/pastor, cardinal/cardinal, abbé/abbot
proviseur/headmaster headteacher, surveillant/warden, infirmier/nurse, cuisinier/cook, concierge/caretaker, jardinier/gardener, bibliothécaire/librarian
`;
