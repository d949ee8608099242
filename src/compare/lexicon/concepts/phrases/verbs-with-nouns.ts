/**
 * More verbs tied to a noun: open fire, cut ties, break a record, and what says the same. How the lists are written:
 * `concepts/index.ts`.
 */
export const verbsWithNouns = `
signer parapher apposer_signature / sign put_name append_signature
soigner_domicile convalescence_domicile / treat_home recover_home recuperate_home rest_home convalesce_home <> hospitaliser rester_hôpital toujours_hospitalisé hospitalisation / hospitalise hospitalize remain_hospital stay_hospital keep_hospital
passer_acte / carry_out_act
passer_accord conclure_accord signer_accord / strike_deal reach_deal sign_deal
passer_cap franchir_cap franchir_barre dépasser_seuil / pass_mark exceed
passer_crible / scrutinise comb
passer_silence / gloss_over
passer_vitesse_supérieure / step_up
passer_offensive / go_offensive
passer_entre_maille_filet / slip_net
porter_plainte déposer_plainte / file_complaint press_charge lodge_complaint
porter_secours secourir / come_rescue rescue
porter_coup frapper / deal_blow strike
porter_coup_fatal / deathblow fatal_blow
porter_atteinte / harm undermine
porter_responsabilité / bear_responsibility
porter_candidat déclarer_candidature présenter_candidature / declare_candidacy announce_candidacy
porter_attention / pay_attention
porter_espoir / pin_hope
jouer_rôle / play_role play_part
jouer_carte / play_card
jeter_huile_feu / add_fuel_fire pour_oil
jeter_discrédit discréditer / discredit
lancer_appel appeler / call issue_appeal appeal
lancer_enquête ouvrir_enquête diligenter_enquête / open_investigation launch_investigation open_probe launch_probe investigate
lancer_attaque lancer_offensive / launch_attack launch_offensive
lancer_mandat_arrêt émettre_mandat_arrêt / issue_arrest_warrant
lancer_pavé_mare / stir_thing
lancer_procédure engager_procédure / start_proceeding
engager_poursuite poursuivre_justice traîner_justice attaquer_justice assigner / sue take_court file_lawsuit bring_lawsuit legal_action
engager_discussion entamer_négociation ouvrir_négociation / open_talk start_negotiation enter_talk
entamer_grève_faim / start_hunger_strike go_on_hunger_strike
apporter_aide aider / provide_help provide_assistance help
apporter_réponse / provide_answer
apporter_preuve prouver / provide_proof provide_evidence prove
apporter_changement / bring_change
exprimer_inquiétude faire_part_inquiétude / express_concern voice_concern raiconcern
exprimer_regret regretter / express_regret regret
exprimer_soutien / express_support voice_support
exprimer_colère / voice_anger vent_anger
commettre_erreur / make_mistake err
commettre_crime / commit_crime
commettre_suicide suicider mettre_fin_jour donner_mort / commit_suicide kill_oneself take_own_life
subir_opération faire_opérer passer_billard / undergo_surgery have_surgery undergo_operation
subir_défaite incliner / suffer_defeat lose
subir_perte / suffer_loss
subir_dégât / sustain_damage suffer_damage
subir_revers / suffer_setback
encourir_peine risquer_prison / face_sentence face_jail face_prison
infliger_amende condamner_amende / fine impofine
infliger_défaite / inflict_defeat
infliger_sanction sanctionner / sanction imposanction penalise
imposer_droit_douane surtaxer taxer / impotariff slap_tariff
lever_doute / dispel_doubt
lever_fonds levée_fonds collecter_fonds / raifund raimoney fundraise fundraising
lever_voile / unveil lift_lid
lever_immunité / lift_immunity waive_immunity
lever_secret_défense / declassify
trouver_refuge réfugier / take_refuge find_shelter
trouver_mort perdre_vie / lolife die
trouver_solution résoudre / find_solution solve
trouver_terrain_entente / find_common_ground
trouver_sous_décombres / find_under_rubble
poser_problème / poproblem
poser_candidature candidater postuler / apply
poser_première_pierre / lay_foundation_stone break_ground
poser_condition / set_condition
poser_arme déposer_arme / lay_down_arm
ouvrir_porte / open_door pave_way
ouvrir_voie / pave_way clear_way
fermer_porte / close_door
tirer_leçon / draw_lesson learn_lesson
tirer_conséquence / draw_consequence
tirer_sonnette_alarme alerter / sound_alarm raise_alarm
tirer_révérence / bow_out
tourner_casaque / change_side
marquer_pas ralentir / stall slow
marquer_but inscrire_but trouver_filet faire_trembler_filet / score find_net
marquer_fin / mark_end
marquer_tournant / mark_turning_point
essuyer_tir / come_under_fire
essuyer_échec échouer / suffer_failure fail
essuyer_refus / meet_refusal
essuyer_critique / draw_criticism face_criticism come_under_fire
recevoir_soutien / get_support win_backing
recevoir_prix remporter_prix décrocher_prix / win_award receive_award win_prize
rester_lettre_morte / come_nothing fall_deaf_ear
rester_bras_croisé / stand_idle
rester_marbre / unmoved
courir_risque / run_risk
perdre_terrain / loground
perdre_contrôle / locontrol
perdre_connaissance évanouir / loconsciousness pass_out faint
perdre_patience / lopatience
perdre_emploi / lojob
perdre_vitesse / lomomentum
reprendre_flambeau / take_up_torch
reprendre_vie / come_back_life
reprendre_service / return_service
mener_enquête enquêter / conduct_investigation carry_out_investigation investigate
mener_perquisition perquisitionner / search raid
mener_combat / fight
mener_débat / lead_debate
mener_barque / run_show
mener_bien / carry_out
conduire_enquête / lead_investigation
conduire_ivresse conduite_ivresse conduire_état_ivresse alcool_volant / drink-driving drunk_driving drive_under_influence
avoir_intention compter / intend plan
avoir_besoin nécessiter / need require
avoir_tendance / tend
avoir_honte / ashamed
avoir_hâte / look_forward
obtenir_majorité / win_majority
obtenir_accord / secure_agreement
obtenir_libération / secure_release
tenter_évader / escape_attempt
tenter_chance / try_luck
manquer_respect / disrespect
manquer_occasion / miss_chance
saisir_justice saisir_tribunal / go_court take_court
saisir_occasion / seize_opportunity
saisir_cour_cassation pourvoir_cassation pourvoi_cassation / appeal_supreme_court
voler_secours / come_rescue
voter_censure motion_censure motion_défiance / no-confidence_motion vote_no_confidence censure_motion
briguer_mandat / seek_term
briguer_réélection / seek_re-election
remettre_prix / present_award
remettre_clé / hand_key
remettre_pendule_heure / set_record_straight
battre_record pulvériser_record / break_record beat_record smash_record record-breaking
battre_plein / full_swing
établir_record / set_record record-setting
monter_ton / escalate
couper_herbe_sous_pied / pull_rug
couper_souffle / breathtaking
rompre_lien rompre_relation / cut_tie sever_tie break_off_relation
rompre_silence sortir_silence / break_silence
rompre_trêve violer_cessez-le-feu / break_truce violate_ceasefire breach_ceasefire
nouer_alliance allier / form_alliance join_force ally
nouer_lien / forge_tie
tisser_lien / build_tie
verser_larme / shed_tear
semer_panique / caupanic spread_panic
semer_terreur terroriser / terrorise spread_terror
semer_doute / sow_doubt
semer_discorde / sow_discord
semer_zizanie / sow_discord
susciter_tollé provoquer_tollé tollé indigner / outrage outcry uproar furore
susciter_espoir / raihope
susciter_inquiétude / raiconcern spark_concern
susciter_indignation provoquer_indignation / spark_outrage cauoutrage
susciter_réaction / prompt_reaction
provoquer_colère susciter_colère / spark_anger anger infuriate
provoquer_mort causer_mort / caudeath kill
`;
