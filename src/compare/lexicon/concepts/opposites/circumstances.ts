/**
 * Concepts of how, by what means, by whose will and with whom something is done, each with what it cannot be at once. How
 * the lists are written: `concepts/index.ts`.
 */
export const circumstances = `
origine_accidentelle cause_accidentelle accidentel accidentellement être_accident thèse_accident involontaire involontairement fortuit inadvertance par_inadvertance par_mégarde / accidental accidentally be_accident by_accident inadvertently unintentional unintentionally unwittingly tragic_accident unintended <> origine_criminelle acte_criminel main_criminelle piste_criminelle incendie_volontaire incendie_criminel feu_volontaire acte_volontaire être_volontaire volontairement délibéré délibérément intentionnel intentionnellement sciemment acte_malveillance malveillant de_plein_gré à_dessein / deliberate deliberately intentional intentionally arson arsonist on_purpose wilful wilfully malicious foul_play knowingly started_deliberately set_alight
seul en_solitaire en_solo solitaire sans_compagnon sans_aide sans_assistance / alone unaccompanied solo single-handed single-handedly by_himself by_herself on_his_own on_her_own unaided <> accompagné compagnie en_groupe en_équipe à_deux en_binôme en_cordée en_tandem en_couple en_famille côte_à_côte aux_côtés flanqué escorté entouré / accompany accompanied in_company companion together jointly side_by_side flanked escort escorted in_pair as_team
par_téléphone au_téléphone téléphone téléphonique coup_fil appel_téléphonique par_courriel courriel par_mail par_sms par_courrier par_lettre par_voie_presse communiqué visioconférence / by_phone by_telephone over_phone on_phone phone_call telephone_call by_email email by_text by_letter by_post <> en_personne de_vive_voix tête-à-tête face-à-face en_main_propre / in_person face-to-face face_to_face
expulser évincer déloger chasser jeter_dehors mettre_dehors évacuer_force pousser_dehors / evict turf_out throw_out kick_out drive_out dislodge remove_force force_out <> partir_gré quitter_gré propre_gré plein_gré eux-mêmes lui-même partir_volontairement partir_librement / own_accord own_free_will own_volition leave_voluntarily leave_willingly voluntarily
contre_gré contre_volonté de_force sous_contrainte sous_menace forcé contraint poussé_sortie poussé_démission / against_will by_force forcibly forced under_duress coerced involuntarily <> plein_gré propre_gré bon_gré volontairement librement consentant de_bon_coeur / willingly voluntarily freely consenting own_accord own_free_will
quitter démissionner claquer_porte partir_de_lui-même tourner_page / quit leave walk_away walk_out resign <> séparer_de remercier virer éjecter débarquer mettre_porte / drop sack dump ditch axe let_go
rémunéré rémunération cachet payé contre_paiement moyennant_finance / paid pay fee <> bénévole bénévolement gratuitement gracieusement sans_rémunération sans_contrepartie sans_être_payé sans_cachet / free_charge for_free unpaid pro_bono for_nothing without_pay waive_fee
en_direct / live <> enregistré préenregistré en_différé / pre-recorded recorded taped
à_main fait_main artisanal artisanalement manuellement / by_hand hand-made handmade hand-built <> en_usine industriel industriellement à_machine mécaniquement par_robot / machine-made by_machine mass-produced factory-made by_robot
intervention_humaine télécommander piloté commande_manuelle / remote-controlled crewed human_operator <> autonome sans_pilote / autonomous autonomously driverless uncrewed self-driving
armé à_main_armée arme / armed gun weapon <> à_main_nues main_nues sans_arme non_armé / bare_hand bare-handed unarmed weaponless
sur_coup_folie impulsif spontané improvisé / spontaneous spontaneously impulsive unplanned spur_moment improvised <> prémédité préméditation planifié organisé préparer_longue_date / premeditated premeditation planned organised pre-planned orchestrated
sur_invitation invité convié / invited at_invitation <> sans_invitation sans_être_invité imposer_présence / uninvited gatecrash
à_unisson d'une_même_voix à_unanimité / with_one_voice unanimously <> ordre_dispersé / disunited
nommément citer_nom nommer / by_name named <> sous_anonymat sous_couvert_anonymat anonymement / anonymously on_condition_anonymity unnamed
par_écrit écrit lettre / in_writing written <> oralement verbalement de_vive_voix / verbally orally
en_train rail ferroviaire / by_train by_rail rail <> en_avion aérien avion / by_plane by_air fly
par_mer voie_maritime en_bateau / by_sea by_ship by_boat sail <> par_avion voie_aérienne pont_aérien / by_air airlift fly
avec_autorisation avec_accord consentement avec_consentement accord_préalable / with_permission with_consent consent authorised <> sans_autorisation sans_accord sans_consentement insu / without_permission without_consent without_authorisation
rançon verser_rançon contre_rançon / ransom pay_ransom <> assaut raid opération_commando coup_main / raid rescue_mission commando_operation storming
échange_prisonnier contre_échange / prisoner_swap exchange_prisoner <> rançon verser_rançon / ransom
mort_naturelle de_cause_naturelle cause_naturelle vieillesse / natural_cause old_age <> empoisonner empoisonnement assassiner meurtre tuer / poison poisoning murder kill
fuite_gaz gaz / gas_leak gas <> bombe engin_explosif attentat / bomb explosive_device bombing
défaillance_mécanique panne défaillance_technique problème_technique / mechanical_failure technical_fault technical_failure mechanical_fault <> erreur_humaine erreur_pilotage faute_conduite / human_error pilot_error driver_error
attentat acte_terroriste terroriste terrorisme / terrorist_attack terrorism terror_attack <> accident accidentel / accident accidental
suicide suicider mettre_fin_jours / suicide take_own_life <> accident accidentel / accident accidental
licencier renvoyer congédier / sack dismiss fire lay_off <> retraite départ_retraite / retire retirement
à_crédit emprunt emprunter / on_credit borrow loan <> comptant fonds_propres sur_fonds_propres / cash own_fund outright
fonds_publics argent_public contribuable deniers_publics subvention / public_money taxpayer public_fund subsidy <> fonds_privés argent_privé mécène mécénat don_privé / private_money private_fund private_donor donation philanthropist
gré_à_gré sans_appel_offre sans_mise_concurrence / without_tender no-bid single-source <> appel_offre mise_concurrence enchère / tender competitive_bid auction
`;
