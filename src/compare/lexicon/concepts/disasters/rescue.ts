/** Concepts of search, rescue, evacuation and shelter. How the lists are written: `concepts/index.ts`. */
export const rescue = `
sauvetage_mer snsm sauveteur_mer garde-côte / coastguard lifeboat_crew rnli coast_guard
évacuer vider_lieu quitter_domicile quitter_maison faire_sortir / evacuate leave_home flee_home clear get_out
abri hébergement refuge hébergé abriter héberger logé relogé / shelter put_up accommodate refuge take_in
extraire dégager désincarcérer tirer_décombre sortir_décombre / pull_out free cut_free extricate pull_from dig_out
retrouver_corps repêcher corps_retrouvé / body_found recover_body
porté_disparu manquer_appel disparu introuvable sans_nouvelles / missing unaccounted unaccounted_for still_missing not_found
chercher_survivant fouiller recherche rechercher / search look_for hunt comb
sauveteur secouriste secours équipe_secours pompier / rescuer rescue_worker emergency_worker rescue_team
hélitreuiller hisser treuiller / winch airlift hoist
transporter_hôpital hospitaliser conduire_hôpital évacuer_hôpital / take_hospital hospitalise hospitalize rush_hospital
secours secouriste sauveteur sauvetage sauver secourir / rescue rescuer save emergency_service lifeboat paramedic
pompier sapeur sapeur-pompier soldat_feu / firefighter fireman fire_crew fire_brigade fire_service
évacuer évacuation reloger mettre_abri déplacer quitter_logement / evacuate evacuation move_out rehouse displace flee_home leave_home <> regagner_logement rentrer_chez réintégrer retour_habitant / return_home go_home allow_back back_home
disparaître disparition introuvable porter_disparu manquer_appel sans_nouvelle / disappear missing vanish disappearance unaccounted lost <> retrouver localiser réapparaître repérer découvrir / find locate trace discover accounted_for
sauver secourir tirer_affaire extraire dégager / save rescue pull_out pluck free
coincé prisonnier piégé bloqué emprisonné / trapped stuck stranded caught
confiner rester_chez / confine stay_indoors lockdown shelter_place
sinistré / victim affected disaster-hit
zone_sinistrée état_catastrophe catastrophe_naturelle / disaster_area disaster_zone state_emergency
périmètre_sécurité zone_exclusion boucler bouclage cordon / cordon exclusion_zone security_perimeter seal_off
extraire sortir désincarcérer dégager / pull_out extricate free cut_free
extraire échapper sortir_temps / get_out escape flee
porter_secours voler_secours intervenir prendre_charge / come_aid rescue respond treat
alerter donner_alerte appeler_secours prévenir / raise_alarm call alert sound_alarm
arriver_lieu rendre_place dépêcher sur_place / arrive_scene reach_scene rush_scene attend
transporter conduire acheminer héliporter amener / take rush carry airlift fly transport bring
hélitreuiller treuiller hélicoptère / winch airlift helicopter
descendre_corde encorder évacuer_corde / lower_rope abseil rope
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
perdre_maison / homeless lose_home
canot radeau embarcation / raft dinghy boat lifeboat
gilet_sauvetage / life_jacket lifejacket
balise signal_détresse appel_détresse sos / distress_call mayday beacon sos
abri refuge hébergement héberger accueillir / shelter refuge accommodation house sleep_place
sinistré rescapé / victim survivor homeless
rescapé survivant miraculé / survivor
disparu porté_disparu personne_disparue / missing_person missing
secours service_secours premier_secours / emergency_service rescue_service first_responder
sauveteur secouriste maître-nageur secours / rescuer lifeguard rescue_worker emergency_worker first_responder
hélitreuiller hélitreuillage / winch airlift
abri / shelter
consigne ordre recommandation / instruction order advice
rester_chez sortir_pas confiner barricader / stay_home stay_indoors stay_inside
lever_alerte fin_alerte levée_alerte / lift_alert all_clear lift_warning
passer_nuit dormir coucher hébergement / spend_night sleep stay_overnight
gîte abri hébergement centre_hébergement gymnase / shelter accommodation
soldat_feu pompier sapeur-pompier homme_feu / firefighter fireman fire_crew firefighting
sauveteur_en_mer canot_sauvetage / lifeboat coastguard
coincer sous_terre mineur_bloquer emmurer / trap underground
porté_disparu manquer_appel introuvable / missing unaccounted unaccounted_for
chien_recherche maître-chien équipe_cynophile / sniffer_dog search_dog dog_handler
sinistré / disaster_victim flood_victim
zone_sinistrée catastrophe_naturelle / disaster_area natural_disaster disaster_zone
sirène alarme / siren alarm
gîte lit_camp / camp_bed
gymnase salle_sport salle_polyvalente / gym sports_hall community_hall
miraculé / miracle_survivor
décombres gravats débris ruine / rubble debris wreckage ruin
secouriste sauveteur / rescuer rescue_worker paramedic
maître-nageur sauveteur_plage / lifeguard
spéléologue / caver
cavalier / rider horse_rider
naufragé / castaway shipwrecked
pompier soldat_feu sapeur-pompier sapeur sdis service_incendie homme_feu / firefighter fire_brigade fire_service fire_crew fireman fire_department
balise balise_détresse signal_détresse appel_détresse / beacon distress_beacon distress_signal distress_call mayday
`;
