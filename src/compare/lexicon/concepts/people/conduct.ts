/** Concepts of character and conduct. How the lists are written: `concepts/index.ts`. */
export const conduct = `
cruel sans_coeur impitoyable inhumain / cruel heartless merciless inhumane callous
discrimination discriminer / discrimination discriminate
raciste racisme / racist racism
antisémite antisémitisme / antisemitic antisemitism
homophobe / homophobic
sexiste sexisme / sexist sexism
égalité parité / equality parity <> inégalité disparité / inequality disparity
prudent mesuré / cautious measured <> imprudent téméraire irresponsable / reckless careless irresponsible
sévère strict dur / harsh strict tough <> indulgent laxiste clément / lenient lax soft
trop_sévère disproportionné excessif / disproportionate excessive too_harsh <> proportionné mesuré / proportionate
geste / gesture
humanité / humanity mankind
prudence précaution / caution precaution
emprise / hold influence
vertu / virtue
fermeté / firmness
astuce / trick tip
inaction immobilisme / inaction
complaisance / leniency
homophobie / homophobia
acharnement / relentlessness
stéréotype cliché / stereotype cliche
agissements / conduct
barbarie / barbarity
indulgence clémence / leniency clemency
canular / hoax prank
incivilité / antisocial_behaviour
instrumentalisation / exploitation
hypocrisie / hypocrisy
bêtise sottise / stupidity
obstination entêtement / stubbornness
cruauté / cruelty
injustice / injustice unfairness
respect observation application / compliance respect observance
audacieux / bold daring
dingue fou / crazy mad
honnêteté / honesty
tort / wrong
biais / bias
volontaire délibéré exprès / deliberate intentional <> accidentel involontaire / accidental unintentional
apparence image / appearance image
réputation renommée / reputation
honneur gloire / honour glory
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
strict rigoureux / strict
prudent prudemment précaution / cautious careful cautiously <> imprudent téméraire / reckless careless rash
courageux courage héroïque bravoure / brave courageous heroic bravery courage
honnête sincère / honest sincere truthful <> malhonnête / dishonest
équitable juste / fair equitable <> injuste inéquitable / unfair unjust
impartial neutre / impartial neutral unbiased <> partial / biased partisan
amical cordial / friendly cordial <> hostile / hostile
poli courtois / polite courteous
brutal brutalement / brutal violent
pacifique non-violent / peaceful nonviolent non-violent
attentif vigilant / attentive watchful
bienveillant / kind benevolent caring
discret / discreet low-key
intelligent malin astucieux / smart clever intelligent
gourmand / greedy
créatif inventif / creative inventive
dynamique / dynamic
malin rusé / cunning sly
discriminatoire / discriminatory
arrogant méprisant / arrogant contemptuous
inhumain / inhumane inhuman
insensible / insensitive
cynique / cynical
minutieux rigoureux méticuleux / meticulous thorough
prudent / cautious careful wary
réticent frileux / reluctant unwilling hesitant
lâche / cowardly coward
courageux brave / brave courageous
naïf crédule / naive gullible
fidèle loyal / loyal faithful
pardonner / forgive
récompenser / reward
abuser maltraiter / abuse mistreat
exploiter tirer_profit / exploit tap
humilier rabaisser / humiliate humble
manipuler instrumentaliser / manipulate
ternir entacher salir souiller / tarnish taint stain sully
maltraiter malmener brutaliser / mistreat ill-treat rough_up
intimider menacer / intimidate threaten bully
négliger délaisser omettre / neglect overlook
simuler feindre faire_semblant / feign fake pretend simulate
`;
