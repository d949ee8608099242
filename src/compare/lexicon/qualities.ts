/** Concepts of qualities, states and manners that any news may use. How the lists are written: `concepts.ts`. */
export const qualities = `
énorme immense gigantesque colossal massif / huge enormous gigantic colossal massive immense <> minuscule infime microscopique / tiny minuscule microscopic
grand spacieux étendu / big large sizeable spacious <> exigu / cramped
considérable conséquent substantiel notable significatif / considerable substantial significant sizeable notable <> négligeable insignifiant dérisoire / negligible insignificant trivial
large / wide broad <> étroit / narrow
épais / thick <> mince / thin
profond profondeur / deep depth <> superficiel peu_profond / shallow superficial
lourd / heavy <> léger / light
interminable long / endless drawn-out lengthy long-running prolonged protracted <> bref court éphémère / brief short short-lived
bref furtif fugace éphémère / brief fleeting short-lived momentary
tôt prématuré précoce anticipé avant_heure en_avance / early premature ahead_schedule <> tard tardif en_retard à_retardement / late belated overdue behind_schedule
ponctuel à_heure à_temps / punctual on_time <> retard retardé / delay late
imminent sur_le_point en_passe / imminent looming impending verge
soudain soudainement brusque brusquement subitement brutal du_jour_lendemain / sudden suddenly abrupt abruptly overnight <> progressif progressivement graduel par_étapes peu_à_peu / gradual gradually phased step_step
progressif progressivement graduel graduellement petit_à_petit peu_à_peu / gradual gradually progressive progressively little_little
simultané simultanément en_même_temps parallèlement de_concert / simultaneous simultaneously same_time at_once
consécutif successif affilée suite rang / consecutive successive straight row
initial initialement à_origine au_départ / initial initially original originally at_first
final finalement / eventually finally
actuel présent contemporain actuellement en_cours à_présent / current present currently ongoing underway
moderne contemporain dernier_cri / modern contemporary up-to-date state-of-the-art <> désuet vétuste vieillot obsolète suranné / outdated obsolete old-fashioned antiquated
neuf flambant_neuf / brand-new <> usagé seconde_main / second-hand secondhand
antique ancien séculaire ancestral / ancient antique age-old
cadet benjamin / youngest <> aîné / eldest oldest
quotidien quotidiennement chaque_jour / daily every_day
annuel annuellement chaque_année / annual annually yearly every_year
mensuel chaque_mois / monthly every_month
hebdomadaire chaque_semaine / weekly every_week
temporaire temporairement provisoire provisoirement transitoire momentané / temporary temporarily provisional interim transitional <> définitif définitivement permanent irrévocable pérenne / permanent permanently definitive indefinitely
durable viable soutenable / sustainable viable
continu ininterrompu incessant permanent / continuous uninterrupted nonstop non-stop constant round_clock <> intermittent sporadique discontinu / intermittent sporadic occasional
occasionnel ponctuel parfois / occasional occasionally sometimes
fréquent fréquemment récurrent / frequent frequently recurrent regular <> rare exceptionnel rarissime / rare exceptional uncommon
habituel ordinaire normal coutumier classique / usual ordinary normal customary routine <> inhabituel insolite extraordinaire anormal / unusual abnormal extraordinary odd
étrange bizarre curieux singulier / strange odd weird peculiar
unique exceptionnel inédit jamais_vu historique / unprecedented unique exceptional never_before first_time
accessible praticable / accessible passable <> inaccessible impraticable / inaccessible impassable
plein bondé comble noir_monde / full packed crowded <> vide désert inoccupé vacant / empty deserted unoccupied vacant
habité peuplé / inhabited populated <> inhabité abandonné désaffecté inoccupé délaissé / uninhabited abandoned disused derelict unoccupied
sale crasseux insalubre / dirty filthy unclean
potable / drinkable <> impropre / undrinkable unfit
pur / pure <> pollué contaminé souillé contamination pollution / polluted contaminated tainted contamination pollution
mouillé humide trempé / wet damp soaked <> sec / dry
chaud brûlant / hot warm scorching <> froid glacial / cold chilly freezing icy
doux clément / mild <> rude rigoureux / harsh severe
lumineux éclairé / bright <> sombre obscur / dark dim
bruyant assourdissant / noisy loud deafening <> silencieux muet / silent quiet noiseless
calme paisible tranquille serein / calm peaceful quiet tranquil serene <> agité houleux tendu mouvementé tumultueux / tense stormy turbulent rowdy
sûr sécurisé fiable inoffensif / safe secure harmless <> dangereux périlleux risqué hasardeux / dangerous perilous risky unsafe hazardous
toxique nocif nuisible / toxic noxious poisonous harmful <> inoffensif anodin bénin / harmless non-toxic benign
solide robuste / solid sturdy robust <> fragile précaire instable délabré / fragile unstable shaky precarious rickety
intact indemne préservé / intact unscathed undamaged untouched <> endommagé abîmé détérioré dégrader / damaged
carbonisé calciné / burnt-out burned-out charred burnt_out burned_out gutted
ruine décombre gravat / ruin rubble debris
démoli détruit anéanti / destroyed demolished wiped_out flattened
réparable / repairable <> irréparable / irreparable beyond_repair
valide validité valable / valid <> invalide périmé caduc expiré nul / invalid expired lapsed void
légal licite conforme réglementaire / legal lawful compliant legitimate <> illégal illicite non_conforme irrégulier frauduleux / illegal unlawful illicit non-compliant irregular
autorisé permis / allowed permitted authorised <> interdit prohibé / forbidden banned prohibited off-limits
clandestin secrètement / secret secretly clandestine covert undercover <> ouvertement publiquement / openly publicly overtly
étatique nationalisé / state-owned state-run <> privé / private privately-owned
national fédéral pays / national nationwide countrywide
mondial planétaire international / global worldwide
urbain citadin / urban <> rural campagnard / rural
périphérique / peripheral outlying
souterrain sous-sol / underground subterranean <> plein_air ciel_ouvert / open-air open_air above-ground
aérien / aerial overhead
maritime / maritime marine
terrestre / land overland
nautique / nautical
voisin près proximité alentour adjacent attenant / near close nearby neighbouring neighboring adjacent
lointain éloigné reculé isolé / distant remote faraway isolated
direct directement / direct directly <> indirect indirectement / indirect indirectly
personnellement en_personne / personally person
visioconférence / video_link <> présentiel / in-person face-to-face
seul solitaire / alone lone solitary single-handed
ensemble conjointement / together jointly <> séparément / separately
conjoint commun collectif / joint collective common
unanime unanimement unanimité / unanimous unanimously unanimity one_voice every_vote <> divisé partagé serré justesse / split divided narrow narrowly
serré étroit justesse / narrow narrowly tight slim <> large_majorité haut_main / landslide overwhelming resounding
égalité pareil identique équivalent / equal identical equivalent <> différent distinct / different distinct
inégal différent distinct / unequal different distinct
semblable similaire analogue comparable ressembler / similar alike comparable akin
opposé contraire inverse / opposite contrary reverse
gratuit gratuitement gracieux / free complimentary no_charge
bénévole bénévolat bénévolement volontaire / volunteer voluntary unpaid
cher coûteux onéreux ruineux hors_prix / expensive costly pricey dear <> abordable modique bon_marché pas_cher / affordable cheap inexpensive low-cost less_expensive
lucratif rentable profitable / profitable lucrative <> déficitaire / loss-making unprofitable
riche aisé nanti fortuné / rich wealthy affluent well-off <> pauvre démuni indigent défavorisé modeste / poor needy destitute deprived underprivileged
endetté surendetté / indebted debt-ridden
favorable partisan / favourable favorable supportive <> défavorable hostile opposé / unfavourable unfavorable hostile opposed
utile efficace efficacité / useful effective efficient effectiveness efficacy <> inutile inefficace vain sans_effet / useless ineffective futile pointless
nécessaire indispensable essentiel crucial vital primordial / necessary essential crucial vital indispensable key <> superflu inutile facultatif / unnecessary superfluous needless
obligatoire impératif requis obliger imposer contraignant exiger / compulsory mandatory obligatory required binding force <> facultatif optionnel volontaire recommander base_volontariat / optional voluntary recommend advisory
suffisant assez adéquat / sufficient enough adequate suffice <> insuffisant trop_peu / insufficient inadequate
abondant pléthore foison / abundant plentiful ample <> insuffisant rare / scarce
excellent remarquable exceptionnel formidable brillant / excellent outstanding remarkable brilliant superb <> médiocre piètre lamentable / mediocre dismal
terrible affreux atroce effroyable épouvantable horrible / terrible dreadful horrific appalling awful horrible
beau magnifique superbe splendide joli / beautiful magnificent splendid gorgeous lovely <> laid / ugly
célèbre connu renommé réputé / famous renowned well-known
populaire plébiscité apprécié / popular <> impopulaire décrié / unpopular
crucial majeur / important key major
principal premier central / main principal flagship
exact précis exactement précisément / exact precise exactly precisely accurate <> imprécis inexact / imprecise inaccurate
approximatif approximativement / approximate rough
vrai réel véritable authentique avéré original / true real genuine authentic proven original <> faux factice fictif imaginaire contrefait / false fake fictitious bogus sham
copie réplique / copy replica
officiel / official <> officieux / unofficial
évident indéniable clair flagrant limpide / clear obvious evident undeniable plain <> ambigu flou obscur confus vague / unclear ambiguous vague murky
identifié / identified <> non_identifié / unidentified
inconnu anonyme / unknown anonymous
visible apparent / visible apparent <> invisible / invisible
transparent transparence / transparent transparency <> opaque opacité / opaque
probable vraisemblable probablement sans_doute vraisemblablement / likely probable probably presumably <> improbable invraisemblable / unlikely improbable
possible faisable réalisable envisageable / possible feasible doable <> impossible infaisable irréalisable / impossible unfeasible unworkable
inévitable inéluctable / inevitable unavoidable <> évitable / avoidable preventable
prévisible / predictable foreseeable <> imprévisible inattendu imprévu / unpredictable unexpected unforeseen
volontairement délibérément sciemment intentionnel / deliberately knowingly intentionally wilfully purposely <> involontairement accidentellement / accidentally inadvertently unintentionally mistakenly
facilement aisément / easily readily
difficile ardu pénible éprouvant laborieux / difficult hard tough arduous gruelling <> facile aisé simple / easy simple effortless straightforward
complexe compliqué / complex complicated intricate <> simple / simple straightforward
rapide prompt express éclair / fast quick prompt speedy rapid <> lent lenteur / slow sluggish
urgent pressant urgence / urgent urgency emergency pressing
prudent prudemment précaution / cautious careful cautiously <> imprudent téméraire / reckless careless rash
courageux courage héroïque bravoure / brave courageous heroic bravery courage
coupable fautif / guilty <> innocent / innocent blameless
honnête sincère / honest sincere truthful <> malhonnête / dishonest
équitable juste / fair equitable <> injuste inéquitable / unfair unjust
impartial neutre / impartial neutral unbiased <> partial / biased partisan
légitime justifié fondé / legitimate justified well-founded <> infondé injustifié non_fondé sans_fondement / unfounded groundless baseless unjustified unsubstantiated
indépendant autonome autonomie / independent autonomous autonomy <> dépendant tributaire / dependent depend reliant
opérationnel / operational <> inopérant inactif / inoperative inactive
disponible apte rétabli prêt_jouer / available fit ready_play <> indisponible forfait absent manquer rater / unavailable miss sidelined rule_out withdraw
célibataire / unmarried <> marié / married
malade souffrant / ill sick unwell <> bonne_santé / healthy
lucide conscient éveillé / conscious awake alert <> inconscient inanimé évanoui sans_connaissance / unconscious unresponsive lifeless
sobre / sober <> ivre saoul alcoolisé / intoxicated
affamé faim famine / hungry hunger starving famine starvation
fatigué épuisé exténué épuisement / exhausted weary fatigue exhaustion tiredness
inquiet préoccupé soucieux anxieux / worried concerned anxious <> rassuré soulagé serein / reassured relieved
content satisfait ravi comblé / pleased satisfied delighted happy glad <> mécontent insatisfait / unhappy dissatisfied displeased
furieux colère excédé remonté / furious angry irate livid
choqué bouleversé sidéré stupéfait / shocked stunned upset shaken
déçu déception désillusion / disappointed disappointment let_down
fier fierté orgueil / proud pride
honteux honte / ashamed shame
enthousiaste enthousiasme / enthusiastic enthusiasm <> réticent réticence / reluctant reluctance unwilling
optimiste optimisme confiant / optimistic hopeful upbeat confident <> pessimiste pessimisme sombre / pessimistic gloomy bleak
amical cordial / friendly cordial <> hostile / hostile
poli courtois / polite courteous
brutal brutalement / brutal violent
pacifique non-violent / peaceful nonviolent non-violent
armé / armed <> non_armé désarmé / unarmed
blindé / armoured armored
majoritaire / majority <> minoritaire / minority
masculin / male <> féminin / female
achevé fini terminé / complete finished completed <> inachevé incomplet / unfinished incomplete
total intégral entier plein / total full complete entire <> partiel incomplet / partial incomplete
supplémentaire additionnel / extra additional more
exclusif exclusivement uniquement seulement / exclusive exclusively only solely merely
surtout principalement essentiellement / especially mainly mostly chiefly primarily notably
presque quasi quasiment pratiquement / almost nearly virtually practically
vertical / vertical <> horizontal / horizontal
devant / front ahead
derrière / behind
sdf / homeless rough_sleeper
gelé glissant verglacé / icy slippery
biologique bio / organic
électrique / electric battery-powered
artisanal fait_main / handmade artisan craft
`;
