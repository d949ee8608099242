/** Concepts of matches, cups, lessons, exams, shows, feasts and faith. How the lists are written: `concepts.ts`. */
export const pastimes = `
match rencontre partie affrontement duel / match game clash tie
match_amical / friendly
finale dernier_match / final
quart_finale quart / quarter-final quarterfinal
huitième_finale / last_16 round_16
phase_poule phase_groupe groupe / group_stage pool
coupe_france coupe / cup
ligue_champion c1 coupe_europe / champions_league european_cup
ligue_europa / europa_league
euro championnat_europe / european_championship euro
jeu_paralympique / paralympic_game paralympics
tournoi_six_nation six_nation / six_nations
grand_chelem / grand_slam
roland-garros internationaux_france / french_open roland_garros
tour_france grande_boucle / tour_france
contre-la-montre chrono / time_trial
sprint arrivée / sprint finish
échappée fugue / breakaway
record_monde meilleure_performance_mondial / world_record
score résultat / score result
tir frappe / shot strike
coup_franc / free_kick
corner / corner
carton_rouge exclusion / red_card dismissal
panier / basket
champion tenant_titre / champion titleholder
élite première_division / top_flight top_division
deuxième_division ligue_2 / second_division second_tier championship
club_capitale psg paris_saint-germain club_parisien / psg paris_saint-germain
club_phocéen om olympique_marseille / marseille
bleu équipe_france sélection_tricolore tricolore / france_team les_bleus
all_black nouvelle-zélande / all_blacks
staff encadrement / staff
joueur élément / player
transfert mutation / transfer move
mercato marché_transfert / transfer_window
indemnité_transfert montant_transfert / transfer_fee
contrat bail / contract deal
blessure pépin_physique / injury
forfait absence / absence withdrawal
dopage substance_interdit produit_dopant epo / doping banned_substance performance-enhancing_drug
arbitre sifflet homme_noir / referee
vidéo var assistance_vidéo / var video_assistant
tête_classement première_place fauteuil_leader / top_table first_place
victoire_étape / stage_win
voile course_large / sailing
vendée_globe tour_monde / round-the-world_race
formule_1 f1 / formula_one f1
écurie / team
biathlon / biathlon
patinage / skating
fleuret épée sabre / foil epee sabre
ceinture titre / belt title
lycée établissement / high_school
collège / middle_school secondary_school
programme_scolaire programme / curriculum
matière discipline / subject discipline
baccalauréat bac / baccalaureate a-level
brevet / diploma
note / mark grade
copie / paper
tricherie fraude triche / cheating
redoublement / repeat_year
décrochage / dropout
harcèlement_scolaire harcèlement / bullying
cantine restauration_scolaire / school_meal canteen
fournitures / school_supply
frais_inscription droit_inscription / tuition_fee tuition
enseignement instruction / teaching education
université faculté / university college
grande_école / elite_school
chercheur équipe_recherche / researcher research_team
revue journal revue_scientifique / journal
prix_nobel nobel / nobel_prize nobel
fouille chantier_archéologique / excavation dig
site gisement / site
oscar statuette / oscar
césar / césar
goncourt prix_goncourt / goncourt
sélection liste / shortlist selection
casting distribution / cast
billetterie place / ticket
chef_orchestre maestro / conductor maestro
orchestre philharmonie / orchestra
opéra art_lyrique / opera
ballet danse / ballet dance
cirque chapiteau / circus big_top
enchère vente_aux_enchères adjudication / auction sale
cambriolage casse vol / burglary heist theft
conclave / conclave
messe office / mass
fête célébration / celebration festivity
carnaval / carnival
procession / procession
pèlerinage / pilgrimage
minute_silence recueillement / minute_silence
baptême / baptism christening
`;
