/** Concepts of times of day, of the year and of history, and of how often. How the lists are written: `concepts.ts`. */
export const times = `
entre-deux-guerres années_vingt / interwar 1920s
seconde_guerre_mondiale deuxième_guerre_mondiale guerre_39-45 / second_world_war world_war_ii wwii
première_guerre_mondiale grande_guerre guerre_14-18 / first_world_war world_war_i great_war
guerre_froid / cold_war
moyen_âge médiéval / middle_age medieval
antiquité antique / antiquity ancient
préhistoire préhistorique / prehistory prehistoric
renaissance / renaissance
siècle_dernier / last_century
millénaire / millennium
aube lever_jour petit_matin point_jour / dawn daybreak sunrise early_hour
crépuscule tombée_nuit coucher_soleil tombée_jour / dusk nightfall sunset
nuit heure_nocturne / night overnight
milieu_nuit pleine_nuit / middle_night
demi-heure trente_minute / half_hour
quart_heure quinze_minute / quarter_hour
semestre six_mois / half-year six_month
trimestre trois_mois / quarter three_month
quinzaine quinze_jour deux_semaine / fortnight two_week
prolongation temps_additionnel arrêt_jeu / extra_time stoppage_time injury_time overtime
première_période / first_half
seconde_période deuxième_mi-temps / second_half
saison exercice année / season year
rentrée septembre / autumn
vacance_scolaire congé_scolaire / school_holiday
vacance_été été / summer_holiday
vacance_noël fin_année / christmas festive_season holiday
noël réveillon / christmas
nouvel_an saint-sylvestre réveillon / new_year new_year's_eve
pâques pascal / easter
toussaint / all_saint
ramadan / ramadan
centenaire / centenary
bicentenaire / bicentenary
jubilé / jubilee
premier_jour début / first_day beginning
fin terme issue / end
durée période / duration length period
période phase / period phase stage
semaine_prochain / next_week
semaine_dernier semaine_passé / last_week
mois_prochain / next_month
mois_dernier mois_passé / last_month
an_dernier année_dernier an_passé / last_year
an_prochain année_prochain / next_year
cette_semaine / this_week
jour_même même_jour / same_day
avant-veille deux_jour_plus_tôt / two_day_earlier
surlendemain / two_day_later
jusqu'ici jusqu'à_présent / so_far until_now
dorénavant désormais à_avenir / now_on henceforth
parfois par_moment / sometimes
sans_cesse constamment / constantly
tout_suite immédiatement / immediately
pour_instant à_heure_actuelle / moment present
depuis_longtemps longue_date / long_time
premier_fois inédit / first_time
dernier_fois / last_time
à_nouveau encore de_nouveau / again
une_fois_plus encore_une_fois / once_again once_more
deux_fois double / twice
plusieurs_fois à_plusieurs_reprise / several_time repeatedly
début_année / start_year
fin_année / year-end end_year
mi-mars mi-avril mi-mai / mid-march mid-april mid-may
`;
