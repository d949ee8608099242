/** Concepts of police work, courts and punishment in other words. How the lists are written: `concepts.ts`. */
export const lawAndOrder = `
en_fuite cavale recherché introuvable fugitif courir_toujours / wanted fugitive still_sought <> arrêté interpellé capturé retrouvé / caught captured arrested recaptured
évader évasion faire_belle prendre_fuite / escape break_out flee abscond
constituer_prisonnier livrer_police reddition / surrender give_up turn_in hand_in
traquer chasse_homme recherche fouille battue / manhunt hunt search track_down
mandat_arrêt / arrest_warrant warrant
coup_filet rafle opération_police / raid sweep crackdown swoop police_operation
détention_provisoire écrouer placer_détention incarcérer derrière_barreau / remand custody jail lock_up behind_bars pretrial_detention <> contrôle_judiciaire remettre_liberté laisser_libre liberté_conditionnelle / bail release judicial_supervision
bracelet_électronique / electronic_tag ankle_monitor electronic_bracelet
chef_accusation charge / charge count
comparaître passer_tribunal répondre / appear stand_trial face_court
barreau avocat / bar lawyer
tribunal_correctionnel / criminal_court
cour_assise assise / assize_court crown_court
cour_appel / appeal_court court_appeal
cour_cassation / supreme_court highest_court
conseil_état / top_administrative_court council_state
conseil_constitutionnel sage haute_juridiction / constitutional_council constitutional_court
cour_suprême / supreme_court
prud'homme conseil_prud'homme / employment_tribunal labour_court
juge_instruction magistrat_instructeur / investigating_judge investigating_magistrate
expertise_psychiatrique expert_psychiatre / psychiatric_report psychiatric_evaluation psychiatrist
discernement_altéré altération_discernement / diminished_responsibility impaired_judgment
irresponsable irresponsabilité_pénal abolition_discernement / not_criminally_responsible insane unfit_trial
préméditer préméditation prémédité / premeditated planned premeditation <> improvisé spontané coup_tête / spontaneous unplanned spur_moment
légitime_défense / self-defence self-defense
aveu passer_aveu avouer reconnaître_fait / confess confession admit plead_guilty <> nier_fait clamer_innocence nier démentir / deny plead_not_guilty protest_innocence maintain_innocence
écoper condamner infliger / sentence hand_down jail receive
peine_prison ferme emprisonnement an_prison réclusion / prison_term jail_term prison_sentence imprisonment behind_bars
perpétuité prison_vie réclusion_criminelle_perpétuité / life life_sentence life_imprisonment
peine_mort peine_capitale / death_penalty capital_punishment
travail_intérêt_général / community_service community_order
mis_délibéré délibéré / reserve_judgment judgment_reserved
porter_plainte déposer_plainte plainte saisir_justice attaquer_justice assigner / sue file_complaint lawsuit legal_action take_court complaint <> retirer_plainte / withdraw_complaint drop_lawsuit
règlement_amiable accord_amiable transaction / settlement settle out-of-court
ouvrir_enquête enquêter mener_enquête diligenter / open_investigation launch_probe investigate carry_out_investigation launch_inquiry look_into <> clore_enquête classer_affaire / close_case close_investigation
piste hypothèse scénario thèse théorie / lead theory line_inquiry hypothesis
mobile motivation motif / motive
indice trace / clue trace evidence
empreinte / fingerprint
adn empreinte_génétique / dna
alibi / alibi
caméra_surveillance vidéosurveillance vidéoprotection / cctv surveillance_camera security_footage
écoute_téléphonique écoute / wiretap phone_tap
pièce_conviction / exhibit
tentative_meurtre tentative_assassinat / attempted_murder
abattre tirer_dessus tuer_balle / shoot shot_dead gun_down
étrangler étranglement / strangle
égorger gorge / throat slit
décapiter / behead
séquestrer séquestration retenir / hold_captive imprison lock_up
bagarre rixe altercation échauffourée / brawl fight scuffle altercation
vol braquage hold-up casse / robbery heist hold-up raid theft
recel receler / receive_stolen_goods fencing
blanchiment / money_laundering
évasion_fiscale fraude_fiscale / tax_evasion tax_fraud
abus_bien_social abus_confiance / misuse_company_asset breach_trust
détournement_fonds détournement / embezzlement misappropriation
pot-de-vin dessous_table bakchich / bribe kickback
chantage maître-chanteur faire_chanter / blackmail
extorsion extorquer racket racketter / extortion extort racket
trafic_stupéfiant trafic_drogue narcotrafic / drug_trafficking drug_dealing
point_deal / drug_den
règlement_compte guerre_gang / gang_war gangland_killing
violence_conjugale violence_domestique / domestic_violence domestic_abuse
harcèlement harceler / harassment harass bullying stalk
agression_sexuelle attouchement abus_sexuel / sexual_assault sexual_abuse molest
violeur / rapist
pédocriminel pédophile / paedophile pedophile child_abuser
maltraitance sévice / abuse mistreatment ill-treatment
conduite_état_ivresse alcool_volant / drunk_driving drink-driving
excès_vitesse flasher / speeding
délit_fuite / hit-and-run
refus_obtempérer / refuse_stop fail_stop
permis_retirer retrait_permis / licence_revoked ban_driving
radar / speed_camera
bavure violence_policière / police_brutality police_violence
igpn police_police / internal_affairs watchdog police_watchdog
pénitentiaire prison maison_arrêt centre_pénitentiaire / prison jail penitentiary correctional
surpopulation_carcérale / prison_overcrowding
libération_conditionnelle aménagement_peine / parole early_release
remise_peine / sentence_reduction remission
réhabiliter / rehabilitate
casier_judiciaire antécédent / criminal_record previous_conviction
connu_police connu_service / known_police
interdit_territoire / ban_territory
terroriste jihadiste djihadiste islamiste / terrorist jihadist islamist extremist
attaque_terroriste attentat / terror_attack terrorist_attack
kamikaze attentat-suicide / suicide_bomber suicide_attack
radicaliser / radicalise
fiché / watchlist
espion agent_secret agent_renseignement / spy agent intelligence_officer
espionnage contre-espionnage renseignement / espionage spying intelligence counterintelligence
retranché / barricade hole_up
neutraliser abattre maîtriser / neutralise overpower kill subdue
démineur déminage / bomb_disposal
alerte_bombe / bomb_threat bomb_scare
mort_naturelle / natural_cause natural_death <> mort_suspecte / suspicious_death
témoin_assisté / material_witness
mettre_danger_vie / endangerment endanger
non-assistance / failure_assist
homicide_involontaire blessure_involontaire / manslaughter negligent
garde_sceaux ministre_justice chancellerie / justice_minister attorney_general
garde_enfant / custody
signalement signaler / report alert
dénoncer dénonciation / denounce report
délateur balance / informant informer
repenti / supergrass cooperating_witness
`;
