/** Concepts of investigation, pursuit and arrest. How the lists are written: `concepts/index.ts`. */
export const police = `
police policier force_ordre commissariat / police officer police_station law_enforcement
commissariat poste_police gendarmerie / police_station
patrouille / patrol
enquête investigation information_judiciaire instruction / investigation investigate inquiry enquiry probe
enquêteur policier gendarme / investigator detective
police policier gendarmerie gendarme force_ordre agent / police officer policeman policewoman cop gendarme
arrêter arrestation interpeller interpellation appréhender capturer cueillir coffrer mettre_main_collet / arrest detain apprehend take_custody nab capture catch pick_up seize <> relâcher libérer remettre_liberté laisser_libre lever_garde_vue laisser_repartir ressortir_libre / release free let_go set_free bail
garde_vue garde_à_vue / police_custody custody
perquisition perquisitionner fouiller descente coup_filet / search raid swoop
preuve indice élément pièce élément_preuve témoignage / evidence proof exhibit
soupçon soupçonner suspecter suspect présumer / suspicion suspect alleged allegedly
inspection contrôle inspecter vérification vérifier vérifier_état / inspection inspect check audit control look_over
identité identifier / identity identify known <> non_identifié inconnu anonyme / unidentified unknown anonymous
en_fuite cavale recherché introuvable fugitif courir_toujours / wanted fugitive still_sought <> arrêté interpellé capturé retrouvé / caught captured arrested recaptured
évader évasion faire_belle prendre_fuite / escape break_out flee abscond
constituer_prisonnier livrer_police reddition / surrender give_up turn_in hand_in
traquer chasse_homme recherche fouille battue / manhunt hunt search track_down
mandat_arrêt / arrest_warrant warrant
coup_filet rafle opération_police / raid sweep crackdown swoop police_operation
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
bavure violence_policière / police_brutality police_violence
igpn police_police / internal_affairs watchdog police_watchdog
retranché / barricade hole_up
neutraliser abattre maîtriser / neutralise overpower kill subdue
démineur déminage / bomb_disposal
alerte_bombe / bomb_threat bomb_scare
signalement signaler / report alert
dénoncer dénonciation / denounce report
délateur balance / informant informer
repenti / supergrass cooperating_witness
contrôler inspecter passer_crible inspection / inspect check audit inspection
expertiser expertise faire_examiner examiner / examine assess independent_review review
enquête_indépendante expertise_indépendant contre-expertise / independent_inquiry independent_review second_opinion
analyser faire_analyser prise_sang prélever prélèvement / test sample blood_test take_sample analyse
chercher_savoir enquêter vérifier ouvrir_enquête enquête_préliminaire investigations / investigate look_into probe inquire examine
passer_aux_aveux reconnaître mettre_table / confess come_clean admit
jeter_doute semer_doute mettre_doute / cast_doubt raise_doubt
faire_toute_lumière établir_vérité / shed_light get_bottom establish_truth
lancer_piste mettre_piste aiguiller / put_trail lead tip_off
décrypter déchiffrer percer craquer lire / crack decrypt decipher decode read
évader prendre_large faire_belle filer échapper évasion / escape break_out flee get_away abscond
aux_trousses rechercher poursuivre traquer recherches chasse_homme / hunt pursue manhunt search wanted chase
mettre_grappin mettre_main_collet pincer coincer interpeller cueillir / nab catch arrest collar pick_up
caméra filmer images / camera footage cctv
identité_livrer révéler_nom identifier nommer / name identify reveal_identity
rester_anonyme taire_nom / remain_anonymous
passer_mailles_filet / slip_net
échapper_justice impuni impunité / impunity go_unpunished get_away_with
classer_affaire enterrer_affaire refermer_dossier / close_case drop_case shelve_case
rouvrir_dossier rouvrir_enquête relancer_enquête / reopen_case reopen_investigation
interpeller arrêter appréhender placer_garde_vue coup_filet mettre_main_collet menotter / arrest detain take_custody apprehend
garde_vue placer_garde_vue / custody police_custody
détective enquêteur limier policier / detective investigator officer
lever_voile élucider résoudre / solve
évader évasion fuir fuite échapper prendre_large cavale / escape flee run_away flight fugitive run
déclencher_alarme sonner alerter / set_off_alarm trigger_alarm go_off ring
neutraliser_alarme débrancher couper_alarme désactiver / disable_alarm disconnect pull_plug switch_off unplug
scène_crime lieu_crime / crime_scene
traqueur enquêteur / investigator
inspecteur contrôleur / inspector
brigadier gardien_paix / constable police_officer
commissaire / superintendent police_chief
patron_police préfet_police / police_chief
shérif / sheriff
témoin badaud / witness bystander onlooker passer-by
détective enquêteur policier inspecteur limier / detective investigator
indicateur informateur / informant tipster
lanceur_alerte dénonciateur / whistleblower whistle-blower
portrait_robot / photofit identikit
médecin_légiste légiste autopsie / coroner pathologist autopsy post-mortem
aveu confession / confession admission
témoin_clé / key_witness star_witness
mandat_arrêt avis_recherche notice_rouge / arrest_warrant wanted_notice red_notice
inspecteur contrôleur mission_inspection / inspector inspection
remplir_obligation respecter_contrat tenir_engagement / meet_term fulfil_contract honour_contract
inspecter visiter passer_revue / inspect visit
écoute mettre_écoute / wiretap phone_tapping
enquête_ouverte ouvrir_enquête enquêter / investigate look_into open_investigation probe inquiry
force_ordre police gendarme / police law_enforcement security_force
contrôle_identité / identity_check
déclencher_alarme détecter_fumée / set_off_alarm
espionner épier / spy
pister prendre_filature / tail shadow
débusquer dénicher / flush_out track_down unearth
appréhender pincer coffrer / nab arrest apprehend
fouiller palper / search frisk
empreinte / fingerprint print
reconstitution / reconstruction
fuyard fugitif / fugitive runaway
contrôle_strict surveillance / scrutiny
flic / cop
témoin témoin_oculaire / witness eyewitness bystander
lieu_drame lieu_accident scène lieux / scene site
élucider percer / solve
évader évasion cavale en_fuite enfuir fuir / escape break_out abscond run_away flee on_run fugitive at_large
`;
