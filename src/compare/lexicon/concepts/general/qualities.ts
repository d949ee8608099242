/** Concepts of what is good, bad, important, certain or usual. How the lists are written: `concepts/index.ts`. */
export const qualities = `
officiel officiellement / official officially
insuffisant bâclé lacunaire trop_peu incomplet à_désirer / insufficient inadequate botched sloppy incomplete wanting <> suffisant complet sérieux solide rigoureux / sufficient thorough adequate solid
bon solide excellent / good solid excellent <> mauvais piètre médiocre / bad poor mediocre
justifié légitime fondé / justified legitimate warranted <> injustifié illégitime infondé abusif / unjustified unwarranted unfounded
équitable juste / fair <> injuste inique inéquitable / unfair unjust
utile bénéfique profitable / useful helpful beneficial <> inutile nuisible néfaste / useless harmful
majeur capital primordial crucial / major crucial vital <> mineur anecdotique secondaire / minor trivial
intérêt_public intérêt_général utilité_public / public_interest general_interest
inquiétant préoccupant alarmant / worrying alarming disturbing <> rassurant encourageant / reassuring encouraging
satisfaisant / satisfactory <> insatisfaisant décevant / unsatisfactory disappointing
clair net / clear unambiguous <> flou ambigu confus / vague ambiguous unclear
sérieux crédible / credible serious <> fantaisiste peu_crédible farfelu / far-fetched implausible
habituel coutumier normal / usual normal routine <> inhabituel exceptionnel hors_norme / unusual exceptional
semblable comparable similaire analogue même_type même_genre / similar comparable same_kind
confort / comfort
nouveauté / novelty
grandeur / greatness
cohérence / consistency coherence
retentissant médiatisé / high-profile
très_attendu / long-awaited much-anticipated eagerly_awaited
souplesse / flexibility
exactitude précision / accuracy precision
haut_gamme / high-end upmarket upscale luxury
bas_gamme entrée_gamme / low-end entry-level
meilleur_connu / best-known
attrayant attractif séduisant / attractive
notoire / notorious
arbitraire / arbitrary
à_instar / like
inapproprié déplacé / inappropriate
principal majeur / main principal key major primary
facile simple aisé / easy simple <> difficile compliqué dur ardu / difficult hard tough tricky
bon favorable / good <> mauvais défavorable / bad poor
meilleur mieux / better best <> pire / worse worst
public / public <> privé / private
possible éventuel probable / possible potential likely <> impossible irréaliste improbable / impossible unrealistic unlikely
certain sûr / certain sure <> incertain douteux / uncertain unsure doubtful
légitime / legitimate <> illégitime / illegitimate
durable long_terme pérenne permanent / lasting long-term durable permanent enduring
productif fructueux constructif / productive fruitful constructive
bénéfique bénéfice avantage profitable / beneficial benefit advantage
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
habituel ordinaire normal coutumier classique / usual ordinary normal customary routine <> inhabituel insolite extraordinaire anormal / unusual abnormal extraordinary odd
étrange bizarre curieux singulier / strange odd weird peculiar
unique exceptionnel inédit jamais_vu historique / unprecedented unique exceptional never_before first_time
clandestin secrètement / secret secretly clandestine covert undercover <> ouvertement publiquement / openly publicly overtly
direct directement / direct directly <> indirect indirectement / indirect indirectly
égalité pareil identique équivalent / equal identical equivalent <> différent distinct / different distinct
inégal différent distinct / unequal different distinct
semblable similaire analogue comparable ressembler / similar alike comparable akin
opposé contraire inverse / opposite contrary reverse
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
facilement aisément / easily readily
difficile ardu pénible éprouvant laborieux / difficult hard tough arduous gruelling <> facile aisé simple / easy simple effortless straightforward
complexe compliqué / complex complicated intricate <> simple / simple straightforward
urgent pressant urgence / urgent urgency emergency pressing
légitime justifié fondé / legitimate justified well-founded <> infondé injustifié non_fondé sans_fondement / unfounded groundless baseless unjustified unsubstantiated
indépendant autonome autonomie / independent autonomous autonomy <> dépendant tributaire / dependent depend reliant
artisanal fait_main / handmade artisan craft
traditionnel ancestral / traditional age-old
potentiel éventuel / potential prospective would-be
propice favorable idéal / ideal favourable favorable conducive
étonnant surprenant ahurissant / surprising astonishing stunning
mystérieux énigmatique étrange / mysterious puzzling enigmatic
drôle amusant hilarant cocasse / funny amusing hilarious
fondamental / fundamental basic
concret tangible / concrete tangible
émouvant poignant / poignant emotional heartbreaking
incontournable indispensable / essential must-see unmissable
mythique légendaire / legendary iconic
parfait impeccable irréprochable / perfect flawless impeccable
croissant grandissant / growing increasing rising mounting
marquant mémorable inoubliable / memorable unforgettable
intensif intense / intensive intense
choquant scandaleux / shocking outrageous
logique cohérent / logical coherent consistent
virulent acerbe cinglant au_vitriol / scathing fierce stinging vitriolic
redoutable / formidable fearsome
influent puissant / influential powerful
universel mondial / universal
insupportable intolérable / unbearable intolerable
dévastateur ravageur destructeur / devastating destructive
confortable / comfortable
agréable / pleasant enjoyable
systématique / systematic
digne / worthy
futuriste / futuristic
intime / intimate
douloureux pénible / painful
chaotique désordonné / chaotic
festif / festive
novateur innovant / innovative groundbreaking
brûlant / burning scorching
pertinent / relevant
sulfureux controversé polémique / controversial
menaçant / threatening menacing
somptueux luxueux / lavish sumptuous luxurious
savoureux délicieux / tasty delicious
compétitif concurrentiel / competitive
raisonnable / reasonable
volatil instable / volatile unstable
pratique commode / practical convenient
merveilleux formidable fantastique / wonderful fantastic marvellous
douteux contestable discutable / questionable dubious doubtful
persistant tenace / persistent stubborn
romantique / romantic
bizarre insolite curieux / bizarre odd strange weird unusual
fonctionnel / functional
réaliste / realistic
absolu total / absolute total
horrible atroce effroyable abominable / horrific horrifying appalling atrocious gruesome
ennuyeux / tedious
subtil nuancé / subtle nuanced
décent convenable / decent
inhabituel inaccoutumé / unusual uncommon
effrayant terrifiant angoissant / scary frightening terrifying
chanceux veinard / lucky fortunate
obsédant / obsessive
fastidieux laborieux / laborious painstaking
phénoménal prodigieux / phenomenal
fluide / smooth
respectable / respectable
traumatisant / traumatic
autoproclamé / self-proclaimed self-styled
vertigineux / dizzying staggering
exorbitant hors_prix / exorbitant overpriced
spectaculaire impressionnant / spectacular dramatic impressive
odieux ignoble immonde abject / vile heinous despicable
précurseur pionnier / pioneer pioneering trailblazer
éminent / eminent prominent
impensable inimaginable / unthinkable unimaginable
irréversible / irreversible
inexistant / nonexistent non-existent
inédit sans_précédent jamais_vu / unprecedented first-ever never_before
inattendu imprévu inopiné / unexpected unforeseen
massif / mass
superflu inutile / unnecessary needless useless
vain infructueux / fruitless vain unsuccessful
confidentiel secret classifié / confidential secret classified
anonyme / anonymous unnamed
célèbre fameux réputé renommé / famous renowned well-known famed
historique sans_précédent inédit / historic unprecedented
record jamais_vu / record all-time
inédit nouveau / unprecedented new
majeur important significatif / major important significant
mineur léger anodin / minor slight
grave sérieux lourd / serious severe
léger légèrement bénin / slight slightly lightly
meurtrier sanglant / deadly bloody
violent brutal / violent brutal
spectaculaire impressionnant / spectacular dramatic
préoccupant inquiétant alarmant / worrying alarming
exceptionnel extraordinaire / exceptional extraordinary
rare peu_fréquent / rare uncommon
officiel formel / official formal
frauduleux mensonger / fraudulent
lucratif juteux / lucrative
faux contrefait / fake false counterfeit
exact juste précis / exact accurate precise
erroné inexact faux / wrong inaccurate mistaken
possible éventuel envisageable / possible
impossible exclu / impossible
efficace performant / effective efficient
serré étroit / tight narrow close
écrasant large / overwhelming landslide
`;
