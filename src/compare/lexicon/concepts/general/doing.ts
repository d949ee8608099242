/**
 * Concepts of doing, taking part, and verbs that no narrower list has. How the lists are written: `concepts/index.ts`.
 */
export const doing = `
pouvoir / can could may might
devoir falloir obliger contraindre / must have oblige force should
essayer tenter tentative chercher / try attempt seek strive endeavour
aider aide assistance soutien / help aid assist assistance support
attendre patienter patience / wait patience
suivre filer / follow
utiliser employer recourir recours servir usage / use employ resort bring_in
tenir / hold
protéger protection / protect protection
mobiliser engager déployer mobilisation déploiement dépêcher envoyer renforcer / mobilise deploy send deployment reinforce <> retrait retirer repli / withdrawal withdraw pull_out
installer aménager ouvrir mettre_place dresser / set_up install open establish
organiser tenir organisation / organise organize hold stage
participer participation prendre_part / participate take_part participation
aider donner_coup_main prêter_main-forte entraide / help lend_hand assist
proposer_aide inscrire offrir_service bénévole volontaire / offer_help volunteer sign_up
participer prendre_part être_présent être_de_partie mettre_pied / take_part attend join present set_foot
réunir rassembler retrouver / gather meet assemble
tenter essayer chercher_à / try attempt
recommencer reprendre / start_again resume
quête / quest
reconstituer / recreate reconstruct
effort / effort
tenir avoir_lieu dérouler produire / hold take_place happen occur
remplacer remplacement substituer relayer prendre_relais succéder prendre_relève / replace replacement take_over take_place stand_in succeed
attirer séduire drainer attrait affluer / attract draw lure pull_in flock
rassembler réunir regrouper attrouper / gather assemble bring_together congregate crowd unite
disperser disséminer dispersion / disperse scatter break_up
accueillir accueil recevoir héberger / welcome host receive greet accommodate
rencontrer faire_connaissance entrevue tête-à-tête entretien / meet encounter talk sit_down
séparer rompre quitter / part split_up break_up separate
unir union fusionner joindre / unite join merge union
diviser scinder scission séparer / split divide demerge separate spin_off <> fusionner fusion regroupement regrouper / merge merger combine consolidate
adhérer adhésion rejoindre intégrer / join sign_up membership
boycotter boycott bouder sécher manquer absent / boycott shun snub skip miss stay_away <> assister participer prendre_part / attend take_part
effectuer réaliser accomplir mener exécuter procéder opérer / carry_out perform conduct undertake accomplish
mener conduire diriger piloter tenir_baguette / lead conduct head
subir essuyer endurer / suffer undergo sustain endure
constituer former composer / form make_up constitute comprise
comprendre compter inclure englober comporter / include comprise contain count <> exclure / exclude leave_out
contenir renfermer / contain
risquer encourir / risk face
oser / dare
associer joindre / associate join
adhérer affilier / join affiliate
inscrire inscription / register registration enrol sign_up
incarner / embody
refléter / reflect
consacrer dédier vouer destiner allouer affecter / devote dedicate earmark allocate set_aside
pratiquer exercer / practise practice
spécialiser spécialiste expert / specialise specialize specialist
accéder parvenir atteindre / access reach gain
apprêter préparer disposer / prepare ready get_ready
compléter parachever / complete supplement
contribuer participer aider / contribute help
émettre diffuser / emit broadcast issue
enchaîner succéder aligner / string chain follow
explorer examiner prospecter / explore examine
fréquenter côtoyer / frequent mix
illustrer montrer témoigner / illustrate show exemplify
mériter / deserve merit
suffire assez / suffice enough
consister / consist involve
correspondre coïncider concorder cadrer / match correspond fit coincide tally <> contredire diverger jurer / clash contradict differ
éradiquer éliminer extirper anéantir / eradicate eliminate wipe_out stamp_out
habituer accoutumer / accustom used
planer peser menacer / loom hang hover
orienter diriger guider aiguiller / direct steer guide
reproduire répéter / repeat reproduce
sacrifier immoler / sacrifice
ancrer enraciner / anchor root
combiner associer allier marier / combine blend
esquisser ébaucher / sketch outline
nouer lier tisser / forge tie
affranchir libérer / free
concilier / reconcile
symboliser incarner représenter / symbolise embody
`;
