import { lemmaSet, wordMap, wordSet } from '../text';

const IRREGULAR = wordMap(`
  am,is,are,was,were,been,being,'m,'re>be has,had,having,'ve>have does,did,done,doing>do n't>not ca>can wo>will 'll>will
  said,says>say went,gone,goes>go got,gotten,gets>get gave,given>give took,taken>take came>come made>make knew,known>know
  thought>think saw,seen>see found>find told>tell became>become left>leave felt>feel brought>bring began,begun>begin
  kept>keep held>hold wrote,written>write stood>stand heard>hear meant>mean met>meet ran>run paid>pay sat>sit
  spoke,spoken>speak lain>lie led>lead grew,grown>grow lost>lose fell,fallen>fall sent>send built>build
  understood>understand drew,drawn>draw broke,broken>break spent>spend rose,risen>rise drove,driven>drive bought>buy
  wore,worn>wear chose,chosen>choose sought>seek threw,thrown>throw caught>catch dealt>deal won>win forgot,forgotten>forget
  sold>sell fought>fight flew,flown>fly taught>teach ate,eaten>eat hid,hidden>hide shook,shaken>shake hung>hang
  struck,stricken>strike swept>sweep swore,sworn>swear tore,torn>tear woke,woken>wake withdrew,withdrawn>withdraw
  shot>shoot stole,stolen>steal slept>sleep sank,sunk>sink sang,sung>sing swam,swum>swim sprang,sprung>spring
  stuck>stick stung>sting fled>flee fed>feed bled>bleed bred>breed sped>speed bent>bend lent>lend burnt>burn
  learnt>learn dreamt>dream leapt>leap spilt>spill spoilt>spoil bore,born,borne>bear beaten>beat bit,bitten>bite
  blew,blown>blow bound>bind clung>cling crept>creep dug>dig drank,drunk>drink dwelt>dwell flung>fling forbade,forbidden>forbid
  foresaw,foreseen>foresee forgave,forgiven>forgive froze,frozen>freeze laid>lay lit>light mistook,mistaken>mistake
  overcame>overcome overthrew,overthrown>overthrow overtook,overtaken>overtake proven>prove rode,ridden>ride
  rang,rung>ring sewn>sew shone>shine shown>show shrank,shrunk>shrink slid>slide sown>sow spun>spin spat>spit
  stank>stink strode>stride strove>strive swollen>swell swung>swing trod,trodden>tread underwent,undergone>undergo
  undertook,undertaken>undertake upheld>uphold wept>weep withheld>withhold withstood>withstand wrung>wring
  rebuilt>rebuild resold>resell retold>retell rewrote,rewritten>rewrite outran>outrun sought>seek befell>befall
  died,dies,dying,dead,death,deaths>die tied,ties,tying>tie lied,lying>lie
  men>man women>woman children>child people>people feet>foot teeth>tooth mice>mouse geese>goose lives>life
  wives>wife knives>knife leaves>leave halves>half thieves>thief wolves>wolf shelves>shelf loaves>loaf selves>self
 
  crises>crisis analyses>analysis bases>base theses>thesis oases>oasis axes>axe diagnoses>diagnosis
  criteria>criterion phenomena>phenomenon media>media data>data series>series species>species news>news
  better,best>good worse,worst>bad less,least>little further,farthest,furthest>far
  his>his this>this us>us its>its thus>thus bus,buses>bus gas,gases>gas yes>yes plus>plus virus,viruses>virus
  campus>campus census>census status>status consensus>consensus surplus>surplus focus,focused,focuses>focus
  politics>politics physics>physics always>always perhaps>perhaps across>across afterwards>afterwards
  red>red bed,beds>bed need,needs,needed,needing>need seed,seeds>seed weed,weeds>weed hundred,hundreds>hundred
  speed,speeds>speed breed,breeds>breed indeed>indeed creed>creed greed>greed deed,deeds>deed exceed,exceeds>exceed
  succeed,succeeds>succeed proceed,proceeds>proceed agreed,agrees,agreeing>agree freed,frees,freeing>free
  guaranteed>guarantee seeing>see fleeing>flee misled>mislead shots>shoot fuelled,fuelling>fuel
  axed,axing>axe movies>movie rookies>rookie calories>calorie cookies>cookie selfies>selfie zombies>zombie prairies>prairie
  rabies>rabies diabetes>diabetes chaos>chaos bias>bias whereas>whereas innings>innings measles>measles lenses>lens
  upcoming>upcoming ongoing>ongoing outgoing>outgoing forthcoming>forthcoming outstanding>outstanding earnings>earnings
  longest>long highest>high lowest>low strangest>strange coolest>cool aches>ache
  during>during morning,mornings>morning evening,evenings>evening building,buildings>building thing,things>thing
  nothing>nothing something>something anything>anything everything>everything king,kings>king ring,rings>ring wing,wings>wing
  spring>spring string,strings>string bring,brings>bring sing,sings>sing sterling>sterling ceiling,ceilings>ceiling
  injured,injures,injuring,injury,injuries>injure wound,wounded,wounds,wounding>wound
  used,uses,using>use based>base trafficking,trafficked>traffic panicked,panicking>panic mimicked>mimic picnicked>picnic
  lightning>lightning sibling,siblings>sibling wedding,weddings>wedding pudding>pudding beloved>beloved sacred>sacred
  hundred>hundred naked>naked wicked>wicked aboard>aboard rugged>rugged odds>odds incoming>incoming
  ads>ad lbs>lb pence>penny skis>ski taxis>taxi tsunamis>tsunami menus>menu alibis>alibi bikinis>bikini
  shoes>shoe canoes>canoe hooves>hoof tomatoes>tomato
  fungi>fungus alumni>alumnus stimuli>stimulus larvae>larva vertebrae>vertebra millennia>millennium
  arose,arisen>arise oversaw,overseen>oversee repaid>repay remade>remake outsold>outsell snuck>sneak vying>vie
  stymied,stymies>stymie mimicking>mimic panicking>panic equalled,equalling>equal hamstring,hamstrings>hamstring
  shoestring>shoestring offspring>offspring freebies>freebie indies>indie
`);

