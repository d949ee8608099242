import { wordSet } from '../text';

/**
 * Verbs in -er whose stem no longer shows in other words' endings, folded, without the ending. The list exists so
 * that an ending is only taken off where a verb is known to be left.
 */
export const firstGroup = wordSet(`
  mang ferm nag ram abus
  appareill deriv trebuch deviss vagabond emmenag rebrouss affaiss deracin excav consum assech depollu retap
  rebois ensemenc cadenass deverrouill deblay ligot deli legu tergivers institu allegu injuri flair effleur
  epluch attroup dissemin convol boud culmin envenim rogn desserr ennuy elud etiquet coincid accoutum deshonor
  arpent supplici delest tranquillis retribu entrepos frissonn envout embrouill sterilis noyaut deregul
  liberalis empil chancel ensabl foisonn pullul rarefi recolonis rebranch decentralis rechapp degel
  destin controvers li os emaill titr musel raccroch decri rat preced repech flash chahut retrograd
  abaiss abandonn abim abonn abord abrog absent absorb absten abus accabl acced acceler accept accommod
  accompagn accord accouch accredit accroch accumul accus achemin achet achev acquitt act activ actualis adapt
  adher adjug administr admir adopt ador adress affect affich affirm afflu affol affront agac agenc aggrav agit
  agress aid aiguis aim ajourn ajout ajust alarm alcoolis alert align aliment alleg alli alloc allong allou
  allum alourd alter altern amarr amass ambitionn amelior amen amend amenuis amorc amplifi amput amus analys
  ancr angoiss anim annex annonc annul anticip apais apeur apparent appel appliqu apport appos appreci apprehend
  appret apprivois approch approuv approvisionn appuy arbitr argu argument arm arnaqu arrach arrang arret arriv
  arros articul asperg asphyxi aspir assass assassin assembl assen assieg assign assimil assist associ assomm
  assum assur attach attaqu attard attent atterr attest attir attis attrap attribu attrist auditionn augment
  auscult ausculte authentifi automatis autoris avanc avis avoisin avort avou bafou bagarr baign baiss balad
  balanc balay banalis band baptis barr barricad bas bascul benefici bless bloqu bluff bombard bord
  bouch boucl boug boulevers bouscul boycott braqu brav bricol brigu brill bris bronch bross brul brutalis
  budget butt cach cadr cal calcin calcul calm cambriol camp candidat cantonn capitalis capitul capt captiv
  captur caracteris caress cart cass catalogu caus cautionn ced celebr censur centralis cern certifi cess chambr
  chang chant charg charm chass chauff chavir cherch chiffr choqu chronometr chuchot chut cibl circul cit clam
  claqu clarifi class classifi clotur coach cod coexist cofinanc cogn cohabit coiff coinc coll collabor collect
  colmat combin combl command commemor commenc comment commerc commercialis communiqu compar compens complet
  compliqu comport compos compt comptabilis conced concentr concern concert concili concord concretis condamn
  condition confectionn confess confi confin confirm confisqu confort confront congedi congel conjugu connect
  consacr conseill conserv consider consist consol consolid consomm constat constern constitu consult contact
  contamin contempl content contest continu contourn contract contrari contrast contrecarr contribu control
  convi convoit convoqu cooper coordonn copi corrig corrobor cot cotis couch coul coup couronn courtis cout
  crach craqu cre creus crev cri criminalis critiqu crois cuisin cultiv cumul dans dat deambul debarqu debarrass
  debauch debloqu debord debouch debours debray debrayer debrid debrouill debusqu debut decapit deced decel
  decern decharg dechiffr dechir decid declar declass declench declin decoll deconseill decor decortiqu decoup
  decourag decret decroch decrypt dedi dedommag defavoris deferl deferr defi defigur defil deform degag
  degener degonfl degrad degringol deguis dejou delaiss deleg delegu deliber delimit delivr delocalis delog
  demand demantel demarqu demarr demasqu demel demembr demen demenag dement demeur demissionn demobilis
  democratis demont demontr denei deni denich denigr denombr denonc denud depann depass depech depens deplac
  deplor deploy depos depouill deprim deput deraill derang derap derob deroul derout desactiv desamorc
  desapprouv desarm desavou desengag desert desesper design desir desist desol desorganis dessin destabilis
  destitu detach detaill detect deterior determin detest deton detourn detron devaloris devalu devanc devast
  developp devers devi devin devis devoil devor devou diagnostiqu dialogu dict diffam differenci diffus diger
  dilapid diligent diminu din diplom dirig discredit discrimin discut dispens dispers dispos disput disqualifi
  dissimul dissip dissoci dissuad distanc distill distingu distribu diverg diverge diversifi divis divorc
  divulgu document domin dompt donn dop dot doubl dout dragu dress dribbl drogu dur dynamit ebranl ecart echang
  echapp echelonn echou eclair eclat eclips economis ecop ecoul ecout ecras ecroul edifi edit eduqu effac
  effectu effondr efforc effray egal egalis egar eject elabor elev elimin eloign eman emancip emball embarqu
  embarrass embauch emboit embras embrass emerg emigr emmen empar empech empiet empir employ empoch empoisonn
  emport emprisonn emprunt encadr encaiss encercl enchain enchant enclench encombr encourag endett endeuill
  endommag endoss enerv enferm enflamm enfonc engag engendr englob engrang enlev enlis enonc enquet enracin
  enrag enray enregistr enrol enseign entach entam entass enterin enterr enthousiasm entonn entour entr entrain
  entrav enumer envelopp envisag envol envoy epargn eparpill epaul epingl epous epouvant eprouv epuis equilibr
  equip ergot erig erod err escalad escort escroqu esper espionn esquiss esquiv essay essouffl essuy estim
  estomp etal etalonn etoil etonn etouff etrangl etrill etudi euthanasi evacu evad evalu evapor eveill
  evinc evit evolu evoqu exacerb exager examin exasper exauc exced excell excus execut exempt exerc exfiltr
  exhib exhort exhum exig exil exist exoner expatri expedi experiment expertis expir expliqu exploit explor
  explos export expos exprim expropri expuls extermin extirp extorqu extrad exult fabriqu fach facilit faconn
  factur falsifi familiaris fascin fatigu fauch fauss faut favoris feder federalis felicit ferm fet feuillet
  fich fidelis figur fil film filtr finalis financ fissur fix flamb flanch flatt flech fleur flott fluctu
  focalis fonc fonctionn fond forc forg form formalis formul fortifi fouill fractur fragilis frapp fraud
  fredonn frein frequent frol frustr fugu fum fusill fusionn fustig gach gagn galop gar gard gaspill gel gener
  generalis ger gifl glan gliss gomm gonfl gout gouvern graci gratt grav greff grelott grev griff grimp grogn
  grond guett guid habill habit habitu handicap harcel harmonis hat hauss heberg herit hesit heurt hierarchis
  hiss honor hospitalis humili hurl hydrat identifi ignor illumin illustr imagin imit immatricul immerg
  immobilis immol immortalis impact implant impliqu implor import impos impressionn imprim improvis impuls imput
  inaugur incarcer incarn incendi incit inclin incommod incorpor incrimin inculp indemnis index indign indiqu
  individualis infect infiltr infirm inflig influ influenc inform inger ingurgit inhum initi inject innocent
  innov inond inquiet insinu insist inspect inspir install instaur instig instrumentalis insult insurg integr
  intensifi intent interag intercept interess interfer intern interpell interpos interpret interrog interview
  intimid intitul intoxiqu intrigu invalid invent inventori invers invest invit invoqu irradi irrigu irrit isol
  jalonn jet jongl jou jubil judiciaris jug jumel jur justifi kidnapp labour lach laiss lanc largu lass lav
  legalis legifer legitim lesin leurr lev liber licenci limit limog liquid list livr localis log lorgn lou loup
  lutt lynch magnifi maitris malmen maltrait mandat mani manifest manipul manoeuvr manqu maquill march marchand
  marginalis mari marqu martel masqu mass massacr materialis medaill mediatis medicalis medit mel melang men
  menac menag mendi mention mepris merit mesur migr milit mim min minimis mis mitig mitraill mobilis model moder
  modernis modifi mond mont montr moqu motiv mouill multipli mur murmur musel mut mutil mutualis nag narr
  nationalis naufrag navigu necessit neglig negoci nettoy neutralis ni nivel nomm normalis not notifi nou noy
  nuanc oblig obliter observ obstin obstru obtemper occasionn occup octroy oeuvr offens officialis oper oppos
  oppress opt optimis orchestr ordonn organis orient orn oscill oubli outrag ovation pactis palli panach paniqu
  pans par parachev parad paralys paraph parl parrain partag particip pass passionn patient patin patrouill
  pavan pay pech pedal penalis pench penetr pens perc percut perdur perennis perfectionn perform permutt perpetr
  perpetu perquisitionn persecut persever persist personnalis persuad perturb pes peupl photographi pieg pill
  pilonn pilot pionn piqu pirat plac plafonn plaid plaidoy plan planch planifi plant plebiscit pleur plomb plong
  poignard point polaris politis pollu pomp ponctionn ponctu pontifi port pos positionn possed post postul
  pourchass pouss pratiqu precaris prech precipit precis precon preconis preempt prefer prelev prenomm preoccup
  prepar present preserv presid press presum pret pri prim priv privatis privilegi proced proclam procur prodigu
  professionnalis profil profit programm progress prohib project projet prolifer prolong promen promulgu pron
  prononc propag propos propuls prorog prospect prosper prostitu proteg protest prouv provoqu publi puis purg
  quadrill quadrupl qualifi quantifi quest questionn quitt raccompagn raccroch rachet racont radicalis raffl
  raill raisonn rajout ralli rallong rallum ramass ramen ramp rang ranim rapatri rappel rapport rapproch ras
  rassembl rassur ratifi rationn rattach rattrap ravag raval ravitaill raviv rayonn reactiv reaffirm realis
  reanim rearm rebaptis reboot recal recapitul recel recens recharg rechauff recherch rechut recidiv reclam
  reclass recoll recolt recommand recommenc recompens reconcili reconfort reconsider reconstitu recoup recouvr
  recre recrut rectifi recul recuper recus recycl redact redemarr redonn redoubl redout redress reedit
  reequilibr reevalu referm reflet reform refoul refugi refus refut regagn regal regard regener regl reglement
  regn regrett regroup regul regularis rehabilit rehauss reinser reinstall reintegr reinvent reiter rejet rejou
  rejug relanc relat relativis relax relay relegu relev reli relog remani remarqu rembours remerci remis remont
  remplac remport remu remuner renact rencontr renegoci renfor renforc renomm renonc renouvel renov renseign
  rentabilis rentr renvers renvoy reorganis reorient repar reparl repass repatri repens reper repercut repertori
  repet replac replong report repos repouss represent reprim reprimand reproch reprouv reput requalifi
  requisitionn reserv resid resign resili resist resonn resorb respect respir responsabilis ressembl resserr
  ressuscit rest restaur restitu restructur result resum retard retent retir retomb retorqu retouch retourn
  retrac retract retranch retransm retrouv reun reunifi reveill revel revendiqu revers revis revisit
  revitalis revoc revolutionn revoqu revot ridiculis rigol rim ripost risqu rivalis rod ronfl roul ruin rumin
  rythm sabord sabot sabr saccag sacr sacrifi saign salari salu sanction sanctionn sangl sanglot sap satur saut
  sauv sauvegard savour scand scandalis scann scell scind scolaris scrut sculpt sech second secou secur securis
  sejourn selectionn sem sembl sensibilis separ sequestr serr shoot sider sidir sieg siffl sign signal signifi
  sillonn simplifi simul siphonn situ skipp soign sold sollicit sombr somm sond sonn souci souffl souhait
  souill soulag soulev soulign soumissionn soupconn specialis specifi specul sponsoris stabilis stagn standardis
  stationn statu stigmatis stimul stipul stock stopp stress structur stupefi sublim submerg subsist substitu
  subtilis subvention subventionn succed succomb suffoqu sugger suicid supervis supplant suppli support suppos
  supprim surestim surf surgel surmont surnag surnomm surpass surplomb sursaut surveill survol suscit suspect
  symbolis sympathis synchronis tabass tabl tach taill tamponn tap tard tarifi tatonn tax telecharg telephon
  teletravaill televis temoign temper tempor temporis tent termin terrass terrifi terroris test theoris tir tiss
  toler tomb tonn torpill tortur totalis touch tourment tourn touss trac tracass train trait tranch transfer
  transform transit transpir transplant transport traqu traumatis travaill travers trembl tremp trepign tri
  trich trinqu triomph tripl tromp tron tronqu troqu troubl trouv trucid truqu tu tweet twitt unifi universalis
  urbanis usin usurp utilis vaccin valid valoris vandalis vant vari veill vener veng ventil verbalis verifi
  verrouill vers vex vibr victimis vid vieill vill viol vir vis visit visualis vocalis vocifer voil vol vot vou
  vouvoy voyag vulgaris zapp
  eradiqu endigu contr renou pli defer aval attenu grinc profer depist aver departag conform accentu mefi redig
  repliqu revaloris reexamin decal visionn mentionn pardonn renflou desinfect relach jugul abrit presag degust
  reni decarbon recentr derog retravaill relocalis vacill elucid attel amenag abreg affin accost converg demin
  deshabill recadr tatou dedouan ironis arbor cotoy egorg dynamis deconfin deprogramm insuffl redistribu ecourt
  degraiss debranch song elanc amnisti drain incomb transgress retoqu depenalis ecrou encens fracass perfor
  rabaiss effrit detal lacer major culpabilis redynamis deconnect debaptis egratign immisc adonn concurrenc
  soutir
  abond accapar acclam accol accul acharn actionn adher adoub affair affam affil affili affret affubl affut agripp
  appropri arraisonn aureol autoproclam badg ballott beatifi berc blind bond boost brouill caboss cabr caillass calibr
  carbonis cartonn casqu chamboul chom cingl clairsem clou cofond color commandit compil concoct conditionn confer
  convoy correl cosign crash credit cribl crisp cristallis crypt deboussol debout debrief dechain decim decoler
  decomplex decompt decontract decoul defenestr defiscalis defonc defray degain degout dejeun delabr dematerialis
  demerit demilitaris denomm denu depays depit desaffect desempar deshydrat desolidaris desorient deterr deval dezingu
  differ dilu domicili douch eborgn echarp echaud eclabouss ecoeur ecorn edict edulcor egren electrifi electris
  electrocut emerveill empetr encagoul encart encastr enclav endur enfil enfl englu engouffr engueul enneig enroul
  ensanglant ensoleill ereint escompt essaim estampill estomaqu etay eternis etiol etoff etriqu eventr exclam fig
  flanqu floqu foment foudroy fragment frelat frott fulmin galer gangren gat gen geolocalis glorifi gratifi gravit
  grignot habilit hant happ heliport heriss homologu horrifi importun impregn inciner incrust indispos infest inhal
  inser interjet interloqu intronis intub jonch jouxt juch kilometr labellis lament matraqu medus menott metallis
  mijot minor missionn mix molest momifi morcel motoris muscl naturalis nich nickel numerot obnubil offici offusqu
  oscaris outr ovationn parodi parsem peaufin perch perim pietin pinc plaisant popularis prefigur prejug premedit
  pressuris pretext profan proportionn pulveris quintupl rabot raccord radi raffin raffol rafl randomis rebiff
  receptionn rechign recit reconfin redessin rediffus redirig reecout refer regorg rememor remodel renferm reprogramm
  retropedal retweet rev rinc rong saoul sectionn snob sophistiqu soud spoli squatt subjugu suraliment surcharg
  surclass surtax synthetis tacl tagu talonn tanc targu tetanis transcend tronconn truff tutoy ulcer urin vilipend
  volatilis
`);

