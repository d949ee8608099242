/** Concepts of transport, weather, places, health and nature. How the lists are written: `concepts.ts`. */
export const world = `
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
port havre quai / port harbour harbor dock
aéroport aérodrome / airport airfield
gare station halte / station railway_station
route chaussée voie axe départementale nationale / road highway route
autoroute / motorway highway freeway expressway
rue avenue boulevard / street avenue road
virage courbe tournant tournants / bend curve turn
carrefour intersection croisement / junction crossroad intersection
pont viaduc ouvrage passerelle / bridge viaduct footbridge
tunnel creuser creuser_tunnel / tunnel dig burrow
file voie / lane
conducteur chauffeur volant conduire automobiliste machiniste / driver drive wheel motorist
piéton passant passants marcheur / pedestrian passer-by walker
accident collision choc heurter percuter entrer_collision carambolage crash encastrer / accident crash collision collide hit smash strike
renverser renversement basculer coucher verser retourner / overturn tip_over roll_over topple flip blow_over
dérailler déraillement quitter_rail / derail derailment leave_track come_off_rail
vitesse allure / speed pace
panne avarie défaillance dysfonctionnement incident_technique / breakdown failure fault malfunction glitch technical_problem
retard retarder prendre_retard accuser_retard retard_chantier tardif / delay late behind behind_schedule <> précoce avancé / early
annuler annulation supprimer / cancel cancellation scrap <> maintenir / go_ahead keep
rouler circuler circulation trafic / run traffic circulate operate service
bloquer blocage immobiliser paralyser coincer barrage / block stuck strand trap halt stall blockade <> débloquer / unblock
partir départ quitter décoller appareiller / leave depart departure set_off take_off <> arriver arrivée atteindre accoster / arrive arrival reach dock
distance kilomètre / distance kilometre mile
tempête ouragan cyclone orage bourrasque dépression coup_vent typhon / storm hurricane cyclone gale tempest thunderstorm typhoon
vent rafale souffle bourrasque / wind gust blast gale
pluie averse précipitation diluvien / rain downpour rainfall shower
neige enneiger neiger chute_neige / snow snowfall
glace verglas geler gel / ice icy frost freeze
inondation crue inonder submerger débordement submersion montée_eau / flood inundate overflow deluge inundation
chaleur canicule chaud faire_chaud / heat heatwave hot <> froid glacial / cold freezing
température thermomètre degré / temperature thermometer degree
sécheresse aride / drought dry
séisme tremblement_terre secousse réplique / earthquake quake tremor aftershock
avalanche coulée_neige / avalanche snowslide
éboulement glissement_terrain effondrement coulée_boue / landslide rockfall mudslide
effondrer effondrement écrouler céder lâcher / collapse give_way cave_in crumble
vigilance alerte / warning alert
météo météorologie météorologique / weather met meteorological
mer océan / sea ocean
vague houle / wave swell
digue rempart mur_mer brise-lame / sea_wall dyke levee defence
trou brèche fissure / hole gap breach crack
mur paroi / wall
côte littoral plage / coast shore beach
fleuve rivière cours_eau / river stream
montagne massif sommet mont cime / mountain peak massif summit
colline pente côte montée / hill slope climb
descente / descent downhill
forêt bois massif_forestier / forest wood woodland
arbre platane / tree
arbre chêne / tree oak
arbre sapin / tree fir
île insulaire / island isle
plage sable / beach sand
eau flot / water
pollution polluer contaminer contamination / pollution pollute contaminate contamination
déchet ordure détritus poubelle / waste rubbish garbage trash refuse
animal bête / animal beast
chien canin molosse / dog canine
chat félin / cat feline
loup meute / wolf pack
espèce / species
climat climatique réchauffement dérèglement / climate warming
école scolaire établissement / school
lycée lycéen / high_school secondary_school pupil
collège collégien / middle_school
université étudiant faculté campus / university student college campus
élève écolier scolariser / pupil schoolchild
enseignant professeur instituteur enseigner enseignement cours / teacher professor teach teaching lesson
cours classe enseignement leçon / class lesson course
suspendre interrompre interruption suspension arrêter cesser / suspend interrupt halt stop suspension pause interruption <> reprendre reprise poursuivre / resume continue restart
bâtiment immeuble édifice résidence tour bloc / building block tower apartment_building
appartement / apartment flat
maison villa pavillon demeure / house home villa
balcon / balcony
toiture toit couverture / roof roofing
étage niveau / floor storey
salle_fête salle_municipale / village_hall community_hall
gymnase / gym gymnasium
église paroisse / church parish
mosquée lieu_culte salle_prière / mosque place_worship prayer_room
cathédrale basilique / cathedral basilica
magasin boutique commerce point_vente enseigne / shop store outlet
hôtel auberge / hotel inn
établissement restaurant bar / restaurant establishment eatery venue
stade enceinte arène / stadium arena ground
maladie pathologie affection / disease illness sickness condition
virus infection contagion épidémie infecter contaminer / virus infection outbreak epidemic infect
vaccin vacciner vaccination inoculer piqûre injection dose / vaccine vaccinate vaccination jab shot inoculation immunisation
médecin docteur praticien généraliste / doctor physician gp
infirmier soignant / nurse carer caregiver
patient malade / patient sick ill
opération opérer chirurgie intervention chirurgical intervention_chirurgicale / operation operate surgery surgical
médicament traitement remède comprimé pilule / drug medicine treatment medication pill tablet
cancer tumeur / cancer tumour tumor
guérir guérison rétablir rémission / recover recovery cure heal
malaise évanouir / faint collapse ill unwell
conscient / conscious <> inconscient coma / unconscious coma
enceinte grossesse / pregnant pregnancy expecting <> stérile / infertile
naître naissance / born birth
bébé nourrisson / baby infant
aide_psychologique soutien_psychologique cellule / counselling psychological_support
croix-rouge cicr croissant-rouge / red_cross icrc red_crescent
abri refuge hébergement héberger accueillir / shelter refuge accommodation house sleep_place
sinistré rescapé / victim survivor homeless
sécurité sûreté / safety security <> insécurité / insecurity
danger dangereux péril risque / danger dangerous risk hazard
dégât dommage endommager abîmer / damage harm
détruire destruction ravager dévaster anéantir / destroy destruction devastate wreck
fuite fuir / leak
`;
