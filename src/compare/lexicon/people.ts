/** Concepts of people, speech, thought and culture. How the lists are written: `concepts.ts`. */
export const people = `
homme monsieur type / man gentleman guy male <> femme dame / woman lady female
garçon garçonnet / boy <> fille fillette / girl
personne individu gens habitant citoyen / person people individual
habitant résident riverain population / resident inhabitant local population
enfant gamin gosse môme / child kid youngster
adolescent jeune ado mineur / teenager teen youth youngster adolescent
jeune juvénile / young youthful
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
divorcer séparer séparation rupture / divorce separate separation split
ami copain proche entourage / friend close_circle
voisin voisinage / neighbour neighbor
collègue / colleague
équipage / crew
spectateur public foule assistance / spectator crowd audience attendance onlooker
partisan supporter soutien fidèle / supporter fan backer follower
membre adhérent affilié / member
groupe collectif bande / group collective band
dire déclarer affirmer indiquer préciser expliquer assurer annoncer ajouter souligner confier estimer rapporter faire_savoir raconter soutenir prétendre noter lancer révéler faire_valoir conter / say declare state tell announce add explain note claim report insist point_out reveal maintain argue
annoncer dévoiler faire_savoir rendre_public officialiser faire_part / announce announcement unveil reveal make_public disclose
écrire rédiger auteur écriture rédaction / write author draft pen
lettre courrier missive pli / letter
mail courriel message / email e-mail message
publier publication paraître diffuser mettre_ligne faire_paraître / publish publication release issue post upload put_out bring_out <> retirer supprimer effacer / withdraw remove delete take_down erase
demander réclamer exiger appeler exhorter solliciter prier presser inviter inciter lancer_appel / ask demand call urge request appeal exhort press make_appeal
répondre réponse réagir réaction / answer reply respond response reaction react
critiquer dénoncer fustiger condamner reprocher pointer_doigt étriller épingler vilipender tancer éreinter / criticise criticism denounce condemn slam blast lambast attack rebuke decry <> saluer féliciter louer se_réjouir applaudir éloge réjouir rendre_hommage encenser / praise welcome hail congratulate applaud commend laud pay_tribute
remercier remerciement gratitude reconnaissance / thank gratitude thankful
accuser accusation / accuse accusation
excuser pardon regretter regret présenter_excuse demander_pardon / apologise apology sorry regret express_regret
promettre promesse jurer garantir / promise pledge vow swear guarantee warranty
espérer espoir souhaiter voeu / hope wish <> désespérer désespoir / despair
craindre redouter peur inquiéter inquiétude avoir_peur / fear worry concern afraid dread
croire penser estimer juger considérer / believe think consider reckon
savoir connaître / know
vouloir souhaiter désirer désir volonté aspirer / want wish desire will hope seek
intention compter projeter entendre vouloir / intend intention plan mean
pouvoir / can could may might
devoir falloir obliger contraindre / must have oblige force should
essayer tenter tentative chercher / try attempt seek strive endeavour
réussir parvenir succès / succeed manage success <> échouer échec / fail failure
aider aide assistance soutien / help aid assist assistance support
montrer démontrer prouver / show demonstrate prove
voir apercevoir assister / see watch witness
trouver découvrir découverte retrouver déceler détecter / find discover discovery detect uncover
chercher rechercher recherche / seek search look
oublier oubli / forget <> souvenir mémoire / remember recall memory
souvenir rappeler / remember recall
attendre patienter patience / wait patience
suivre filer / follow
utiliser employer recourir recours servir usage / use employ resort bring_in
donner remettre offrir octroyer accorder attribuer / give hand offer grant award
recevoir obtenir percevoir / receive get obtain
prendre saisir / take seize
garder conserver maintenir préserver sauver / keep retain hold maintain preserve stick_with stand_by save <> abandonner renoncer enterrer tirer_trait jeter_éponge faire_croix laisser_tomber / abandon drop scrap shelve ditch give_up pull_plug walk_away throw_towel
porter transporter / carry wear
perdre perte défaite battu revers / lose loss defeat beaten <> gagner remporter triompher enlever décrocher empocher victoire succès / win triumph prevail claim victory clinch take_title
quitter sortir partir départ / leave exit depart quit departure <> prolonger resigner rempiler rester_club / extend_contract stay_on sign_extension stay_club
entrer rejoindre intégrer / enter join
tomber chute chuter / fall drop
passer traverser franchir circuler / pass cross drive_through
tenir / hold
durer prolonger étaler / last duration go_on span
commencer débuter début démarrer / begin start beginning
continuer poursuivre perdurer persister / continue carry_on go_on persist press_on <> cesser arrêter mettre_fin stopper interrompre / stop cease halt end quit discontinue
rester demeurer / remain stay
exister / exist
changer changement modifier modification évoluer amender remanier réviser retoucher ajuster ajustement / change alter modify shift amend revise tweak adjust <> inchangé conserver_état / unchanged intact
créer création fonder fondation instaurer mettre_place / create creation found establish set_up <> détruire supprimer destruction suppression / destroy cut destruction
remplacer substituer substitut suppléant succéder / replace swap substitute replacement successor supersede
améliorer amélioration / improve improvement <> aggraver empirer détériorer dégrader aggravation / worsen deteriorate aggravate
renforcer renforcement intensifier / strengthen reinforce tighten intensify <> affaiblir assouplir relâcher atténuer / weaken loosen ease relax
protéger protection / protect protection
mobiliser engager déployer mobilisation déploiement dépêcher envoyer renforcer / mobilise deploy send deployment reinforce <> retrait retirer repli / withdrawal withdraw pull_out
installer aménager ouvrir mettre_place dresser / set_up install open establish
organiser tenir organisation / organise organize hold stage
participer participation prendre_part / participate take_part participation
compter dénombrer recenser / count number
transporter transport acheminer / carry transport
travailler exercer / work practise
métier profession / profession occupation trade job
avis opinion recommandation préconisation / opinion view advice recommendation
raison motif cause provoquer causer entraîner responsable origine / reason cause motive due blame trigger
conséquence résultat effet / consequence result effect
résultat issue dénouement / result outcome
but objectif ambition visée finalité / goal aim objective target ambition purpose
projet initiative / project initiative
problème difficulté / problem trouble difficulty
crise tourmente tempête / crisis turmoil storm
scandale affaire cas / scandal affair case
drame tragédie catastrophe / tragedy disaster drama catastrophe
événement incident / event incident
information nouvelle / news information
rumeur bruit allégation suggérer / rumour rumor suggestion allegation
mensonge mentir menteur / lie liar false <> vérité dire_vrai / truth tell_truth
vrai véridique exact / true correct accurate <> faux inexact erroné mensonger / false wrong incorrect untrue
secret confidentiel à_huis_clos tenu_secret non_divulgué / secret confidential classified undisclosed behind_closed_door <> public publiquement ouvertement à_découvert / public publicly openly
officiel officiellement / official officially
film long-métrage cinéma cinéaste / film movie cinema
réalisateur cinéaste metteur_scène / director filmmaker
acteur comédien actrice interprète / actor actress performer star
chanteur interprète / singer vocalist
chanson titre morceau tube / song track hit single tune
musicien musique / music musician
écrivain romancier auteur autrice / writer novelist author
livre ouvrage roman / book novel
exposition / exhibition show
tableau toile peinture / painting canvas
peintre artiste / painter artist
festival / festival event
spectacle représentation séance / show performance
prix récompense distinction décerner trophée / prize award honour honor
record battre_record / record break_record
entraîneur coach sélectionneur / coach manager trainer
joueur footballeur / player footballer
équipe formation sélection / team side squad
établissement discothèque boîte_nuit night-club club / nightclub club disco venue
match rencontre partie affiche duel choc / match game fixture clash tie encounter
but marquer inscrire réalisation / goal score net find_net
finale finaliste / final finalist
étape tronçon / stage leg
coureur cycliste peloton / rider cyclist runner
classement général tableau / standing ranking classification table
maillot tunique / jersey shirt
médaille breloque décorer décoration légion_honneur / medal decorate decoration honour
or doré / gold
argent / silver
podium médaille monter_podium / podium medal
champion tenant lauréat vainqueur gagnant / champion titleholder winner victor <> perdant battu vaincu / loser
championnat ligue compétition / championship league competition
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
rêne diriger direction commande tête prendre_tête tenir_rêne être_tête / run head lead control helm take_over
`;
