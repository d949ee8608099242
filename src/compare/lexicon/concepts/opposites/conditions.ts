/**
 * Concepts of states that persons, places, things and weather are in, each with its contrary. How the lists are
 * written: `concepts/index.ts`.
 */
export const conditions = `
approcher rapprocher venir_vers / approach near close_in draw_near head_towards <> éloigner prendre_large / move_away recede head_away drift_away
en_mer au_large / at_sea offshore <> à_terre à_quai / ashore onshore dockside
à_bord monter_bord embarquer / aboard on_board board <> débarquer descendre / disembark get_off alight
échouer ensabler / aground run_aground beach <> renflouer remettre_flot déséchouer / refloat
remonter_surface faire_surface émerger / surface resurface <> plonger enfoncer immerger / dive submerge
gravir escalader ascension grimper / climb ascend scale ascent <> descendre redescendre / descend come_down descent
entrant / inbound incoming <> sortant / outbound outgoing
aller_simple / one-way single <> aller-retour / return round-trip
marquer_arrêt faire_halte desservir / stop call_at halt <> brûler_arrêt / non-stop
immobiliser_sol clouer_sol / ground grounded <> reprendre_vol revoler remettre_ciel / fly_again return_service
circuler normalement rouler_normalement trafic_normal / run_normally run_normal <> trafic_perturber perturbation à_arrêt interrompu / disrupted disruption suspended
ouvert_circulation praticable / open passable <> coupé_circulation fermé_circulation barré impraticable / closed blocked cut_off impassable
direct en_direct / live <> différé enregistré préenregistré / recorded pre-recorded taped
à_huis_clos huis_clos portes_closes / closed_door in_camera <> audience_public en_public public / open_court public in_public
temps_plein plein_temps / full-time <> temps_partiel mi-temps / part-time
domestique intérieur / domestic <> international étranger extérieur / foreign international overseas
assuré couvert_assurance / insured covered <> non_assuré / uninsured
vacciné immunisé / vaccinated immunised <> non_vacciné / unvaccinated
sous_licence agréé homologué en_règle / licensed certified <> non_agréé / unlicensed uncertified
symptomatique présenter_symptôme / symptomatic show_symptom <> asymptomatique / asymptomatic symptom-free
bénin / benign <> malin cancéreux / malignant cancerous
chronique / chronic <> aigu ponctuel / acute
curable guérissable soignable / curable treatable <> incurable / incurable untreatable terminal
stable stationnaire hors_danger / stable out_danger stable_condition <> critique désespéré pronostic_engagé entre_vie_mort / critical critical_condition life-threatening
améliorer amélioration mieux_porter / improve get_better improvement <> aggraver aggravation dégrader empirer détériorer / worsen deteriorate get_worse deterioration
vivant en_vie / alive living <> éteint disparu décédé / dead extinct deceased
sauvage en_liberté milieu_naturel / wild in_wild <> captivité captif élevage / captive captivity farmed
abondant foisonner pulluler proliférer / abundant teem proliferate plentiful <> rare raréfier en_déclin menacé / scarce rare dwindle decline
réapparaître retour recoloniser / return reappear reemerge <> disparaître éteindre éteint / vanish die_out disappear
actif en_éruption entrer_éruption / active erupt <> endormi éteint inactif / dormant extinct inactive
marée_haut haute_mer / high_tide <> marée_bas / low_tide
dégagé ensoleillé soleil éclaircie / clear sunny cloudless sunshine <> couvert nuageux gris pluvieux / cloudy overcast grey rainy
calme étale / calm <> agité démonté déchaîné / rough choppy stormy
pluvieux arrosé pluie / rainy wet rain <> sec ensoleillé / dry sunny
réchauffer hausse_température redoux réchauffement / warm_up warm warming milder <> refroidir rafraîchir refroidissement / cool cool_down cooling colder
au-dessus_moyenne supérieur_moyenne / above_average above_normal <> en_dessous_moyenne inférieur_moyenne / below_average below_normal
excédentaire excédent / surplus above <> déficitaire déficit / deficit shortfall
montée_eau gonfler déborder en_crue / rise swell burst_bank <> décrue baisser reculer / recede fall subside
souffler_fort forcir / strengthen pick_up intensify <> faiblir mollir retomber tomber / weaken ease die_down drop abate
éclater démarrer prendre / break_out start erupt <> éteindre maîtriser circonscrit / put_out extinguish die_out contain
encore_actif progresser toujours_actif brûler_encore hors_contrôle / still_burn rage spread out_control still_active <> fixer maîtrisé sous_contrôle éteint / contained under_control extinguished doused
tenir debout rester_debout résister / stand hold withstand <> effondrer céder écrouler / collapse give_way cave_in crumble
étanche / watertight sealed <> fuir percé fuite / leak leaking leaky
alimenter rétablir_courant rebrancher remis_courant / restore_power reconnect power_restored <> privé_courant privé_électricité couper_courant / cut_power lose_power
potable buvable propre_consommation / drinkable safe_drink <> non_potable impropre_consommation / undrinkable unsafe_drink
conforme aux_normes / compliant up_standard meet_standard <> non_conforme hors_norme / non-compliant substandard below_standard
neuf flambant_neuf récent / brand-new new <> vétuste usé ancien vieillissant / old ageing aging worn dilapidated
fermé_public interdit_public / closed_public off-limits <> ouvert_public accessible_public / open_public
occupé habité / occupied inhabited <> vacant inoccupé inhabité vide / vacant unoccupied empty
complet au_complet intégral / complete full-strength <> incomplet amputé / incomplete depleted
surpeuplé bondé surchargé saturé / overcrowded packed crowded overloaded <> déserté vide sous-occupé / deserted empty half-empty
seul isolé / alone isolated <> entouré accompagné / surrounded accompanied
uni soudé rassemblé / united <> divisé déchiré fracturé / divided split torn
centraliser centralisation / centralise centralize <> décentraliser décentralisation / decentralise devolve devolution
majoritairement majoritaire / mostly predominantly <> minoritairement minoritaire / minority
volontaire consentant de_plein_gré / willing voluntarily <> forcé contraint contre_gré / forced unwilling coerced
préparé prêt anticiper / ready prepared <> pris_court pris_dépourvu impréparé / unprepared caught_guard
prévu programmé planifié / planned scheduled <> imprévu non_prévu inopiné / unplanned unscheduled unforeseen
attendu prévisible / expected <> inattendu surprise à_surprise_général / unexpected surprise shock
connu recensé répertorié / known listed <> inconnu inédit / unknown
visible à_oeil_nu / visible seen <> invisible caché masqué / invisible hidden
pair / even <> impair / odd
jour diurne / daytime <> nuit nocturne / night overnight
semaine jour_ouvré ouvrable / weekday <> week-end / weekend
haute_saison / peak_season high_season <> basse_saison / low_season off-season
masqué cagoulé encagoulé visage_dissimuler / masked hooded balaclava <> visage_découvert / unmasked
conscient éveillé reprendre_connaissance / conscious awake regain_consciousness <> inconscient coma sans_connaissance / unconscious comatose coma
à_jeun sobre / sober <> ivre alcoolisé état_ivresse / drunk over_limit intoxicated
positif dépisté_positif testé_positif / test_positive positive <> négatif testé_négatif / test_negative negative
mineur léger superficiel limité / minor slight superficial limited <> majeur lourd considérable important grave / major heavy extensive severe serious
localisé circonscrit limité / localised limited contained <> généralisé étendu répandu / widespread extensive
rare isolé cas_isolé / isolated rare one-off <> répandu courant généralisé fréquent / widespread common frequent
avéré confirmé établi prouvé / proven confirmed established <> infondé démenti non_prouvé / unproven unfounded disproved unsubstantiated
indemne intact / undamaged intact unscathed <> endommagé abîmé touché détruit / damaged hit wrecked destroyed
`;
