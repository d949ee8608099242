import { wordSet, words } from '../text';

/**
 * Verbs in -er whose stem no longer shows in other words' endings, folded, without the ending. The list exists so
 * that an ending is only taken off where a verb is known to be left.
 */
export const firstGroup = wordSet(`
  abaiss abandonn abord abrit abrog absent absorb abus accabl acceler accept accident acclam accommod accompagn
  accord accouch accro accroch accul accumul accus achemin achet achev acquitt act activ actualis adapt addition adher
  administr admir adopt ador adress aerr affaibl affect affich affirm afflu affol affront agenc aggrav agit agress aid
  aim ajourn ajout ajust alarm alert align aliment alleg alli allong alloc allou allum alourd alter altern amarr amass
  ambitionn amelior amen amend amorc amput amus analys ancr anim annex annonc annul anticip apais appel appliqu
  apport appreci apprehend appos approch approuv appuy aquitt arbitr argument arm arrach arrang arret arriv arros
  articul asphyxi aspir assass assassin assembl assen assign assist associ assomm assum assur astreint attach attaqu
  attard atteri atterr attest attir attis attrap attribu attrist augment ausculte authentifi autoris avanc avort
  avou avoisin avis bafou baiss balad balanc balay band bannis baptis barr barricad bascul bas batail batiss bavard beneficier benefici
  bless bloqu boir bombard bouch bouclier boucl boug bouleurs boulevers boycott braqu bras brav bricol brigu brill bris bronch
  bross brul brutalis budget budgetis butt cach cadr calcul calm cambriol camp candidat cantonn capitul capt captur caracteris
  caress cass catalogu caus cautionn ced celebr censur centralis cern certifi cess chagrin champ chang chant charg chass
  chauff chavir cherch chiffr choisi choqu chronometr chut cibl circul cit claqu class clot clotur coach cod cofinanc cohabit
  coinc collabor coll collect colmat combl command commemor commenc comment commerc commercialis compar compens
  complet compliqu comport compos compt concentr concern concert concili concord concurrenc condamn condition conduit
  confess confi confin confirm confisqu confront congedi congel conjugu connect consacr conseill consern conserv consider consign
  consist consol consolid conspir constat constern constitu consult consomm contact contamin contempl
  content contest continu contract contrari contrast contribu contrecarr control controvers convoqu convoit cooper coordonn
  copi corrobor cot couch coul coup couronn courtis cout couvr craqu cre creus crev criblé cri cribl critiqu crois cultiv cumul
  danc dans dat deambul debarqu debarrass debat debauch debloqu debord debouch debourser debours debrayer debray debrid debut
  decapit deced decel decern decharg dechir declar declass declench declin decoll decolor deconseill decor decortiqu decoup
  decourag decret decroch dedi dedommag defavoris defend defens deferr defer defi defil defin deflagr deform defraich degag degrad degringol
  deguis dejou delaiss deleg deliber delimit delivr deloca delocalis demand demantel demarr demasqu demel demembr demen
  demenag dement demissionn demobilis demontr demont denich denomm denonc denombr depann depass depech depein depens deplac deplor
  deploy depos depouill deput deraill derang derap derivi deriv derob deroul derout desactiv desamorc desapprouv desarm desavou descend
  desert desesper design desir design desist desol desorganis dessin destabilis destin destitu detaill detect deterior determin detest
  deton detourn detron devaloris devalu devanc devast developp devers devi devin devis devoil devou dialogu dict diffam
  diffus diger digitalis dilig dilapid diminu diplom dirig discut dispers dispos disput disqualifi dissimul dissip dissoci distanc
  distingu distribu divers divergé diverg diversifi divis divorc divulgu document domin donn dop dot doubl dout draguer dragu dress drogu dur
  dynamit ebranl ecart echang echapp echou eclaircir eclair eclat ecop ecoul econom economis ecout ecras ecroul ecrou edifi edit
  eduqu effac effectu effondr effray egal egalis egar ejecter eject elabor elev elimin eloign emanip emancip embarass embarqu embarrass embauch embrass
  embras emerg emigr emmen empar empech empir empiet emplo employ empoch empoisonn emport emprisonn emprunt enchain enchant encadr encaiss
  encercl enchen enclench encourag endett endeuill endommag endoss enerv enfanc enferm enflamm engag engendr engrang enlev enlis enqueter enquet
  enracin enray enregistr enseign enta entam entass enterr entonn entour entrain entrav entr entretien enumer envahi envisag envol envoy
  epargn eparpill epaul epingl epous epouvant eprouv epuis equilibr equip ergot erod escalad escort escroqu espac esper espionn esquiss
  essay essouffl essuy estim etabl etal etalonn eten etouff etonn etrangl etudi evacu evad evalu evapor eveill event evinc evit evolu evoqu exacerb exager
  examin exasper excell except exclam excus execut exempt exerc exhort exhum exig exil exist exon exoner expatri expedi expériment experiment expertis
  expir expliqu exploit explor explos export expos exprim expropri expuls extermin extra extrad fabriqu facilit
  factur faill falsifi familiaris fasciné fascin fatigu fauch favoris federalis feder felicit ferm fet feuillet fich fidelis fi figur fil fil film filtr finalis financ
  fix flamb flanch flech flott foment foncir fonc fond foment forc forg form formalis formul fortifi fouill fourni fractur fragilis franch frapp fraud
  fredonn frein frequent frol frustr fuel fuit fuiter fum fusill fusionn gach gag gagn galop garanti gard gar gaspill gel gener generalis ger glan gliss gomm gonfl
  gouvern gracie graci gratt grav gref greff grelott grev griev grimp grogn grond group guett guid habill habit habitu harcel harmonis harponn hat heberg herit hesit heurt hiss honor hospitalis hurl
  hydrat identifi ignor illumin illustr imagin imit immatricul immobilis immol impact implant impliqu implor import impos impressionn imprim improvis impuls imput inaugur
  incarcer incarn incendi incit inclin incomb incommod incorpor incrimin inculp indemnis indexe index indign indiqu individualis infect infiltr inflig influ influenc inform ingurgit inhum inject
  innocent innov inond inquiet inscriv insinu insist inspect inspir install instal instaur instig insult integr intensifi intent interag intercal intercept interess interlo interloqu intern
  interpell interpos interpret interrog interrompt intervi interview intimid intox intoxiqu intrigu introniser invalid invent inventori invers invest invit invoqu irrigu irrit isol jalonn
  jet joign jou jug juger jubil jumel jur justifi kidnapp labour lach laiss lanc largu lass lav legalis legifer legitim lesin leurr lev liber licenci li limit limog liquid livr localis log long lorgn lou loup lutt
  lynch machin magnifi maltrait manag mandat mang mani manifest manipul manoeuvr manqu maquill marchand march mari marginalis marqu marteler martel masqu massacr mass materialis medit medi mediatis medicalis mefi
  melang mel menac menag mendi men mention merit mesur migr milit mim minimis min mis mitig mitraill mobilis model moder modernis modifi mond monit monopolis mont montr moqu motiv mouill mouiller multipli mur murmur
  musel mut mutil mutualis nag narr nationalis naufrag navigu necessit neglig negoci nettoy neutralis ni nivel nomm normalis not notifi nou nourri nuanc nomm obeis oblig obliger obliter observ obstin obstru occasionn occup octroy
  officialis oper oppos oppress opt optimis orchestr ordonn organis orient orn os oscill ot oubli outrag ovation pactis palli panach paniqu par paraph parachev paralys parl parraine parrain parsem partag particip pass passionn
  patient patin patrouill pay pavan pech pedal penalis pench pens perçu perc percept percut perdur perfectionn perfor perform peris permutt perpetr perpetu perquisitionn persecut persever persist perso personnalis persuad
  perturb pes pesté peupl photographi pi pill pilot pimenter pionn piqu pirat pistonn plac plafonn plaid plaidoy plan planch planifi plant plebiscit pleur plomb plong point polem polemiqu polis pollu ponctu ponctionn populaire port
  pos positionn posse possed post postul poursuiv pouss pratiqu precaris preced prech precipit precis precon preconis preempt prefer prelev premedit prenomm preoccup prepar preserv presid press presum pretext
  preuv preval prevari priv privatis privilegi proced proclam procur prodigu profess profil profit progra programm progress prohib project projet prolifer prolong promulgu prononc propag propos propuls prosper protest prouv provoqu psalmodi publi puis
  purg qualifi quadrill quadrupl quest questionn quint quitt raccompagn raccourci raccroch rachet racont raffin raffl raill rallum ralli rallong ramass ramen ramp rang ranim rapatri rappel rapport rapproch ras rassembl rassur rat ratifi rationn
  rattach rattrap ravag raval ravitaill reactiv realis reanim reboot rebapt rebaptis recal recapitul recel recens recherch recidiv reclam reclus recoll recolt recommand recompens reconcili reconfort reconsider reconstitu record recoup recours recrut rectifi recul
  recuper recus recycl redact redemarr redonn redoubl redout redress reembauch reequilibr reevalu refer referm reflet reforc reform refoul refus refut regagn regal regard region regl reglement regn regress regrett regroup regularis rehabilit rehauss reinstall reinser
  reiter rejet relanc relat relax relay relegu relev reli relog reloc remani remarqu rembours remerci remis remonte remont remplac remport remu renact renforc rencontr renferm renfl renfor renomm renonc renouvel renov rentabilis rentr
  renvers renvoy reorganis repar report repartis repass repatri repen repercut reper repet repos repouss repous reprim representer represent reprimand reproch reprouv reput requalifi requisitionn resign resili resist resonn resorb respect
  respir responsabilis ressembl ressuscit rest restaur restitu restructur result resum retard retent retir retorqu retouch retourn retrac retract retranch retransm retrouv reun revel revend revendiqu reveill rever revers revis revitalis
  revoc revolt revoltu revolutionn revoqu ridiculis rigol rim ripost risqu rival rivalis rod rompe ronfl roul ruin rumin ruser sabord sabot sabr sacc saccag sacrifi saign saisonn sal salari salu sanction sangl sanglot satur saut sauv sauvegard savour scann scand scandalis
  scell sceptiqu scind scolaris scrut sculpt second secou secur securis sedent seduiser sejourn selectionn sembl sensibilis separ sequestr serr shoot sidir sider sieg siffl sign signal signifi sillonn simplifi simul situ skipp soigne soign
  sollicit sombr somm sond sonn souffl souhait soulag soul soulev soulign soumissionn soupconn souper soupes soustrai specialis specifi specul sponsoris stabilis stagn standardis stationn statu stigmatis stimul stipul stock stopp structur stup stupefi
  subjug sublim subsist substitu subvention subventionn succed suffoqu sugger suicid supplant suppli supplici support suppos supprim surestim surf surgel surmont surnag surnomm surpass surplomb survol suspect suscit sursaut surveill
  symbolis sympathis synchronis tabass tabl taill tamponn tap tard tarifi tatonn tax telechar telecharg telephon teletravaill televis temoign temper tempor tent termin terr terrass terrifi terroris test theoris tir tiss toler tomb tonn tord tortur
  totalis touch tourment tourn traduis train trac tracass trahi trait tranch transat transfer transform transit transmet transpir transplant transport traqu traumatis travaill travers trembl tremp trepign tri tripl triomph trinqu tromp tronqu troqu troubl trouv truqu tu tweet twitt
  ulcer unifi universalis urbanis us usurp utilis vacc vaccin vagabond valid valoris vant vari veill vener veng ventil verbalis verifi verrouill vers vex vibr victimis vid vieill vill vir vis visit visualis vitup vocifer vocalis voil voisin vol vot vouvoy voyag vulgaris
`);