/** Verbs in a mute e whose stem without it would not be told from one without e. */
const WITH_E = wordSet(`
  age allege create recreate update debate state rotate excite ignite recite invite unite write rewrite diagnose propose dispose
  infringe hinge cringe binge plunge lunge belove become welcome outcome overcome believe relieve precipitate rate hate
  cite incite site bite kite define refine confine combine decline ensure admire manoeuvre maneuver centre bathe breathe clothe
  loathe soothe seethe change range exchange arrange challenge strange orange revenge avenge lounge
  accuse advise aggravate agree amaze analyse announce apologise appreciate approve argue arise arrange arrive assemble
  assure achieve acquire admire advance associate bake battle believe blame bore bribe bundle cable calculate capture
  care cause cease celebrate challenge change charge chase choose circulate cite close collapse collide combine come
  commute compare compete compile complete compose compromise compute concede conceive conclude confine confuse
  conserve consume continue contribute convene convince cope cripple crumble cure cycle damage dance dare date deceive
  decide declare decline decrease dedicate define delete demote deprive describe deserve desire determine devastate
  devise dine disable disagree discipline disclose discourage dispute dissolve distribute divide divorce donate double
  dose drive ease educate elevate embrace emerge enable encourage endorse endure enforce engage enhance ensure escape
  escalate estimate evacuate evaluate evolve examine exchange excuse execute exercise explode explore expose face fade
  fare figure file finance fine fire force forge fume fuse gamble gauge generate give glance grace grade grieve guarantee
  guide handle hate have hire hope house ignore illustrate imagine impose improve include increase indicate infringe
  injure inspire insure invade investigate invite invoke involve issue joke judge juggle kneel launder leave legalise
  liaise like live locate lose love make manage measure merge migrate mobilise mine move name narrate negotiate note notice
  nurse oblige observe obtain operate oppose organise outline owe pace parade parole participate pause phone place
  plague plane please pledge plunge poke pose postpone practice praise precede prepare preserve preside presume
  privatise probe produce promise promote prosecute prove provide provoke purchase pursue quote race raise rape rate
  realise receive recognise reconcile recycle reduce refine refuse regulate rehouse reignite relate release relieve
  rely remove renew replace require rescue resemble reside resolve resume retire retrieve reunite reveal reverse
  revise revive revoke ride rise rule sabotage save scale score seize separate serve settle shape share shake shave
  shine shove side size slice smile smoke snipe solve sparse sponsor stabilise stage state store strike strive struggle
  subscribe sue suppose surge surprise survive suspense symbolise tackle take target taste telephone terrorise time
  title tolerate trace trade trouble tune type undermine unite update urge use vaccinate vote voice waive wake wage
  welcome wipe withdraw write rate site bore wade waste hide wire stride quake grate plate crate
  quarantine combine machine headline deadline determine decline outline airline pipeline guideline mine vine wine line
  nine shrine magazine medicine engine fuse abuse refuse house mouse cause pause clause course nurse horse purse
  case base phase phrase lease release increase decrease disease cruise praise raise noise exercise promise premise
  exile profile mobile missile vehicle article particle candle table title bottle battle cattle rifle
  fire hire wire tire retire empire inquire acquire require admire desire expire inspire vampire
  store score shore core explore ignore restore adore
  cure secure procure insure assure measure pressure capture culture nature picture structure future lecture
  rescue value venue avenue revenue league colleague dialogue
  home zone phone stone tone throne clone drone telephone postpone microphone cyclone
  game name fame frame blame shame flame came same
  hope rope scope slope cope tape cape shape escape landscape
  wave save gave brave cave slave grave shave
  side decide divide provide guide ride tide wide pride bride coincide collide preside reside suicide slide
  trade made shade grade decade parade blade invade
  code mode episode explode erode
  rule schedule module vehicle role hole whole pole sole control
  scale sale male female tale whale
  mile pile smile while tile file
  like bike hike strike
  take make lake cake shake stake brake snake
  joke smoke stroke broke spoke provoke evoke invoke
  interfere intervene convene contravene deplete devote encode decode corrode streamline sideline underline destine
  headache avalanche cache niche dethrone ridicule enshrine incline implore expedite style hype
  persuade dissuade evade pervade pleasure underscore prescribe describe subscribe inscribe assume presume consume
  resume defame inflame rename nickname analyze paralyze pare prepare
`);

