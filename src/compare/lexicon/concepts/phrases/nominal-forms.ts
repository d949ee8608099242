/**
 * Verbs with the nouns made of them that share too short a stem to be known by it. How the lists are written:
 * `concepts/index.ts`.
 */
export const nominalForms = `
affirmer affirmation / affirm affirmation assert assertion
placer placement / place placement
assurer assureur assurance / insure insurer insurance
compter comptage décompte / count counting
déclarer déclaration / declare declaration
demander demandeur / ask applicant
enquêter enquêteur enquête / investigate investigator investigation
présenter présentation / present presentation
charger chargement cargaison / load loading cargo
livrer livraison livreur / deliver delivery
élever éleveur élevage / breed breeder breeding
équiper équipement / equip equipment
préciser précision / specify detail
voter votation vote / vote voting
acter action acteur / act action actor
chercher chercheur recherche / seek seeker search
classer classement / rank ranking
diffuser diffusion diffuseur / broadcast broadcasting broadcaster
espérer espérance espoir / hope hopeful
fonder fondation fondateur / found foundation founder
imposer imposition / impose imposition
interroger interrogation / question questioning
obtenir obtention / obtain
programmer programmation / schedule scheduling
rapporter rapport rapporteur / report
retenir rétention / retain retention
tirer tireur tir / shoot shooter shooting
tirer_sort tirage / draw
travailler travailleur / work worker
visiter visiteur visite / visit visitor
accompagner accompagnement / accompany
céder cession / cede cession
citer citation / cite citation quote quotation
conclure conclusion / conclude conclusion
constater constatation constat / note finding
dépasser dépassement / exceed overrun
dérouler déroulement / unfold
employer employeur / employ employer employment
exister existence / exist existence
identifier identification / identify identification
maintenir maintien / keep maintain maintenance
multiplier multiplication / multiply multiplication
noter notation note / rate rating
opposer opposition opposant / oppose
rassembler rassemblement / gather gathering
répartir répartition / distribute distribution
représenter représentation représentant / represent representation representative
situer situation / locate location
taxer taxation taxe / tax taxation
voyager voyageur voyage / travel traveller traveler
agresser agresseur agression / assault assailant attack attacker
animer animation animateur / host presenter
anticiper anticipation / anticipate anticipation
appartenir appartenance / belong
assister assistance / assist assistance
associer association / associate association
casser cassation / quash
commander commandement / command commander
composer composition compositeur / compose composition composer
confronter confrontation / confront confrontation
conserver conservation / conserve conservation preserve preservation
déclencher déclenchement / trigger
désigner désignation / designate designation
déterminer détermination / determine determination
disposer disposition / dispose disposal
diviser division / divide division
échapper échappement / escape
exclure exclusion / exclude exclusion
intégrer intégration / integrate integration
observer observation observateur / observe observation observer
ordonner ordonnance / order
piloter pilotage pilote / fly pilot
prolonger prolongement prolongation / extend extension
recenser recensement / count census
recueillir recueil / collect collection
renoncer renoncement / give_up renounce
signaler signal signalement / report signal
transporter transporteur transport / carry carrier transport transportation
voler voleur vol / steal theft thief
alimenter alimentation / supply feed
apprécier appréciation / appreciate appreciation
attribuer attribution / award attribution
chanter chanteur chant chanson / sing singer song
concentrer concentration / concentrate concentration
contribuer contribution contributeur / contribute contribution contributor
danser danseur danse / dance dancer
dominer domination / dominate domination
doter dotation / endow endowment
éloigner éloignement / remove removal
explorer exploration / explore exploration explorer
fonctionner fonctionnement / function operation
fréquenter fréquentation / attend attendance
illustrer illustration / illustrate illustration
importer importation importateur / import importer
informer information / inform information
interpréter interprétation interprète / interpret interpretation perform performance performer
isoler isolement / isolate isolation
marcher marcheur marche / walk walker march
préserver préservation / preserve preservation
présider présidence président / preside presidency chair
procéder procédure procédé / proceed procedure proceeding
protester protestation / protest protester
rapprocher rapprochement / draw_closer rapprochement
sélectionner sélection sélectionneur / select selection
violer violeur viol / rape rapist
accrocher accrochage / clash
basculer basculement / tip shift
comporter comportement / behave behaviour behavior
consommer consommation consommateur / consume consumption consumer
correspondre correspondance / correspond correspondence
courir coureur course / run runner race
couronner couronnement / crown coronation
défier défi / challenge
définir définition / define definition
dépendre dépendance / depend dependence
éclairer éclairage / light lighting
encadrer encadrement / supervise supervision
habiter habitation habitant / inhabit inhabitant
inventer inventeur invention / invent inventor invention
préoccuper préoccupation / worry concern
provenir provenance / come originate origin
résider résidence résident / reside residence resident
sonder sondage sondeur / poll pollster
soulever soulèvement / rise uprising
abaisser abaissement / lower lowering
accumuler accumulation / accumulate accumulation
administrer administration / administer administration
alléger allègement / ease relief
allonger allongement / lengthen
annexer annexion / annex annexation
braquer braqueur braquage / rob robber robbery
compenser compensation / compensate compensation
convenir convention / agree agreement
décaler décalage / shift
élaborer élaboration / draw_up
émerger émergence / emerge emergence
empoisonner empoisonnement / poison poisoning
emprisonner emprisonnement / imprison imprisonment
exploiter exploitation exploitant / exploit exploitation
gouverner gouvernement gouverneur gouvernance / govern government governor governance
humilier humiliation / humiliate humiliation
laver lavage / wash washing
liquider liquidation liquidateur / liquidate liquidation liquidator
loger logement / house housing
manipuler manipulation / manipulate manipulation
motiver motivation / motivate motivation motive
opter option / opt option
orienter orientation / steer orientation
promener promeneur promenade / walk walker
rapatrier rapatriement / repatriate repatriation
rémunérer rémunération / pay
stocker stockage stock / store storage stock
trembler tremblement / shake tremor
acheminer acheminement / carry
activer activation / activate activation
admirer admiration admirateur / admire admiration admirer
affluer afflux affluence / flock influx
aménager aménagement / fit_out development
attester attestation / certify certificate
avorter avortement / abort abortion
cambrioler cambrioleur cambriolage / burgle burglar burglary
chauffer chauffage / heat heating
clarifier clarification / clarify clarification
combiner combinaison / combine combination
consentir consentement / consent
embraser embrasement / flare_up
maltraiter maltraitance / mistreat mistreatment
planifier planification planificateur / plan planning planner
réconcilier réconciliation / reconcile reconciliation
réglementer réglementation régulation régulateur / regulate regulation regulator regulatory
stationner stationnement / park parking
approvisionner approvisionnement / supply
argumenter argument / argue argument
camper campement camp campeur / camp camper
destituer destitution / impeach impeachment remove removal
discriminer discrimination discriminatoire / discriminate discrimination
intimider intimidation / intimidate intimidation
négliger négligence négligent / neglect negligence
opérer opération opérateur / operate operation operator
réanimer réanimation / resuscitate resuscitation
réhabiliter réhabilitation / rehabilitate rehabilitation
renseigner renseignement / inform information
innover innovation innovateur / innovate innovation
accuser accusation accusateur / accuse accusation accuser
apparition apparaître / appear appearance
joindre jonction / join
perdre perte perdant / lose loss loser
gagner gagnant gain / win winner
croire croyance croyant / believe belief believer
vendre vendeur vente / sell seller sale
acheter acheteur achat / buy buyer purchase
produire producteur production / produce producer production
construire constructeur construction / build builder
diriger dirigeant direction / lead leader leadership
participer participant participation / participate participant participation
prévenir prévention préventif / prevent prevention preventive
`;
