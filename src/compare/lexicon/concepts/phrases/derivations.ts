/**
 * English and French derivations whose stems are too short or too far apart to be known by them. How the lists are
 * written: `concepts/index.ts`.
 */
export const derivations = `
attendre attente expectative / expect expectation
bouger mouvement / move movement mover
avertir avertisseur / warn warner warning
réfléchir réflexion / consider consideration
impliquer implication / involve involvement
exiger exigence / require requirement
estimer estimation / assess assessment
peser pesée poids / weigh weight
presser pression / press pressure
sécuriser sécurité / secure security
légaliser légalité légal / legal legality legalise
unir unité union / unite unity union
diversifier diversité divers / diverse diversity
avancer avancée / advance advancement
atteindre / achieve achievement
ajuster ajustement / adjust adjustment
aligner alignement / align alignment
affecter affectation / assign assignment
supposer supposition / assume assumption
attacher attache / attach attachment
sensibiliser conscience conscient / aware awareness
confondre confusion / confuse confusion
différer différence différent / differ difference different
être_désaccord désaccord / disagree disagreement
perturber perturbation / disturb disturbance
économie économique économiste / economy economic economist
éduquer éducation éducatif / educate education educational
divertir divertissement / entertain entertainment
soutenir_officiellement / endorse endorsement
appliquer application / enforce enforcement
engager engagement / engage engagement
agrandir agrandissement / enlarge enlargement
éclater éruption / erupt eruption
établir établissement / establish establishment
exécuter exécution bourreau / execute execution
exposer exposition / expose exposure
exclamer / exclaim
financer finance financier financement / finance financial financing funding
guider guide / guide guidance
malade maladie / ill illness sick sickness
immuniser immunité immunitaire / immune immunity immunise
insinuer sous-entendu implication / imply implication
installer installation / install installation
intensifier intensité intense / intense intensity intensify
avoir_intention intention / intend intention intent
intercepter interception / intercept interception
juger jugement juge / judge judgment judgement
limiter limite limitation / limit limitation
prêter prêteur prêt / lend lender loan
gérer gestion gestionnaire / manage management manager
fabriquer fabrication fabricant fabrique / manufacture manufacturer manufacturing
notifier notification / notify notification
obliger obligation obligatoire / oblige obligation obligatory
payer paiement payeur / pay payment payer
plaire plaisir / please pleasure
portraiturer portrait / portray portrayal portrait
prédire prédiction / predict prediction predictable
référer référence / refer reference
relier relation / relate relation
prescrire prescription / prescribe prescription
réviser révision / revise revision
soupçonner soupçon suspicion / suspect suspicion suspicious
témoigner témoin témoignage / testify testimony witness
tenir tenue détention / hold holder
vrai vérité / true truth
fort force / strong strength strengthen
large largeur élargir / wide width widen
long longueur allonger / long length lengthen
profond profondeur approfondir / deep depth deepen
haut hauteur rehausser / high height heighten
chaud chaleur chauffer / hot heat warm warmth
froid froideur refroidir / cold cool
sec sécheresse sécher assécher / dry drought
pauvre pauvreté appauvrir / poor poverty impoverish
riche richesse enrichir / rich wealth enrich
jeune jeunesse rajeunir / young youth
vieux vieillesse vieillir / old age ageing
faible faiblesse affaiblir / weak weakness weaken
dur dureté durcir / hard hardness harden
libre liberté libérer / free freedom liberty
sûreté sécurité / safe safety
grave gravité aggraver / grave gravity serious seriousness
lent lenteur ralentir / slow slowness slow_down
rapide rapidité / rapid rapidity speed
court raccourcir / short shorten
propre propreté nettoyer / clean cleanliness
sale saleté salir / dirty dirt
mort mourir mortel mortalité / die deadly mortality mortal lethal
vif vivre vivant vie / live life living alive
rare rareté raréfier / rare rarity scarce scarcity
absent absence absenter / absent absence
violent violence / violent violence
innocent innocence innocenter / innocent innocence
coupable culpabilité / guilty guilt
indépendant indépendance / independent independence
patient patience / patient patience
important importance / important importance
efficace efficacité / effective effectiveness efficient efficiency
compétent compétence / competent competence
capable capacité / able ability capable capability
possible possibilité / possible possibility
difficile difficulté / difficult difficulty
facile facilité faciliter / easy ease
utile utilité utiliser / useful usefulness
stable stabilité stabiliser / stable stability stabilise
solide solidité consolider / solid solidity
fragile fragilité fragiliser / fragile fragility
populaire popularité / popular popularity
célèbre célébrité / famous fame celebrity
toxique toxicité intoxiquer / toxic toxicity
actif activité activer / active activity
productif productivité / productive productivity
rentable rentabilité / profitable profitability
sévère sévérité / severe severity
neutre neutralité / neutral neutrality
complexe complexité / complex complexity
public publicité publier / public publicity publish
mobile mobilité mobiliser / mobile mobility
triste tristesse attrister / sad sadness sadden
joyeux joie réjouir / joyful joy
furieux fureur / furious fury
dangereux danger / dangerous danger endanger
généreux générosité / generous generosity
anxieux anxiété angoisse / anxious anxiety
nerveux nervosité / nervous nervousness
honteux honte / ashamed shame shameful
peureux peur apeurer / afraid fear fearful
heureux bonheur / happy happiness
silencieux silence / silent silence
ivre ivresse enivrer / drunk drunkenness
fou folie / mad madness
sage sagesse / wise wisdom
beau beauté embellir / beautiful beauty
égal égalité égaliser / equal equality
dense densité / dense density
obscur obscurité obscurcir / dark darkness
clair clarté clarifier / clear clarity clarify
doux douceur adoucir / mild mildness
solitaire solitude / lonely loneliness
malheureux malheur / unhappy misfortune
artiste art artistique / artist art artistic
touriste tourisme touristique / tourist tourism
journaliste journalisme / journalist journalism
scientifique science / scientist science scientific
médecin médecine médical / doctor medicine medical
musicien musique musical / musician music musical
étudiant étude étudier / student study
criminel crime criminalité / criminal crime
agriculteur agriculture agricole / farmer farming agriculture agricultural
industriel industrie / industrial industry industrialist
politicien politique / politician politics political
actionnaire action actionnariat / shareholder share shareholding
propriétaire propriété / owner ownership property
citoyen citoyenneté / citizen citizenship
militant militantisme / activist activism campaigner
résister résistance résistant / resist resistance resistant
survivre survivant survie / survive survivor survival
trahir trahison traître / betray betrayal traitor
défendre défenseur défense / defend defender defence defense
adopter adoption / adopt adoption
livrer_bataille combattre combattant combat / fight fighter combat
tuer tueur tuerie / kill killer killing
perdre_connaissance évanouissement / faint
accepter acceptation / accept acceptance
assister_à assistance / attend attendance
inspecter inspecteur inspection / inspect inspector inspection
licencier licenciement / dismiss dismissal
supprimer suppression / remove removal
naviguer navigation navigateur / sail sailor navigation
jouer joueur jeu / play player game
skier skieur ski / ski skier skiing
écrire écrivain écriture / write writer writing
peindre peintre peinture / paint painter painting
élire électeur élection / elect elector election
créer créateur création / create creator creation
détruire destruction destructeur / destroy destruction destroyer
protéger protection protecteur / protect protection protective
conseiller conseil / advise adviser advisor advice
`;
