/** Concepts of saying, asking, praising and blaming. How the lists are written: `concepts/index.ts`. */
export const speech = `
appel coup_fil conversation_téléphonique téléphoner entretien_téléphonique appeler / call phone_call telephone phone ring
confirmer confirmation attester corroborer / confirm confirmation verify corroborate attest <> démentir infirmer réfuter contredire / deny denial refute contradict debunk
communiqué déclaration message / statement release message press_release
conférence_presse point_presse point / press_conference news_conference briefing
plaider lancer déclarer_tribune / plead argue tell
huis_clos discrétion porte_fermée à_abri_regard / behind_closed_doors closed_doors in_private discreet
répondre donner_suite réagir / reply respond answer
garder_silence taire refuser_commenter pas_répondre mutisme / no_comment silent decline_comment silence not_respond
signaler faire_état rapporter / report flag
accuser reprocher faire_grief blâmer / accuse blame reproach
conférence_presse point_presse devant_presse / press_conference news_conference
avertir avertissement alerter alerte prévenir signaler / warn warning alert caution
annonce_faire apprendre annoncer informer mettre_courant / announce tell inform break_news learn
par_visioconférence visio en_visio en_ligne / video_call zoom online video_conference videoconference
prévenir_avance préavis / notice forewarn
par_courriel courriel email message / email message
démentir_rumeur / deny_rumour
ébruiter fuiter être_révélé transpirer / leak get_out come_out emerge
éclater_grand_jour venir_lumière / come_light emerge
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
éclater_grand_jour révéler / come_light
lire feuilleter / read
écrire rédiger coucher_papier / write pen draft
téléphoner appeler passer_coup_fil joindre / phone call ring
envoyer_message texto sms / text message
plaindre dénoncer râler / complain moan
remercier gratitude reconnaissant / thank grateful thankful
commentaire propos remarque / comment remark
entretien interview entrevue / interview
témoignage récit version / account testimony version
version thèse récit / version account story
déclaration propos phrase / statement remark comment
citation phrase / quote quotation
slogan mot_ordre / slogan
rendre_avis avis / give_opinion opinion
rapporter relater raconter narrer retracer / report relate recount tell
préciser détailler spécifier / specify detail clarify
huis_clos portes_closes / closed_door in_camera private
commenter commentaire / comment <> refuser_commenter sans_commentaire refuser_exprimer pas_souhaiter_commenter / decline_comment no_comment refuse_comment
interroger question questionner interrogatoire / question interrogate quiz ask
silence taire mutisme rester_muet garder_silence calme / silence stay_silent remain_silent quiet say_nothing <> exprimer parler prendre_parole sortir_silence briser_silence / speak_out speak_up speak break_silence
prendre_parole exprimer allocution discours intervention adresse / speak speech address remark
déclaration propos parole / statement remark comment word
entretien interview accorder_entretien / interview
condamner condamnation réprouver / condemn condemnation deplore
blâmer reprocher rejeter_faute imputer accuser tenir_responsable / blame fault accuse hold_responsible point_finger <> disculper exonérer dédouaner blanchir / exonerate clear absolve exculpate
huer sifflet siffler conspuer / boo jeer heckle <> acclamer ovationner ovation applaudir applaudissement / cheer applaud ovation acclaim
féliciter félicitation / congratulate congratulation
exagérer gonfler exagération / exaggerate overstate inflate <> minimiser relativiser sous-estimer / play_down downplay underestimate understate
justifier justification motiver / justify justification
plaisanter plaisanterie blague boutade humour / joke quip jest
chuchoter murmurer souffler / whisper murmur
mot terme / word term
langue parler / language speak
traduire traduction traducteur interprète / translate translation translator interpreter
signifier vouloir_dire / mean signify
résumer en_bref / summarise sum_up
lire lecture lecteur / read reader
alerter donner_alarme tirer_sonnette_alarme signaler avertir mettre_garde alerte / raise_alarm sound_alarm warn alert flag report
rester_lettre_morte ignorer / ignore unheeded go_unheeded
passer_outre / ignore dismiss
garder_silence répondre_pas rester_muet muet mutisme / silence stay_silent decline_comment
solliciter contacter joindre interroger / contact approach ask reach
nier démentir réfuter contester / deny dispute refute <> admettre reconnaître convenir concéder / admit acknowledge concede own
en_convenir concéder / concede admit
excuser présenter_excuse excuse demander_pardon dire_désolé / apologise apologize say_sorry apology
accuser reprocher faire_grief / accuse blame reproach
juger estimer considérer / consider judge deem feel
parler_de qualifier décrire dépeindre / describe call label brand
courriel mail message_électronique / email e-mail
prévenir_par informer notifier aviser / inform notify tell let_know
sans_réponse / unanswered
signaler faire_état prévenir / report flag mention
laisser_échapper déverser répandre / leak spill pour
reprocher en_vouloir grief / blame reproach hold_against
sous_les_huées conspuer prendre_partie apostropher chahuter / heckle boo shout_down jeer
assurer affirmer garantir certifier / assure insist maintain
ne_pas_savoir ignorer tout_ignorer / not_know unaware no_knowledge
taire dissimuler cacher passer_silence étouffer / conceal hide cover_up hush_up keep_quiet
huer conspuer siffler chahuter / boo heckle jeer catcall
accueillir_fraîchement accueil_glacial / frosty_reception cold_reception
accueillir_favorablement saluer réjouir féliciter / welcome hail applaud
bouder snober / snub shun
étriller éreinter descendre_en_flamme / slam savage pan
fustiger vilipender tacler pourfendre / slam blast lambast lambaste hit_out
vanter louer encenser / praise extol tout
exagérer grossir dramatiser / exaggerate overstate
esquiver éluder botter_touche / dodge sidestep duck
marteler répéter insister / hammer_home insist repeat
rétorquer répliquer riposter / retort hit_back shoot_back
confier glisser souffler / confide
hurler crier vociférer / scream shout yell
bafouiller / stammer
asséner lancer / declare
prédire prophétiser augurer présager / predict foretell portend
pronostiquer tabler_sur escompter / expect forecast reckon
spéculer conjecturer / speculate
enjoindre sommer intimer_ordre / order enjoin summon
exhorter presser conjurer / urge exhort implore
quémander mendier / beg
rembarrer éconduire / rebuff
dissimuler cacher camoufler masquer / hide conceal cover_up mask
éventer ébruiter fuiter / leak
étouffer / hush_up stifle
insulter injurier outrager / insult abuse
confidence confier / confide confidence
accent / accent
apologie / glorification
calomnie diffamation / slander defamation libel
destinataire / recipient
langage / language
baptiser surnommer / dub nickname
courtiser / woo
calomnier salir / smear
merci / thank
remercier gratitude reconnaissance / thank gratitude grateful
présenter_excuses pardon demander_pardon mea_culpa / apologise apologize say_sorry apology sorry
ironiser railler moquer se_moquer / mock ridicule deride make_fun
vanter louer encenser faire_éloge saluer / praise hail laud applaud
étriller éreinter fustiger vilipender pourfendre tirer_boulet_rouge / slam blast lambast hit_out lash_out castigate savage
critiquer tacler égratigner épingler / criticise criticize take_aim
rassurer apaiser tranquilliser / reassure calm allay
convaincre persuader rallier / convince persuade win_over
encourager pousser inciter exhorter / encourage urge prompt exhort
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
saluer / greet
embrasser / kiss
serrer_main / shake_hand
prononcer déclarer discours / deliver pronounce
aborder évoquer traiter soulever parler / raise broach discuss address bring_up <> éluder esquiver éviter / dodge evade sidestep avoid
contacter joindre solliciter approcher / contact reach approach
cataloguer étiqueter / label brand
invoquer arguer faire_valoir avancer mettre_avant / invoke cite argue plead
ironiser plaisanter railler / quip joke
nuancer tempérer relativiser / qualify nuance temper
proclamer déclarer annoncer / proclaim declare
énumérer lister / list enumerate
scander crier / chant shout
certifier attester garantir / certify attest
huer siffler conspuer / boo jeer <> acclamer ovationner applaudir / cheer applaud
`;