/** Irregular plurals at the end of longer words: "airmen", "schoolchildren". */
const PEOPLE = /(?<=[a-z]{3})(?:men|children)$/;
const OWN_MEN = wordSet('specimen regimen acumen abdomen bitumen cyclamen stamen ramen');

/** Words whose last letters only look like an ending. */
const WHOLE = wordSet(`
  less unless process access success press stress congress business witness illness loss boss class glass mass pass
  cross across address dress express guess kiss miss possess discuss bless assess progress princess hostess
  was has his its thus this yes lens bus plus gas feed heed bleed embed
`);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdgmnprtz])\1$/;
/** Polysyllables in -el, -al, -ol double their l in British spelling; monosyllables in -ll own theirs. */
const DOUBLED_L = /[aeiou][a-z]*[^aeiou][aeiou]ll$/;
const OWN_LL = wordSet('install recall enroll fulfill forestall refill unroll resell outsell');
const OWN_DOUBLE = wordSet('add err egg ebb inn odd buzz fizz jazz boycott');
/** One vowel between consonants: the consonant would be doubled were there no mute e ("hoping", "aged"). */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bcdfghjklmnpqrstvz]$/;
const MUTE_E =
  /(?:[aeiou][cvz]|[^aeiou][cv]|[^aeioul]s(?<!ss)|[aeiou]s|[dlr]g|[aeu]ng|com|[ui]|[bcdfgkptz]l|[^aeo]iat|u[ai]t|[^eo]at|ut|(?<![ao])[iu]d|[^aeio]ad|[lr]od|[^z]ag|[^aeo]ak|[^o]uk|ur|ir|ys|[iy]z)$/;
/** Stems that look as if they had lost an e. */
const WITHOUT_E =
  wordSet(`hang bang clang debut output input focus bias canvas gas murmur occur recur incur concur blur spur sir
  stir flu ski taxi combat format chat pat avoid forbid outbid undid raid aid maid paid laid said bid rid fair air pair chair repair
  despair affair impair stair flair hair tour pour sour four hour your neighbour labour harbour favour honour colour armour
  rumour humour honor out shout scout spout sprout pout rout tout put cut shut recruit suit fruit loud cloud crowd liquid solid
  stupid rapid valid acid void braid suspend visit limit edit exit credit deposit profit audit orbit inherit exhibit prohibit
  sync inhibit benefit merit spirit permit admit submit commit omit transmit emit quit split hit sit fit knit spit wait await bait
  treat repeat defeat heat seat beat eat cheat threat float boat coat retreat sweat bleat help belong bring sing ring king wing
  swing spring string cling sling`);

/** Prefixes that leave the end of a verb as it is. */
const PREFIX = /^(?:re|under|un|over|out|down|up|mis)(?=[a-z]{3})/;

function endsInE(stem: string): boolean {
  return WITH_E.has(`${stem}e`) || WITH_E.has(`${stem.replace(PREFIX, '')}e`);
}

