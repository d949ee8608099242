/** Concepts of quality, quantity, place and time that any news may use. How the lists are written: `concepts.ts`. */
export const general = `
grand gros important vaste / big large great major <> petit faible mineur / small little minor
long longtemps longuement prolongé approfondi / long lengthy extended prolonged <> court bref brièvement / short brief
haut élevé / high tall <> bas faible / low
fort puissant violent / strong powerful fierce violent <> faible doux / weak mild gentle
rapide vite rapidement promptement en_hâte / fast quick quickly rapid swift rapidly swiftly prompt promptly <> lent lentement au_ralenti / slow slowly
immédiatement immédiat sans_délai aussitôt sur-le-champ sans_tarder sans_attendre illico séance_tenante / immediately immediate once right_away straight straight_away at_once instantly <> plus_tard différé ultérieurement / later deferred eventually
bientôt prochainement prochain à_venir sous_peu / soon shortly upcoming forthcoming coming
récent récemment dernièrement fraîchement / recent recently lately newly
nouveau neuf inédit / new novel
ancien ex vieux précédent / former ex old previous
premier première_fois / first
dernier ultime final / last final latest
prochain suivant / next following
précédent antérieur / previous earlier prior
principal majeur / main principal key major primary
seul unique seulement / only sole single alone unaccompanied <> accompagné groupe / accompanied group
ensemble totalité intégralité tout entier / whole all entire every
partiel partiellement partie en_partie / partial partially part partly <> entier intégral intégralement en_totalité complet / entire whole full complete in_full
total complet totalement complètement entièrement absolument / total complete completely entirely fully totally absolutely
aucun nul zéro / no none zero nil
plusieurs multiple / several multiple many
nombreux beaucoup multitude / many numerous lot
rare rarement exceptionnel exceptionnellement / rare rarely seldom exceptional scarce <> fréquent fréquemment souvent courant / frequent frequently often common
toujours constamment / always constantly <> jamais / never
souvent fréquent régulièrement / often frequent regularly
avant préalable auparavant antérieurement / before ahead prior <> après ensuite suite / after afterwards
tôt / early <> tard tardif / late
ouvert / open <> fermé / closed shut
plein rempli complet comble / full packed sold-out <> vide désert boudé / empty vacant deserted
facile simple aisé / easy simple <> difficile compliqué dur ardu / difficult hard tough tricky
bon favorable / good <> mauvais défavorable / bad poor
meilleur mieux / better best <> pire / worse worst
public / public <> privé / private
présent présence en_personne / present presence attend in_person personally <> absent absence par_contumace / absent absence miss absentia
exister disponible / exist available
possible éventuel probable / possible potential likely <> impossible irréaliste improbable / impossible unrealistic unlikely
certain sûr / certain sure <> incertain douteux / uncertain unsure doubtful
volontaire délibéré exprès / deliberate intentional <> accidentel involontaire / accidental unintentional
légitime / legitimate <> illégitime / illegitimate
innocent / innocent <> coupable / guilty
majeur adulte / adult <> mineur / minor underage
vivant survivre réchapper rescapé en_vie sain_sauf / alive living survive survivor pull_through escape_death <> mort décéder périr perdre_vie succomber trouver_mort coûter_vie emporter rendre_âme / dead perish lose_life killed succumb pass_away claim_life fatal meet_death
entier intact épargner préserver / intact spare untouched undamaged <> ravager détruire dévaster réduire_cendre consumer anéantir / destroy devastate gut ravage burn_ground burn_down wipe_out raze
plus_tard ultérieur / later
matin aube / morning dawn
après-midi / afternoon
soirée soir / evening night
nuit nocturne de_nuit / night overnight nighttime night-time <> diurne de_jour jour / daytime day
heure_déjeuner midi mi-journée / lunchtime noon midday
minuit / midnight
jour journée quotidien chaque_jour journalier tous_jours / day daily every_day
semaine hebdomadaire chaque_semaine par_semaine / week weekly every_week
mois mensuel par_mois chaque_mois mensualité / month monthly every_month
an année annuel par_an chaque_année annuellement / year annual yearly every_year annually
décennie dix_an / decade ten_years
siècle / century
veille jour_avant / eve day_before
lendemain jour_suivant / day_after next_day following_day
printemps / spring
été / summer
automne / autumn fall
hiver / winter
week-end fin_semaine / weekend
heure horaire / hour time
minute / minute
début / beginning start
milieu centre / middle centre
centre / centre center
nord septentrional / north northern
sud méridional / south southern
est oriental / east eastern
ouest occidental / west western
gauche / left left-wing <> droit conservateur / right conservative right-wing
avant / front <> arrière / rear back
rouge / red
orange / orange amber
jaune / yellow
vert écologiste / green ecologist environmentalist
bleu / blue
blanc / white
noir / black
cause raison / cause reason
manque faute pénurie déficit insuffisance carence rareté / lack shortage shortfall deficit scarcity dearth <> surplus excédent excédents trop-plein excès / surplus excess glut oversupply
trop excès / too excess
besoin nécessaire nécessité indispensable / need necessary necessity essential <> superflu / unnecessary
partie part / part share
tiers 33_% / third
quart 25_% / quarter
centaine cent / hundred
millier mille / thousand
million / million
milliard / billion
dizaine dix / ten dozen
douzaine douze / dozen twelve
pourcentage taux part proportion fraction / percentage rate proportion share fraction
nombre chiffre quantité / number figure amount
moyenne en_moyenne / average mean
estimer estimation évaluer évaluation / estimate estimation put
environ quelque près presque approximativement / about around roughly approximately nearly almost some
étudier étude recherche chercheur scientifique travaux spécialiste enquête publication / study research researcher scientist academic paper scholar expert survey findings
technologie technologique / technology tech
intelligence_artificiel ia modèle_langage / artificial_intelligence ai language_model
internet toile ligne web en_ligne / internet web online <> guichet sur_place / in_person on_site
réseau_social plateforme facebook instagram tiktok / social_network social_media platform
téléphone portable smartphone / phone mobile smartphone handset
ordinateur / computer
statistique chiffre donnée / statistic figure data
piratage pirater cyberattaque hacker intrusion / hack cyberattack hacker breach
application appli / app application
satellite engin_spatial / satellite spacecraft
fusée lanceur / rocket launcher
espace spatial cosmos / space
presse journal média quotidien / press newspaper media paper
journaliste reporter / journalist reporter
télévision chaîne télé petit_écran / television tv channel broadcaster
radio / radio
photo photographie cliché image / photo picture photograph image
vidéo image enregistrement séquence film / video footage recording clip film
témoin témoin_oculaire / witness eyewitness bystander
cellule unité / unit cell
bureau / office
capitale / capital
région régional territoire / region regional area territory
pays nation national / country nation national
monde mondial international planète planétaire / world global international worldwide
européen europe / european europe
gens / people
sujet thème question / subject topic issue matter theme
débat débattre discussion / debate discuss discussion
causes_profondes racine / root_cause
résoudre résolution régler règlement solution / resolve resolution settle settlement solution solve
durable long_terme pérenne permanent / lasting long-term durable permanent enduring
productif fructueux constructif / productive fruitful constructive
bénéfique bénéfice avantage profitable / beneficial benefit advantage
relation lien rapport connexion / relation relationship tie link connection
coopération coopérer collaboration collaborer travailler_ensemble / cooperation cooperate collaboration collaborate work_together
effort / effort
proche-orient moyen-orient / middle_east
homologue / counterpart
maintenant désormais actuellement / now currently
prévu programmé attendu / planned scheduled expected due
calme apaisé serein / calm quiet peaceful <> tendu houleux électrique mouvementé / tense stormy heated
colère furieux indigner voir_rouge / anger angry furious outrage
triste tristesse chagrin peine douleur / sad sadness grief sorrow
heureux joie content satisfait ravi satisfaction / happy joy pleased delighted satisfied satisfaction <> insatisfait mécontent / dissatisfied unhappy
surprise étonner inattendu étonnement stupeur stupéfaction / surprise unexpected astonishment amazement stun shock astonishing
succès réussite réussir aboutir parvenir couronné_succès / success succeed successful pull_off <> échouer échec capoter rater manquer tourner_court faire_chou_blanc avorter / fail failure fall_through flop miss founder unsuccessful come_nothing
signe signal indice / sign signal indication
priorité prioritaire primer / priority prioritise
rupture rompre quitter_table claquer_porte interrompre / break split rupture break_off walk_out break_down collapse <> renouer reprendre rétablir / resume restore reopen re-establish
lien / link
dormir sommeil / sleep
manger repas nourriture alimentaire / eat meal food
boire boisson alcool / drink alcohol beverage
marcher promener pied / walk
courir course / run race
monter grimper escalader / climb rise go_up <> descendre / go_down descend
célébrer fêter célébration anniversaire / celebrate celebration party anniversary birthday
tenir avoir_lieu dérouler produire / hold take_place happen occur
prévu fixer programmer / schedule set due
`;
