/** Concepts of deeds and events: verbs with the nouns made of them. How the lists are written: `concepts.ts`. */
export const actions = `
traverser franchir traversée franchissement passer_travers / cross crossing traverse
longer border / run_along skirt
approcher rapprocher approche / approach near draw_near come_close
éloigner distancer / move_away
reculer marche_arrière rebrousser_chemin faire_demi-tour / turn_back turn_around u-turn back_away
revenir rentrer retour retourner regagner / return come_back go_back get_back back
débarquer débarquement descendre_bord / disembark get_off
embarquer embarquement monter_bord / board embark get_on
atterrir atterrissage poser toucher_sol / land touch_down touchdown <> décoller décollage envol / take_off takeoff depart
décoller décollage envol / take_off takeoff
accoster amarrer amarrage jeter_ancre arriver_port / dock berth moor <> appareiller prendre_mer lever_ancre quitter_port / set_sail sail put_sea leave_port
chavirer chavirage / capsize overturn turn_over
couler sombrer naufrage chavirer / sink shipwreck founder go_down capsize
échouer échouage / run_aground
dériver dérive à_dérive / drift adrift
glisser déraper dérapage glissade / slip skid slide
trébucher faux_pas / trip stumble
sauter bondir saut / jump leap
flambée grimper_flèche envolée / soar surge skyrocket rocket spike shoot_up spiral <> dégringoler dévisser piquer_nez plongeon débâcle / plummet plunge tumble slump nosedive crater
courir sprinter foncer / sprint dash rush
errer rôder vagabonder / wander roam prowl
déménager déménagement emménager changer_adresse / move_house move_home relocate relocation move_into move_premise move
installer établir élire_domicile poser_valise emménager / settle move_in take_up_residence
délocaliser délocalisation transférer transfert / relocate relocation transfer offshore offshoring move_abroad <> relocaliser relocalisation rapatrier / reshore bring_back
voyager voyage périple trajet / travel journey trip voyage
accompagner escorter escorte / accompany escort
croiser rencontrer / run_into come_across bump_into
arriver surgir débarquer pointer / arrive turn_up show_up arrival <> partir quitter départ prendre_porte / leave depart set_off departure
entrer pénétrer introduire / enter get_into make_way_into entry step_into walk_into go_in <> sortir / leave exit go_out
sortir quitter retrait claquer_porte / exit come_out walk_out leave quit withdraw pull_out storm_out <> adhérer adhésion rejoindre entrer rallier / join accede membership accession enter
forcer_porte effraction fracturer_porte entrer_force / break_in break-in force_entry
partir quitter vider_lieu plier_bagage / leave walk_away pack_bag pull_out
fuir prendre_fuite enfuir déguerpir détaler prendre_jambe / flee run_away run_off make_off escape take_flight
échapper évader déjouer / escape elude evade get_away slip_away
attraper capturer rattraper coincer prendre_main / catch capture recapture
poursuivre pourchasser traquer traque course-poursuite / chase pursue pursuit hunt manhunt
rattraper rejoindre / catch_up
percuter heurter emboutir cogner choc frapper impact tamponner / hit strike ram slam bump knock impact
écraser renverser faucher / run_over knock_down mow_down crush
écraser crash / crash come_down plunge
effondrer effondrement écrouler affaisser céder éboulement / collapse cave_in give_way crumble come_down fall_down <> tenir_debout tenir_bon résister / withstand hold_firm stand_up
éclater crever crevaison éclatement / burst blow_out puncture
casser briser rompre fracturer fracasser / break smash snap shatter fracture
déchirer lacérer / tear rip slash
tordre plier courber / bend twist buckle
arracher arrachage déraciner / uproot tear_off rip_off pull_up
fissurer fissure lézarder craquer / crack fissure
percer trouer perforer forer / pierce drill puncture
creuser excavation excaver fouille / dig excavate excavation
fondre fonte dégel / melt thaw
geler gel glacer / freeze frost <> dégeler dégel / thaw
geler gel suspendre suspension / freeze suspend suspension put_hold <> dégeler rétablir reprendre / unfreeze resume restore
brûler calciner consumer partir_fumée ravager_flamme brûlure / burn char gut go_up_smoke burn_down
incendier mettre_feu allumer_feu bouter_feu / set_fire set_alight torch arson
fuir fuite écouler fuiter / leak seep
déverser déversement répandre rejet / spill spillage discharge dump pour
déborder débordement sortir_lit / overflow burst_bank
vider vidange évacuer assécher / empty drain evacuate <> remplir / fill fill_up
remplir remplissage / fill fill_up
mouiller tremper arroser / soak drench wet
sécher assécher / dry dry_up
nettoyer nettoyage laver dépolluer ménage / clean clean_up wash cleanup
salir souiller tacher sale / soil stain dirty <> propre / clean
peindre repeindre peinture / paint repaint
restaurer restauration rénover rénovation remettre_neuf retaper réfection / restore restoration renovate renovation refurbish overhaul
reconstruire reconstruction rebâtir relever_ruine / rebuild rebuilding reconstruct reconstruction
agrandir agrandissement étendre extension élargir élargissement / enlarge expand expansion extend extension widen broaden <> rétrécir réduire restreindre / shrink narrow restrict reduce
équiper équipement doter munir / equip fit_out kit_out
installer pose poser implanter implantation / install installation put_in set_up
enlever retirer ôter dépose / remove removal take_away take_off take_down
ajouter ajout adjoindre / add addition
bâtir construire ériger sortir_terre construction / build put_up construct erect go_up construction <> démolir raser / demolish raze
démolir abattre raser jeter_bas mettre_bas / demolish pull_down knock_down tear_down bulldoze flatten level
abattre couper abattage arracher / cut_down chop_down fell uproot <> planter / plant
planter plantation reboiser / plant planting
semer ensemencer / sow
cueillir récolter cueillette / pick gather harvest
fabriquer confectionner façonner produire / make manufacture produce craft
inventer invention concevoir mettre_point / invent invention devise develop design
dessiner dessin croquis / draw drawing sketch
commencer démarrer débuter entamer donner_coup_envoi mettre_route commencement début démarrage coup_envoi mettre_train / begin start get_under_way kick_off set_motion get_going commence open outset <> terminer fin achever finir prendre_fin clôturer / end finish conclude wrap_up come_end
achever terminer prendre_fin toucher_fin arriver_terme / end finish wind_up come_end wrap_up draw_close
lancement coup_envoi démarrage ouverture / launch start kick-off kickoff
inaugurer inauguration couper_ruban ouvrir / inaugurate inauguration cut_ribbon open unveil <> fermer / close shut
clôturer clôture clore / close conclude wrap_up
reprendre redémarrer redémarrage relancer repartir rouvrir remettre_route / resume restart relaunch start_up_again reopen bring_back revive <> clore fermer classer / close shelve
interrompre interruption arrêter stopper mettre_pause suspendre / interrupt halt stop pause break_off cut_short suspend
prolonger prolongation reconduire reconduction renouveler renouvellement / extend extension renew renewal prolong <> écourter raccourcir abréger / shorten cut_short curtail
annuler annulation déprogrammer supprimer / cancel cancellation call_off scrap axe <> maintenir avoir_lieu confirmer dérouler_comme_prévu / go_ahead take_place proceed confirm open_as_planned
reporter report repousser décaler remettre_plus_tard ajourner ajournement différer retarder / postpone postponement put_off push_back delay defer put_back reschedule <> avancer anticiper hâter précipiter / bring_forward move_up advance hasten
tarder traîner faire_attendre prendre_retard / delay drag_feet drag lag run_late fall_behind
accélérer accélération presser_pas hâter précipiter / speed_up accelerate hasten step_up quicken fast-track <> ralentir ralentissement freiner retarder lever_pied / slow slow_down slowdown brake decelerate hamper
freiner freinage / brake braking
éteindre extinction couper / switch_off turn_off shut_off shut_down <> allumer / switch_on turn_on
allumer rallumer mettre_marche / switch_on turn_on
ouvrir rouvrir lever_rideau ouvrir_porte ouverture inaugurer réouverture remettre_service rétablir_circulation / open reopen open_door throw_open inaugurate restore put_back_service <> fermer fermeture baisser_rideau cesser_activité mettre_clé_porte hors_service mettre_hors_service / close closure shut shut_down shutter out_service close_down
fermer fermeture baisser_rideau fermer_porte mettre_clé_porte / close shut closure shut_door shut_up_shop close_door
verrouiller cadenasser verrouillage fermer_clé / lock padlock bolt <> déverrouiller / unlock
déverrouiller / unlock
barrer barrage condamner_accès couper_route / block barricade seal_off cordon_off
débloquer déblocage dégager déblayer / clear unblock
attacher ligoter ficeler lier / tie bind fasten <> détacher / untie
détacher délier / untie unfasten
coller afficher affichage / stick paste post
donner don remettre offrir faire_don céder léguer cadeau / give hand_over donate donation gift present bequeath give_away
distribuer distribution répartir remettre / distribute distribution hand_out share_out give_out
prêter prêt / lend loan
emprunter emprunt prêt crédit / borrow loan credit
rendre restituer restitution / return give_back hand_back restitution restitute
envoyer expédier envoi adresser transmettre acheminer / send dispatch ship forward mail
recevoir réception toucher percevoir encaisser empocher décrocher / receive receipt get collect pocket pick_up
saisir confisquer confiscation mettre_main / seize seizure confiscate confiscation impound haul
voler dérober faire_main_basse emporter subtiliser / steal make_off take snatch nick swipe
priver privation retirer / deprive strip take_away
partager partage / share split
échanger échange troquer / exchange swap trade
acheter acheteur acquéreur racheter faire_acquisition acquérir / buy buyer buy_up purchaser snap_up purchase acquire <> vendre / sell
vendre vendeur mettre_vente céder / sell seller sell_off put_sale
payer facture régler addition / pay bill foot_bill
dépenser / spend expenditure expense <> épargner économiser mettre_côté / save
financer financement subventionner / fund funding finance financing bankroll
collecter quête lever_fonds cagnotte / collect raise_money fundraise collection
gaspiller gaspillage gâcher / waste squander
embaucher engager recruter prendre_service recrutement créer_emploi pourvoir_poste / hire take_on recruit bring_board employ recruitment create_job fill_post <> licencier licenciement supprimer_poste supprimer_emploi dégraisser remercier renvoyer congédier couper_effectif / lay_off fire sack dismiss cut_job job_cut redundancy axe_job shed_job make_redundant layoff
licencier renvoyer remercier mettre_porte congédier être_remercié / fire sack lay_off dismiss let_go make_redundant show_door
limoger débarquer évincer éviction mettre_touche écarter / oust remove sack sideline ditch
promouvoir promotion / promote promotion <> rétrograder rétrogradation / demote demotion relegate
suspendre mettre_pied / suspend suspension
démissionner rendre_tablier quitter_poste démission quitter_fonction partir / resign quit step_down hand_notice leave_post resignation stand_down <> rester accrocher conserver_poste en_poste demeurer / stay stay_on remain cling keep_job stay_post
remplacer remplacement substituer relayer prendre_relais succéder prendre_relève / replace replacement take_over take_place stand_in succeed
aider secourir prêter_main-forte assister donner_coup_main venir_aide porter_secours prêter_assistance / help assist aid lend_hand come_aid give_help <> entraver gêner contrecarrer mettre_bâton_roue / hinder hamper thwart impede obstruct get_way
encourager encouragement inciter pousser incitation / encourage encouragement urge prompt push incentive spur <> décourager dissuader dissuasion freiner / discourage deter dissuade deterrent put_off
faciliter simplifier facilitation / facilitate ease simplify make_easier <> compliquer / complicate
empêcher prévenir éviter prévention / prevent stop avoid avert prevention head_off
permettre autoriser laisser donner_feu_vert donner_aval autorisation / allow let permit clear give_go-ahead give_green_light authorisation permission approve enable <> interdire empêcher prohiber interdiction / forbid ban bar prohibit disallow
tolérer tolérance fermer_oeil / tolerate turn_blind_eye condone
obliger forcer contraindre imposer obligation / force compel oblige make require compulsory <> volontaire bénévole / voluntary
ordonner ordre enjoindre sommer injonction mettre_demeure ultimatum / order instruct command tell injunction ultimatum serve_notice
obéir respecter conformer observer / obey comply abide respect observe <> désobéir enfreindre violer transgresser bafouer contrevenir / disobey break breach violate flout defy infringe
dispenser exempter exemption exonérer échapper épargner exclure / exempt exemption waive spare exclude escape leave_out <> inclure englober comprendre viser concerner soumettre / include cover apply concern subject
choisir choix opter retenir sélectionner jeter_dévolu / choose choice opt pick select settle
préférer préférence / prefer preference favour
hésiter hésitation tergiverser / hesitate hesitation waver dither
prévoir projeter planifier envisager avoir_intention ambitionner / plan intend aim propose schedule
préparer préparation préparatif / prepare preparation get_ready
programmer fixer arrêter_date / schedule fix date
arranger organiser mettre_sur_pied / arrange organise set_up put_together
expérimenter expérimentation essayer essai tester expérience test / test trial try_out pilot experiment try
imposer instaurer instauration mettre_vigueur / impose introduce bring_in introduction
supprimer suppression abolir abolition / abolish abolition scrap axe eliminate <> instaurer rétablir instituer introduire établir / introduce institute reinstate establish bring_in set_up
rétablir rétablissement restaurer remettre / restore reinstate bring_back restoration reconnect
nier démentir contester rejeter_accusation réfuter rejeter récuser rejeter_bloc / deny denial dispute contest reject refute <> admettre reconnaître avouer convenir concéder / admit concede acknowledge confess accept own_up
prétendre soutenir avancer alléguer assurer affirmer maintenir clamer jurer marteler / claim maintain allege contend assert insist affirm swear
promettre engager donner_parole jurer promesse engagement / promise vow pledge undertake give_word commit commitment
manquer_parole revenir_promesse dédire renier / renege go_back_word backtrack break_promise <> tenir_parole tenir_promesse / keep_word keep_promise
avertir prévenir mettre_garde alerter sonner_alarme tirer_sonnette_alarme avertissement vigilance / warn caution alert raise_alarm sound_alarm
conseiller recommander préconiser recommandation / advise advice recommend recommendation suggest <> déconseiller / advise_against warn_against
informer renseigner prévenir faire_part notifier aviser / inform notify tell let_know brief
avouer confier passer_aveu tout_reconnaître / confess admit come_clean confide
expliquer explication expliciter / explain explanation account
décrire description dépeindre / describe description depict
évoquer mentionner mention citer faire_état faire_allusion / mention cite refer quote allude
rappeler souligner insister mettre_accent marteler / stress underline emphasise point_out highlight underscore
répéter réitérer redire répétition / repeat reiterate
taire garder_silence refuser_parler mutisme / keep_silent stay_silent remain_silent keep_quiet decline_comment <> parler exprimer prendre_parole rompre_silence / speak speak_out break_silence
plaindre plainte déplorer regretter / complain complaint deplore lament
moquer moquerie railler tourner_dérision / mock mockery ridicule make_fun taunt jeer
insulter injurier injure / insult abuse verbal_abuse slur
crier hurler cri hurlement / shout scream yell cry
pleurer larme sangloter sanglot / cry weep tear sob
rire sourire / laugh smile
croire penser juger estimer considérer / believe think reckon consider deem feel
douter mettre_doute sceptique scepticisme / doubt question cast_doubt sceptical skeptical sceptic skepticism <> convaincu certain assuré persuadé / convinced certain confident sure
deviner supposer présumer conjecture / guess suppose presume assume
savoir connaître conscient être_courant au_courant / know aware <> ignorer méconnaître / unaware not_know
comprendre saisir compréhension / understand grasp realise
apprendre découvrir / learn hear find_out discover realise
prouver preuve établir démontrer / prove proof establish demonstrate show
vérifier vérification contrôler / check verify verification make_sure
comparer comparaison / compare comparison
calculer calcul chiffrer / calculate calculation work_out
mesurer mesure / measure measurement
mesure disposition dispositif démarche / measure step move provision
voir apercevoir observer repérer remarquer constater / see spot notice sight observe catch_sight
surveiller surveillance guetter garder_oeil / watch monitor surveillance keep_eye
entendre ouïr écouter / hear listen
retentir sonner résonner retentissement / sound ring go_off ring_out
sentir odeur flairer / smell odour odor scent
toucher effleurer / touch
toucher affecter concerner / affect hit concern
regarder contempler / look watch gaze stare
examiner passer_crible éplucher examen / examine scrutinise examination go_through look_into pore
montrer exhiber exposer présenter exposition / show display exhibit present exhibition
révéler révélation dévoiler divulguer mettre_jour lever_voile rendre_public / reveal disclose unveil uncover expose bring_light disclosure divulge make_public <> cacher dissimuler taire passer_silence masquer occulter / hide conceal cover_up withhold keep_quiet
cacher dissimuler taire dissimulation masquer / hide conceal cover_up withhold concealment
trouver découvrir tomber_sur mettre_main / find discover come_across stumble turn_up <> égarer perdre / lose mislay misplace
porter vêtir habiller revêtir tenue arborer / wear dress don clothe
déshabiller dévêtir / undress strip
manger consommer déguster avaler dévorer / eat consume dine swallow
nourrir alimenter / feed nourish
cuisiner cuisine cuire gastronomie / cook cooking cuisine
réveiller éveiller tirer_sommeil / wake wake_up awaken <> endormir / put_sleep
endormir assoupir / fall_asleep doze
reposer repos / rest
malade tomber_malade contracter attraper souffrant / fall_ill fall_sick taken_ill contract catch sick ill sicken
rétablir remettre guérir guérison convalescence tirer_affaire rémission / recover recovery get_better get_well heal pull_through cure remission <> rechuter / relapse
soigner soin traiter traitement prendre_charge thérapie / treat treatment care nurse tend therapy
saigner saignement hémorragie / bleed bleeding haemorrhage
vieillir vieillissement / age ageing aging
élever éduquer élevage / raise bring_up rear
grandir croissance pousser / grow grow_up
attirer séduire drainer attrait affluer / attract draw lure pull_in flock
rassembler réunir regrouper attrouper / gather assemble bring_together congregate crowd unite
disperser disséminer dispersion / disperse scatter break_up
accueillir accueil recevoir héberger / welcome host receive greet accommodate
rencontrer faire_connaissance entrevue tête-à-tête entretien / meet encounter talk sit_down
épouser convoler dire_oui marier passer_bague / marry wed tie_knot get_married <> divorcer séparer / divorce split split_up
séparer rompre quitter / part split_up break_up separate
unir union fusionner joindre / unite join merge union
diviser scinder scission séparer / split divide demerge separate spin_off <> fusionner fusion regroupement regrouper / merge merger combine consolidate
adhérer adhésion rejoindre intégrer / join sign_up membership
boycotter boycott bouder sécher manquer absent / boycott shun snub skip miss stay_away <> assister participer prendre_part / attend take_part
affronter affrontement face / face confront take_on clash
attaquer ruer jeter_sur agresser / attack set_upon go_for lash_out
résister résistance tenir_tête / resist resistance stand_up hold_out <> capituler capitulation rendre_arme / surrender capitulate give_in give_up
riposter répliquer rétorquer / retaliate hit_back strike_back retort counter
venger vengeance représaille / avenge revenge retaliate
trahir trahison / betray betrayal
tromper duper berner leurrer tromperie trompeur induire_erreur / deceive mislead fool trick dupe cheat
tricher triche tricherie / cheat cheating
provoquer causer entraîner déclencher engendrer susciter occasionner être_origine / cause trigger provoke spark bring_about set_off prompt lead result
dépendre / depend hinge rely
augmenter grossir croître gonfler relever / increase swell go_up raise put_up rise step_up mount <> baisser diminuer abaisser fléchir / decrease drop go_down come_down lower ease dwindle
stagner stagnation stabiliser inchangé stable stabilité plateau étale / stagnate stagnation level_off stabilise unchanged flat stable steady hold_steady plateau remain
atteindre culminer toucher_barre / reach hit peak attain
dépasser excéder franchir surpasser supérieur_à passer_barre / exceed surpass top pass cross above outstrip <> inférieur rester_dessous sous_barre en_deçà / below short fall_short less_than
convertir transformer reconvertir transformation conversion métamorphose muer changer / convert turn transform conversion transformation change
empirer aggraver dégénérer envenimer aggravation dégradation dégrader détériorer / worsen deteriorate escalate get_worse exacerbate <> améliorer amélioration / improve improvement get_better
apaiser calmer désamorcer apaisement détendre / calm defuse soothe ease <> attiser envenimer enflammer exacerber / inflame fuel stoke fan_flame
`;
