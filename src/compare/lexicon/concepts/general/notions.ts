/** Concepts of the general nouns that any news uses. How the lists are written: `concepts/index.ts`. */
export const notions = `
sort destin / fate
sécurité sûreté / safety security <> insécurité / insecurity
danger dangereux péril risque / danger dangerous risk hazard
problème difficulté / problem trouble difficulty
crise tourmente tempête / crisis turmoil storm
scandale affaire cas / scandal affair case
drame tragédie catastrophe / tragedy disaster drama catastrophe
événement incident / event incident
aléa / hazard
statut / status
galère / ordeal
thématique thème / theme topic
dangerosité / danger
atmosphère / atmosphere
spécialité / specialty speciality
sphère / sphere
casse-tête / headache puzzle
activité occupation / activity occupation
accès entrée / access entry
secteur zone quartier / area sector zone
zone région secteur / area region zone
culture art / culture art
procédure démarche processus / procedure process proceeding
démarche initiative / step initiative move
valeur principe / value principle
qualité niveau / quality standard
réalité fait / reality fact
phénomène tendance / phenomenon trend
possibilité option hypothèse / possibility option
option solution voie / option solution way
menace danger risque / threat danger risk
péril risque / peril risk
ennui problème souci / trouble problem
besoin demande / need demand
réseau filière organisation / network ring organisation
monde planète terre / world planet earth
univers cosmos espace / universe cosmos space
plaque_tournante carrefour / hub
jalon étape_clé tournant / milestone landmark
cadre / framework
tiers / third-party third_party
anomalie / anomaly
bord_gouffre / brink
fléau / scourge plague
besoin nécessaire nécessité indispensable / need necessary necessity essential <> superflu / unnecessary
sujet thème question / subject topic issue matter theme
signe signal indice / sign signal indication
situation circonstance contexte état_fait / situation circumstances context
façon manière méthode procédé / way manner method
exemple illustration / example instance illustration
type genre espèce / kind sort type
catégorie classe / category class
élément facteur composante / element factor component
aspect facette volet / aspect facet side
exception cas_particulier / exception special_case
fond_problème coeur / heart crux core
enjeu question défi / issue question stake
défi gageure / challenge
chance opportunité occasion / opportunity chance
hasard coïncidence / coincidence chance
malchance malheureux poisse / bad_luck unlucky misfortune
obstacle frein entrave barrière / obstacle hurdle barrier
avantage atout / advantage asset benefit plus <> inconvénient désavantage point_faible / disadvantage drawback downside
force atout point_fort / strength <> faiblesse lacune / weakness
pouvoir puissance / power
influence poids ascendant / influence clout sway
rôle fonction / role function
tâche mission / task mission duty
garant garants garantie gage / guarantee guarantor
utilisation usage recours emploi / use usage
bilan / record
danger péril menace / danger peril threat
en_sécurité hors_danger / safe
`;