/** Verbs in -ir of the second group (finir), folded, without the ending. */
export const secondGroup = wordSet(`
  abol about abrut accompl adouc affaibl affranch agr agrand aigr alourd amaigr amoindr amort aneant aplan
  applaud approfond arrond assain assombr assoupl assouv assujett atterr avert bann bat blanch bond brand brun
  chois compat convert croup defin deguerp demol demun deper desobe divert durc eblou eclairc elarg embell
  endurc enfou englout engourd enrich ensevel envah epaiss epanou etabl etourd evanou faibl farc fin fleur fourn
  fraich franch frem garant garn glap grand grav gross guer inflech intervert invest jaill jou langu maigr
  meurtr minc moll moul mug mun mur nant nourr obe obscurc pal per poul pourr pun raccourc rafraich raid rajeun
  ralent rassas rav reag rebat rebond redefin reflech refroid regarn reinvest rejaill rejou rempl rencher
  resplend retabl retent retenti retrec reun reuss rot roug sais sal sev sub subven surench surenchr tar tern
  trah travest un verd vern vieill vom
  reconvert appauvr flech surg resurg ressurg noirc dessais embout ag assort pat pol reg honn aguerr ben lot ebah abasourd surencher
`);

/** Regular verbs in -re (vendre), folded, without the ending; the participle is in -u. */
export const thirdGroup = wordSet(`
  attend confond correspond corromp defend demord depend descend detend distend distord entend etend fend fond
  interromp mord morfond pend perd pond pourfend pretend redescend refond rend repand repond retord revend romp
  suspend tend tond tord vend
`);
