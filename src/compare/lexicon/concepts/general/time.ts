/** Concepts of time, age and frequency. How the lists are written: `concepts/index.ts`. */
export const time = `
prématuré trop_tôt / premature too_soon too_early
durer prolonger étaler / last duration go_on span
ancien retraité ex / former retired ex
calendrier échéancier agenda / timetable schedule calendar
délai report sursis / extension grace_period delay
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
durer prendre_temps étaler étendre étirer / last take_time span stretch run
durée durant longueur / duration length term
éterniser traîner_longueur prolonger tirer_longueur retard retarder / drag_on drag linger wear_on delay
attendre patienter faire_queue faire_pied_grue / wait queue hold
attente file_attente / wait queue waiting
dater remonter_à remonter / date_back go_back
faire_partie_passé appartenir_passé révolu / thing_past gone over
avoir_précédent précéder précédent antérieur / precede earlier previous before
suivre succéder venir_après / follow succeed come_after
succéder_tribune défiler relayer enchaîner prendre_tour / take_turn one_after follow_one
un_un tour_rôle tour_tour successivement / one_one turn successively
à_ce_jour jusque_présent / so_far date until_now
à_partir dès compter / from start as_of
jusque_nouvel_ordre indéfiniment durée_indéterminée / until_further_notice indefinitely further_notice
à_court_terme prochainement / short_term near_future
tôt plus_tôt avant / earlier sooner
au_plus_tôt / earliest
au_plus_tard dernier_délai / latest
au_petit_matin aurore / dawn daybreak early_hour small_hour
en_plein_nuit au_milieu_nuit nuitamment nuit / middle_night dead_night overnight
en_plein_jour grand_jour / broad_daylight
en_fin_journée début_soirée tombé_jour / early_evening late_afternoon end_day
heure_déjeuner à_midi mi-journée / lunchtime midday noon
dernier_heure dernier_instant dernier_seconde ultime_minute / last_minute final_minute last_gasp dying_minute late
du_jour_au_lendemain nuit / overnight
affilée de_rang de_suite coup_sur_coup / running straight consecutive row
année_passé an_passé an_dernier / last_year
jadis autrefois naguère anciennement / formerly once previously
préalable au_préalable auparavant en_amont / prior beforehand previously advance
définitivement pour_toujours à_jamais pour_de_bon / permanently for_good forever definitively once_all
trimestre trimestriel / quarter quarterly
semestre semestriel / half half-year
quinzaine deux_semaines / fortnight two_weeks
aube petit_matin point_jour potron-minet / dawn daybreak early_morning first_light sunrise
crépuscule tombée_nuit coucher_soleil / dusk nightfall sunset
férié chômé / public_holiday bank_holiday
échéance terme / term deadline expiry
expirer expiration arriver_échéance périmé / expire expiry lapse run_out
époque ère période / era period age
étape phase stade / stage phase step
prolongation temps_additionnel / extra_time overtime
dernier_moment in_extremis dernière_minute / last_minute eleventh_hour last-gasp last-ditch
toujours systématiquement / always systematically invariably <> jamais à_aucun_moment / never at_no_time
régulier régulièrement / regular regularly <> irrégulier sporadique / irregular sporadic
jusqu_nouvel_ordre nouvel_ordre / until_further_notice further_notice
cycle / cycle
créneau / slot
chronologie / timeline chronology
retard lenteur / delay slowness
histoire / history
longue_date / longtime long-standing long-time long-serving
court_terme / short-term short_term
moyen_terme / medium_term
long_terme / long-term long_term
temps_réel / real-time
en_attente en_suspens / pending
dernière_minute / last-minute
trêve_pause interruption / hiatus
mois_derrière / recent_month
au_petit_matin point_jour aube lever_jour premières_lueurs / dawn first_light daybreak sunrise early_hour
tombée_nuit soir crépuscule nuit_tombée / nightfall dusk evening sunset
en_pleine_nuit au_milieu_nuit nuitamment / middle_night dead_night overnight during_night
à_midi midi mi-journée heure_déjeuner / noon midday lunchtime
dans_la_foulée aussitôt immédiatement sur-le-champ sans_attendre sans_délai / immediately straight_away right_away at_once without_delay instantly promptly
peu_après quelques_instants / shortly_after soon_after moments_later
pour_la_première_fois première_fois première inédit / first_time first never_before
pour_la_dernière_fois / last_time
à_plusieurs_reprises maintes_fois plusieurs_fois de_nombreuses_fois / repeatedly several_time time_again on_several_occasions
sans_cesse sans_relâche sans_interruption continuellement / constantly nonstop non-stop around_clock relentlessly continuously
en_alternance tour_tour / take_turn alternately
l'un_après_l'autre tour_rôle / one_one in_turn one_after
en_même_temps simultanément de_concert au_même_moment / at_same_time simultaneously together
immédiatement immédiat sans_délai aussitôt sur-le-champ sans_tarder sans_attendre illico séance_tenante / immediately immediate once right_away straight straight_away at_once instantly <> plus_tard différé ultérieurement / later deferred eventually
bientôt prochainement prochain à_venir sous_peu / soon shortly upcoming forthcoming coming
récent récemment dernièrement fraîchement / recent recently lately newly
nouveau neuf inédit / new novel
ancien ex vieux précédent / former ex old previous
premier première_fois / first
dernier ultime final / last final latest
prochain suivant / next following
précédent antérieur / previous earlier prior
toujours constamment / always constantly <> jamais / never
souvent fréquent régulièrement / often frequent regularly
avant préalable auparavant antérieurement / before ahead prior <> après ensuite suite / after afterwards
tôt / early <> tard tardif / late
plus_tard ultérieur / later
matin aube / morning dawn
après-midi / afternoon
soirée soir / evening night
nuit nocturne de_nuit / night overnight nighttime night-time <> diurne de_jour jour / daytime day
heure_déjeuner midi mi-journée / lunchtime noon midday
minuit / midnight
jour journée quotidien chaque_jour journalier tous_jours / day daily every_day
semaine hebdomadaire chaque_semaine par_semaine / week weekly every_week
mois mensuel par_mois chaque_mois mensualité / month monthly every_month
an année annuel par_an chaque_année annuellement / year annual yearly every_year annually
décennie dix_an / decade ten_years
siècle / century
veille jour_avant / eve day_before
lendemain jour_suivant / day_after next_day following_day
printemps / spring
été / summer
automne / autumn fall
hiver / winter
week-end fin_semaine / weekend
heure horaire / hour time
minute / minute
début / beginning start
milieu centre / middle centre
maintenant désormais actuellement / now currently
moment instant / moment instant
demain / tomorrow
hier / yesterday
aujourd'hui / today
avenir futur / future
prochainement bientôt sous_peu d'ici_peu / soon shortly before_long
immédiatement aussitôt sur-le-champ sans_délai sans_tarder / immediately at_once straight_away right_away instantly without_delay
soudainement soudain brusquement subitement tout_à_coup / suddenly abruptly all_sudden
progressivement graduellement peu_à_peu petit_à_petit / gradually progressively little_by_little step_by_step
lentement doucement / slowly
longuement / lengthily at_length
provisoirement temporairement momentanément / temporarily provisionally
simultanément en_même_temps au_même_moment / simultaneously at_same_time
continuellement constamment sans_cesse sans_relâche / constantly continually relentlessly ceaselessly
fréquemment souvent régulièrement / frequently often regularly
parfois quelquefois de_temps_en_temps / sometimes occasionally
quotidiennement chaque_jour tous_jours / daily every_day
finalement en_fin_compte au_final / finally eventually ultimately in_end
entre-temps pendant_ce_temps dans_intervalle / meantime in_meantime
désormais dorénavant à_partir_maintenant / now from_now_on henceforth
auparavant précédemment antérieurement / previously earlier
tôt prématuré précoce anticipé avant_heure en_avance / early premature ahead_schedule <> tard tardif en_retard à_retardement / late belated overdue behind_schedule
ponctuel à_heure à_temps / punctual on_time <> retard retardé / delay late
imminent sur_le_point en_passe / imminent looming impending verge
soudain soudainement brusque brusquement subitement brutal du_jour_lendemain / sudden suddenly abrupt abruptly overnight <> progressif progressivement graduel par_étapes peu_à_peu / gradual gradually phased step_step
progressif progressivement graduel graduellement petit_à_petit peu_à_peu / gradual gradually progressive progressively little_little
simultané simultanément en_même_temps parallèlement de_concert / simultaneous simultaneously same_time at_once
consécutif successif affilée suite rang / consecutive successive straight row
initial initialement à_origine au_départ / initial initially original originally at_first
final finalement / eventually finally
actuel présent contemporain actuellement en_cours à_présent / current present currently ongoing underway
moderne contemporain dernier_cri / modern contemporary up-to-date state-of-the-art <> désuet vétuste vieillot obsolète suranné / outdated obsolete old-fashioned antiquated
neuf flambant_neuf / brand-new <> usagé seconde_main / second-hand secondhand
antique ancien séculaire ancestral / ancient antique age-old
quotidien quotidiennement chaque_jour / daily every_day
annuel annuellement chaque_année / annual annually yearly every_year
mensuel chaque_mois / monthly every_month
hebdomadaire chaque_semaine / weekly every_week
temporaire temporairement provisoire provisoirement transitoire momentané / temporary temporarily provisional interim transitional <> définitif définitivement permanent irrévocable pérenne / permanent permanently definitive indefinitely
durable viable soutenable / sustainable viable
continu ininterrompu incessant permanent / continuous uninterrupted nonstop non-stop constant round_clock <> intermittent sporadique discontinu / intermittent sporadic occasional
occasionnel ponctuel parfois / occasional occasionally sometimes
fréquent fréquemment récurrent / frequent frequently recurrent regular <> rare exceptionnel rarissime / rare exceptional uncommon
préliminaire / preliminary
éternel / eternal everlasting
ultérieur / subsequent later
récurrent / recurring recurrent
provisoire temporaire intérimaire / provisional temporary interim
ancien vieux séculaire / ancient old centuries-old
récent dernier / recent latest
actuel en_place / current incumbent
futur prochain à_venir / future next upcoming
définitif permanent / final permanent definitive
durable pérenne / lasting sustainable
éphémère passager / short-lived passing
long interminable / long lengthy
régulier habituel / regular usual
`;
