/**
 * What one report puts in a word and another in a phrase, theme by theme: how people die, jobs go, courts rule, matches
 * end. How the lists are written: `concepts/index.ts`.
 */
export const retellings = `
mort périr décéder perdre_vie trouver_mort coûter_vie coûté_vie faire_mort mourir tuer / die kill lose_life claim_life cost_life fatal perish death dead
éteindre disparition disparaître_âge mourir décéder nous_quitter / die pass_away death
blesser blessé conduire_hôpital transporter_hôpital / injure hurt wound take_hospital
sain_sauf sain_sauve saine_sauve indemne sans_blessure sans_blessé sans_victime sans_faire_victime sans_faire_blessé aucun_blessé aucune_victime en_sortir_indemne / unharmed unhurt safe_sound safe_well no_injury no_casualty nobody_hurt no_one_hurt without_injury unscathed uninjured
échouer échouement heurter_rocher toucher_fond rester_échoué / run_aground aground ground stranded beached
percuter renverser faucher heurter rentrer_dans encastrer / hit knock_down run_over mow_down plough_into plow_into crash_into slam_into collide
écraser crash crasher accident_avion abîmer_mer / crash come_down plane_crash
maîtriser circonscrire venir_bout contenir sous_contrôle fixer_feu éteindre / under_control contain put_out extinguish bring_control douse
échapper_contrôle hors_contrôle non_maîtrisé / out_control rage uncontrolled
ravager dévaster détruire réduire_cendre souffler éventrer / ravage devastate destroy gut tear_through rip_through lay_waste
évacuer évacuation quitter_domicile quitter_maison quitter_logement mettre_abri / evacuate evacuation leave_home forced_home flee_home move_safety
priver_électricité privé_électricité sans_électricité sans_courant sans_lumière coupure_courant coupure_électricité panne_électricité panne_courant plonger_noir / without_power without_electricity no_electricity no_power power_cut lose_power blackout power_outage in_dark power_failure
foyer client abonné ménage / household home customer
secouer frapper ébranler / strike hit shake rock jolt rattle
neige neiger enneigé enneigement chute_neige / snow snowfall blizzard snowbound snowstorm
sécheresse manque_pluie faute_pluie manque_eau déficit_pluie / drought lack_rain dry_spell
averse pluie précipitation trombe_eau déluge / rain downpour rainfall deluge
supprimer_poste suppression_poste suppression_emploi supprimer_emploi perte_emploi licencier licenciement plan_social réduire_effectif réduction_effectif / axe_job cut_job shed_job slash_job job_cut job_loss lose_job make_redundant lay_off redundancy layoff let_go
faillite failli insolvable déposer_bilan dépôt_bilan liquidation_judiciaire placer_liquidation redressement_judiciaire cessation_paiement / go_bust go_bankrupt go_under bankruptcy bankrupt insolvency insolvent collapse_insolvency call_administrator enter_administration go_administration liquidation receivership
retirer_vente retrait_vente retirer_rayon retrait_rayon rappeler rappel / recall from_shelf off_shelf from_sale pull_shelf remove_shelf take_shelf remove_sale withdraw_sale take_sale product_recall
fermer_usine fermeture_usine fermer_site fermeture_site / close_plant plant_closure close_factory factory_closure shut_plant
délocaliser délocalisation transférer_production / relocate relocation move_production shift_production
entrer_bourse introduction_bourse introduire_bourse / go_public flotation ipo stock_market_debut
fusion fusionner unir_force rapprochement mariage / merger merge combine join_force tie-up
mieux_payer hausse_salaire augmentation_salaire augmenter_salaire revalorisation_salarial revaloriser_salaire / pay_rise pay_raise wage_rise wage_increase pay_increase better_pay better_paid higher_pay raise_wage
débrayer débrayage cesser_travail arrêt_travail croiser_bras grève mouvement_social / walk_out walkout down_tool strike stoppage industrial_action stop_work
préavis_grève appeler_grève appel_grève appeler_débrayage / call_strike call_walkout walkout_call strike_call strike_notice call_action
mettre_fin_grève fin_grève fin_mouvement lever_grève cesser_grève reprise_travail reprendre_travail retour_travail / return_work go_back_work back_work end_strike call_off_strike end_walkout
feu_vert donner_feu_vert aval donner_aval autorisation autoriser approuver approbation entériner avaliser / green_light go-ahead give_nod give_blessing approve approval authorise
adopter adoption voter vote_favorable feu_vert approuver / adopt adoption pass passage approve vote_through vote_favour
rejeter repousser retoquer voter_contre dire_non opposer_fin_recevoir mettre_veto / reject turn_down vote_down vote_against throw_out say_no refuse rebuff veto
refuser_laisser empêcher interdire bloquer opposer_véto / refuse_let prevent ban block bar stop
renoncer abandonner faire_marche_arrière faire_machine_arrière reculer enterrer tirer_trait faire_croix / drop scrap abandon ditch u-turn back_down back_track give_up shelve climb_down
maintenir persister aller_bout ne_pas_renoncer aller_avant / press_ahead push_ahead go_ahead forge_ahead stick press_on stand_by
quitter_gouvernement quitter_fonction démissionner démission présenter_démission remettre_démission rendre_tablier / resign resignation step_down quit stand_down leave_post leave_office leave_government leave_job
nommer nomination porter_tête placer_tête prendre_tête choisir_diriger confier_rêne / appoint appointment name take_helm put_charge choose_lead pick_lead hand_rein
élire élu remporter_élection emporter_élection victoire_élection / elect win_election election_victory voted_in voted_office
réélu réélection réélire second_mandat nouveau_mandat / re-elect re-election second_term win_second_term
critiquer fustiger tirer_boulet_rouge dénoncer pointer_doigt clouer_pilori / criticise hit_out lash_out slam denounce condemn lambast lambaste
rendre_hommage saluer_mémoire hommage / pay_tribute tribute honour_memory
condamner écoper infliger peine_prison condamnation derrière_barreau emprisonnement emprisonner purger_peine / sentence jail jail_term jail_sentence prison_term prison_sentence imprison imprisonment behind_bar put_behind_bar
arrêter interpeller appréhender garde_vue placer_garde_vue passer_menotte / arrest detain take_into_custody custody detention hold_custody apprehend handcuff
libérer libération relâcher remettre_liberté remise_liberté sortir_prison retrouver_liberté / free release set_free walk_free freed_jail leave_prison let_go
juger procès comparaître passer_barre banc_accusé répondre_fait répondre_accusation / trial try stand_trial face_trial go_trial in_dock face_court appear_court
incendier incendie_criminel incendie_volontaire mettre_feu bouter_feu / arson arsonist set_fire torch set_alight set_ablaze
cambrioler cambriolage voler voleur dérober introduire_par_effraction braquer braquage / burglary burgle break_in break-in thief steal rob robbery theft raid
abattre tuer_balle tir_mortel / shoot_dead gun_down fatal_shooting shot_dead
expulser expulsion renvoyer déclarer_persona_non_grata sommer_quitter mettre_porte / expel expulsion deport order_out order_leave throw_out kick_out turf_out
contester_jugement faire_appel interjeter_appel contester_verdict former_appel / appeal lodge_appeal challenge_verdict contest_verdict
amende infliger_amende condamner_amende condamner_payer / fine hit_fine order_pay penalty
détourner détournement piocher_caisse puiser_caisse taper_caisse / embezzle embezzlement pocket siphon misappropriate dip_till
vandaliser vandalisme dégrader dégradation saccager barbouiller taguer / vandalise vandalism deface daub damage splash_paint spray
euthanasier piquer_animal abattre_animal / put_down euthanise destroy_animal cull put_sleep
retrouver réapparaître localiser remettre_main / find turn_up recover locate track_down
remporter gagner adjuger imposer victoire vainqueur triompher décrocher offrir_victoire / win victory winner triumph clinch claim_victory secure_victory take_title crown_champion
perdre défaite incliner chuter_face tomber_face / lose defeat loss beaten
éliminer élimination sortir_coupe prendre_porte quitter_compétition / eliminate elimination knock_out dump_out crash_out bow_out
qualifier qualification composter_billet valider_billet décrocher_billet / qualify qualification secure_place book_place book_ticket seal_place
mettre_terme_carrière mettre_fin_carrière prendre_retraite fin_carrière raccrocher raccrocher_crampon tirer_révérence ranger_crampon / retire retirement call_time end_career hang_up_boots hang_up_racket bow_out
recruter signer_contrat engager enrôler transférer rejoindre_club / sign join recruit transfer snap_up
inscrire_but marquer trouver_filet buteur / score net find_net scorer find_back_net
taux_directeur taux_intérêt loyer_argent coût_emprunt coût_crédit / interest_rate key_rate borrowing_cost base_rate lending_rate
grimper augmenter augmentation hausse flamber flambée envoler bondir renchérir alourdir / rise increase go_up climb jump soar surge shoot_up
baisser baisse reculer recul chuter chute repli fléchir / fall drop decline decrease go_down slip slide
gaspiller gaspillage jeter_argent_fenêtre dilapider / waste squander fritter_away
récompenser décerner attribuer_prix recevoir_prix couronner primer / award award_prize win_prize receive_prize receive_award honour
premier_roman premier_livre / debut_novel first_novel first_book debut
mettre_jour mise_jour exhumer déterrer découvrir découverte / unearth dig_up uncover come_light bring_light discover excavate discovery
paraître parution sortir_librairie sortie_salle publier / come_out release publish hit_screen hit_shelf
monter_scène produire_scène concert donner_concert / concert gig perform take_stage play_concert
mettre_point mise_point développer élaborer concevoir conception / develop design devise create invent
atterrir atterrissage alunir alunissage poser_lune toucher_sol / land landing touch_down touchdown
décoller décollage lancer lancement / lift_off lift-off blast_off launch take_off
fondre fonte rétrécir perdre_surface / melt shrink recede lose_area
cesser_combat arrêt_combat cessez-le-feu trêve taire_arme faire_taire_arme cessation_hostilité / ceasefire truce end_fighting halt_fighting stop_fighting lay_down_arm
trouver_accord trouver_terrain_entente accord pacte entente compromis / deal agreement pact accord reach_deal strike_deal find_common_ground
rompre_relation rupture_relation couper_pont rompre_lien / sever_tie cut_tie break_off_relation sever_relation
rappeler_ambassadeur rappel_ambassadeur / recall_ambassador withdraw_ambassador recall_envoy
bloquer barrer paralyser obstruer blocage / block blockade bring_standstill paralyse obstruct barricade
impraticable bloqué coupé infranchissable / impassable blocked cut_off
pas_classe pas_cours fermeture_école fermer_école école_fermer école_fermé / school_shut school_close school_closure no_school no_lesson no_class stay_shut stay_closed
restriction_eau restreindre_usage limiter_usage usage_eau rationner_eau / water_restriction hosepipe_ban ration_water limit_use restrict_use
centre_nautique centre_aquatique complexe_nautique complexe_aquatique piscine / swimming_pool aquatic_centre leisure_pool lido pool
trappe_soute porte_soute / cargo_door hatch
navire_marchandise cargo / cargo_ship freighter
tracteur véhicule_agricole engin_agricole / tractor farm_vehicle farm_machinery
parking place_parking place_stationnement parc_stationnement / car_park parking_lot parking_space
lotissement programme_immobilier ensemble_logement / housing_estate estate housing_development
colis livraison_domicile livrer_domicile livré_chez / parcel home_delivery
ligne liaison desserte / route service link
mettre_fin_liaison cesser_vol supprimer_ligne fermer_ligne / stop_fly end_flight drop_route axe_route cancel_route
en_poste rester_poste garder_poste / stay_post stay_job remain_post keep_job
échapper_justice courir_toujours toujours_recherché / at_large on_run still_sought
sans_faire_victime sans_victime aucune_victime aucun_mort / no_casualty nobody_killed no_one_killed no_death <> tuer faire_mort coûter_vie mortel / kill claim_life cost_life deadly
livrer envoyer fournir livraison expédier / send deliver delivery supply ship provide
bijoutier bijouterie joaillier joaillerie / jeweller jeweler jewellery_shop jewellery_store
monument statue / monument statue
barbouiller asperger taguer maculer / daub splash spray smear
chantier_naval constructeur_naval / shipyard shipbuilder boatyard
policier inspecteur agent / police_officer policeman policewoman detective officer
essai essai_clinique étude / trial clinical_trial study
emporter_tour emporter_scrutin remporter_scrutin remporter_siège élire élu / elect win_election win_seat win_race
éliminer battre sortir_coupe / knock_out beat eliminate
grève_faim cesser_alimenter refuser_alimenter / hunger_strike refuse_food stop_eating
prise_otage prendre_otage retenir_otage otage / hostage_taking take_hostage held_hostage hostage
évader évasion échapper_prison faire_belle prendre_fuite / escape break_out jailbreak abscond break_free
pot-de-vin dessous_table graisser_patte soudoyer / bribe bribery kickback backhander
blanchir_argent blanchiment / launder_money money_laundering
fuiter fuite_document divulguer ébruiter / leak divulge disclose
pousser_sortie pousser_démission contraindre_départ / push_out force_out drive_out
donner_naissance accoucher naître naissance venir_monde mettre_monde / give_birth birth born
attendre_enfant attendre_bébé attendre_heureux_événement enceinte grossesse / expect_baby expect_child pregnant pregnancy
obsèques funérailles inhumer enterrer dernier_hommage porter_terre / funeral bury burial laid_rest
intoxication_alimentaire toxi-infection / food_poisoning
médecin_généraliste généraliste médecin_traitant médecin_famille / gp family_doctor general_practitioner
déborder saturé submergé à_saturation / overwhelmed overstretched stretched breaking_point
faire_chute chuter tomber / fall plunge tumble
électrocuter électrocution / electrocute electrocution electric_shock
fusillade coup_feu échange_tir / shooting gunfire shot_fired shoot-out
attentat attaque_terroriste acte_terroriste / terror_attack terrorist_attack act_terror
fuite_gaz émanation_gaz / gas_leak
abattre_arbre couper_arbre abattage_arbre / fell_tree cut_down_tree chop_down_tree tree_felling
espèce_menacé voie_extinction voie_disparition / endangered threatened_species near_extinction
éruption entrer_éruption cracher_lave réveil_volcan / erupt eruption spew_lava spew_ash
vague_froid coup_froid gel / cold_snap frost freeze
annuler_vol vol_annulé clouer_sol supprimer_vol / cancel_flight flight_cancelled flight_cancellation ground
permis_conduire / driving_licence driver_license
voler_tableau voler_toile voler_œuvre vol_art dérober_tableau / steal_painting art_theft art_heist
quitter_pays exiler exil fuir_pays / flee_country exile leave_country
bouder_urne abstenir abstention / stay_away_poll abstention low_turnout
recompter recomptage nouveau_décompte / recount
scission quitter_parti claquer_porte rompre_parti / split break_away quit_party leave_party
destituer destitution démettre_fonction / impeach impeachment remove_office
coup_état putsch prendre_pouvoir renverser_gouvernement renverser_président / coup seize_power take_power topple_government overthrow_government topple_president
serrer_main poignée_main / shake_hand handshake
prolonger_contrat rempiler resigner / extend_contract renew_contract new_deal contract_extension sign_extension
passer_bac baccalauréat bac examen_final / final_exam school-leaving_exam finals
bourse_étude allocation_étude / scholarship bursary
harceler harcèlement brimade brimer intimider / bully bullying harass harassment
mettre_orbite placer_orbite / put_orbit place_orbit send_orbit launch_orbit
amerrir retour_terre rentrer_terre retoucher_terre / splash_down return_earth back_earth
gène génome / gene genome
fossile ossement squelette / fossil bone skeleton remains
faire_marche_arrière volte-face revirement retourner_veste / u-turn reverse_course about-turn backtrack change_mind
donner_coup_envoi lancer coup_envoi / kick_off get_under_way launch
mettre_main_pâte donner_coup_main prêter_main / lend_hand help
tirer_sonnette_alarme alerter mettre_garde / sound_alarm raise_alarm warn
passer_peigne_fin éplucher examiner / comb_through scrutinise examine
mettre_clé_porte mettre_clef_porte fermer_définitivement cesser_activité / close_down shut_down cease_trading shut_good
changer_main racheter / change_hand buy
voler_secours venir_aide porter_secours / come_aid come_rescue help
prendre_tête diriger prendre_rêne prendre_commande / take_helm head take_over lead take_charge
rendre_copie remettre_rapport / deliver_report submit_report
jeter_éponge abandonner renoncer / throw_towel give_up quit
mettre_veilleuse mettre_pause suspendre / put_hold suspend put_ice pause
faire_peau_neuve rénover / facelift revamp renovate
sortir_terre construire bâtir / go_up build built
casser_tirelire débourser mettre_table / splash_out shell_out fork_out spend
tourner_page clore / turn_page close_chapter
faire_salle_comble jouer_guichet_fermé complet / sell_out sold_out packed_house
crever_écran tenir_affiche jouer_rôle / star play_role
battre_record record_absolu record_historique / break_record record_high all-time_high
plus_bas_historique plancher / record_low all-time_low
prendre_eau couler / take_on_water sink
virer_cauchemar tourner_drame tourner_tragédie / turn_tragedy end_tragedy turn_nightmare
sous_choc choqué ébranlé / in_shock shocked stunned
sur_carreau sans_emploi chômage / out_job out_work jobless
à_rue sans_abri sans_domicile / homeless on_street rough_sleeper
dans_collimateur sous_enquête viser_enquête faire_objet_enquête / under_investigation investigated face_probe under_scrutiny
en_vente sur_marché / up_sale on_sale on_market
en_service opérationnel tourner / up_running operational in_service
dû_à imputable_à à_origine provoquer causer / due_to caused_by cause
`;
