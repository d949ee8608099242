import { words } from '../text';

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
  prendre | _ ap com sur re entre me des e | prends prend prennent prenne prennes prit prirent | pren | prendr | pris
  mettre | _ ad com compro o per pro re retrans sou trans e de | mets met mette mettent mit mirent | mett | mettr | mis
  venir | _ de rede re inter par pro sur con pre contre sou sub ad | viens vient viennent vienne viennes vint vinrent | ven | viendr | venu
  tenir | _ ob main con sou re entre de appar abs | tiens tient tiennent tienne tint tinrent | ten | tiendr | tenu
  dire | _ re | dis dit dite dites disent dise dirent | dis | dir | dit
  interdire | _ | interdis interdit interdise interdirent | interdis | interdir | interdit
  contredire | _ | contredis contredit contredise | contredis | contredir | contredit
  predire | _ me | predis predit predisent predise | predis | predir | predit
  faire | _ re de satis contre | fais fait faites font fasse fasses fassent fit firent | fais | fer | fait
  voir | _ re entre pour | vois voit voient voie vit virent | voy | verr | vu
  prevoir | _ | prevois prevoit prevoient prevoie previt | prevoy | prevoir | prevu
  pouvoir | _ | peux peut peuvent puisse puissent put purent puissions puissiez | pouv | pourr | pu
  vouloir | _ | veux veut veulent veuille veuillent voulut voulurent | voul | voudr | voulu
  devoir | _ re | dois doit doivent doive dut durent | dev | devr | du
  savoir | _ | sais sait sachant sache sachent sachez sachons sut surent | sav | saur | su
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
  ouvrir | _ r c dec rec redec | ouvre ouvres ouvrent ouvrit ouvrirent | ouvr | ouvrir | ouvert
  offrir | _ | offre offres offrent offrit offrirent | offr | offrir | offert
  souffrir | _ | souffre souffres souffrent souffrit souffrirent | souffr | souffrir | souffert
  acquerir | _ | acquiers acquiert acquierent acquiere acquit acquirent | acquer | acquerr | acquis
  conquerir | _ re | conquiert conquierent conquit conquirent | conquer | conquerr | conquis
  requerir | _ | requiert requierent requiere requit requirent | requer | requerr | requis
  cueillir | _ ac re | cueille cueilles cueillent cueillit cueillirent | cueill | cueiller | cueilli
  fuir | _ en | fuis fuit fuient fuie fuirent | fuy | fuir | fui
  connaitre | _ re me | connais connait connaisse connut connurent | connaiss | connaitr | connu
  paraitre | _ ap reap dis com re trans | parais parait paraisse parut parurent | paraiss | paraitr | paru
  naitre | _ re | nais nait naisse naquit naquirent | naiss | naitr | ne
  croire | _ | crois croit croient croie crut crurent | croy | croir | cru
  accroitre | _ | accrois accroit accroisse accrut accrurent | accroiss | accroitr | accru
  croitre | _ de | crois croit croisse crut crurent | croiss | croitr | cru
  boire | _ | bois boit boivent boive but burent | buv | boir | bu
  lire | _ re e ree | lis lit lise lut lurent | lis | lir | lu
  ecrire | _ re r | ecris ecrit ecrive ecrivit ecrivirent | ecriv | ecrir | ecrit
  inscrire | _ re | inscris inscrit inscrive inscrivit inscrivirent | inscriv | inscrir | inscrit
  decrire | _ | decris decrit decrive decrivit | decriv | decrir | decrit
  prescrire | _ | prescrit prescrive | prescriv | prescrir | prescrit
  souscrire | _ | souscrit souscrive souscrivit | souscriv | souscrir | souscrit
  vivre | _ re sur | vis vit vive vecut vecurent vecue vecues vecus | viv | vivr | vecu
  suivre | _ pour en | suis suit suive suivit suivirent | suiv | suivr | suivi
  conduire | _ re e | conduis conduit conduise conduisit conduisirent | conduis | conduir | conduit
  produire | _ re | produis produit produise produisit produisirent | produis | produir | produit
  reduire | _ | reduis reduit reduise reduisit reduisirent | reduis | reduir | reduit
  introduire | _ re | introduis introduit introduise introduisit | introduis | introduir | introduit
  traduire | _ | traduit traduise traduisit traduisirent | traduis | traduir | traduit
  deduire | _ | deduit deduise deduisit | deduis | deduir | deduit
  induire | _ | induis induit induise induisit induisirent | induis | induir | induit
  seduire | _ | seduit seduise seduisit | seduis | seduir | seduit
  construire | _ re de | construis construit construise construisit construisirent | construis | construir | construit
  detruire | _ | detruis detruit detruise detruisit detruisirent | detruis | detruir | detruit
  instruire | _ | instruis instruit instruise instruisit | instruis | instruir | instruit
  nuire | _ | nuit nuise | nuis | nuir | nui
  distraire | _ | distrais distrait distraie distraient | distray | distrair | distrait
  circonscrire | _ | circonscrit circonscrive circonscrivit | circonscriv | circonscrir | circonscrit
  transcrire | _ re | transcrit transcrive transcrivit | transcriv | transcrir | transcrit
  vetir | _ re de | vets vet vete vetent vetit vetirent | vet | vetir | vetu
  enfreindre | _ | enfreins enfreint enfreigne enfreignit | enfreign | enfreindr | enfreint
  empreindre | _ | empreint empreigne | empreign | empreindr | empreint
  craindre | _ | crains craint craigne craignit craignirent | craign | craindr | craint
  contraindre | _ | contrains contraint contraigne contraignit | contraign | contraindr | contraint
  plaindre | _ | plains plaint plaigne plaignit plaignirent | plaign | plaindr | plaint
  atteindre | _ | atteins atteint atteigne atteignit atteignirent | atteign | atteindr | atteint
  eteindre | _ | eteins eteint eteigne eteignit eteignirent | eteign | eteindr | eteint
  peindre | _ de re | peins peint peigne peignit | peign | peindr | peint
  astreindre | _ | astreint astreigne | astreign | astreindr | astreint
  restreindre | _ | restreint restreigne restreignit | restreign | restreindr | restreint
  teindre | _ | teint teigne | teign | teindr | teint
  joindre | _ re ad en dis | joins joint joigne joignit joignirent | joign | joindr | joint
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
  soustraire | _ | soustrait soustraie | soustray | soustrair | soustrait
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
