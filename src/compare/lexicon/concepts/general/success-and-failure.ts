/** Concepts of success, failure and mistakes. How the lists are written: `concepts/index.ts`. */
export const successAndFailure = `
réussir parvenir arriver / manage succeed
échouer rater / fail unable
tarder trop_lent traîner / slow delay drag_feet <> réagir_vite diligence promptitude / prompt swift quick_react
défaillance faille lacune manquement / failing shortcoming lapse gap flaw
bévue erreur bourde gaffe / blunder mistake error gaffe
corriger_erreur rectifier réparer / correct rectify put_right fix
sans_accroc sans_encombre comme_prévu sans_problème / without_hitch smoothly as_planned according_plan
débâcle déroute / rout debacle
revers camouflet gifle / setback blow slap_face
désaveu / rebuke snub
bourde gaffe impair / gaffe blunder
bévue erreur faute méprise / mistake error blunder slip
dérapage / slip-up
avarie / damage
couac raté cafouillage / hiccup glitch mix-up
incident accroc / incident mishap
performance prestation / performance display
déboires / setback woe
échec flop fiasco / flop failure fiasco debacle
aubaine / boon windfall
incapacité impuissance / inability powerlessness
mésaventure / mishap
prouesse exploit / feat exploit
oubli omission / oversight omission
défaillance faille manquement / failure failing flaw lapse
faille vulnérabilité brèche / flaw vulnerability loophole
faute manquement / fault misconduct wrongdoing
effondrement / meltdown
incapable / unable incapable
résoudre résolution régler règlement solution / resolve resolution settle settlement solution solve
succès réussite réussir aboutir parvenir couronné_succès / success succeed successful pull_off <> échouer échec capoter rater manquer tourner_court faire_chou_blanc avorter / fail failure fall_through flop miss founder unsuccessful come_nothing
surmonter vaincre franchir venir_bout / overcome surmount get_over
prospérer fleurir / prosper flourish
prévaloir primer / prevail
erreur faute méprise bévue couac / error mistake blunder slip-up gaffe
réussir parvenir succès / succeed manage success <> échouer échec / fail failure
`;
