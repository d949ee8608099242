/** Concepts of common nouns of all kinds, where no narrower list has them. How the lists are written: `concepts.ts`. */
export const sundries = `
histoire / history
exciter enthousiasmer passionnant / exciting excite
couverture_médiatique / coverage
contenu / content
familier / familiar
hit-parade / chart
plaisir amusement / fun
rétention / detention
capitaux_propres / equity
commerce_détail / retail
correctif mise_jour_logiciel / patch software_update
coentreprise joint-venture / joint_venture venture
contrôle_strict surveillance / scrutiny
longue_date / longtime long-standing long-time long-serving
base fondement / basis
forme_physique fitness / fitness
épisode_final dernier_épisode / finale
polar roman_policier thriller / thriller crime_novel
pair / peer
statistique / stat
plaque_tournante carrefour / hub
retentissant médiatisé / high-profile
liste_joueur / roster squad
audacieux / bold daring
avoir_moyen / afford
accessoire / accessory
commissaire / commissioner
désespéré / desperate
jalon étape_clé tournant / milestone landmark
prêt / poised ready
flux afflux / flow influx
court_terme / short-term short_term
moyen_terme / medium_term
long_terme / long-term long_term
épopée / epic
espace_aérien / airspace
dingue fou / crazy mad
baptiser surnommer / dub nickname
aperçu / glimpse
carton succès_commercial blockbuster / blockbuster hit
graisse / fat
temps_réel / real-time
lapin / rabbit
collation encas / snack
très_attendu / long-awaited much-anticipated eagerly_awaited
initié / insider
sortie_scolaire excursion / outing
tapis_rouge / red_carpet
tapis / carpet
particule / particle
redécoupage_électoral charcutage_électoral / redistricting gerrymandering
souplesse / flexibility
cadre / framework
cinéaste réalisateur / film-maker filmmaker director
dessin_animé film_animation / animated_film cartoon
quête / quest
mode_vie / lifestyle
ischio-jambier / hamstring
ailier / winger
enseignement_principal / takeaway
rage / rabies
sous-jacent / underlying
référence / benchmark
racket_crime_organisé / racketeering
bulletin_information lettre_information / newsletter
science-fiction / sci-fi science_fiction
transcription retranscription / transcript
milieu_terrain / midfield
hockey_glace / ice_hockey hockey
avant_impôt / pre-tax
croissance_rapide / fast-growing
au_nom / behalf
tête-à-tête face-à-face / head-to-head face-to-face
minerai minéral / mineral
litige contentieux / litigation dispute
refonte / redesign overhaul
filialisation scission / spin-off demerger
marque_déposée / trademark
récolter / reap
responsabilité / accountability
film_biographique biopic / biopic
cascade / stunt
cascadeur / stuntman
inégalité_salariale écart_salarial / gender_pay_gap pay_gap
en_attente en_suspens / pending
raccourci / shortcut
perplexe interloqué / baffled puzzled perplexed
diététicien nutritionniste / dietitian nutritionist
tiers / third-party third_party
bien-être / wellness wellbeing well-being
effondrement / meltdown
indicateur / indicator
cartel / cartel
exactitude précision / accuracy precision
lieu_travail / workplace
golf / golf
candidat_jeu / contestant
obsédé / obsessed
esclandre coup_gueule / outburst tirade rant
bénédiction / blessing
timbre / stamp
souffle respiration / breath
envie_irrésistible fringale / craving
rôti / roast
boiter / limp
tissu / tissue
empreinte / footprint
réduction_coût économie / cost-cutting
ressort compétence_territoriale / jurisdiction
courtiser / woo
hôtesse_air steward / flight_attendant
précommande précommander / pre-order preorder
tué abattu / slain
parodie pastiche / parody spoof
dernière_minute / last-minute
temps_guerre / wartime
calomnier salir / smear
cours_tableau / blackboard
balle / bullet
pornographie / porn pornography
tour_piste / lap
tête_ballon coup_tête / header
coup_sifflet / whistle
pouce / thumb
méchant / villain
anomalie / anomaly
gencive / gum
sud-est / southeast south-east
sud-ouest / southwest south-west
nord-est / northeast north-east
nord-ouest / northwest north-west
crime_grave / felony
nutriment / nutrient
ultra-transformé / ultra-processed
chariot caddie / cart trolley
invasif / invasive
jurisprudence / case_law precedent
carence / deficiency
haut_gamme / high-end upmarket upscale luxury
bas_gamme entrée_gamme / low-end entry-level
jus / juice
détroit / strait
meilleur_connu / best-known
attrayant attractif séduisant / attractive
scepticisme / scepticism skepticism
moyen_subsistance gagne-pain / livelihood
produit_dérivé / merchandise
bord_gouffre / brink
brasseur brasserie / brewer brewery
générique / generic
berline / sedan saloon
vente_gros grossiste / wholesale wholesaler
édulcorant / sweetener
gendre / son-in-law
bru belle-fille / daughter-in-law
contrefaçon_brevet violation / infringement breach violation
prêcher / preach
ressusciter / resurrect revive
encre / ink
épice / spice
à_deux_chiffres / double-digit
trêve_pause interruption / hiatus
virée / spree
assiette / plate
photographie / photography
humour / humour humor
superhéros super-héros / superhero
art_martial / martial_art
parole_chanson / lyric
piratage pirater pirate_informatique hacker cyberattaque / hack hacker hacking cyberattack cyber_attack
piraterie / piracy
logo / logo
preneur_pari bookmaker / bookmaker bookie
honnêteté / honesty
notoire / notorious
arbitraire / arbitrary
logique / logic
lumière_jour plein_jour / daylight
corne / horn
alien extraterrestre / alien extraterrestrial
fossile fossilisé / fossil fossilized
prière / prayer
prier / pray
nœud / knot
poulpe pieuvre / octopus
cacahuète arachide / peanut
multijoueur / multiplayer
bol / bowl
football_américain / american_football nfl
basket basketball / basketball
tennis / tennis
athlétisme / athletics track_field
secret_polichinelle / open_secret
mois_derrière / recent_month
porté_voix porte-parole / spokesman spokesperson spokeswoman
secrétaire_général / secretary_general general_secretary
sous_égide / under_auspice
à_instar / like
en_faveur / favour favor
en_vigueur / in_force in_effect
censé / supposed
intelligence / intelligence
page / page
gilet_jaune / yellow_vest
gilet_pare-balle / bulletproof_vest body_armour
déconfinement / easing_lockdown reopening
distanciation_sociale / social_distancing
cas_contact / close_contact
geste_barrière / preventive_measure
porte-à-porte / door-to-door
tort / wrong
confrère / colleague
biais / bias
incapable / unable incapable
déférer / bring_before_court
dépositaire / depositary
inapproprié déplacé / inappropriate
merci / thank
sévir / rage wreak_havoc
revendre revente / resell resale
reconstituer / recreate reconstruct
rockeur / rocker rock_star
boss patron / boss
culinaire gastronomique / culinary
exaction / atrocity abuse
matinale / morning_show
fléau / scourge plague
flic / cop
pédocriminalité pédophilie / child_abuse paedophilia pedophilia child_sexual_abuse
colon / settler
implantation colonie / settlement
vaisseau_spatial vaisseau / spaceship spacecraft
arc / bow
pizza / pizza
tas / pile heap
postal / postal
diable / devil
natal / native
accro / addict addicted
récupération / recovery
psychanalyste / psychoanalyst
détecter découvrir éclater_grand_jour / detect notice come_light
employer effectif masse_salariale / employ payroll
poursuite action_justice / lawsuit suit legal_action
parjure faux_témoignage / perjury
plaider_coupable / plea guilty_plea plead_guilty
bourse marché_action / stocks stock_market
effectif groupe_joueur / squad
passage_niveau / crossing level_crossing
digue / levee flood_wall sea_wall
`;
