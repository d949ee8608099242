/** Concepts of sleep, rest, holidays and games. How the lists are written: `concepts/index.ts`. */
export const leisure = `
jeu / game
loterie loto / lottery
gros_lot cagnotte jackpot / jackpot
pari parier miser / bet wager stake
loisir passe-temps / leisure hobby pastime
promenade balade / walk stroll
séjour / stay
croisière / cruise
camping terrain_camping / campsite campground
baignade / swimming bathing
alpiniste cordée grimpeur / climber mountaineer
corde encorder encordé rappel / rope abseil
pisteur secouriste_montagne / ski_patrol mountain_rescue
cabine nacelle / cabin gondola
hors_piste hors-piste / off-piste backcountry
station_ski domaine_skiable / ski_resort
enneigement manteau_neigeux couche_neige / snow_cover snowpack
déneiger chasse-neige / clear_snow snowplough snowplow
caravane mobil-home camping / caravan mobile_home campsite
tente chapiteau / tent marquee
guide / guide
cité_balnéaire station / seaside_town resort
piste / slope run piste
domaine_skiable / ski_area
hors-piste / off-piste
cabine / cabin
refuge abri hébergement_urgence centre_accueil / hut refuge shelter reception_centre
dormir sommeiller passer_nuit coucher / sleep spend_night bed
réveiller réveil lever / wake get_up
promener balade flâner / walk stroll
promener_chien / walk_dog
courir footing jogging / run jog
nager baigner baignade / swim bathe
jouer amuser / play
partir_vacances congé / holiday vacation leave
voyager déplacer / travel go journey
télésiège télécabine téléphérique remontée_mécanique cabine / chairlift gondola cable_car ski_lift
piscine centre_aquatique centre_nautique bassin / swimming_pool aquatic_centre pool
salle_sport gymnase / gym sports_hall
aire_jeu / playground
chambre_hôte gîte transformer_hôtel / guest_house holiday_let
aventure / adventure
bain baignade / swim bathing
surtourisme / overtourism
mode_vie / lifestyle
preneur_pari bookmaker / bookmaker bookie
dormir sommeil / sleep
réveiller éveiller tirer_sommeil / wake wake_up awaken <> endormir / put_sleep
endormir assoupir / fall_asleep doze
reposer repos / rest
jouer interpréter / play perform
séjourner passer_vacances loger / stay
`;
