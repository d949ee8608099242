/**
 * Concepts of accidents on roads, rails, water and in the air, and of what collapses. How the lists are written:
 * `concepts/index.ts`.
 */
export const accidents = `
à_bord embarqué passager / on_board aboard passenger
couler sombrer naufrage chavirer engloutir / sink capsize go_down founder overturn
échouer échoué / run_aground aground beached stranded
dérailler sortir_rail quitter_voie sortie_voie / derail come_off_rail leave_track come_off_track jump_track
percuter heurter collision télescoper emboutir encastrer / hit collide smash_into plough_into crash_into run_into strike
sortie_route quitter_route quitter_chaussée perdre_contrôle / leave_road come_off_road veer_off lose_control
renverser faucher happer écraser percuter / knock_down run_over mow_down hit run_down
effondrer écrouler effondrement écroulement céder affaisser / collapse give_way cave_in come_down fall_down crumble
fissure fissurer lézarde craqueler / crack fissure
percuter heurter emboutir télescoper rentrer_dedans / hit strike ram crash_into plough_into smash_into slam
sortie_route quitter_route perdre_contrôle / leave_road veer_off lose_control skid
atterrissage_urgence / emergency_landing
boîte_noire enregistreur_vol / black_box flight_recorder
défaillance_humaine erreur_humaine erreur_pilotage / human_error pilot_error
court-circuit / short-circuit electrical_fault
heurter finir_course encastrer percuter / crash_into plough_into end_up hit slam_into
faire_tonneau sortie_route quitter_chaussée finir_fossé / roll leave_road ditch veer_off overturn
renverser faucher happer / knock_down mow_down run_over hit
piéger coincer bloquer prendre_piège / trap pin stuck strand
céder rompre lâcher craquer / give_way burst break snap fail
menacer_ruine risquer_effondrement / risk_collapse danger_collapse
fragilisé lézardé fissuré / weakened cracked unstable
boucler quadriller périmètre interdire_accès tenir_distance / cordon seal_off exclusion_zone close_off keep_away
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
épave carcasse / wreck wreckage hulk
renflouer remonter_surface / refloat raise salvage
accident collision choc heurter percuter entrer_collision carambolage crash encastrer / accident crash collision collide hit smash strike
renverser renversement basculer coucher verser retourner / overturn tip_over roll_over topple flip blow_over
dérailler déraillement quitter_rail / derail derailment leave_track come_off_rail
effondrer effondrement écrouler céder lâcher / collapse give_way cave_in crumble
dégât dommage endommager abîmer / damage harm
détruire destruction ravager dévaster anéantir / destroy destruction devastate wreck
fuite fuir / leak
épave carcasse débris / wreck wreckage debris
sortie_route quitter_route / run_off_road veer_off_road leave_road
perte_contrôle / lose_control
refus_obtempérer / refuse_stop failure_stop
accident_route / road_accident car_crash traffic_accident road_crash
accident_train déraillement / train_crash derailment
atterrissage_urgence atterrissage_forcé / emergency_landing forced_landing crash-landing
carambolage collision_chaîne / pile-up pileup
échouer drosser / run_aground beach strand
casser_deux briser rompre / break_two break_up split_two
faire_naufrage couler sombrer envoyer_fond naufrage / sink go_down founder shipwreck
équipage marin pêcheur / crew sailor seaman
voie_eau prendre_eau / take_water leak flood
heurter percuter éperonner / strike hit ram
abîmer tomber_eau plonger_eau / fall_water plunge_water
chavirer chavirage / capsize overturn turn_over
couler sombrer naufrage chavirer / sink shipwreck founder go_down capsize
échouer échouage / run_aground
dériver dérive à_dérive / drift adrift
percuter heurter emboutir cogner choc frapper impact tamponner / hit strike ram slam bump knock impact
écraser renverser faucher / run_over knock_down mow_down crush
écraser crash / crash come_down plunge
effondrer effondrement écrouler affaisser céder éboulement / collapse cave_in give_way crumble come_down fall_down <> tenir_debout tenir_bon résister / withstand hold_firm stand_up
`;
