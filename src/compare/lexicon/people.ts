/** Concepts of people, speech, thought and culture. How the lists are written: `concepts.ts`. */
export const people = `
homme monsieur garçon type / man gentleman boy guy male <> femme dame fille / woman lady girl female
personne individu gens habitant citoyen / person people individual
habitant résident riverain population / resident inhabitant local population
enfant gamin gosse môme / child kid youngster
adolescent jeune ado mineur / teenager teen youth youngster adolescent
jeune / young
vieux âgé ancien / old elderly aged
âge âgé an / age aged year-old
quinquagénaire cinquantaine / fifties fifty
sexagénaire soixantaine / sixties sixty
septuagénaire / seventies
octogénaire / eighties
trentenaire trentaine / thirties
quadragénaire quarantaine / forties
père papa / father dad
mère maman / mother mum mom
parent famille familial proche / parent family relative
fils / son
fille / daughter
frère / brother
soeur / sister
oncle / uncle
tante / aunt
mari époux conjoint / husband spouse partner
épouse femme conjointe / wife spouse partner
veuf veuve / widow widower
marier mariage épouser noce / marry marriage wedding wed
divorcer divorce séparer séparation / divorce separate separation split
ami copain / friend
voisin voisinage / neighbour neighbor
collègue / colleague
équipage / crew
spectateur public foule assistance / spectator crowd audience attendance onlooker
partisan supporter soutien fidèle / supporter fan backer follower
membre adhérent / member
groupe bande / group band
dire déclarer affirmer indiquer préciser expliquer assurer annoncer ajouter souligner confier estimer rapporter faire_savoir raconter soutenir prétendre noter lancer révéler faire_valoir conter / say declare state tell announce add explain note claim report insist point_out reveal maintain argue
annoncer annonce / announce announcement
écrire rédiger auteur écriture / write author draft pen
lettre courrier missive / letter
mail courriel message / email e-mail message
publier publication paraître diffuser / publish publication release issue
demander réclamer exiger appeler exhorter solliciter prier presser / ask demand call urge request appeal
répondre réponse réagir réaction / answer reply respond response reaction react
critiquer critique dénoncer fustiger condamner reprocher pointer_doigt / criticise criticize criticism denounce condemn slam blast <> saluer féliciter louer se_réjouir applaudir éloge / praise welcome hail congratulate applaud
remercier remerciement gratitude / thank gratitude
accuser accusation / accuse accusation
excuser excuse pardon regretter regret / apologise apologize apology sorry regret
promettre promesse jurer garantir / promise pledge vow swear guarantee
espérer espoir souhaiter voeu / hope wish
craindre crainte redouter peur inquiéter inquiétude / fear worry concern afraid
croire penser estimer juger considérer / believe think consider reckon
savoir connaître ignorer / know
vouloir souhaiter désirer désir volonté / want wish desire will
intention compter projeter entendre vouloir / intend intention plan mean
pouvoir / can could may might
devoir falloir obliger contraindre / must have oblige force should
essayer tenter tentative / try attempt
réussir parvenir succès / succeed manage success <> échouer échec / fail failure
aider aide assistance soutien / help aid assist assistance support
montrer démontrer prouver / show demonstrate prove
voir apercevoir assister / see watch witness
trouver découvrir découverte retrouver déceler détecter / find discover discovery detect uncover
chercher rechercher recherche / seek search look
oublier / forget
souvenir rappeler / remember recall
attendre patienter / wait
suivre / follow
utiliser employer recourir recours servir usage / use employ resort bring_in
donner remettre offrir octroyer accorder attribuer / give hand offer grant award
recevoir obtenir percevoir / receive get obtain
prendre saisir / take seize
garder conserver / keep retain hold
porter / carry wear
perdre perte / lose loss
quitter sortir partir départ / leave exit depart quit
entrer rejoindre intégrer / enter join
tomber chute chuter / fall drop
passer / pass
tenir / hold
durer durée prolonger / last duration go_on
commencer débuter début démarrer / begin start beginning
continuer poursuivre prolonger / continue carry_on go_on
rester demeurer / remain stay
exister / exist
changer changement modifier modification évoluer / change alter modify shift
créer création fonder fondation instaurer mettre_place / create creation found establish set_up
remplacer substituer / replace swap substitute
améliorer amélioration / improve improvement <> aggraver empirer détériorer dégrader aggravation / worsen deteriorate aggravate
renforcer renforcement intensifier / strengthen reinforce tighten intensify <> affaiblir assouplir relâcher atténuer / weaken loosen ease relax
protéger protection / protect protection
mobiliser engager déployer mobilisation déploiement dépêcher / mobilise mobilize deploy send
installer aménager ouvrir mettre_place dresser / set_up install open establish
organiser tenir organisation / organise organize hold stage
participer participation prendre_part / participate take_part participation
compter dénombrer recenser / count number
transporter transport acheminer / carry transport
travailler exercer métier profession salarié / work profession job occupation
avis opinion / opinion view
raison motif cause provoquer causer entraîner responsable origine / reason cause motive due blame trigger
conséquence résultat effet / consequence result effect
résultat issue / result outcome
but objectif / goal aim objective
projet initiative / project initiative
problème difficulté / problem trouble difficulty
crise / crisis
scandale affaire / scandal affair case
drame tragédie catastrophe / tragedy disaster drama catastrophe
événement / event
information nouvelle / news information
rumeur bruit allégation suggérer / rumour rumor suggestion allegation
mensonge mentir menteur / lie liar false
vrai véridique exact / true correct accurate <> faux inexact erroné mensonger / false wrong incorrect untrue
secret confidentiel / secret confidential classified
officiel officiellement / official officially
film long-métrage cinéma cinéaste / film movie cinema
réalisateur cinéaste metteur_scène / director filmmaker
acteur comédien actrice / actor actress
chanteur chanteuse interprète / singer vocalist
chanson titre morceau / song track
musicien musique / music musician
écrivain romancier auteur / writer novelist author
livre ouvrage roman / book novel
exposition / exhibition show
tableau toile peinture / painting canvas
peintre artiste / painter artist
festival / festival
spectacle représentation / show performance
prix récompense distinction décerner / prize award honour honor
record / record
entraîneur coach sélectionneur / coach manager trainer
joueur footballeur / player footballer
équipe formation sélection / team side squad
club / club
match rencontre partie / match game fixture
but marquer inscrire / goal score
finale finaliste / final finalist
étape tronçon / stage leg
coureur cycliste peloton / rider cyclist runner
classement général / standing ranking classification
maillot tunique / jersey shirt
médaille breloque / medal
or doré / gold
argent / silver
podium / podium
champion tenant lauréat / champion titleholder
championnat / championship league
tournoi coupe / tournament cup
blessure forfait / injury withdraw
abandonner abandon retirer renoncer quitter mettre_pied_terre / withdraw abandon quit pull_out drop_out
devancer devant précéder / ahead edge beat
ligne arrivée / finish line
attaque attaquer échapper envoler / attack break_away
entraînement entraîner / training train
arbitre / referee umpire
directeur_sportif diriger / sporting_director
survivre / survive
rêne diriger direction commande tête / run head lead control helm
`;
