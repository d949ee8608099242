/** Concepts of sport, shows, books and prizes in other words. How the lists are written: `concepts.ts`. */
export const sportAndStage = `
battre vaincre dominer terrasser écraser venir_bout disposer étriller surclasser corriger / beat defeat overcome thrash crush see_off edge hammer rout
match_nul partage_point nul égalité dos_dos / draw tie stalemate level
égaliser égalisation / equalise equaliser level
finaliste dauphin deuxième / runner-up finalist
tenant_titre champion_titre / defending_champion titleholder reigning_champion
titre couronne sacre / title crown championship
trophée coupe / trophy cup
qualifier qualification / qualify qualification advance go_through reach <> éliminer élimination / eliminate knock_out crash_out exit bow_out
promotion monter accession / promotion promote go_up <> relégation descendre reléguer / relegation relegate go_down drop
demi-finale dernier_carré / semi-final semifinal last_four
quart_finale / quarter-final last_eight
tir_but séance_tirs_but / penalty_shootout penalties shootout
doublé / brace
triplé / hat-trick
penalty / penalty spot-kick
essai / try touchdown
carton_rouge expulsion exclu expulser / red_card send_off sending-off
carton_jaune / yellow_card booking
titulaire / starter starting
milieu / midfielder
recrue renfort / signing recruit
transfert mercato recrutement / transfer signing
prolonger prolongation_contrat resigner / extend_contract renew new_deal
ligament / ligament
terrain pelouse gazon / pitch field
guichets_fermés comble complet bondé / sold-out full_house packed capacity_crowd <> clairsemé à_moitié_vide / half-empty sparse
supporter tribune public spectateur foule / fan crowd supporter spectator
tête_classement leader en_tête premier_place / lead top leader first_place summit <> dernier_place lanterne_rouge / bottom last_place
maillot_jaune / yellow_jersey
peloton échappée / peloton breakaway
sprint sprinteur / sprint sprinter
marathon / marathon
grand_prix formule / grand_prix
pilote / driver
pole_position / pole
set manche / set
tête_série / seed
tournoi compétition / tournament competition
saison exercice / season campaign
débuts première_apparition / debut
retraite raccrocher prendre_retraite mettre_terme_carrière / retire retirement hang_up quit <> retour come-back / comeback return
dopage dopé produit_interdit / doping drug_cheat banned_substance
contrôle_antidopage contrôle_positif / positive_test drug_test dope_test
jeu_olympique jo olympiade / olympic_game olympics
coupe_monde mondial / world_cup
ballon / ball
film long_métrage / film movie picture feature
court_métrage / short
réaliser mettre_scène tourner / direct shoot helm stage
tournage / shoot filming
rôle personnage / role part character
tête_affiche vedette star / star headliner lead
sortie_salle sortir à_affiche voir_film / release
box-office recette_salle / box_office
scénario scénariste / screenplay script screenwriter
bande-annonce / trailer
suite / sequel
adaptation adapter / adaptation adapt
série feuilleton feuilletons saison / series show season
épisode / episode
animateur présentateur / host presenter anchor
antenne / air
palme_or récompense_suprême / palme top_prize
décerner attribuer remettre / award present
nommé sélection en_lice nomination / nominee nominate shortlist nomination
tirage exemplaire / copy print_run
best-seller succès_librairie / bestseller best-seller
manuscrit parchemin / manuscript
poète poésie / poet poetry
biographie biographe / biography biographer
mémoires autobiographie / memoir autobiography
scène / stage
annuler_concert / cancel_show
orchestre philharmonique symphonique / orchestra philharmonic symphony
chef_orchestre diriger baguette / conductor conduct baton
opéra lyrique / opera
danseur ballet / dancer ballet
répétition répéter / rehearsal rehearse
première / premiere opening_night
troupe compagnie / company troupe
musée galerie institution / museum gallery institution
chef-d'oeuvre joyau / masterpiece gem
vestige fouille_archéologique site_archéologique / remains archaeological_dig excavation
sépulture tombeau / tomb grave burial
trésor magot butin / treasure hoard loot
pièce_monnaie / coin
spectateur entrée billet / spectator admission ticket
billetterie / ticketing ticket_sale
fréquentation affluence visiteur / attendance visitor footfall
mannequin défilé / model catwalk runway
célébrité people vedette / celebrity star
youtubeur influenceur créateur_contenu / youtuber influencer content_creator
`;
