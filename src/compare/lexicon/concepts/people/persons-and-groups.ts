/** Concepts of persons, inhabitants and groups of people. How the lists are written: `concepts/index.ts`. */
export const personsAndGroups = `
originaire natal / native born
favori prétendant / favourite contender
novice néophyte / novice beginner newcomer rookie
vétéran ancien doyen / veteran oldest
doyen / oldest dean
philanthrope / philanthropist
homme monsieur type / man gentleman guy male <> femme dame / woman lady female
personne individu gens habitant citoyen / person people individual
habitant résident riverain population / resident inhabitant local population
ami copain proche entourage / friend close_circle
voisin voisinage / neighbour neighbor
collègue / colleague
équipage / crew
spectateur public foule assistance / spectator crowd audience attendance onlooker
partisan supporter soutien fidèle / supporter fan backer follower
membre adhérent affilié / member
groupe collectif bande / group collective band
joggeur coureur / jogger runner
automobiliste conducteur chauffeur usager_route / motorist driver road_user
chauffard conducteur_ivre / reckless_driver drunk_driver hit-and-run_driver
cavalier écuyer jockey / rider jockey horseman
plaisancier navigateur skipper / sailor yachtsman boater
plongeur nageur_combat homme-grenouille / diver frogman
surfeur / surfer
parachutiste parapentiste / parachutist skydiver paraglider
randonneur promeneur vététiste / hiker walker rambler
touriste étranger voyageur vacancier / tourist foreign_visitor holidaymaker
natif originaire enfant_pays / native
immigré étranger migrant / immigrant foreigner migrant
réfugié déplacé / refugee displaced evacuee
délogé sinistré / evacuee displaced
apatride / stateless
esclave / slave
malade patient / patient sufferer
porteur / carrier
donneur / donor
cobaye volontaire participant / volunteer participant subject guinea_pig
épargnant / saver
assuré / policyholder
consommateur client ménage / consumer customer
riverain habitant voisin / local resident neighbour
banlieusard / suburban_resident commuter
campagnard rural / country_dweller
nomade gens_voyage / traveller nomad
personne_handicapée personne_situation_handicap / disabled_people disabled_person
personne_sans_abri sans-abri sans-domicile / homeless homeless_people rough_sleeper
squatteur / squatter
mendiant mendiants / beggar
ermite / hermit
surdoué prodige / prodigy
génie / genius
héros sauveur / hero saviour savior
bourreau tortionnaire / torturer tormentor executioner
traître / traitor
imposteur usurpateur / impostor imposter
milliardaire homme_affaire magnat nabab / billionaire tycoon magnate mogul businessman
visiteur touriste vacancier voyageur hôte estivant / visitor tourist holidaymaker vacationer guest sightseer
invité convive hôte / guest invitee
habitant résident riverain local villageois population administré / resident inhabitant local villager townspeople population
villageois hameau / villager hamlet
citadin / city_dweller townspeople
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
retraité senior aîné / pensioner retiree senior elderly
bénévole volontaire / volunteer
donateur mécène bienfaiteur / donor benefactor patron
don donation legs / donation gift bequest
participant inscrit concurrent / participant entrant competitor
collectionneur amateur collection / collector collection
propriétaire possesseur détenteur / owner holder proprietor
héritier successeur / heir successor
spécialiste expert connaisseur / specialist expert
sans-abri sdf sans_domicile à_rue / homeless rough_sleeper
inconnu étranger / stranger unknown
voisinage voisin riverain / neighbour neighbor resident
habitant âme population / inhabitant resident people population soul
fer_lance / spearhead
figure_proue / figurehead
bête_noire / nemesis bête_noire
homme_rue / man_street
homme_clé / key_figure
personnalité célébrité vedette / personality celebrity star
camarade / comrade mate fellow
concitoyen / fellow_citizen
communauté collectivité / community
foule cohue masse / crowd mob throng
file queue / queue line
bousculade mouvement_foule cohue / stampede crush crowd_crush
affluence fréquentation / attendance turnout
équipe brigade unité / team squad unit crew
élite classe_dirigeant / elite
peuple nation population / people nation population
minorité ethnie communauté / minority ethnic_group community
société civilisation / society civilisation
pair / peer
confrère / colleague
natal / native
gens / people
sdf / homeless rough_sleeper
homosexuel gay / gay homosexual
transgenre trans / transgender trans
`;