/** The base of a stem that -ed or -ing was taken from. */
function verbBase(stem: string): string {
  if (endsInE(stem)) return `${stem}e`;
  if (WITHOUT_E.has(stem) || OWN_DOUBLE.has(stem) || OWN_LL.has(stem)) return stem;
  if (DOUBLED.test(stem) || DOUBLED_L.test(stem)) return stem.slice(0, -1);
  return MUTE_E.test(stem) || SHORT.test(stem) ? `${stem}e` : stem;
}

/** Adjectives with degrees of one word. Left out are those whose degrees mean more than that ("later", "lower"). */
const GRADED = wordSet(`
  big large small fast slow old young new short strong weak rich poor heavy hot cold warm wet dry hard easy tough cheap
  deadly busy healthy safe near deep tall wide quick strict wealthy broad smart bright happy simple soft slim dark sharp
  wild thick quiet weird rare tight loud bold fair firm funny pricey harsh sick risky steep mild full crazy
  nice dumb shaky narrow calm thin great clear fine clean dirty tiny ugly brave rough smooth fierce bitter gentle
  lengthy costly lucky hungry angry tricky scary friendly noisy windy sunny wise pure close dense bleak grim fit sad mad
  fat dull plain staunch proud kind sweet lonely lively ripe sane severe humble keen hardy thirsty tasty lean
`);
const DEGREE = /(?:er|est)$/;

/** The adjective of a comparative or superlative; null for any other word. */
function positive(norm: string): string | null {
  if (!DEGREE.test(norm)) return null;
  const stem = norm.replace(DEGREE, '');
  const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  const bases = [stem, `${stem}e`, doubled, stem.replace(/i$/, 'y'), stem.replace(/i$/, 'ey')];
  return bases.find((base) => GRADED.has(base)) ?? null;
}

/** British and American spellings of one verb share a lemma. */
function oneSpelling(lemma: string): string {
  return lemma.length > 6 && /[iy]ze$/.test(lemma) ? `${lemma.slice(0, -2)}se` : lemma;
}

/** Plurals of nouns in -us of two syllables and more: "viruses", "campuses". */
const LATIN_PLURAL = /^[a-z]{2,}[clmnpt]uses$/;

function stripS(norm: string): string {
  if (/(?:ss|us|is)$/.test(norm) || WHOLE.has(norm)) return norm;
  if (/[^aeiou]ies$/.test(norm) && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (LATIN_PLURAL.test(norm) && !WITH_E.has(norm.slice(0, -1))) return norm.slice(0, -2);
  if (/(?:s|x|z|ch|sh|ss)es$/.test(norm)) {
    return WITH_E.has(norm.slice(0, -1))
      ? norm.slice(0, -1)
      : norm.replace(/(?<=(?:ss|x|zz|ch|sh))es$|s$/, '');
  }
  if (/oes$/.test(norm) && norm.length > 4) return norm.slice(0, -2);
  return norm.endsWith('s') && norm.length > 3 ? norm.slice(0, -1) : norm;
}

function simpleLemma(norm: string): string {
  const known = IRREGULAR.get(norm);
  if (known !== undefined) return known;
  if (norm.length < 4 || norm.length > 30 || WHOLE.has(norm)) return norm;
  const graded = positive(norm);
  if (graded !== null) return graded;
  if (PEOPLE.test(norm) && !OWN_MEN.has(norm))
    return norm.replace(PEOPLE, (plural) => (plural === 'men' ? 'man' : 'child'));
  if (norm.endsWith('ied') && norm.length > 4) return `${norm.slice(0, -3)}y`;
  const stem = /(?:ed|ing)$/.test(norm) ? norm.replace(/(?:ed|ing)$/, '') : '';
  if (stem.length >= 2 && VOWEL.test(stem)) return oneSpelling(verbBase(stem));
  if (/[a-z]{3}ings$/.test(norm)) return simpleLemma(norm.slice(0, -1));
  return oneSpelling(stripS(norm));
}

/**
 * What the inflected forms of an English word share: the base of verbs (irregular ones by table), the singular of
 * nouns. "dead", "death" and "died" share one, as the irregular table says.
 */
export function lemma(norm: string): string {
  return norm.includes('-') ? norm.split('-').map(simpleLemma).join('-') : simpleLemma(norm);
}

/** The lemmas of a list of words of this language, which are written as a dictionary has them. */
export function lemmas(list: string): ReadonlySet<string> {
  return lemmaSet(list, lemma);
}
