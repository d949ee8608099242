/** Concepts of stage, music, audiences and prizes. How the lists are written: `concepts/index.ts`. */
export const stageAndMusic = `
lauréat primer prix récompenser couronner décerner attribuer recevoir_prix remporter_prix distinction / prize award winner laureate honour win_prize
finaliste sélectionner retenu / shortlist finalist shortlisted
spectateur public affluence / crowd attendance audience spectator attend
affluence foule monde / crowd attendance turnout
lauréat primé vainqueur / winner laureate prizewinner recipient
nommé finaliste / nominee finalist
compositeur / composer
rappeur / rapper
chanteur vedette artiste / singer star artist
soliste virtuose / soloist virtuoso
pianiste / pianist
guitariste / guitarist
violoniste / violinist
humoriste comique / comedian comic stand-up
dramaturge / playwright dramatist
chorégraphe / choreographer
vedette star célébrité / star celebrity
idole icône légende / idol icon legend
lauréat vainqueur gagnant / winner laureate
décerner attribuer récompenser couronner distinguer remettre_prix / award honour give_prize bestow
recevoir_prix décrocher_prix obtenir_prix primer / win_prize receive_award take_prize collect_award
dédier dédicacer / dedicate
en_lice en_compétition sélectionné concourir nommer / contention compete nominate shortlist running
jury vote_jury / jury judge
public télévote vote_public téléspectateur / public televote audience viewer
inaugurer vernissage ouvrir / open inaugurate unveil
jouer interpréter incarner camper / play portray star
diriger_orchestre tenir_baguette chef / conduct baton
chanteur soliste interprète / singer soloist performer
saluer salut rappel / bow curtain_call
annuler_représentation spectacle_annuler / cancel_performance cancel_show
remplacer_pied_levé remplacer doublure / stand_in replace understudy
à_guichets_fermés complet / sold_out full_house
faire_salle_comble remplir / pack fill sell_out
enchanter conquérir séduire / charm delight win_over <> décevoir laisser_froid / disappoint leave_cold
tourner_navet étriller démolir / pan savage
faire_débat créer_polémique diviser / divide spark_controversy
scène / stage
annuler_concert / cancel_show
orchestre philharmonique symphonique / orchestra philharmonic symphony
chef_orchestre diriger baguette / conductor conduct baton
opéra lyrique / opera
danseur ballet / dancer ballet
répétition répéter / rehearsal rehearse
première / premiere opening_night
troupe compagnie / company troupe
spectateur entrée billet / spectator admission ticket
billetterie / ticketing ticket_sale
fréquentation affluence visiteur / attendance visitor footfall
célébrité people vedette / celebrity star
billetterie place / ticket
chef_orchestre maestro / conductor maestro
orchestre philharmonie / orchestra
opéra art_lyrique / opera
ballet danse / ballet dance
cirque chapiteau / circus big_top
chanteur interprète / singer vocalist
chanson titre morceau tube / song track hit single tune
musicien musique / music musician
festival / festival event
spectacle représentation séance / show performance
prix récompense distinction décerner trophée / prize award honour honor
spectateur public auditoire assistance visiteur / spectator audience viewer onlooker attendee
festivalier public / festival-goer crowd
concert récital tournée / concert gig recital tour
théâtre / theatre theater playhouse
pièce_théâtre pièce / play
orchestre formation / orchestra ensemble
groupe_musique formation / band
disque album opus / album record
chanson morceau titre single / song track single
concert spectacle show / concert show gig
pièce comédie tragédie / play comedy
instrument violon / instrument violin
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
duo tandem / duo pair
trio / trio
magie / magic
clip / video_clip music_video
décor / scenery
égérie / muse
hit-parade / chart
parodie pastiche / parody spoof
humour / humour humor
parole_chanson / lyric
rockeur / rocker rock_star
chanter / sing
danser / dance
`;
