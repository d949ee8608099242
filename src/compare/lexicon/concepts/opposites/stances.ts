/**
 * Concepts of what people and bodies say, want, promise and refuse, each with its contrary. How the lists are written:
 * `concepts/index.ts`.
 */
export const stances = `
saluer louer féliciter applaudir vanter éloge encenser rendre_hommage accueillir_favorablement / praise hail welcome applaud laud commend pay_tribute celebrate <> critiquer fustiger dénoncer éreinter étriller épingler tacler condamner déplorer décrier pourfendre vilipender tancer égratigner indigner critique / criticise criticize slam blast condemn lambast lambaste denounce decry deplore rebuke rap pan castigate berate criticism
promettre garantir assurer engager engagement prendre_engagement / promise guarantee pledge vow commit undertake <> exclure écarter / rule_out
réclamer exiger appeler plaider_pour demander / demand call_for urge push_for <> rejeter refuser exclure écarter opposer / reject rule_out dismiss oppose
prendre_position choisir_camp / take_stand take_position take_side come_out <> rester_neutre neutralité abstenir / stay_neutral neutrality sit_fence abstain
pencher_pour dire_oui soutenir / favour back support <> dire_non opposer voir_mauvais_oeil / oppose object against
encourager inciter exhorter pousser / encourage urge exhort press spur <> dissuader décourager déconseiller mettre_garde / discourage deter dissuade warn_against advise_against
inviter convier / invite <> désinviter éconduire annuler_invitation / disinvite uninvite withdraw_invitation snub
revendiquer_attentat revendiquer revendication / claim_responsibility <> nier_responsabilité démentir_implication nier_implication décliner_responsabilité / deny_responsibility deny_involvement disclaim_responsibility
assumer assumer_responsabilité endosser prendre_responsabilité / take_responsibility accept_responsibility own accept_blame <> rejeter_responsabilité rejeter_faute décliner_responsabilité défausser / shift_blame deny_responsibility pass_buck reject_blame
réjouir ravi enchanter satisfait / delighted pleased rejoice glad happy <> regretter déplorer désoler attrister / regret deplore sorry sadden lament
féliciter prendre_acte favorablement / welcome <> inquiéter inquiétude préoccuper alarmer tirer_sonnette_alarme / worry concern alarm raise_concern sound_alarm
rassurer calmer_jeu apaiser_crainte dédramatiser / reassure calm_fear allay ease_fear play_down <> alarmer inquiéter alimenter_crainte attiser_crainte / alarm worry raise_fear stoke_fear fuel_fear
relativiser minimiser dédramatiser / downplay play_down minimise minimize <> dramatiser exagérer noircir / exaggerate overstate dramatise hype
accepter_offre accepter_proposition dire_oui / accept_offer take_up say_yes <> décliner_offre rejeter_offre repousser_offre / decline_offer reject_offer turn_down rebuff spurn
accéder_demande donner_suite faire_droit satisfaire répondre_favorablement / grant_request agree_demand meet_demand accede <> opposer_refus fin_recevoir rejeter_demande débouter / reject_request deny_request rebuff
céder plier reculer lâcher_lest faire_marche_arrière / give_in cave back_down bow yield relent climb_down <> tenir_bon rester_ferme inflexible camper_position intransigeant / stand_firm hold_firm dig_in refuse_budge unmoved
ouvert_dialogue tendre_main ouvrir_dialogue / open_dialogue reach_out extend_hand open_talk <> fermer_porte rompre_dialogue / shut_door break_off_talk
tomber_accord trouver_accord parvenir_accord accorder_violon / agree reach_deal reach_agreement strike_deal see_eye_eye <> en_désaccord achopper buter rester_sans_accord échec_négociation / disagree fail_agree talk_fail differ
transiger faire_concession mettre_eau_vin couper_poire_deux / compromise make_concession meet_halfway <> intransigeant / uncompromising
briguer candidat entrer_course lancer_course annoncer_candidature / run stand seek enter_race announce_candidacy throw_hat_ring <> renoncer jeter_éponge retirer_candidature passer_tour / bow_out stand_aside rule_out_run drop_out withdraw
briguer_nouveau_mandat briguer_second_mandat candidat_succession / seek_re-election run_again seek_term stand_again <> passer_main tirer_révérence / stand_down step_aside retire
rester_en_poste / stay_post stay_on remain_office cling_power <> passer_main quitter_poste céder_place partir / step_aside step_down leave_post hand_over
rejoindre rallier ralliement / join rally_behind side <> quitter claquer_porte faire_défection faire_scission défection / quit leave defect defection break_away
faire_confiance croire / trust believe have_faith <> méfier douter mettre_doute / distrust doubt question
conforter corroborer accréditer étayer / back_up bear_out corroborate support lend_weight <> contredire démentir mettre_mal remettre_cause invalider / contradict undermine refute belie challenge disprove
défendre prendre_défense voler_secours plaider_cause / defend stand_up stick_up come_defence <> attaquer prendre charger / attack turn_against go_after hit_out lash_out
soutenir_candidat appeler_voter donner_consigne / endorse back_candidate <> retirer_soutien lâcher / withdraw_support withhold_endorsement
voter_pour voter_favour prononcer_faveur / vote_favour vote_for <> voter_contre prononcer_contre / vote_against
reconnaître_victoire concéder_défaite reconnaître_défaite / concede concede_defeat accept_defeat <> contester_résultat crier_fraude revendiquer_victoire / contest_result dispute_result claim_victory reject_result
respecter honorer / respect honour honor <> mépriser dédaigner ignorer bafouer faire_fi passer_outre / disregard ignore flout defy snub scorn
écouter tenir_compte prendre_compte entendre / listen take_account heed <> ignorer faire_sourde_oreille faire_fi / ignore turn_deaf_ear disregard brush_aside
révéler_publiquement rendre_public publier divulguer lever_voile / make_public publish release disclose <> garder_secret garder_confidentiel tenir_secret / keep_secret withhold keep_wraps undisclosed
jouer_transparence transparent / transparent open <> opaque dissimuler manquer_transparence / opaque secretive
officiellement officialiser officiel / officially official formally <> officieusement coulisse en_coulisse / unofficially behind_scene informally
à_visage_découvert nommément / on_record by_name <> sous_couvert_anonymat anonymement anonymat / anonymously condition_anonymity anonymity
ironiser railler moquer brocarder gausser / mock ridicule scoff poke_fun sneer deride
tempêter emporter insurger fulminer enrager tonner / rail rage fume thunder rant hit_out
marteler réaffirmer répéter ressasser réitérer / reiterate reaffirm repeat restate hammer_home stress
plaider_cause préconiser prôner recommander appeler_voeu / advocate call_for recommend champion push_for
sommer intimer enjoindre ordonner / order instruct command direct
mettre_demeure lancer_ultimatum poser_ultimatum / issue_ultimatum give_ultimatum
demander_compte exiger_explication exiger_réponse / demand_answer demand_explanation
tirer_boulet_rouge prendre monter_créneau attaquer / attack hit_out take_aim lash_out tear_into
faire_part indiquer signaler signifier / indicate signal let_know
laisser_entendre suggérer insinuer sous-entendre / suggest imply hint insinuate
faire_cas souligner pointer relever mettre_exergue attirer_attention / point highlight underline flag draw_attention
abstenir éviter / refrain avoid abstain
tergiverser temporiser jouer_montre gagner_temps / stall play_time drag_feet buy_time dither <> trancher décider_vite agir / decide act_fast
`;
