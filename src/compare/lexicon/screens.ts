/** Concepts of what is watched, heard, read and posted, and of the devices for it. How the lists are written: `concepts.ts`. */
export const screens = `
smartphone téléphone_portable mobile téléphone portable / smartphone mobile_phone cellphone phone handset mobile
ordinateur pc portable / computer pc laptop desktop
téléviseur télé poste_télévision petit_écran / tv television tv_set
télévisé diffuser télévision retransmettre / televised televise broadcast air screen
retransmission diffusion direct / broadcast airing transmission live
télévisuel audiovisuel / television broadcasting audiovisual
rediffusion rediffuser / repeat rerun replay
émission programme show / show programme program
feuilleton série sitcom / series sitcom soap serial drama
épisode volet / episode instalment installment part
suite second_volet / sequel follow-up
préquelle antépisode / prequel
reprise remake nouvelle_version / remake reboot cover
bande-annonce trailer teaser / trailer teaser
long-métrage long_métrage film / feature feature_film film movie
court-métrage court_métrage / short_film
partenaire_écran covedette / co-star
tête_affiche vedette rôle_principal / lead leading_role headliner star_role
second_rôle rôle_secondaire / supporting_role supporting_actor
casting distribution / cast casting line-up
jouer_rôle incarner camper interpréter prêter_trait / play portray star
réalisateur cinéaste metteur_scène / director filmmaker film-maker
scénariste scénario / screenwriter screenplay scriptwriter script
tournage tourner / filming shoot shooting
box-office entrée / box-office box_office ticket_sales
avant-première première / premiere preview
sortie_salle sortir_salle affiche / release hit_cinema hit_screen theatrical_release
hollywoodien hollywood / hollywood
doublage voix_française / dubbing voice_actor
chanteur interprète vocaliste / singer vocalist frontman
auteur-compositeur parolier / songwriter singer-songwriter
batteur / drummer
rappeur rap hip-hop / rapper rap hip-hop
groupe formation / band group outfit
solo en_solo / solo
duo / duet duo
single titre chanson morceau / single song track tune
album disque opus / album record lp
bande_originale musique_film / soundtrack
tube / hit smash chart-topper
meilleure_vente top classement_vente / chart best-selling bestseller best-seller
spectacle représentation / show performance production
chorale choeur / choir chorus
chorégraphie chorégraphe / choreography choreographer
danseur ballerine / dancer ballerina
humoristique comique drôle amusant / humorous funny comic amusing
caricature dessin_presse / cartoon caricature
manga mangaka / manga
dessin_animé film_animation animation / cartoon animated_film animation animated
essayiste polémiste / essayist
éditeur maison_édition / publisher publishing_house
parution paraître publication publier / publication publish release come_out
dédicace dédicacer / signing sign
vernissage exposition / exhibition show exhibit
tabloïd presse_caniveau / tabloid
hebdomadaire hebdo magazine / weekly magazine
couverture / front_page cover
journalistique presse / journalistic
coprésentateur coanimateur / co-host
interview entretien interviewer / interview
sondage enquête_opinion étude_opinion / poll survey opinion_poll
sondé personne_interrogée répondant / respondent polled surveyed
hashtag mot-dièse / hashtag
youtubeur vidéaste streamer / youtuber streamer vlogger
streaming vidéo_demande / streaming
blogueur blog / blogger blog
viral faire_buzz buzz / viral buzz go_viral
tweet tweeter message / tweet post
publier poster mettre_ligne partager / post publish upload share
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
décollage lancement / launch lift-off liftoff blast_off
atterrisseur alunisseur / lander
astromobile rover / rover
sonde engin vaisseau / probe spacecraft craft
mise_orbite orbite / orbit
alunir alunissage / moon_landing land
astéroïde météorite / asteroid meteorite
ovni objet_volant / ufo
`;
