/** Concepts of mishaps, rescues, crime and courts, in the words of all who tell them. How the lists are written: `concepts.ts`. */
export const mishapsAndCourts = `
malveillance acte_malveillance acte_volontaire criminel origine_criminelle volontairement intentionnel délibéré exprès / foul_play on_purpose deliberate deliberately malicious arson intentional set_fire
sans_salaire non_payé sans_solde sans_être_payé sans_rémunération / unpaid without_pay no_pay
gratuitement à_titre_gracieux bénévolement sans_frais sans_rien_payer gratuit / free for_nothing free_charge without_charge pro_bono without_pay no_fee
banque_centrale autorité_monétaire institut_émission argentier / central_bank monetary_authority policymaker
toit toiture / roof rooftop
rééchapper réchapper survivre en_sortir échapper_mort / survive escape pull_through come_through live
indemne intact épargné sans_dommage sans_égratignure sain_sauf non_touché / unscathed untouched unharmed undamaged intact unhurt unwounded uninjured without_scratch not_hit
emporter balayer charrier / carry_away sweep_away sweep_off wash_away drag
sous_les_eaux sous_eau submerger inonder noyer / under_water submerge flood inundate swamp
évacuer vider_lieu quitter_domicile quitter_maison faire_sortir / evacuate leave_home flee_home clear get_out
abri hébergement refuge hébergé abriter héberger logé relogé / shelter put_up accommodate refuge take_in
extraire dégager désincarcérer tirer_décombre sortir_décombre / pull_out free cut_free extricate pull_from dig_out
sans_vie corps dépouille cadavre mort restes / lifeless body corpse remains dead
retrouver_corps repêcher corps_retrouvé / body_found recover_body
porté_disparu manquer_appel disparu introuvable sans_nouvelles / missing unaccounted unaccounted_for still_missing not_found
chercher_survivant fouiller recherche rechercher / search look_for hunt comb
sauveteur secouriste secours équipe_secours pompier / rescuer rescue_worker emergency_worker rescue_team
à_bord embarqué passager / on_board aboard passenger
couler sombrer naufrage chavirer engloutir / sink capsize go_down founder overturn
échouer échoué / run_aground aground beached stranded
dérailler sortir_rail quitter_voie sortie_voie / derail come_off_rail leave_track come_off_track jump_track
percuter heurter collision télescoper emboutir encastrer / hit collide smash_into plough_into crash_into run_into strike
sortie_route quitter_route quitter_chaussée perdre_contrôle / leave_road come_off_road veer_off lose_control
renverser faucher happer écraser percuter / knock_down run_over mow_down hit run_down
prendre_feu embraser flamber en_flamme en_feu / catch_fire go_up_flame burst_flame burn ablaze on_fire alight
éteindre maîtriser circonscrire venir_bout sous_contrôle / put_out extinguish under_control bring_control contain
partir départ_feu éclater déclencher / break_out start erupt
réduire_cendre ravager détruire dévaster anéantir / burn_down gut destroy raze devastate reduce_ash burn_ground
souffler déflagration détonation explosion exploser boule_feu sauter / blast explosion explode fireball detonate blow_up go_off detonation
effondrer écrouler effondrement écroulement céder affaisser / collapse give_way cave_in come_down fall_down crumble
fissure fissurer lézarde craqueler / crack fissure
coulée avalanche / avalanche snow_slide
glissement_terrain éboulement coulée_boue éboulis / landslide mudslide rockfall rockslide landslip
crue débordement montée_eau sortir_lit déborder / flood burst_bank overflow rise swollen
averse pluie précipitation trombe_eau déluge diluvien / rain downpour rainfall deluge torrential
tremper trempé détremper mouillé / soak drench wet
orage orageux tonnerre / thunderstorm thunder
rafale bourrasque coup_vent vent_violent / gust gale squall strong_wind high_wind
vague houle déferlante lame / wave swell
canicule vague_chaleur forte_chaleur chaleur_extrême / heatwave heat_wave extreme_heat scorching
record jamais_vu plus_haut_niveau sans_précédent / record all-time_high record_high unprecedented highest_ever all-time
sécheresse manque_eau pénurie_eau / drought water_shortage dry_spell
eau_robinet eau_potable robinet / tap_water drinking_water tap mains_water
coupure_courant panne_courant panne_électricité privé_courant black-out sans_électricité / power_cut outage power_outage blackout power_failure without_power lights_out light_go lose_power
rétablir remettre_service remise_service rebrancher courant_revenu / restore reconnect bring_back come_back
mettre_service mise_service entrer_service démarrer exploitation / come_online go_live commission put_service start_operation enter_service come_stream
embouteillage bouchon ralentissement embouteillé saturé engorgé congestion encombré trafic_dense / traffic_jam congestion congested gridlock tailback jammed clogged
déviation itinéraire_bis détour contourner / detour diversion way_round alternative_route
fermer_circulation interdire_circulation barrer couper_circulation / close_traffic shut closed block_off
rouvrir réouverture remise_circulation / reopen re-open open_again back_traffic
perturber perturbation retard désorganiser pagaille / disrupt disruption delay chaos
annuler supprimer clouer_sol rester_sol déprogrammer / cancel scrap call_off axe
décoller envol décollage quitter_piste prendre_envol envoler / take_off leave depart take-off lift_off
appareil avion aéronef jet / plane aircraft jet airliner
appareiller lever_ancre prendre_mer quitter_port larguer_amarre / set_sail sail put_sea leave_port cast_off
accoster amarrer à_quai / dock moor tie_up berth
consigné confiné bloqué / confined stuck stranded
pied_terre débarquer descendre / disembark go_ashore let_off get_off step_ashore
armateur compagnie croisiériste / operator cruise_line ship_owner shipowner company
hélitreuiller hisser treuiller / winch airlift hoist
transporter_hôpital hospitaliser conduire_hôpital évacuer_hôpital / take_hospital hospitalise hospitalize rush_hospital
danger_mort pronostic_vital urgence_absolue état_grave entre_vie_mort jour_danger / life_danger life-threatening critical_condition danger_life
état_stable hors_danger jour_pas_danger / out_danger not_life-threatening
légèrement_blessé blessure_légère blessé_léger / minor_injury slightly_injured slight_injury minor_hurt
grièvement gravement blessé_grave grièvement_blessé sérieusement_touché / seriously_injured seriously_hurt badly_hurt severely_injured
choqué commotionné état_choc / shocked in_shock concussed
brûlé brûlure grand_brûlé / burn burned burnt scalded
noyer noyade périr_noyé / drown drowning
boire alcoolisé ivre ivresse alcoolémie ébriété emprise_alcool état_ivresse / drink drunk alcohol intoxicated drink-driving breath_test
stupéfiants drogue fumer cannabis produit_stupéfiant / drug narcotic stoned
tenir_volant conduire conducteur au_volant chauffeur automobiliste / drive driver at_wheel behind_wheel motorist
excès_vitesse rouler_vite vitesse_excessive / speeding too_fast excessive_speed over_limit
refus_obtempérer forcer_barrage fuite / fail_stop refuse_stop flee
délit_fuite prendre_fuite / hit-and-run flee_scene drive_off
ouvrir_feu faire_feu coup_feu tir fusillade / shoot open_fire gunfire shooting
abattre tuer_balle tué_par_balle tuer / shoot_dead gun_down kill
braquage vol_main_armée braquer hold-up attaque_main_armée / hold-up armed_robbery raid heist robbery
cambriolage cambrioler effraction / burglary break-in break_in burgle
récupérer retrouver / recover get_back retrieve
ravisseur kidnappeur preneur_otage / kidnapper captor hostage-taker abductor
enlever kidnapper rapt enlèvement séquestrer / kidnap abduct snatch kidnapping abduction
évader évasion cavale en_fuite enfuir fuir / escape break_out abscond run_away flee on_run fugitive at_large
interpeller arrêter appréhender placer_garde_vue coup_filet mettre_main_collet menotter / arrest detain take_custody apprehend
garde_vue placer_garde_vue / custody police_custody
relâcher remettre_liberté libérer garde_vue_levée / release free let_go walk_free without_charge
écroué incarcéré détention_provisoire placer_détention derrière_barreau emprisonner / jail remand_custody held_custody behind_bar imprison lock_up
contrôle_judiciaire sous_contrôle_judiciaire / bail
plainte porter_plainte déposer_plainte / complaint file_complaint press_charge
saisir_justice attaquer_justice poursuivre assigner traîner_tribunal intenter_procès saisir_tribunal / sue take_court legal_action lawsuit file_suit take_legal_action
recours_collectif action_groupe action_collective / class_action class-action collective_action group_action
contester recours attaquer_décision faire_appel / challenge appeal contest judicial_review
partie_civile plaignant requérant / plaintiff claimant complainant
dommages_intérêts indemnisation indemniser dédommager dédommagement indemnité / compensation damages compensate redress payout reparation
accusation parquet ministère_public procureur avocat_général réquisitoire / prosecution prosecutor public_prosecutor
écoper être_condamné infliger condamner / sentence
peine_prison an_prison emprisonnement réclusion ferme / prison_term jail_term prison_sentence jail_sentence behind_bar
relaxer acquitter blanchir innocenter relaxe acquittement / acquit clear find_not_guilty exonerate not_guilty
reconnaître_coupable déclarer_coupable jugé_coupable culpabilité / find_guilty convict guilty conviction
nier clamer_innocence plaider_non_coupable contester_fait démentir / deny plead_not_guilty protest_innocence maintain_innocence
comparaître comparution jugé / appear_court stand_trial face_court go_trial trial
délibéré rendre_jugement verdict jugement arrêt décision sentence / verdict ruling judgment decision
témoin témoigner déposer / witness testify give_evidence
témoin_clé principal_témoin témoin_principal / key_witness chief_witness star_witness main_witness
cruel sans_coeur impitoyable inhumain / cruel heartless merciless inhumane callous
prématuré trop_tôt / premature too_soon too_early
détective enquêteur limier policier / detective investigator officer
lever_voile élucider résoudre / solve
escroquer escroquerie arnaque arnaquer filouter duper flouer / defraud fraud swindle scam con dupe cheat
enrichir tirer_profit profit_personnel enrichissement_personnel tirer_bénéfice / enrich personal_gain line_pocket
détourner détournement siphonner puiser_caisse / embezzle embezzlement siphon divert misappropriate
pot-de-vin corruption corrompre soudoyer bakchich / bribe bribery corruption kickback
fraude_fiscale évasion_fiscale / tax_evasion tax_fraud tax_dodging
`;