/** Verbs in -ir of the second group (finir), folded, without the ending. */
export const secondGroup = wordSet(`
  abol abrut accompl adouc affaibl affranch agrand ag alourd amaigr amoindr amort aneant aplan applaud approfond arrond
  assain assaill assombr assoupl assouv assujett atterr attendr avert bann bât bat blanch bless blott bond brand brun chois clar
  compat convert crep croup defin deguerp demol demun depér depér deper desobe divert durc durc eblou eclairc
  elarg embell empl endurc enfou englout engourd enrich ensevel envah epaiss epanou etabl etourd evanou faibl farc fin fleur
  fourn fraich franch frem garant garn gem glap grand grav grossi gross guer hais inflech infléch intervert invest jaill jou laguer langu
  maigr meurtr minc moll moull mug munc mun murs nanti nourr obe obscurc orn pal part pat per pét pour poul pun
  raccourc rafraich raid rajeun ralent rassor rav reag rebat rebond recueil redef ref reflech refroid regi reinvest rejou rempl renchér rencher
  resplend ress retabl retent reten retréc retrec reun reuss rosi roug roi rot sais sal sév sub subven surench surg ten tern trah
  travest un uni verd vern viei vieill vom
`);

/** Regular verbs in -re (vendre), folded, without the ending; the participle is in -u. */
export const thirdGroup = wordSet(`
  attend condescend confond correspond defend depend descend detend distend entend etend fend fond mord morfond
  pend perd pond pourfend pretend redescend refond rend repand repond revend sous-entend sous-tend suspend tend tond tord
  vend retord distord detord romp interromp corromp
`);

