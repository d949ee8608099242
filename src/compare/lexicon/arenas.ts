/** Concepts of matches, transfers and titles, and of those who play. How the lists are written: `concepts.ts`. */
export const arenas = `
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
quart-arrière quarterback / quarterback signal-caller
lanceur / pitcher
receveur / receiver
arrière / full-back fullback
demi_ouverture ouvreur / fly-half fly_half out-half
demi_mêlée / scrum-half scrum_half
milieu_terrain milieu / midfielder midfield
buteur artilleur / striker goalscorer scorer
pilier / prop
deuxième_ligne / lock second_row
talonneur / hooker
gardien portier goal dernier_rempart / goalkeeper keeper goalie netminder
titulaire titulariser titularisation onze_départ / starter starting_line-up starting_lineup first_choice first-choice
composition feuille_match / line-up lineup team_sheet
derby / derby local_rivals
match_décisif match_appui / decider decisive_game
prolonger prolongation_contrat rempiler / re-sign extend_contract sign_extension new_deal contract_extension
libre_contrat agent_libre libre_tout_contrat / free_agent out_contract
mercato marché_transferts fenêtre_transferts / transfer_window transfer_market
recrue renfort nouvelle_recrue / signing new_signing recruit
recruter engager attirer enrôler / sign recruit bring_in
capitaine brassard / captain skipper armband captaincy
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
abandon abandonner jeter_éponge / retire abandon throw_towel
forfait déclarer_forfait manquer absent indisponible / miss withdraw ruled_out sidelined unavailable
blesser blessure infirmerie / injury injured hurt casualty
ligament_croisé ligament / ligament cruciate acl
cuisse ischio-jambier / hamstring thigh
aine adducteur / groin
entorse foulure / sprain twist
dopage dopé dopant produit_interdit contrôle_positif / doping performance-enhancing banned_substance failed_drugs_test drug_cheat
test_antidopage contrôle_antidopage antidopage / drugs_test doping_control anti-doping
maillot_jaune leader_général / yellow_jersey overall_leader
contre-la-montre chrono / time-trial time_trial
peloton / peloton bunch main_field
échappée échapper / breakaway break_away
pilote_automobile pilote / driver racing_driver
écurie team équipe / team outfit
pole_position pole première_ligne / pole pole_position
grand_prix course / grand_prix race
paddock stand / paddock pit
grille_départ grille / grid starting_grid
sprint emballage_final / sprint
marathon marathonien / marathon marathoner
perchiste / pole_vault pole_vaulter
saut_longueur / long_jump
lancer_poids / shot_put
brasse / breaststroke
nage_libre / freestyle
dos_crawlé / backstroke
patineur patinage / skater skating
biathlète biathlon / biathlete biathlon
boxeur pugiliste / boxer fighter pugilist
lutteur catcheur / wrestler
hockeyeur / hockey_player
surfeur surf / surfer surf
torero matador toréador / bullfighter matador
corrida tauromachie / bullfight bullfighting
pétanque boule / bowls
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
`;
