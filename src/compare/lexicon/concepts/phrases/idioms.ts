/** Figures of speech, and what says the same plainly. How the lists are written: `concepts/index.ts`. */
export const idioms = `
baisser_rideau mettre_clé_sous_porte fermer_porte fermer_boutique fermer / shut_down close_down shut_door close_door shut_shop close
coupon dividende / dividend payout
foncer rouler_vite rouler_trop_vite / speed drive_fast
derrière_barreau sous_verrou / behind_bar under_lock_key in_jail
faire_travailler employer compter_salarié donner_travail / employ give_work
voir_jour fonder / found set_up come_into_being
sortir_libre ressortir_libre / walk_free
tirer_affaire être_hors_danger hors_danger / out_danger pull_through
pronostic_vital_engagé entre_vie_mort état_critique / life-threatening critical_condition fight_life
ceinture_sécurité boucler_ceinture / seat_belt seatbelt
virage lacet épingle / bend curve hairpin
verglas verglacé plaque_verglas / black_ice icy
toucher_fond / rock_bottom bottom_out
pousser_dernier_soupir éteindre décéder / breathe_last pass_away die
laisser_vie perdre_vie y_laisser_vie / lose_life
voir_rouge / see_red
voler_en_éclat / fall_apart shatter
partir_en_fumée / go_up_smoke
tomber_à_eau / fall_through
faire_long_feu tourner_court / fizzle_out come_nothing
capoter échouer tomber_plat / fall_flat fail
porter_nue_fort / praise_sky
retrousser_manche / roll_up_sleeve
mettre_bouchée_double / redouble_effort
tirer_chapeau / take_hat_off
montrer_doigt montrer_du_doigt blâmer / point_finger blame
faire_porter_chapeau / scapegoat
bouc_émissaire / scapegoat
laver_soupçon blanchir / clear_name exonerate
dernier_mot / final_say last_word
avoir_dernier_mot / final_say
mot_ordre / watchword
feu_rouge véto / veto
coup_arrêt coup_frein / halt brake
coup_dur coup_massue / blow hammer_blow
coup_grâce / coup_de_grace
coup_tonnerre séisme_politique / bombshell shockwave
coup_filet / police_swoop roundup sting_operation
coup_monnaie coup_bluff / bluff
coup_pied / kick
coup_poing / punch
coup_chaleur / heatstroke heat_stroke
coup_foudre / love_first_sight
ras_bol / fed_up
mauvaise_passe / rough_patch
mauvais_traitement maltraitance / ill-treatment mistreatment abuse
mauvaise_foi / bad_faith
bonne_foi / good_faith
bon_élève / model_pupil
bon_sens / common_sense
haut_commissaire / high_commissioner
haut_responsable haut_fonctionnaire / senior_official top_official
haute_tension / high_voltage
grand_public / general_public
grand_patron dirigeant / top_boss
petit_déjeuner / breakfast
petite_annonce / classified_ad
point_vue / point_view viewpoint
point_non-retour / point_no_return
pierre_angulaire / cornerstone
pierre_achoppement / stumbling_block sticking_point
pomme_discorde / bone_contention
ligne_conduite / course_action
ligne_mire collimateur / in_crosshairs in_sight
fil_conducteur / common_thread
effet_domino réaction_chaîne / domino_effect chain_reaction
effet_boule_neige / snowball
tour_force / tour_de_force
tour_vis / crackdown turn_screw
marge_manœuvre / room_manoeuvre leeway
rapport_force / balance_power
sortie_crise / way_out
dialogue_sourd / dialogue_deaf
langue_bois / doublespeak
pied_nez camouflet / snub
main_cœur / good_heart
œil_cyclone / eye_storm
poids_mesure / double_standard
deux_poids / double_standard
carte_blanche / free_hand carte_blanche
carte_joker / wild_card
chèque_blanc / blank_cheque
feuille_route / road_map roadmap
lettre_mission / mission_statement
cheval_bataille / hobbyhorse
cheval_troie / trojan_horse
talon_achille / achilles_heel
chant_cygne / swan_song
serpent_mer / old_chestnut
éléphant_blanc / white_elephant
mouton_noir brebis_galeuse / black_sheep
à_bout_souffle / out_breath
à_bras_ouvert / open_arm
à_couteau_tiré / at_loggerheads
à_double_tranchant / double-edged
à_main_armée / at_gunpoint
à_bout_portant / point-blank
à_titre_posthume / posthumously
à_tour_rôle / take_turn
à_vif / raw
au_pied_mur / back_wall
au_point_mort / at_standstill
au_bord_rupture / breaking_point
au_compte-gouttes / dribs_drabs
au_grand_jour / in_open
en_chute_libre / free_fall
en_roue_libre / freewheel
en_dent_scie / ups_downs
en_première_ligne / front_line
en_porte-à-faux / awkward_position
en_flagrant_délit / red-handed
en_catimini / on_quiet
en_fanfare / with_fanfare
en_ordre_dispersé / in_disarray
en_perte_vitesse / lose_momentum
en_ligne_compte / taken_account
pris_de_court / caught_off_guard
pris_pour_cible / targeted come_under_attack
pris_en_étau / caught_between
sans_coup_férir / without_fight
sans_équivoque sans_ambiguïté / unequivocal unambiguous
sans_appel / resounding
sans_voix / speechless
sans_abri sans-abri / homeless
sous_couvert_anonymat / on_condition_anonymity
sous_haute_surveillance sous_haute_protection / under_guard
sous_feu_critique / under_fire
sous_influence / under_influence
sous_serment / under_oath
sous_contrôle maîtriser circonscrire / under_control contain
sous_presse / going_press
hors_jeu / offside
hors_norme / extraordinary
hors_la_loi / outlaw
hors_état_nuire / neutralise
mettre_genou / bring_to_knee
mettre_sac / ransack
mettre_poudre_feu / spark_off
mettre_eau_vin / water_down
mettre_pied_dans_plat / put_foot_in
mettre_carte_table / cards_table
mettre_paquet / pull_out_stop
mettre_point_honneur / point_honour
attirer_foudre / draw_ire incur_wrath
faire_grincer_dent / raise_eyebrow ruffle_feather
faire_couler_encre / make_headline
faire_une faire_gros_titre / make_headline hit_headline
faire_feu ouvrir_feu tirer / open_fire
faire_fureur / be_rage
faire_fausse_route / go_astray
faire_tomber_masque / unmask
faire_contre_mauvaise_fortune / grin_bear
garder_sang-froid / keep_cool
garder_tête_haute / head_high
hausser_ton / raise_voice
joindre_deux_bout / make_end_meet
lever_camp / break_camp
passer_arme_gauche / kick_bucket
passer_entre_goutte / get_away
passer_inaperçu / unnoticed
peser_balance / tip_balance
plier_bagage / pack_up
prêter_serment / swear_in sworn_in take_oath
prêter_oreille / lend_ear
rebattre_carte / reshuffle
redorer_blason / restore_image
remettre_rail / back_on_track
remettre_pied / back_on_foot
retourner_veste / turncoat
sauver_peau / save_skin
sauver_meuble / salvage
serrer_ceinture / tighten_belt
serrer_coude / stick_together
sonner_glas / sound_death_knell
sortir_gond / lose_temper
sortir_terre / rise_from_ground
tendre_piège / set_trap
tirer_ficelle / pull_string
tirer_épingle_jeu / come_out_well
tirer_à_vue / shoot_on_sight
tirer_trait / draw_line
tomber_main / fall_into_hand
tomber_nue / taken_aback
tomber_poing_nommé / come_right_time
traîner_pied / drag_foot
traverser_crise / go_through_crisis
trouver_chaussure_pied / find_match
tuer_œuf / nip_bud
vendre_mèche / let_cat_out
vider_lieu / leave_premise
virer_cauchemar / turn_nightmare
remporter_haut_main / win_hand_down landslide
raz-de-marée_électoral / landslide_victory landslide
coude_coude / neck_neck
mouchoir_poche / too_close_call
voix_prépondérante / casting_vote
bulletin_nul bulletin_blanc / spoilt_ballot blank_vote
second_tour ballottage / runoff run-off second_round
tête_scrutin / ahead_vote
sortir_urne / come_poll
passation_pouvoir / handover_power transfer_power
période_transition / transition_period
dissoudre_assemblée dissolution / dissolve_parliament dissolution
élection_partielle / by-election byelection
scrutin_proportionnel proportionnelle / proportional_representation
porte_tournante pantouflage / revolving_door
cumul_mandat / multiple_office
passer_force passage_force / push_through railroad
navette_parlementaire / parliamentary_shuttle
promulguer promulgation / promulgate sign_into_law
monter_créneau dénoncer / speak_out protest
faire_volte-face / about-turn
mettre_pied_mur exiger / ultimatum
tourner_page / turn_page move_on
passer_main transmettre / hand_over pass_on
avoir_gain_cause obtenir_gain_cause gagner_procès / win win_case
faire_défection / defect
faire_front / unite
serrer_rang / close_rank
faire_bloc / unite close_rank
sortir_affaire / pull_through
payer_prix / pay_price
porter_fruit / bear_fruit pay_off
être_cause en_cause / blame fault
balle_camp / ball_court
coup_dur revers / blow setback
coup_théâtre rebondissement / twist surprise
bras_fer confrontation / standoff showdown
tour_vis durcissement / crackdown tightening
coup_pouce / boost
coup_grâce / final_blow
main_forte renfort / reinforcement backup
à_couteaux_tirés / loggerheads odds
seuil barre cap / threshold mark level
ligne_rouge / red_line
`;