/** An irregular verb and those formed from it: prefixes ('' for itself), then its forms by stem. */
export interface IrregularVerb {
  infinitive: string;
  prefixes: string[];
  /** Whole forms, folded. */
  forms: string[];
  /** Stem of the imperfect and of the plural present (nous ...ons). */
  plural: string;
  /** Stem of the future and the conditional. */
  future: string;
  /** Participles, masculine singular. */
  participle: string;
}

/** Lines of: infinitive | prefixes | forms of the present, subjunctive and past | plural stem | future stem | participle. */
const IRREGULAR = `
  prendre | _ ap com sur re entre mé me dés des é e | prends prend prennent prenne prennes prit prirent | pren | prendr | pris
  mettre | _ ad com per pro re sou trans e dé de | mets met mette mettent mit mirent | mett | mettr | mis
  venir | _ de re inter par pro sur con pre contre sou sub ad | viens vient viennent vienne viennes vint vinrent | ven | viendr | venu
  tenir | _ ob main con sou re entre dé de ap abs | tiens tient tiennent tienne tint tinrent | ten | tiendr | tenu
  dire | _ re | dis dit dite dites disent dise dirent | dis | dir | dit
  predire | _ contre- inter mé me | predis predit predisent predise | predis | predir | predit
  faire | _ re dé de satis contre | fais fait faites font fasse fasses fassent fit firent | fais | fer | fait
  voir | _ re entre | vois voit voient voie vit virent | voy | verr | vu
  prevoir | _ | prevois prevoit prevoient prevoie previt | prevoy | prevoir | prevu
  pouvoir | _ | peux peut peuvent puisse puissent put purent | pouv | pourr | pu
  vouloir | _ | veux veut veulent veuille veuillent voulut voulurent | voul | voudr | voulu
  devoir | _ re | dois doit doivent doive dut durent | dev | devr | du
  savoir | _ | sais sait sachant sache sachent sut surent | sav | saur | su
  recevoir | _ | recois recoit recoivent recoive recut recurent | recev | recevr | recu
  percevoir | _ | percois percoit percoivent percoive percut percurent | percev | percevr | percu
  concevoir | _ | concois concoit concoivent concoive concut concurent | concev | concevr | concu
  decevoir | _ | decois decoit decoivent decoive decut decurent | decev | decevr | decu
  apercevoir | _ | apercois apercoit apercoivent apercoive apercut apercurent | apercev | apercevr | apercu
  aller | _ | vais vas va vont aille ailles aillent alla allerent alle allee alles allees | all | ir | alle
  partir | _ re de im | pars part parte partent partit partirent | part | partir | parti
  sortir | _ res | sors sort sorte sortent sortit sortirent | sort | sortir | sorti
  sentir | _ res con pres | sens sent sente sentent sentit sentirent | sent | sentir | senti
  mentir | _ de | mens ment mente mentent mentit mentirent | ment | mentir | menti
  servir | _ res des | sers sert serve servent servit servirent | serv | servir | servi
  dormir | _ en | dors dort dorme dorment dormit dormirent | dorm | dormir | dormi
  courir | _ par re ac con se dis en | cours court coure courent courut coururent | cour | courr | couru
  mourir | _ | meurs meurt meurent meure mourut moururent mort morts morte mortes | mour | mourr | mort
  ouvrir | _ r c dec rec | ouvre ouvres ouvrent ouvrit ouvrirent | ouvr | ouvrir | ouvert
  offrir | _ | offre offres offrent offrit offrirent | offr | offrir | offert
  souffrir | _ | souffre souffres souffrent souffrit souffrirent | souffr | souffrir | souffert
  acquerir | _ | acquiers acquiert acquierent acquiere acquit acquirent | acquer | acquerr | acquis
  conquerir | _ re | conquiert conquierent conquit conquirent | conquer | conquerr | conquis
  requerir | _ | requiert requierent requiere requit requirent | requer | requerr | requis
  cueillir | _ ac re | cueille cueilles cueillent cueillit cueillirent | cueill | cueiller | cueilli
  fuir | _ en s'en | fuis fuit fuient fuie fuirent | fuy | fuir | fui
  connaitre | _ re me | connais connait connaisse connut connurent | connaiss | connaitr | connu
  paraitre | _ ap dis com re trans | parais parait paraisse parut parurent | paraiss | paraitr | paru
  naitre | _ re | nais nait naisse naquit naquirent | naiss | naitr | ne
  accroitre | _ | accrois accroit accroisse accrut accrurent | accroiss | accroitr | accru
  croitre | _ de | crois croit croisse crut crurent | croiss | croitr | cru
  croire | _ | croient croie | croy | croir | cru
  boire | _ | bois boit boivent boive but burent | buv | boir | bu
  lire | _ re e ree | lis lit lise lut lurent | lis | lir | lu
  ecrire | _ r trans | ecris ecrit ecrive ecrivit ecrivirent | ecriv | ecrir | ecrit
  inscrire | _ re | inscris inscrit inscrive inscrivit inscrivirent | inscriv | inscrir | inscrit
  decrire | _ | decris decrit decrive decrivit | decriv | decrir | decrit
  prescrire | _ | prescrit prescrive | prescriv | prescrir | prescrit
  souscrire | _ | souscrit souscrive souscrivit | souscriv | souscrir | souscrit
  vivre | _ re sur | vis vit vive vecut vecurent vecue vecues vecus | viv | vivr | vecu
  suivre | _ pour | suis suit suive suivit suivirent | suiv | suivr | suivi
  conduire | _ re | conduis conduit conduise conduisit conduisirent | conduis | conduir | conduit
  produire | _ re | produis produit produise produisit produisirent | produis | produir | produit
  reduire | _ | reduis reduit reduise reduisit reduisirent | reduis | reduir | reduit
  introduire | _ re | introduis introduit introduise introduisit | introduis | introduir | introduit
  traduire | _ | traduit traduise traduisit traduisirent | traduis | traduir | traduit
  deduire | _ | deduit deduise deduisit | deduis | deduir | deduit
  seduire | _ | seduit seduise seduisit | seduis | seduir | seduit
  construire | _ re de | construis construit construise construisit construisirent | construis | construir | construit
  detruire | _ | detruis detruit detruise detruisit detruisirent | detruis | detruir | detruit
  instruire | _ | instruis instruit instruise instruisit | instruis | instruir | instruit
  nuire | _ | nuit nuise | nuis | nuir | nui
  craindre | _ | crains craint craigne craignit craignirent | craign | craindr | craint
  contraindre | _ | contrains contraint contraigne contraignit | contraign | contraindr | contraint
  plaindre | _ | plains plaint plaigne plaignit plaignirent | plaign | plaindr | plaint
  atteindre | _ | atteins atteint atteigne atteignit atteignirent | atteign | atteindr | atteint
  eteindre | _ | eteins eteint eteigne eteignit eteignirent | eteign | eteindr | eteint
  peindre | _ de re | peins peint peigne peignit | peign | peindr | peint
  astreindre | _ | astreint astreigne | astreign | astreindr | astreint
  restreindre | _ | restreint restreigne restreignit | restreign | restreindr | restreint
  teindre | _ | teint teigne | teign | teindr | teint
  joindre | _ re ad | joins joint joigne joignit joignirent | joign | joindr | joint
  battre | _ com a de re | bats bat batte battit battirent | batt | battr | battu
  vaincre | _ con | vaincs vainc vainque vainquit vainquirent | vainqu | vaincr | vaincu
  conclure | _ | conclus conclut conclue conclurent | conclu | conclur | conclu
  exclure | _ | exclus exclut exclue exclurent | exclu | exclur | exclu
  inclure | _ | inclus inclut inclue inclurent incluse incluses | inclu | inclur | inclus
  clore | _ e | clos clot close closes closent | clos | clor | clos
  resoudre | _ | resous resout resolve resolut resolurent | resolv | resoudr | resolu
  dissoudre | _ | dissous dissout dissolve dissoute dissoutes | dissolv | dissoudr | dissous
  plaire | _ de com | plais plait plaise plut plurent | plais | plair | plu
  taire | _ | tais tait taise tut turent | tais | tair | tu
  rire | _ sou | ris rit rie rirent | ri | rir | ri
  valoir | _ equi pre | vaux vaut vaille valut valurent | val | vaudr | valu
  falloir | _ | faut faille fallut | fall | faudr | fallu
  pleuvoir | _ | pleut pleuve | pleuv | pleuvr | plu
  asseoir | _ r | assieds assied asseye assit assirent assoit assoient | assey | assier | assis
  emouvoir | _ | emeus emeut emeuvent emeuve emut emurent | emouv | emouvr | emu
  promouvoir | _ | promeut promeuvent promut | promouv | promouvr | promu
  extraire | _ | extrais extrait extraie extraient | extray | extrair | extrait
  soustraire | _ dis | soustrait soustraie | soustray | soustrair | soustrait
  suffire | _ | suffis suffit suffise suffirent | suffis | suffir | suffi
  envoyer | _ r | envoie envoies envoient envoye envoyee envoyes envoyees envoya envoyerent | envoy | enverr | envoye
  coudre | _ | cousu cousue coud | cous | coudr | cousu
  moudre | _ | moulu | moul | moudr | moulu
`;

export const irregularVerbs: IrregularVerb[] = IRREGULAR.trim()
  .split('\n')
  .map((line) => {
    const [infinitive = '', prefixes = '', forms = '', plural = '', future = '', participle = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      infinitive,
      prefixes: words(prefixes).map((prefix) => (prefix === '_' ? '' : prefix)),
      forms: words(forms),
      plural,
      future,
      participle,
    };
  });
