/** Concepts of how long things last, how much they come to and how they grow or shrink. How the lists are written: `concepts.ts`. */
export const timeAndMeasure = `
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
petit-déjeuner matinée matin / breakfast morning
pause mi-temps repos / half-time break interval
dernier_heure dernier_instant dernier_seconde ultime_minute / last_minute final_minute last_gasp dying_minute late
du_jour_au_lendemain nuit / overnight
affilée de_rang de_suite coup_sur_coup / running straight consecutive row
année_passé an_passé an_dernier / last_year
élever élève_à monter chiffrer atteindre totaliser représenter / amount total come_to stand reach number add_up
compter recenser dénombrer comptabiliser répertorier / count record number list log tally
avoisiner frôler friser flirter approcher tourner_autour / near approach close_on border hover around
dépasser franchir_cap franchir_barre passer_cap crever_plafond excéder / exceed top pass surpass break_through go_past cross
atteindre_record battre_record plus_haut_niveau pic / record_high all-time_high new_high set_record peak
manquer falloir en_falloir court / short fall_short lack need miss
rester demeurer subsister / remain stay
rien_bouger inchangé rester_même identique / unchanged same remain_same
fluctuer osciller varier variation / fluctuate vary range swing oscillate
contribuer participer apporter_pierre / contribute add chip_in
augmenter grimper_flèche flamber exploser emballer bondir envolée flambée explosion / soar surge jump rocket shoot_up skyrocket spike leap <> effondrer dégringoler fondre chuter écrouler chute_libre fondre_neige_soleil / collapse plunge plummet slump tumble nosedive crash free_fall
gagner prendre grappiller engranger / gain add put_on pick_up <> perdre céder lâcher abandonner / lose shed give_up drop
gonfler grossir enfler / swell grow balloon <> fondre maigrir dégonfler / shrink melt dwindle
stabiliser plafonner stagner marquer_pas piétiner / stabilise stabilize level_off plateau stagnate stall flatten <> accélérer envoler bondir reprendre / accelerate pick_up surge speed_up
ralentir freiner tempérer modérer essouffler marquer_pas / slow moderate cool ease lose_steam lose_momentum <> accélérer emballer / accelerate speed_up quicken pick_up
remonter rebondir repartir_hausse redresser reprendre_couleur / rebound bounce_back rally recover pick_up <> rechuter replonger repartir_baisse / slip_back fall_back relapse
multiplier démultiplier proliférer / multiply proliferate
doubler deux_fois_plus multiplier_deux / double twice_as
moitié_moins deux_fois_moins réduire_moitié diviser_deux / half halve cut_half
tiers un_sur_trois / third one_three
quart un_sur_quatre / quarter one_four
un_sur_deux moitié cinquante / half one_two
un_sur_dix dixième / tenth one_ten
neuf_sur_dix quasi-totalité immense_majorité / nine_ten vast_majority nearly_all
la_plupart plupart plus_grand_nombre majorité / most majority bulk
une_poignée peu guère quelques-uns rare / few handful hardly_any
de_justesse cheveu poil extrême_justesse / narrowly just hair whisker
haut_main largement écrasant nettement net / easily comfortably convincingly landslide handily clearly <> de_justesse courte_tête cheveu étroit serré / narrowly slim tight close whisker
peser poids représenter / weigh account represent
mesurer long longueur faire_long / measure long length
haut hauteur élever culminer / high height tall stand
large largeur / wide width
étendre couvrir étaler superficie / cover span stretch spread extend
distant éloigné kilomètre / away distance
rapporter dégager générer produire / bring_in generate yield earn fetch raise
réunir rassembler attirer drainer / draw attract gather pull_in
accueillir recevoir enregistrer / welcome host receive record
fréquenter visiter presser / visit attend flock
vendre_billet écouler billet entrée spectateur / sell_ticket ticket_sale ticket admission attendance
capacité jauge contenance / capacity
contenir abriter compter / hold house contain seat
`;
