/** Concepts of war, technology, faith and family, and set phrases of news. How the lists are written: `concepts.ts`. */
export const society = `
voir_jour naître être_créé venir_monde / come_being born created see_day
prendre_feu partir_feu départ_feu / catch_fire burst_flame ignite go_up_flames break_out
monter_créneau dénoncer / speak_out protest
faire_volte-face / about-turn
mettre_pied_mur exiger / ultimatum
tourner_page / turn_page move_on
passer_main transmettre / hand_over pass_on
avoir_gain_cause obtenir_gain_cause gagner_procès / win win_case
faire_défection / defect
faire_front / unite
serrer_rang / close_rank
faire_bloc / unite close_rank
sortir_affaire / pull_through
payer_prix / pay_price
porter_fruit / bear_fruit pay_off
être_cause en_cause / blame fault
balle_camp / ball_court
coup_dur revers / blow setback
coup_théâtre rebondissement / twist surprise
bras_fer confrontation / standoff showdown
tour_vis durcissement / crackdown tightening
coup_pouce / boost
coup_grâce / final_blow
main_forte renfort / reinforcement backup
à_couteaux_tirés / loggerheads odds
seuil barre cap / threshold mark level
ligne_rouge / red_line
porte_ouvert / open_day
ligne_front / front_line
combat affrontement / fighting clash
abattre intercepter / shoot_down intercept
combattant milicien / fighter militiaman
mercenaire / mercenary
prendre_contrôle conquérir tomber_main / seize capture take_control <> perdre_contrôle reprendre / lose_control recapture retake
occuper occupation / occupy occupation
assiéger siège / besiege siege
embuscade / ambush
mine_antipersonnel / landmine
blindé char / tank armoured_vehicle
porte-avions / aircraft_carrier
sous-marin submersible / submarine submersible
avion_chasse chasseur appareil_militaire / fighter_jet warplane military_aircraft
livraison_arme / arms_delivery weapon_supply
prisonnier_guerre / prisoner_war
échange_prisonnier / prisoner_swap prisoner_exchange
crime_guerre / war_crime
génocide / genocide
massacre tuerie carnage / massacre slaughter
fosse_commune / mass_grave
civil population_civile / civilian
captivité détention / captivity
libérer relâcher libération / free release <> détenir retenir garder_captif / hold detain keep_captive
pourparler_paix négociation_paix / peace_talk
accord_paix / peace_deal peace_agreement
plan_paix / peace_plan
algorithme / algorithm
robot conversationnel chatbot / chatbot bot
internaute utilisateur / user internet_user
abonné follower / follower subscriber
compte profil / account profile
message publication post tweet / post message tweet
modération modérer / moderation moderate <> extrême radical / extreme radical
fuite_donnée / data_breach data_leak
donnée_personnel vie_privée / personal_data privacy
chiffrer crypter / encrypt
rançongiciel / ransomware
virus logiciel_malveillant / virus malware
puce semi-conducteur processeur / chip semiconductor processor
centre_donnée serveur / data_center data_centre server
droit_auteur / copyright
entraîner_modèle / train_model
moins_16_an moins_15_an / under-16
mineur enfant / minor child
contrôle_âge vérification_âge / age_check age_verification
interdire_accès bloquer / block ban
amende_maximum / maximum_fine
discrimination discriminer / discrimination discriminate
raciste racisme / racist racism
antisémite antisémitisme / antisemitic antisemitism
homophobe / homophobic
sexiste sexisme / sexist sexism
égalité parité / equality parity <> inégalité disparité / inequality disparity
voile foulard / veil headscarf
église catholique / church catholic
évêque diocèse / bishop diocese
musulman islam / muslim islam
juif judaïsme / jewish jew
cercueil bière / coffin
veillée recueillement / vigil
gerbe fleur / wreath flower
drapeau_berne / half-mast
fiancé fiançailles / fiancé engagement
orphelin pupille / orphan
parent père / parent father
parent mère / parent mother
beau-père / stepfather father-in-law
belle-mère / stepmother mother-in-law
grand-parent / grandparent
petit-fils / grandson
inconnu étranger / stranger unknown
sécurité_routière / road_safety
lieu endroit site place emplacement / place site location spot
environs alentour / surroundings vicinity nearby
zone_rural campagne milieu_rural / rural_area countryside
`;
