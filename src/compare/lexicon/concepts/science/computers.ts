/** Concepts of computers, telephones and networks. How the lists are written: `concepts/index.ts`. */
export const computers = `
numérique digital en_ligne virtuel / digital online virtual
pirater pénétrer_système / hack breach
dérober_donnée voler_donnée fuite_donnée / steal_data data_breach leak_data
entraîner apprendre nourrir / train feed
générer produire créer / generate produce create
télécharger application / download app
fermer_compte supprimer_compte / delete_account close_account
technologie technique / technology technique
capteur détecteur / sensor detector
batterie pile accumulateur / battery
débit haut_débit / broadband
hors_ligne / offline
mettre_à_jour version / update upgrade version release
panne bug dysfonctionnement plantage / outage bug glitch crash
lancer sortir commercialiser dévoiler / launch release roll_out unveil
modèle version / model version
fonction fonctionnalité option / feature function option
logiciel programme application outil / software program app tool
surveiller espionner surveillance / monitor spy snoop surveillance
jeu_vidéo console / video_game gaming console
joueur gamer / player gamer
visio visioconférence / video_conference videoconference video_call video_link
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
contrôle_âge vérification_âge / age_check age_verification
interdire_accès bloquer / block ban
logiciel programme_informatique application / software app
informatique / computer computing
site_internet site_web / website site
mot_passe identifiant / password login credential
robot automate / robot
écran moniteur / screen monitor display
caméra vidéosurveillance télésurveillance / camera cctv surveillance_camera
réseau système infrastructure / network system infrastructure
antenne relais / antenna mast
tour_télécom antenne_relais / phone_mast
portable téléphone_portable smartphone mobile appareil / smartphone mobile_phone cell_phone handset device
tablette / tablet
ordinateur_portable / laptop
agent_conversationnel chatbot assistant_virtuel chatgpt / chatbot virtual_assistant chatgpt
plateforme site réseau / platform site network
moteur_recherche / search_engine
messagerie application_messagerie / messaging_app
donnée_personnel information_personnel donnée / personal_data personal_information
cyberattaque piratage_informatique attaque_informatique intrusion / cyberattack cyber_attack hacking hack
semi-conducteur puce composant_électronique / semiconductor chip microchip
smartphone téléphone_portable mobile téléphone portable / smartphone mobile_phone cellphone phone handset mobile
ordinateur pc portable / computer pc laptop desktop
appli application app / app application
microprogramme / firmware
mise_jour actualisation / update upgrade
bêta version_test / beta
code_source_ouvert code_source_libre libre / open-source open_source
bogue bug anomalie / bug glitch
piratage pirater pirate hacker cyberattaque / hack hacking hacker cyberattack cyber-attack
cybersécurité sécurité_informatique / cybersecurity cyber_security
rançongiciel logiciel_rançon / ransomware
fuite_données vol_données / data_breach data_leak
robot_conversationnel agent_conversationnel / chatbot
fabricant_puce fondeur / chipmaker
écran_tactile tactile / touchscreen touch_screen
écran_pliable pliable / foldable folding
casque_audio écouteur / headphones earbuds earphones
chargeur borne_recharge / charger charging
jeu_vidéo jeu / video_game game
manette / controller gamepad
réalité_virtuelle casque_virtuel / virtual_reality vr
montre_connectée / smartwatch
haut_débit fibre internet_rapide / broadband fibre fiber
opérateur télécom / telecoms telecom operator carrier
réseau_mobile quatre_g cinq_g / mobile_network
cyberattaque attaque_informatique piratage rançongiciel virus_informatique intrusion / cyberattack cyber_attack ransomware hack hacking breach
pirate assaillant maître_chanteur hacker cybercriminel / hacker attacker blackmailer cybercriminal
rançon exiger_argent demande_rançon / ransom extortion demand_money
cryptomonnaie monnaie_virtuel bitcoin / cryptocurrency virtual_currency bitcoin crypto
payer_rançon céder_chantage / pay_ransom give_in
sauvegarde donnée_récupérer restaurer_donnée / backup restore_data
mot_passe identifiant accès / password login access credential
couper_accès perdre_accès bloquer_accès verrouiller / lose_access lock_out cut_access
à_la_main papier_crayon sur_papier / by_hand pen_paper manually
site_hors_ligne site_inaccessible / site_down website_down
décrypter décryptage déchiffrer / decrypt decipher break_code
messagerie messagerie_cryptée / messaging_service messaging_app encrypted_chat
hors_ligne inaccessible hors_service / offline unavailable
dérober_donnée fuite_données / data_theft data_breach
système_informatique informatique serveur / computer_system it_system server network
monnaie_virtuelle cryptomonnaie bitcoin / cryptocurrency bitcoin digital_currency
à_la_main manuscrit manuellement / by_hand manually pen_paper handwritten on_paper
en_visioconférence visio par_écran / video_conference video_call video_link zoom
géant_web / internet_giant
toile web internet net / internet web online
base_donnée fichier_génétique / database
mot_passe code_accès / password login
client_concerné personne_touchée compte_touché / affected_customer affected_user
vendre_donnée mise_vente / sell_data put_sale
code / code
chargeur / charger
correctif mise_jour_logiciel / patch software_update
piratage pirater pirate_informatique hacker cyberattaque / hack hacker hacking cyberattack cyber_attack
multijoueur / multiplayer
technologie technologique / technology tech
intelligence_artificiel ia modèle_langage / artificial_intelligence ai language_model
internet toile ligne web en_ligne / internet web online <> guichet sur_place / in_person on_site
réseau_social plateforme facebook instagram tiktok / social_network social_media platform
téléphone portable smartphone / phone mobile smartphone handset
ordinateur / computer
piratage pirater cyberattaque hacker intrusion / hack cyberattack hacker breach
application appli / app application
visioconférence / video_link <> présentiel / in-person face-to-face
télécharger / download
connecter / connect <> déconnecter débrancher / disconnect unplug
automatiser / automate
`;
