/** Concepts of the general words that any news uses: things, ways, measures, degrees. How the lists are written: `concepts.ts`. */
export const notions = `
situation circonstance contexte état_fait / situation circumstances context
moment instant / moment instant
demain / tomorrow
hier / yesterday
aujourd'hui / today
avenir futur / future
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
source origine provenance / source origin
utilisation usage recours emploi / use usage
méfait dégât nuisance / harm damage nuisance
ampleur étendue envergure / scale extent scope magnitude
taille dimension / size dimension
poids masse / weight mass
hauteur altitude / height altitude
longueur / length
largeur / width
rythme cadence / pace rate rhythm
tonne / ton tonne
kilomètre km borne / kilometre kilometer km
mètre / metre meter
litre / litre liter
superficie surface / area surface
niveau degré palier / level degree
seuil plancher / threshold floor
pic sommet point_culminant / peak height high_point
tendance mode / trend tendency fashion
écart différence fossé / gap difference divide
déséquilibre / imbalance
unité cohésion / unity cohesion <> division discorde / division discord
stabilité / stability <> instabilité / instability
liberté / freedom liberty
apparence image / appearance image
réputation renommée / reputation
honneur gloire / honour glory
avis point_vue opinion position / view opinion position stance
idée notion concept / idea notion concept
question problématique / question issue
mystère énigme / mystery riddle puzzle
bilan / record
suite conséquence retombée répercussion / consequence aftermath fallout repercussion
impact effet incidence / impact effect
lieu_drame lieu_accident scène lieux / scene site
dispute querelle brouille / quarrel row feud spat
tension crispation / tension strain
rivalité concurrence / rivalry competition
amitié / friendship
confusion malentendu quiproquo / confusion misunderstanding mix-up
comportement conduite attitude / behaviour conduct attitude
habitude coutume / habit custom
caractère tempérament / character temperament
capacité aptitude faculté / ability capacity capability
compétence savoir-faire expertise / skill expertise know-how
talent don / talent gift
expérience / experience
connaissance savoir / knowledge
formation apprentissage / training apprenticeship
esprit / mind spirit
âme / soul
vie existence / life existence
enfance jeune_âge / childhood
jeunesse / youth
vieillesse grand_âge / old_age
bien-être / well-being wellbeing
souffrance calvaire supplice / suffering ordeal agony
danger péril menace / danger peril threat
en_sécurité hors_danger / safe
catastrophique désastreux / disastrous catastrophic dire
dramatique tragique / tragic dramatic
grave sérieux / serious grave
inacceptable intolérable inadmissible / unacceptable intolerable <> acceptable / acceptable
scandaleux honteux indigne / scandalous shameful disgraceful
absurde ridicule grotesque / absurd ridiculous
impressionnant spectaculaire / impressive spectacular
incroyable inimaginable / incredible unbelievable
prometteur / promising
luxueux / luxury luxurious
célèbre fameux connu / famous famed well-known celebrated <> méconnu inconnu obscur / little-known unknown obscure
controversé contesté polémique décrié / controversial disputed contentious
emblématique symbolique / iconic symbolic
précieux / precious valuable
sensible / sensitive
délicat / delicate tricky
complet exhaustif / complete comprehensive full <> incomplet / incomplete
mutuel réciproque / mutual reciprocal
spécial particulier / special particular
spécifique / specific
général global / general overall
secondaire accessoire / secondary minor
naturel / natural <> artificiel / artificial
réel véritable / real genuine actual <> fictif imaginaire / fictional imaginary
strict rigoureux / strict
petit minuscule / small tiny
mou / soft
dense / dense
rond / round
droit / straight
gris / grey gray
brun marron / brown
rose / pink
extrêmement particulièrement fort / extremely highly particularly
vraiment réellement / really truly
largement amplement / largely widely
considérablement nettement sensiblement / considerably significantly markedly sharply
simplement / simply
clairement / clearly
évidemment / obviously
apparemment visiblement / apparently seemingly
peut-être éventuellement / perhaps maybe possibly
certainement assurément / certainly definitely
ailleurs / elsewhere
partout / everywhere
autour alentour / around
secrètement en_secret discrètement / secretly quietly
volontairement délibérément exprès à_dessein / deliberately intentionally purpose <> involontairement par_mégarde accidentellement / accidentally inadvertently mistake
librement / freely
difficilement / hardly
illégalement / illegally
brièvement / briefly
longuement / length
`;
