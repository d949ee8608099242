/** Concepts of accidents, fires, floods, searches and what becomes of people in them. How the lists are written: `concepts.ts`. */
export const rescueAndRuin = `
débuter_feu départ_feu éclater prendre_feu embraser partir / break_out start catch_fire ignite flare_up
propager gagner étendre courir progresser / spread sweep advance engulf race
menacer_habitation lécher aux_portes / threaten near doorstep
ravager détruire partir_fumée réduire_cendre consumer dévorer anéantir / destroy gut raze ravage burn_down burn devastate consume
fixer circonscrire maîtriser dompter contrôler / contain control bring_control hold
lutter_contre_flamme combattre_feu mobiliser_pompier / fight_fire battle_blaze tackle_fire
largage canadair bombardier_eau / water_bomber drop_water
noyer_sous_eau inonder submerger envahir recouvrir / flood submerge inundate swamp engulf
emporter entraîner charrier balayer / sweep_away carry_off wash_away drag
ensevelir enfouir sous_décombre sous_gravat / bury rubble debris
détacher décrocher abattre dévaler / break_off come_down tumble come_away
abattre frapper toucher balayer / hit strike batter lash sweep
toiture_arracher arracher_toit / rip_off_roof blow_off
projeter éjecter souffler / throw hurl fling eject
heurter finir_course encastrer percuter / crash_into plough_into end_up hit slam_into
faire_tonneau sortie_route quitter_chaussée finir_fossé / roll leave_road ditch veer_off overturn
renverser faucher happer / knock_down mow_down run_over hit
piéger coincer bloquer prendre_piège / trap pin stuck strand
extraire sortir désincarcérer dégager / pull_out extricate free cut_free
extraire échapper sortir_temps / get_out escape flee
porter_secours voler_secours intervenir prendre_charge / come_aid rescue respond treat
alerter donner_alerte appeler_secours prévenir / raise_alarm call alert sound_alarm
arriver_lieu rendre_place dépêcher sur_place / arrive_scene reach_scene rush_scene attend
transporter conduire acheminer héliporter amener / take rush carry airlift fly transport bring
hélitreuiller treuiller hélicoptère / winch airlift helicopter
descendre_corde encorder évacuer_corde / lower_rope abseil rope
soigner prendre_charge examiner / treat care examine
en_observation garder_hôpital / under_observation kept_hospital
sortir_indemne en_réchapper sortir tirer miraculé / walk_away escape unhurt survive unscathed miraculous_escape
légèrement_touché contusionné choquer en_état_choc / slightly_injured shaken bruised shock
blesser_grièvement état_grave état_critique urgence_absolu / seriously_injured critically critical_condition badly_hurt
entre_vie_mort lutter_contre_mort pronostic_vital / fight_life life-threatening hang_balance
succomber_blessure mourir_suite / die_injury succumb_injury die_wound
tuer_coup mourir_coup mort_instantané / die_instantly kill_instantly
laisser_vie trouver_mort perdre_vie y_rester / lose_life meet_death die
faire_victime endeuiller coûter_vie / claim_life cost_life leave_dead
repêcher retrouver_corps sortir_eau / recover_body pull_water
rechercher ratisser battue fouiller / search comb look hunt
poursuivre_recherche reprendre_recherche / resume_search continue_search <> suspendre_recherche interrompre_recherche abandonner_recherche cesser_recherche / call_off_search suspend_search abandon_search
disparaître volatiliser évaporer perdre_trace / vanish disappear lose_trace go_missing
retrouver_trace localiser repérer / locate trace find track_down
errer égarer perdre_chemin / lost wander stray
chercher_refuge trouver_refuge réfugier mettre_abri / take_refuge take_shelter shelter seek_refuge
héberger loger accueillir reloger / house shelter accommodate put_up rehouse
ouvrir_gymnase centre_accueil accueil_urgence / reception_centre evacuation_centre shelter
évacuer vider faire_sortir mettre_abri / evacuate clear empty move_safety
regagner_domicile rentrer_chez_soi retrouver_maison / return_home go_back_home allow_home
rester_chez_soi confiner calfeutrer / stay_home stay_indoors
couper_monde isoler enclaver encercler / cut_off isolate stranded maroon
perdre_maison / homeless lose_home
privé_eau coupure_eau / water_cut
privé_électricité dans_noir plonger_noir coupé / darkness blackout cut_off lose_power black_out
rétablir rebrancher remettre_service reconnecter / restore reconnect bring_back
tomber_panne lâcher défaillir / break_down fail stop conk_out
déclencher_alarme sonner alerter / set_off_alarm trigger_alarm go_off ring
neutraliser_alarme débrancher couper_alarme désactiver / disable_alarm disconnect pull_plug switch_off unplug
sauter exploser souffler / blow_up explode blow go_off
fuite_gaz odeur_gaz / gas_leak smell_gas
dégager_fumée panache colonne_fumée / plume smoke billow
intoxiquer fumée_toxique / overcome_fume inhale_smoke fume
céder rompre lâcher craquer / give_way burst break snap fail
menacer_ruine risquer_effondrement / risk_collapse danger_collapse
fragilisé lézardé fissuré / weakened cracked unstable
boucler quadriller périmètre interdire_accès tenir_distance / cordon seal_off exclusion_zone close_off keep_away
accessible ouvert praticable / accessible open <> inaccessible bloqué interdit fermé / inaccessible blocked closed off-limits
faire_demi-tour rebrousser_chemin revenir_arrière / turn_back turn_round return u-turn
larguer_carburant délester vidanger_kérosène / dump_fuel jettison
poser_urgence atterrir_urgence / emergency_landing make_emergency_landing
sain_sauf indemne / safe_sound safe unharmed
dérailler sortir_voie coucher_voie / derail leave_rail jump_track
griller_feu brûler_feu / run_red_light jump_light
rouler_trop_vite excès_vitesse vitesse_excessif / speed too_fast excessive_speed
alcool_volant sous_emprise / drunk_driving under_influence drink-drive
endormir_volant assoupir / fall_asleep_wheel doze_off
chavirer retourner / capsize overturn
passer_par-dessus_bord tomber_eau / fall_overboard go_overboard
noyer périr_noyé / drown
mourir_froid hypothermie froid / freeze_death hypothermia exposure
coup_chaleur déshydratation malaise / heatstroke dehydration collapse
évanouir perdre_connaissance tourner_oeil / faint pass_out lose_consciousness
reprendre_connaissance revenir_soi / regain_consciousness come_round wake
mordre dévorer attaquer / bite maul attack
empoisonner intoxiquer rendre_malade / poison sicken make_ill
`;
