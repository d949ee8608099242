/**
 * Concepts of players, clubs, transfers, injuries and kinds of sport. How the lists are written: `concepts/index.ts`.
 */
export const playersAndSports = `
recordman détenteur_record / record_holder
médaillé / medallist medalist
joueur_tennis tennisman tenniswoman / tennis_player
cycliste coureur grimpeur / cyclist rider climber
rugbyman joueur_rugby / rugby_player
footballeur joueur international / footballer soccer_player international
basketteur / basketball_player
handballeur / handball_player
golfeur / golfer
boxeur pugiliste / boxer fighter
gymnaste / gymnast
patineur / skater
athlète sprinteur sportif / athlete sportsman competitor
pilote_formule pilote_automobile / racing_driver
coéquipier partenaire équipier / team-mate teammate
remplaçant / substitute replacement
milieu_terrain / midfielder
défenseur arrière / defender back
demi_mêlée / scrum-half
supporteur supporter fan ultra / fan supporter
dopage prendre_produit substance_interdite produit_interdit substance_prohibée / doping banned_substance drug
contrôle_positif positif testé_positif / test_positive positive_test fail_test
manquer_contrôle absent_contrôle contrôle_manqué no-show / miss_test missed_test
expertise_échantillon échantillon_b contre-analyse / b_sample counter-analysis
suspendu suspension interdit_compétition / ban suspend suspension
saison_blanche forfait_saison / miss_season out_season
avant-centre attaquant buteur / striker forward centre-forward
rejoindre engager signer débarquer filer transférer partir_jouer transfert / join sign move transfer switch
vendre_joueur céder_joueur vente / sell_player sale offload
plus_gros_vente plus_cher vente_record / record_sale record_fee most_expensive
libre_contrat fin_contrat / free_agent out_contract
prolonger_contrat resigner rempiler / extend_contract sign_new_deal stay
limoger_entraîneur changer_entraîneur / sack_coach part_company
raccrocher prendre_retraite mettre_terme_carrière ranger_crampon dire_adieu / retire hang_up_boot call_day end_career bow_out <> continuer jouer poursuivre_carrière rempiler / play_on continue carry_on keep_playing
revenir_compétition retour_terrain / return_action comeback
blessé touché blesser sortir_blessé / injured hurt limp_off
opérer passer_billard opération / surgery operation operate
sélectionner appeler convoquer retenir / call_up select pick
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
prolonger prolongation_contrat rempiler / re-sign extend_contract sign_extension new_deal contract_extension
libre_contrat agent_libre libre_tout_contrat / free_agent out_contract
mercato marché_transferts fenêtre_transferts / transfer_window transfer_market
recrue renfort nouvelle_recrue / signing new_signing recruit
recruter engager attirer enrôler / sign recruit bring_in
capitaine brassard / captain skipper armband captaincy
abandon abandonner jeter_éponge / retire abandon throw_towel
forfait déclarer_forfait manquer absent indisponible / miss withdraw ruled_out sidelined unavailable
blesser blessure infirmerie / injury injured hurt casualty
ligament_croisé ligament / ligament cruciate acl
cuisse ischio-jambier / hamstring thigh
aine adducteur / groin
entorse foulure / sprain twist
dopage dopé dopant produit_interdit contrôle_positif / doping performance-enhancing banned_substance failed_drugs_test drug_cheat
test_antidopage contrôle_antidopage antidopage / drugs_test doping_control anti-doping
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
titulaire / starter starting
milieu / midfielder
recrue renfort / signing recruit
transfert mercato recrutement / transfer signing
prolonger prolongation_contrat resigner / extend_contract renew new_deal
ligament / ligament
terrain pelouse gazon / pitch field
guichets_fermés comble complet bondé / sold-out full_house packed capacity_crowd <> clairsemé à_moitié_vide / half-empty sparse
supporter tribune public spectateur foule / fan crowd supporter spectator
débuts première_apparition / debut
retraite raccrocher prendre_retraite mettre_terme_carrière / retire retirement hang_up quit <> retour come-back / comeback return
dopage dopé produit_interdit / doping drug_cheat banned_substance
contrôle_antidopage contrôle_positif / positive_test drug_test dope_test
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
voile course_large / sailing
vendée_globe tour_monde / round-the-world_race
formule_1 f1 / formula_one f1
écurie / team
biathlon / biathlon
patinage / skating
fleuret épée sabre / foil epee sabre
ceinture titre / belt title
sport exercice activité_physique / exercise sport workout
gymnastique / gymnastics
natation nager nageur / swimming swimmer
course_à_pied jogging footing / running jogging
cyclisme / cycling
boxe boxeur / boxing boxer
lutte / wrestling
équitation cheval / riding horse
voile voilier / sailing yacht
escalade alpinisme / climbing mountaineering
surfeur baigneur / surfer swimmer bather
entraîneur coach sélectionneur / coach manager trainer
joueur footballeur / player footballer
équipe formation sélection / team side squad
gardien_but dernier_rempart / goalkeeper
fan supporter admirateur partisan / fan supporter admirer follower
athlète sportif / athlete sportsman sportswoman
équipe formation club / team side club squad
sélection équipe_nationale / national_team national_side squad
sélectionneur entraîneur coach technicien / coach manager head_coach boss
attaquant buteur avant-centre marqueur / striker forward goalscorer scorer
gardien portier gardien_but / goalkeeper keeper
tribune gradin / grandstand terrace
vestiaire / dressing_room locker_room
coureur athlète marathonien / runner athlete rider
course épreuve compétition / race competition event
petite_reine cyclisme / cycling
grande_boucle tour_france / tour_de_france
ballon_rond football foot / football soccer
ballon_ovale rugby ovalie / rugby
rater_coupure manquer_cut / miss_cut
passer_près frôler_victoire échouer_deuxième dauphin / near_miss runner-up come_close
rendre_carte carte_score / scorecard
drapeau trou / hole
record_parcours / course_record
échiquier échecs / chess chessboard
abandonner_partie coucher_roi / resign
grand_maître / grandmaster
portier gardien / goalkeeper keeper goalie
meneur_jeu / playmaker
mêlée / scrum
forfait / absent sidelined ruled_out
indisponible sur_flanc / sidelined out_action
commotion_cérébrale commotion / concussion
rupture_ligament / torn_ligament ligament_tear
déchirure claquage / muscle_tear
infirmerie / treatment_room
recruter enrôler attacher_service / sign recruit
dopage doper produit_dopant / doping
forme_physique fitness / fitness
liste_joueur / roster squad
ailier / winger
milieu_terrain / midfield
hockey_glace / ice_hockey hockey
golf / golf
art_martial / martial_art
football_américain / american_football nfl
basket basketball / basketball
tennis / tennis
athlétisme / athletics track_field
effectif groupe_joueur / squad
`;
