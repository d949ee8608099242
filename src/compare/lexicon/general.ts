/** Concepts of quality, quantity, place and time that any news may use. How the lists are written: `concepts.ts`. */
export const general = `
grand gros important vaste / big large great major <> petit faible mineur / small little minor
long longtemps longuement prolongé approfondi / long lengthy extended prolonged <> court bref brièvement / short brief
haut élevé / high tall <> bas faible / low
fort puissant violent / strong powerful fierce violent <> faible doux / weak mild
rapide vite rapidement / fast quick quickly rapid swift <> lent lentement / slow slowly
immédiatement immédiat sans_délai aussitôt sur-le-champ sans_tarder / immediately immediate once right_away straight
bientôt prochainement / soon shortly
récent récemment dernièrement / recent recently lately
nouveau neuf / new
ancien ex vieux précédent / former ex old previous
premier première_fois / first
dernier ultime final / last final latest
prochain suivant / next following
précédent antérieur / previous earlier prior
principal majeur / main principal key chief major
seul unique seulement / only sole single alone
ensemble totalité intégralité tout entier général / whole all entire every general board
partiel partiellement partie / partial partially part partly
total complet totalement complètement entièrement / total complete completely entirely fully
aucun nul zéro / no none zero nil
plusieurs multiple / several multiple many
nombreux beaucoup multitude / many numerous lot
rare rarement / rare rarely
toujours constamment / always constantly <> jamais / never
souvent fréquent régulièrement / often frequent regularly
avant préalable auparavant antérieurement / before ahead prior <> après ensuite suite / after following afterwards
tôt / early <> tard tardif / late
ouvert / open <> fermé / closed shut
plein rempli complet / full packed <> vide désert / empty vacant
facile simple / easy simple <> difficile compliqué dur / difficult hard tough
bon favorable / good <> mauvais défavorable / bad poor
meilleur mieux / better best <> pire / worse worst
public / public <> privé / private
présent présence / present presence attend <> absent absence / absent absence miss
exister disponible / exist available
possible éventuel probable / possible potential likely <> impossible irréaliste improbable / impossible unrealistic unlikely
certain sûr / certain sure <> incertain douteux / uncertain unsure doubtful
volontaire délibéré exprès / deliberate intentional <> accidentel involontaire / accidental unintentional
légitime / legitimate
innocent / innocent <> coupable / guilty
majeur / adult
vivant / alive living <> mort / dead
entier intact / intact
plus_tard ultérieur / later
matin matinée aube / morning dawn
après-midi / afternoon
soir soirée / evening
nuit nocturne / night overnight
midi / midday noon
minuit / midnight
jour journée quotidien / day daily
semaine hebdomadaire / week weekly
mois mensuel / month monthly
an année annuel / year annual yearly
décennie dix_an / decade
siècle / century
veille / eve
lendemain / day_after
printemps / spring
été / summer
automne / autumn fall
hiver / winter
week-end fin_semaine / weekend
heure horaire / hour time
minute / minute
début / beginning start
milieu / middle
centre / centre center
nord septentrional / north northern
sud méridional / south southern
est oriental / east eastern
ouest occidental / west western
gauche / left <> droit droite / right
avant / front <> arrière / rear back
rouge / red
orange / orange amber
jaune / yellow
vert / green
bleu / blue
blanc / white
noir / black
cause raison / cause reason
manque faute pénurie / lack shortage
trop excès / too excess
besoin nécessaire nécessité / need necessary necessity
partie part / part share
tiers / third
quart / quarter
centaine cent / hundred
millier mille / thousand
million / million
milliard / billion
dizaine dix / ten dozen
douzaine douze / dozen twelve
pourcentage taux / percentage rate proportion
nombre chiffre quantité / number figure amount
moyenne moyen / average mean
estimer estimation évaluer évaluation / estimate estimation put
environ quelque près presque approximativement / about around roughly approximately nearly almost some
étudier étude recherche chercheur scientifique / study research researcher scientist
technologie technologique / technology tech
intelligence_artificielle ia / artificial_intelligence ai
internet toile ligne web / internet web online
réseau_social / social_media social_network
téléphone portable smartphone / phone mobile smartphone
ordinateur / computer
donnée / data
piratage pirater cyberattaque hacker / hack hacking cyberattack hacker
application appli / app application
satellite / satellite
fusée lanceur / rocket launcher
espace spatial / space
presse journal média quotidien / press newspaper media paper
journaliste reporter / journalist reporter
télévision chaîne / television tv channel broadcaster
radio / radio
photo photographie cliché image / photo picture photograph image
vidéo / video footage
témoin / witness
cellule unité / unit cell
bureau / office
capitale / capital
région régional territoire / region regional area territory
pays nation national / country nation national
monde mondial international planète / world global international
européen europe / european europe
gens / people
sujet thème question / subject topic issue matter
débat débattre / debate discuss
causes_profondes racine / root_cause
résoudre résolution régler règlement solution / resolve resolution settle settlement solution solve
durable long_terme pérenne permanent / lasting long-term durable permanent enduring
productif fructueux constructif / productive fruitful constructive
bénéfique bénéfice avantage profitable / beneficial benefit advantage
relation lien rapport / relation relationship tie link
coopération coopérer collaboration collaborer travailler_ensemble / cooperation cooperate collaboration collaborate work_together
effort / effort
proche-orient moyen-orient / middle_east
homologue / counterpart
maintenant désormais actuellement / now currently
attendu attendre prévoir / expect due
calme apaisé / calm quiet
colère furieux indigner / anger angry furious outrage
triste tristesse chagrin / sad sadness grief
heureux joie content satisfait ravi / happy joy pleased delighted satisfied
surprise surprendre étonner inattendu / surprise surprising unexpected
succès réussite / success
signe signal / sign signal
priorité prioritaire / priority
rupture rompre / break split rupture
lien / link
dormir sommeil / sleep
manger repas nourriture alimentaire / eat meal food
boire boisson / drink
marcher promener pied / walk
courir course / run race
monter grimper escalader / climb rise
célébrer fêter fête célébration anniversaire / celebrate celebration party anniversary birthday
tenir avoir_lieu dérouler produire prévu fixer programmer / hold take_place happen occur schedule set due
`;
