import type { ComparisonWords, RatePeriod } from '../comparison/words';
import { phraseKeys, values } from '../quantities/words';
import { keyed, lemmaSet, phraseSet, wordSet, words } from '../text';
import rarity from './frequencies.json' with { type: 'json' };
import { lemma } from './lemma';
import { modality } from './modality';

const lemmas = (list: string) => lemmaSet(list, lemma);

export const comparison: ComparisonWords = {
  negation: {
    grammar: wordSet(`not n't n’t no never none nobody nothing without neither nor cannot`),
    openers: wordSet(''),
    completions: wordSet(''),
    negatedAlone: wordSet(''),
    nones: phraseSet('no none nobody neither not_one not_a_single'),
    objectNones: phraseSet('no_one nobody nothing none neither_of_them'),
    leaving: lemmas('leave'),
    nouns: wordSet(''),
    restrictions: wordSet(''),
    denials:
      lemmas(`deny refuse reject decline exclude fail avoid dispute refute prevent renounce abandon lack absence
      forbid ban stop cancel rebuff dismiss spurn miss hostile hostility cease negative absent`),
    aims: lemmas('prevent avoid'),
    sparing: lemmas('save spare prevent stop'),
    froms: wordSet('from'),
    endings: lemmas('end finish cease stop halt over conclude'),
    sayings:
      lemmas(`accusation accuse allegation charge claim assertion rumour rumor suspicion suspect suggestion trial
      inquiry investigation`),
    empty:
      phraseSet(`not_only not_just not_merely not_least not_long no_doubt no_wonder no_less no_fewer no_later
      no_sooner none_other nothing_but nothing_short none_too without_precedent dispute_over dispute_about
      dispute_between dispute_with disputes_over disputes_between`),
    never: wordSet('never yet'),
    already: wordSet('already'),
    universals: wordSet('no none nobody nothing neither'),
    noneOf: phraseSet('no none_of not_one not_a_single'),
    being:
      lemmas(`be exist receive report record register find file lodge make issue see note observe detect identify
      discover appear recover raise arise emerge confirm diagnose establish announce know`),
    comparing: wordSet('so as such quite'),
    ceasing: wordSet('longer anymore'),
    describing: wordSet('without'),
    degrees: wordSet('enough'),
    before: wordSet('before until till'),
    pluperfect: wordSet('had'),
    extremes: wordSet('first last'),
    phrases: phraseSet('rule_out turn_down call_off hold_off pull_out'),
    // "No longer" negates the verb behind it.
    light: new Set([
      'longer',
      ...lemmas(
        `can could will would may might must shall should do have be get yet ever any able appear seem want wish
        intend`,
      ),
    ]),
    hollow: lemmas(
      `intention plan wish desire question chance possibility prospect sign trace evidence hint word shred`,
    ),
    contrasts: phraseSet('rather_than instead_of and_not but_not as_opposed'),
    insteads: wordSet('but'),
    prefixes: wordSet('in im il ir un dis non'),
    adjectiveEndings: wordSet('able ible al ul ant ent ous ive ary ic ile act'),
  },
  voice: {
    be: wordSet(`am is are was were be been being 's 're`),
    have: wordSet(`has have had having 've`),
    reflexives: wordSet(''),
    isParticiple: () => false,
    isPredicate: (lower, lemma) => lower !== lemma && !lower.endsWith('s'),
    isPast: (lower, lemma) => lower !== lemma && !/(?:s|ing)$/.test(lower),
    infinitives: wordSet('to'),
    by: wordSet('by'),
    genitives: wordSet('of'),
    prepositions:
      wordSet(`in at on of to from with without for by near against between into onto over under after before during
      since until through across as than via towards beside around inside outside despite amid`),
    adversaries: wordSet('against over on at'),
    contracted: new Map(),
    copulas: lemmas('remain stay become seem look appear'),
    sufferers: lemmas('survive escape withstand resist'),
    governing: wordSet('to for against'),
    links: wordSet('of on for about against'),
    mutual: lemmas('meet marry face join equal resemble oppose accompany border greet match die perish'),
  },
  modality,
  sole: wordSet('only sole lone'),
  quantifiers: {
    all: phraseSet('all every everyone everybody each entire whole both unanimously'),
    empty: phraseSet(`all_but at_all after_all above_all all_the_more all_over every_day each_day every_week
      each_week every_month each_month every_year each_year every_time`),
    part: phraseSet(`some several few part half most majority one_of_the one_of_its one_of_his one_of_her one_of_their
      one_of_our one_of_these one_of_those one_of_two a_handful only_one`),
  },
  parts: {
    most: phraseSet(`most most_of majority_of bulk_of vast_majority_of nearly_all almost_all nearly_every almost_every
      virtually_all virtually_every`),
    least: phraseSet('minority_of few few_of hardly_any'),
    others: wordSet('a the last next past first every these those at'),
    isMany: (norm) => /(?:s|people|men|women)$/.test(norm),
  },
  stages: {
    asked:
      lemmas(`seek request demand ask urge propose recommend threaten risk face want call hope fear consider plan
      plead expect`),
    decided:
      lemmas(`sentence convict acquit ban bar order rule decide adopt pass approve reject fine award grant begin start
      lift sign hand stop cease`),
  },
  since:
    phraseSet(`now finally eventually has_since have_since had_since since_then updated revised new_toll latest_toll
      latest_figures risen_to rose_to climbed_to grown_to postponed_to put_back_to later_confirmed later_admitted
      later_denied`),
  causes: {
    before:
      phraseSet(`because_of due_to owing_to as_a_result_of the_result_of blamed_on attributed_to put_down_to
      down_to thanks_to traced_to stemmed_from resulted_from stems_from stemming_from results_from resulting_from
      arose_from brought_on_by on_account_of as_a_consequence_of the_fault_of because`),
    behind:
      phraseSet(`led_to has_led_to had_led_to leads_to resulted_in has_resulted_in gave_rise_to is_behind was_behind
      were_behind lay_behind lies_behind to_blame_for was_the_cause_of is_the_cause_of were_the_cause_of set_off
      brought_about`),
    subjects: lemmas('cause trigger spark provoke prompt ignite force precipitate'),
    objects: lemmas('blame cite'),
    marked: new Map([
      ...words('attribute ascribe link trace').map((word) => [word, wordSet('to')] as const),
      ['blame', wordSet('on')],
      ['pin', wordSet('on')],
    ]),
    forces:
      lemmas(`snow rain wind storm gale hurricane cyclone tornado flood flooding fire blaze explosion blast leak fault
      failure fatigue corrosion rust rot crack lightning earthquake quake tremor landslide avalanche heat heatwave frost ice
      drought virus disease infection bacteria parasite outbreak error mistake bug glitch malfunction shortage lack
      inflation debt crisis pandemic weather tide wave surge swell erosion mudslide sinkhole bomb overheating
      overloading cigarette spark tyre brake engine fog hail wear defect contamination pollution negligence`),
    causatives: wordSet(''),
  },
  contests: {
    units: lemmas('vote ballot point goal seat run'),
    by: wordSet('by'),
    ahead: phraseSet('ahead clear more_than fewer_than less_than adrift'),
    over: wordSet("the his her 's women's men's"),
    titles: lemmas(
      'title champion championship crown medal medallist gold silver bronze final hurdle race relay sprint',
    ),
    unanimous: phraseSet('unanimous unanimously unanimity consensus of_one_mind with_one_voice'),
    dissent: phraseSet('voted_against dissented dissenter dissenters dissenting'),
    interim: {
      before: wordSet('lead trail'),
      behind: wordSet('half-time halftime break interval recess up down ahead behind'),
    },
    votes: lemmas('vote ballot'),
    against: phraseSet('to against ahead_of compared_with compared_to versus'),
  },
  winning: {
    doers:
      lemmas(`win clinch capture scoop bag lead head top chair captain conduct found own buy purchase acquire invent
      discover design compose write direct inaugurate host succeed replace`),
    given: lemmas('go award hand give present belong return'),
    receivers: wordSet('to'),
    clefts: phraseSet('it_is it_was it_had_been'),
    subjects: wordSet('who that'),
  },
  figures: {
    changes:
      wordSet(`rise increase growth gain drop decline fall decrease jump surge slump cut advance loss dip up down
      higher lower`),
    by: wordSet('by of'),
    to: wordSet('to at'),
    rates: wordSet('inflation growth'),
    flows: wordSet(
      'cut axe shed slash lose create add hire recruit eliminate scrap go dismiss build open close sell buy',
    ),
    stocks: wordSet('employ have own operate number count workforce boast comprise include run'),
    previous: wordSet('previous preceding'),
    extra: wordSet('more extra additional further new'),
    per: wordSet('per for every'),
    forecasts: wordSet(
      'maximum predict predicts predicted prediction expect expects expected forecast forecasts fear fears feared',
    ),
    periods: keyed(
      'daily=day week,weekly=week month,monthly=month quarter,quarterly=quarter half,half-year=half year,annual,yearly,annually=year',
      '=',
      (period) => period as RatePeriod,
    ),
  },
  ago: wordSet(''),
  postponing: lemmas('postpone reschedule defer adjourn delay'),
  happening: lemmas(
    'hold schedule plan take happen occur expect set come date make give commit perpetrate carry conduct',
  ),
  deadlines: wordSet('before'),
  successions: {
    replace: lemmas('replace succeed supplant'),
    remove: lemmas('sack dismiss fire oust remove axe depose overthrow drop'),
    appoint: lemmas('appoint name'),
    by: phraseSet('with by in_favour_of in_favor_of for to'),
  },
  relations: {
    second: lemmas(
      'deputy vice assistant junior under-secretary undersecretary aide adviser advisor spokesman spokeswoman',
    ),
    former: lemmas('former ex late previous outgoing ousted predecessor'),
    coming: lemmas('new next incoming future current successor'),
    kin: lemmas(`brother sister son daughter wife husband father mother widow widower uncle aunt cousin nephew niece
      grandson granddaughter grandfather grandmother partner girlfriend boyfriend fiancé fiancée parent family relative
      friend neighbour lawyer attorney stepfather stepmother stepson ex-wife ex-husband son-in-law brother-in-law`),
  },
  orders: {
    before: phraseSet('before prior_to ahead_of'),
    after: phraseSet('after once following as_soon_as'),
    next: phraseSet('and_then then'),
  },
  frequency: {
    times: values('once=1 twice=2 thrice=3'),
    counted: wordSet('time times'),
    per: phraseSet('a an per each every in_a'),
    every: phraseSet('every each once_every'),
    periods: values(`hour=8760 day,night=365 week,weeks=52 fortnight=26 month,months=12 quarter=4 year,years=1
      decade=0.1 days=365 hours=8760 morning,evening=365`),
    alone: values('daily,nightly=365 weekly=52 fortnightly=26 monthly=12 quarterly=4 yearly,annually=1'),
  },
  journeys: {
    from: phraseKeys('from left leaves leaving departed departing out_of'),
    to: phraseKeys('to for towards bound_for heading_for headed_for en_route_to reach reached'),
  },
  learning: lemmas('learn'),
  particles: wordSet('out up off down away back over'),
  adverbs: /[a-z]{3}ly$/,
  clauseOpeners: wordSet('which who whose while but'),
  placeSenses: new Map([
    ...words('in at').map((word) => [word, 'at'] as const),
    ['near', 'near'],
    ['on', 'on'],
    ...words('of from').map((word) => [word, 'of'] as const),
    ...words('to towards for').map((word) => [word, 'to'] as const),
  ]),
  partitives: phraseSet('among including of_which of_them of_whom of_these'),
  others: phraseSet(
    'another elsewhere similar neighbouring neighboring across_the_industry across_the_sector',
  ),
  rivals: phraseSet(
    'its_rival its_rivals his_rival her_rival their_rival their_rivals its_competitor its_competitors',
  ),
  frames: wordSet('among'),
  superlatives: {
    ending: 'est',
    forms: wordSet('best worst'),
    makers: wordSet('most least'),
    ofSeveral: phraseSet('one_of some_of among two_of three_of'),
  },
  ranks: lemmas('place position rank spot'),
  occasions: lemmas('time'),
  grades: lemmas('level category grade'),
  anybody: lemmas('man woman boy girl person child teenager youth youngster adult pensioner individual'),
  crowds:
    lemmas(`spectator visitor fan supporter protester demonstrator marcher participant attendee viewer mourner guest
    runner delegate festivalgoer concertgoer churchgoer pilgrim onlooker striker listener spectators picnicker`),
  persons:
    lemmas(`man woman boy girl child teenager student tourist traveller visitor holidaymaker citizen national suspect
    victim passenger driver pilot climber hiker skier cyclist swimmer diver sailor soldier journalist hostage prisoner
    worker migrant businessman`),
  vague:
    lemmas(`plan change move proposal project measure decision idea text scheme bill law deal agreement rise increase cut
    offer step initiative reform programme request demand claim case matter issue result situation fact thing part way`),
  people: lemmas('person people one man victim passenger resident civilian other'),
  measures:
    lemmas(`be stand reach total cost measure amount last take come weigh rise fall climb drop remain stay hit
    number average exceed run tower estimate value put set since`),
  runningCounts: words('die injure missing arrest toll'),
  harms: words('die injure'),
  aspects: words('begin start launch continue prolong resume end finish cease interrupt'),
  sizes: words('large big small high low long brief part full whole less more'),
  comings: words('arrive leave join enter'),
  births: lemmas('born bear native birth'),
  habits: words('usually traditionally ordinarily'),
  movements: words('increase decrease grow shrink slump surge accelerate slowdown recession'),
  offices:
    words(`mayor prefect prosecutor judge lawyer attorney minister president governor senator congressman director
    spokesman spokeswoman spokesperson coach manager captain bishop archbishop headteacher principal surgeon doctor
    accountant ambassador chancellor king queen secretary treasurer commissioner general colonel commander clerk
    deputy vicar dean chief executive chairman chairwoman founder owner master superintendent sheriff engineer
    architect curator unionist`),
  rarity,
  glossary: new Map(),
};
