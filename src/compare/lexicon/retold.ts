/** Concepts of falls, launches, catches, games and leaks, in the words of the second account. How the lists are written: `concepts.ts`. */
export const retold = `
semblable comparable similaire analogue même_type même_genre / similar comparable same_kind
par_tête par_personne / apiece per_head
gouffre gouffre_financier perdre_argent / loss lose_money drain
égratignure éraflure contusion ecchymose / scratch graze bruise
chien_recherche maître-chien équipe_cynophile / sniffer_dog search_dog dog_handler
micro dispositif_écoute / microphone listening_device listening_gear
fondre chuter dégringoler plonger / plummet tumble plunge slump
laisser_échapper déverser répandre / leak spill pour
dépasser_budget laisser_filer dérapage_budgétaire surcoût / overspend over_budget cost_overrun overrun
ancien_élève camarade_classe condisciple / former_pupil schoolfellow schoolmate old_boy alumnus
trouver_chemin_filet inscrire_but marquer buteur / find_net score on_target goalscorer
achat_voix acheter_voix / vote-buying vote_buying buy_vote
observateur / observer monitor
ferrailleur récupérateur / scrap_dealer scrap_merchant
empocher chèque / pocket take_home cheque
dauphin finaliste_malheureux / runner-up second_place
sans_accroc sans_encombre comme_prévu sans_problème / without_hitch smoothly as_planned according_plan
premier_syndicat principal_syndicat / largest_union biggest_union
exploitant délégataire concessionnaire / operator
fragilité_cardiaque problème_cardiaque maladie_cardiaque malade_coeur / heart_condition heart_trouble heart_problem
coutelier coutellerie couteau / cutler cutlery knife
jeter_éponge abandonner quitter_course non-partant / withdraw pull_out retire quit_race
poursuivre_course reprendre_route rester_course / stay_race continue_race
accuser_retard mené distancer / trail adrift
repêcher réintégrer / reinstate readmit
chuter chute tomber gamelle / fall tumble
reprocher en_vouloir grief / blame reproach hold_against
sous_les_huées conspuer prendre_partie apostropher chahuter / heckle boo shout_down jeer
colère fureur ire courroux / anger fury wrath outrage
assurer affirmer garantir certifier / assure insist maintain
ne_pas_savoir ignorer tout_ignorer / not_know unaware no_knowledge
taire dissimuler cacher passer_silence étouffer / conceal hide cover_up hush_up keep_quiet
sévices maltraitance abus agression_sexuelle violence_sexuelle / abuse ill-treatment mistreatment molest
agresseur auteur_abus pédocriminel / abuser attacker perpetrator
pensionnaire interne / boarder
dortoir chambrée / dormitory
chambre_hôte gîte transformer_hôtel / guest_house holiday_let
indemniser fonds_indemnisation / compensate redress_scheme compensation_scheme
versant coteau flanc pente colline / hillside slope hill
maison_emportée emporter_maison engloutir / sweep_away bury swallow
fouiller_boue chercher_survivant / search_mud dig_mud
géologue forage sondage / geologist drill borehole
fissure crevasse lézarder / crack fissure crevice
isolé coupé_monde inaccessible / cut_off isolated marooned
pas_de_tir rampe_lancement / launch_pad launchpad pad
compte_rebours / countdown
perdre_contact contact_perdu plus_signal / lose_contact lost_contact signal_lost
désintégrer exploser_vol disloquer / break_up disintegrate explode_flight
retombée débris / debris fragment
vol_inaugural premier_vol mission_inaugurale / maiden_flight first_flight
mettre_orbite placer_orbite satelliser / put_orbit place_orbit carry_orbit
charge_utile / payload
régie exploitation_publique reprise_publique / public_operator municipal_control
eau_potable distribution_eau réseau_eau / water_supply drinking_water water_network
déléguer délégation_service concession / contract_out outsource
ligne_subventionnée obligation_service / subsidised_route
desservir desserte relier liaison / serve route connection
aéroport plateforme aérogare aérodrome / airport airfield terminal
pas_assez_passagers faute_passager remplissage / too_few_passengers load_factor
quota prélèvement capture_autorisée / quota catch_limit allowable_catch
pêche_interdite fermer_pêche moratoire / fishing_ban closed_fishery
stock population_poisson / stock fish_stock
frayer reproduction pondre géniteur / spawn breed spawning
ligneur pêche_ligne / line_fisherman line_fishing
bruit nuisance_sonore tapage décibel / noise nuisance din
trouble_voisinage plainte_voisin / neighbour_dispute nuisance
étude_acoustique mesure_sonore / noise_study sound_test
astreinte amende_jour par_jour_retard / daily_fine penalty
démonter démolir raser / dismantle demolish tear_down pull_down
permis_construire autorisation_construire / planning_permission building_permit
échiquier échecs / chess chessboard
champion_monde titre_mondial couronne_mondiale / world_champion world_title world_crown
abandonner_partie coucher_roi / resign
grand_maître / grandmaster
plus_jeune benjamin / youngest
doyen plus_âgé aîné / oldest eldest senior
base_donnée fichier_génétique / database
adn profil_génétique généalogie empreinte_génétique / dna genetic_profile genealogy
mot_passe code_accès / password login
client_concerné personne_touchée compte_touché / affected_customer affected_user
vendre_donnée mise_vente / sell_data put_sale
gendarme_donnée autorité_vie_privée cnil / privacy_watchdog data_protection information_commissioner
infliger_amende amende / fine impose_fine
`;
