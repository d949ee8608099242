/** Concepts of what people do and live through, as portraits and local news tell it. How the lists are written: `concepts.ts`. */
export const dailyLife = `
habiter résider vivre loger demeurer occuper / live reside inhabit dwell
grandir passer_enfance être_né natif / grow_up raised born native
étudier suivre_étude inscrire faire_étude fréquenter / study attend enrol student
enseigner donner_cours professer / teach lecture
travailler_comme exercer_métier profession gagner_vie / work_as job occupation
prendre_retraite partir_retraite retraité cesser_activité / retire retirement retired pensioner
ancien retraité ex / former retired ex
fonder créer monter lancer établir fondateur / found set_up create start establish founder
hériter reprendre_affaire succéder_père / inherit take_over
épouser marier union noce mari femme conjoint / marry wed spouse partner
compagnon compagne concubin conjoint partager_vie / partner companion
séparer divorcer quitter / separate divorce split leave
élever éduquer occuper / raise bring_up look_after
garder_enfant occuper veiller / look_after care mind babysit
perdre_fils deuil pleurer porter_deuil / lose mourn grieve
naître venir_monde / born birth
fêter célébrer souffler_bougie anniversaire / celebrate mark birthday anniversary
nommer prénommer appeler baptiser / name call
habiller porter vêtir tenue costume / wear dress outfit clothes
uniforme tenue_travail / uniform work_clothes
manger déjeuner attabler / eat lunch
manger dîner attabler / eat dine dinner
boire verre trinquer / drink
cuisiner préparer_repas / cook prepare
dormir sommeiller passer_nuit coucher / sleep spend_night bed
réveiller réveil lever / wake get_up
promener balade flâner / walk stroll
promener_chien / walk_dog
courir footing jogging / run jog
nager baigner baignade / swim bathe
jouer amuser / play
lire feuilleter / read
écrire rédiger coucher_papier / write pen draft
téléphoner appeler passer_coup_fil joindre / phone call ring
envoyer_message texto sms / text message
filmer enregistrer images vidéo capter / film record video footage
photographier prendre_photo / photograph take_picture
partager poster publier diffuser_réseau / share post circulate
devenir_viral faire_tour_web / go_viral
déménager quitter_logement / move_out leave
rentrer revenir regagner_domicile / return come_home go_home
partir_vacances congé / holiday vacation leave
voyager déplacer / travel go journey
monter_voiture / get_in
descendre_voiture sortir_voiture / get_out
prendre_train / take_train
rater_train / miss_train
attendre_quai / wait_platform
marcher à_pied / walk foot
blesser faire_mal / hurt injure
soigner guérir / treat heal
plaindre dénoncer râler / complain moan
pleurer larme en_larme / cry tear weep
inquiéter faire_souci / worry
espérer croiser_doigt / hope
croire convaincre persuader / believe convinced
regretter vouloir / regret
remercier gratitude reconnaissant / thank grateful thankful
aider donner_coup_main prêter_main-forte entraide / help lend_hand assist
proposer_aide inscrire offrir_service bénévole volontaire / offer_help volunteer sign_up
participer prendre_part être_présent être_de_partie mettre_pied / take_part attend join present set_foot
réunir rassembler retrouver / gather meet assemble
obtenir décrocher / obtain get land
cacher dissimuler planquer / hide conceal stash
donner remettre confier / give hand entrust
confier remettre laisser / entrust hand leave
prendre emporter / take carry
voler dérober chiper / steal take
allumer / light turn_on
éteindre / put_out turn_off
entendre percevoir / hear
apercevoir croiser / see spot
décider choisir / decide choose
tenter essayer chercher_à / try attempt
recommencer reprendre / start_again resume
mourir éteindre décéder rendre_dernier_souffle / die pass_away
éteindre paisiblement / die_peacefully
hommage cérémonie recueillir / tribute ceremony memorial
père_famille père / father
mère_famille mère / mother
chef_entreprise patron / business_owner boss
`;
