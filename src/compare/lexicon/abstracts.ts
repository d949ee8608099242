/** Concepts of feelings, failings, relations, groups and measures by their nouns. How the lists are written: `concepts.ts`. */
export const abstracts = `
conseil_fédéral gouvernement_suisse exécutif_suisse / swiss_government federal_council swiss_cabinet
gouvernement_allemand exécutif_allemand chancellerie_allemand / german_government
gouvernement_espagnol exécutif_espagnol moncloa / spanish_government
gouvernement_italien palais_chigi / italian_government
gouvernement_belge / belgian_government
gouvernement_français exécutif_français / french_government
gouvernement_fédéral exécutif_fédéral / federal_government
exécutif gouvernement pouvoir_exécutif équipe_gouvernemental / government executive administration
législateur parlement parlementaire / legislator legislature parliament
conseil_national chambre_peuple / national_council lower_chamber
conseil_régional exécutif_régional région / regional_government regional_council
autorité_local pouvoir_local / local_authority local_official
état-providence protection_social / welfare_state welfare
activité occupation / activity occupation
accès entrée / access entry
secteur zone quartier / area sector zone
zone région secteur / area region zone
communauté collectivité / community
culture art / culture art
procédure démarche processus / procedure process proceeding
démarche initiative / step initiative move
valeur principe / value principle
qualité niveau / quality standard
réalité fait / reality fact
phénomène tendance / phenomenon trend
possibilité option hypothèse / possibility option
option solution voie / option solution way
choix option alternative / choice option alternative
génération tranche_âge classe_âge / generation age_group
attention intérêt / attention interest
intérêt avantage / interest benefit
respect observation application / compliance respect observance
bataille combat lutte / battle fight struggle
révolution bouleversement / revolution upheaval
bouleversement changement mutation / upheaval change transformation
transition passage / transition shift
évolution développement progression / development evolution progress
recul régression / setback decline
retard lenteur / delay slowness
oubli omission / oversight omission
défaillance faille manquement / failure failing flaw lapse
faille vulnérabilité brèche / flaw vulnerability loophole
faute manquement / fault misconduct wrongdoing
abus dérive excès / abuse excess
fraude tricherie escroquerie / fraud cheating scam
combine stratagème ruse / scheme trick ruse
complot conspiration machination / plot conspiracy
menace danger risque / threat danger risk
péril risque / peril risk
peur crainte inquiétude angoisse / fear concern anxiety worry
mécontentement insatisfaction / discontent dissatisfaction
émotion émoi / emotion
stupeur choc consternation / shock dismay
honte déshonneur / shame disgrace
confiance crédibilité / confidence trust credibility
doute incertitude / doubt uncertainty
certitude conviction / certainty conviction
soupçon suspicion doute / suspicion
espoir attente / hope expectation
rêve ambition / dream ambition
volonté désir souhait / will wish desire
envie désir / desire
plaisir joie / pleasure joy
ennui problème souci / trouble problem
besoin demande / need demand
demande requête sollicitation / request demand application
exigence revendication / demand requirement
interrogation doute / question doubt
idée proposition suggestion / idea proposal suggestion
avis position jugement / opinion view judgment
soutien appui aide / support help
aide assistance secours / help aid assistance relief
aide_humanitaire secours vivre / humanitarian_aid relief aid
opposition résistance / opposition resistance
refus rejet non / refusal rejection no
approbation aval feu_vert accord / approval go-ahead green_light consent
accord feu_vert autorisation / approval permission
désaccord divergence / disagreement difference
rupture scission division / split rift break
tension friction / tension friction
alliance coalition pacte / alliance coalition pact
partenariat coopération collaboration / partnership cooperation collaboration
visite déplacement voyage / visit trip journey
voyage périple traversée / journey trip voyage
trajet parcours itinéraire route / route journey path
arrivée venue / arrival
présence participation / presence attendance
absence défection / absence no-show
foule cohue masse / crowd mob throng
file queue / queue line
bousculade mouvement_foule cohue / stampede crush crowd_crush
affluence fréquentation / attendance turnout
équipe brigade unité / team squad unit crew
réseau filière organisation / network ring organisation
organisation structure / organisation structure body
instance organe organisme / body authority
chef meneur leader / leader ringleader chief
base militant / base grassroots
élite classe_dirigeant / elite
peuple nation population / people nation population
minorité ethnie communauté / minority ethnic_group community
société civilisation / society civilisation
monde planète terre / world planet earth
univers cosmos espace / universe cosmos space
bord rive / edge bank
paysage panorama / landscape scenery view
itinéraire tracé parcours / route course
distance éloignement / distance
hauteur élévation / height
volume quantité / volume quantity amount
quantité nombre / quantity number
majorité gros / majority bulk most
moitié 50_% / half
multitude foule / multitude host
ensemble totalité / whole entirety
bilan décompte total / toll count total
bilan_humain nombre_mort / death_toll toll
nombre_victime / casualty_figure death_toll casualty
score pourcentage / score percentage
chiffre nombre statistique / figure number statistic
`;
