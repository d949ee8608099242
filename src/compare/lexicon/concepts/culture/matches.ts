/** Concepts of matches, races, scores, titles and medals. How the lists are written: `concepts/index.ts`. */
export const matches = `
marquer inscrire trouver_filet trouver_chemin_filet faire_mouche planter but / score net find_net goal strike
passe_décisive servir offrir_but / assist set_up
ouvrir_score débloquer / open_scoring
égaliser revenir_score / equalise level draw_level
doubler_mise faire_break / double_lead
renverser_match retourner_situation remontada revenir_arrière / come_back turn_around overturn comeback
être_mené accuser_retard longueur_retard / trail behind down
mener_score avoir_avantage prendre_avantage / lead ahead take_lead
à_la_pause au_repos mi-temps / half-time break
tenir_nul accrocher / hold_draw
écraser étriller corriger humilier laminer / crush thrash hammer rout demolish
créer_surprise faire_tomber sensation exploit / upset shock stun giant-killing
emporter imposer gagner battre venir_bout disposer / win beat prevail defeat overcome
incliner perdre tomber chuter mordre_poussière / lose fall go_down beaten
remonter retrouver_élite accéder accession promotion / go_up promoted return_top_flight promotion
descendre quitter_élite relégation / go_down relegated drop
jouer_place match_accession barrage / play-off playoff
étape manche / stage leg round
prendre_maillot endosser_maillot enfiler_maillot / take_jersey don_jersey
maillot_jaune leader porteur_maillot / yellow_jersey leader
classement_général au_général / overall general_classification standing
compter_avance avance / lead advantage
reléguer_à pointer / lie sit
lâcher distancer décrocher / drop distance shake_off
repartir reprendre_route poursuivre_course continuer / carry_on continue restart resume <> abandonner jeter_éponge quitter_course mettre_pied_terre rentrer / withdraw quit retire abandon pull_out drop_out
exclure_course disqualifier / disqualify throw_out kick_out
remporter_tournoi soulever_trophée décrocher_trophée / win_trophy lift_trophy
médaille_or titre_olympique champion_olympique / gold olympic_champion olympic_title
champion titre sacre couronne / champion title crown
palmarès sacré / honour
temps chrono / time clock
meilleur_temps record_personnel / personal_best best_time
courir_marathon boucler terminer / run complete finish
concurrent participant coureur engagé / runner competitor entrant participant
mi-temps pause / half-time halftime interval half_time break
deuxième_mi-temps seconde_mi-temps deuxième_période seconde_période second_acte / second-half second_half
première_mi-temps première_période premier_acte / first-half first_half
avant-saison présaison préparation_estivale / preseason pre-season
intersaison trêve / offseason close_season
confrontation affiche duel rencontre choc / matchup match-up clash showdown encounter
série_victoire invincibilité série_invincibilité / winning_streak unbeaten_run winning_run
match_ouverture rencontre_inaugurale match_inaugural / opener opening_match opening_game season_opener
combat affrontement / bout fight
k-o ko / knockout
derby / derby local_rivals
match_décisif match_appui / decider decisive_game
huée siffler sifflet huer conspuer / boo jeer whistle
ovation standing_ovation acclamer / ovation standing_ovation cheer applaud
tribune gradin travée / stand terrace grandstand
guichet_fermé complet salle_comble plein / sell-out sold_out full_house packed
huis_clos porte_close sans_public / closed_doors empty_stadium
phase_groupe poule premier_tour / group_stage pool_stage
huitième_finale seizième_finale / last_16 round_16
tirage_sort tirage / draw
qualifié billet_poche décrocher_billet valider_billet composter_billet / qualify book_place book_ticket seal_place secure_place clinch_berth
éliminer élimination sortir_compétition prendre_porte / knock_out eliminate elimination crash_out bow_out exit
reléguer relégation descente rétrograder descendre / relegate relegation drop go_down demote
promouvoir promotion montée accession monter / promote promotion go_up
lanterne_rouge bon_dernier dernière_place / bottom rock_bottom foot_table
première_place tête_classement leader fauteuil_leader / top_table first_place leader top_spot
podium trois_premiers / podium top_three medal
médaille_or sacre titre_olympique / gold_medal gold
médaille_argent vice-champion / silver_medal silver runner-up
médaille_bronze troisième_place / bronze_medal bronze third_place
tenant_titre champion_titre / defending_champion title-holder reigning_champion
conserver_titre garder_couronne / retain_title defend_title keep_crown
record_personnel meilleure_marque / personal_best career-best
record_monde record_mondial / world_record world-best
battre_record améliorer_record faire_tomber_record effacer_record / break_record beat_record set_record smash_record
égaliser égalisation recoller_score remettre_égalité / equalise equalizer equaliser equalize level draw_level
ouvrir_score ouvrir_marque ouverture_score débloquer_compteur / open_scoring opening_goal break_deadlock
mener_score prendre_avantage devant_score / lead take_lead ahead go_ahead
renverser retourner_situation renverser_vapeur remonter_handicap / come_behind comeback fightback turn_around
match_nul partager_point score_parité dos_dos / draw stalemate share_point tie level
tir_but séance_tir_but / penalty_shoot-out penalty_shootout shootout
pénalty penalty coup_pied_réparation / penalty spot-kick spot_kick
carton_rouge exclusion expulser réduire_dix / red_card send_off sent_off dismissed ten_men
carton_jaune avertissement / yellow_card booking booked
doublé / brace double
triplé coup_chapeau / hat-trick hat_trick treble
passe_décisive offrande passeur / assist
arbitre directeur_jeu homme_noir / referee umpire official ref
assistance_vidéo arbitrage_vidéo var / var video_assistant
maillot_jaune leader_général / yellow_jersey overall_leader
contre-la-montre chrono / time-trial time_trial
peloton / peloton bunch main_field
échappée échapper / breakaway break_away
jeu_décisif / tie-break tiebreak tie-breaker
terre_battue ocre / clay clay_court
sans_perdre_manche sans_perdre_set deux_manche_rien / straight_set without_dropping
invaincu invaincue imbattu sans_défaite / unbeaten undefeated unbeatable <> battu vaincu défait / beaten defeated
compétitif performant / competitive
en_forme bonne_passe / in-form in_form on_form <> méforme mauvaise_passe / out_form poor_form off_form
adversaire opposant rival concurrent / opponent rival adversary challenger
surprise exploit sensation créer_surprise / upset shock giant-killing
raclée fessée correction humiliation déculottée rouste / drubbing thrashing hammering rout humiliation
étriller laminer balayer écraser surclasser corriger humilier / thrash hammer rout crush trounce demolish outclass
court_succès courte_victoire arracher_victoire / narrow_win edge_past scrape_past squeeze_past
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
jeu_olympique jo olympiade / olympic_game olympics
coupe_monde mondial / world_cup
ballon / ball
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
arbitre sifflet homme_noir / referee
vidéo var assistance_vidéo / var video_assistant
tête_classement première_place fauteuil_leader / top_table first_place
victoire_étape / stage_win
record battre_record / record break_record
match rencontre partie affiche duel choc / match game fixture clash tie encounter
but marquer inscrire réalisation / goal score net find_net
finale finaliste / final finalist
étape tronçon / stage leg
coureur cycliste peloton / rider cyclist runner
classement général tableau / standing ranking classification table
maillot tunique / jersey shirt
médaille breloque décorer décoration légion_honneur / medal decorate decoration honour
or doré / gold
argent / silver
podium médaille monter_podium / podium medal
champion tenant lauréat vainqueur gagnant / champion titleholder winner victor <> perdant battu vaincu / loser
championnat ligue compétition / championship league competition
tournoi coupe / tournament cup
blessure forfait / injury withdraw
abandonner abandon retirer renoncer quitter mettre_pied_terre / withdraw abandon quit pull_out drop_out
devancer devant précéder / edge beat finish_ahead
ligne arrivée / finish line
attaque attaquer échapper envoler / attack break_away
entraînement entraîner / training train
arbitre / referee umpire
directeur_sportif diriger / sporting_director
médaille_or titre_olympique / gold_medal olympic_title
médaille_argent / silver_medal
médaille_bronze / bronze_medal
prolongation temps_additionnel arrêt_jeu / extra_time stoppage_time injury_time overtime
première_période / first_half
seconde_période deuxième_mi-temps / second_half
pause mi-temps repos / half-time break interval
interrompre_jeu suspendre_jeu arrêt_jeu / hold_up_play suspend_play delay_play
relais relayeur / relay
tir cible stand / shooting range
doubler passer remonter / overtake pass
trouver_chemin_filet inscrire_but marquer buteur / find_net score on_target goalscorer
dauphin finaliste_malheureux / runner-up second_place
jeter_éponge abandonner quitter_course non-partant / withdraw pull_out retire quit_race
poursuivre_course reprendre_route rester_course / stay_race continue_race
accuser_retard mené distancer / trail adrift
repêcher réintégrer / reinstate readmit
chuter chute tomber gamelle / fall tumble
première_période première_mi-temps / first_half
seconde_période deuxième_période seconde_mi-temps / second_half
tir_but séance_tir_but / penalty_shootout penalty_shoot-out
coup_franc / free_kick free-kick
hors-jeu / offside
carton_rouge expulser exclusion / red_card send_off dismissal sent_off
carton_jaune avertir / yellow_card booking book caution
arbitre / referee umpire ref
pelouse terrain gazon / pitch field turf
guichet_fermé / sold_out sell-out
classement tableau / table standings ladder
lanterne_rouge dernier / bottom
triplé coup_chapeau / hat-trick
ouvrir_score ouverture_score / open_scoring
doubler_mise doublé / brace
but_vainqueur but_victoire / winner winning_goal
passe_décisive passeur / assist
csc but_contre_camp / own_goal
tie-break jeu_décisif / tie-break
balle_match / match_point
forfaiture walk-over / walkover
médaille_or or_olympique / gold_medal gold
médaille_argent / silver_medal silver
médaille_bronze / bronze_medal bronze
tenant_titre champion_titre / defending_champion title_holder
éliminer élimination sortir / knock_out eliminate exit
contre-montre / time_trial
pole_position / pole_position pole
tacle / tackle
score pourcentage / score percentage
tête-à-tête face-à-face / head-to-head face-to-face
tour_piste / lap
tête_ballon coup_tête / header
coup_sifflet / whistle
concourir participer / compete take_part
détrôner supplanter / dethrone unseat topple
champion_monde titre_mondial couronne_mondiale / world_champion world_title world_crown
`;
