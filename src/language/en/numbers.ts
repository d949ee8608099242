import { units } from '../quantities/units';
import { type NumberWords, phraseKeys, phrases, values } from '../quantities/words';
import { wordSet } from '../text';

export const numbers: NumberWords = {
  cardinals:
    values(`zero,nil=0 one,a,an=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
    twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
    forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`),
  articles: wordSet('a an'),
  hundred: wordSet('hundred'),
  scales: values('thousand=1e3 million=1e6 billion=1e9 trillion=1e12 bn=1e9 mn=1e6 tn=1e12 trn=1e12'),
  shortScales: values('k=1e3 m=1e6 mm=1e6 b=1e9'),
  groups: values(
    'dozen,dozens=12 tens=10 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 couple=2 handful=4 pair=2',
  ),
  ordinals:
    values(`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
    twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
    twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100 thousandth=1000`),
  ordinalEndings: wordSet('st nd rd th'),
  fractions:
    values(`half,halves=0.5 third,thirds=0.333333 quarter,quarters=0.25 fifth,fifths=0.2 sixth,sixths=0.166667
    seventh,sevenths=0.142857 eighth,eighths=0.125 ninth,ninths=0.111111 tenth,tenths=0.1`),
  and: 'and',
  half: wordSet('half'),
  before: phrases({
    about: `about around some nearly almost roughly approximately circa close_to approaching approached just_under just_over a_little_over
      slightly_more_than slightly_less_than an_estimated estimated near`,
    atLeast: `at_least more_than over no_fewer_than no_less_than upwards_of a_minimum_of above exceeding not_less_than`,
    atMost: `at_most less_than fewer_than under up_to no_more_than as_much_as as_many_as a_maximum_of below not_more_than
      as_long_as`,
  }),
  after: phrases({
    about: 'or_so approximately',
    atLeast: 'or_more at_least',
    atMost: 'or_less or_fewer at_most',
  }),
  minimising: phraseKeys('just only barely merely scarcely hardly a_mere'),
  exceeding: wordSet('exceed top surpass'),
  reached: wordSet('at'),
  links: wordSet('of'),
  determiners: wordSet('the these those this that his her its their our all'),
  possessive: wordSet("'s '"),
  skipped: wordSet('other more additional further new young old former single full whole mere'),
  to: wordSet('to or'),
  between: wordSet('between'),
  from: wordSet('from'),
  changes:
    wordSet(`rise fall increase decrease cut climb drop raise reduce grow jump slip slide go move edge lower surge
    plunge shrink expand go bring take lift put soar extend widen narrow dip ease swell tumble push`),
  keeps: wordSet('stay remain keep hold freeze maintain leave'),
  compared: wordSet('than on'),
  differences: {
    more: wordSet('more higher longer bigger larger heavier faster above up'),
    fewer: wordSet('fewer less lower shorter smaller lighter slower below down'),
  },
  factors: {
    verbs: values('double=2 triple=3 treble=3 quadruple=4 quintuple=5 halve=0.5'),
    verbal: wordSet("to will would could may might should 'll more_than nearly almost"),
    plain: wordSet(
      'halve halves treble quadruple quintuple doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled halved halving',
    ),
    phrases: values(`twice_as,twice_the,double_the,double_that,double_last=2 twofold,two-fold=2
      thrice,triple_the,triple_that,treble_the,threefold,three-fold=3 fourfold,four-fold,quadruple_the=4
      fivefold,five-fold=5 tenfold,ten-fold=10 half_as,half_the_number,half_the_amount,half_what=0.5`),
    times: wordSet('times'),
    more: wordSet('more as higher the that larger bigger greater'),
    fewer: wordSet('fewer less lower smaller'),
    by: wordSet('by'),
    multiplying: wordSet('multiply'),
    dividing: wordSet('divide'),
    up: wordSet(`rise increase grow climb jump surge soar gain swell expand leap rocket balloon up more higher growth
      hike raise accelerate uptick`),
    down: wordSet(`fall decrease drop decline shrink plunge slump tumble dip reduce cut slash plummet slide sink dive
      contract down fewer less lower reduction collapse`),
  },
  fromShifts: true,
  spans: wordSet('range vary run stretch span aged anywhere'),
  since: wordSet('since'),
  through: wordSet('for in'),
  born: wordSet('born'),
  share: wordSet('in'),
  scale: phraseKeys('on_a_scale_of'),
  units: units(`percent,per_cent,pc>percent point,points,percentage_points,percentage_point>point
    second,seconds,sec,secs>second minute,minutes,mins>minute hour,hours,hr,hrs>hour day,days>day week,weeks>week
    fortnight>fortnight month,months>month year,years,yr,yrs>year decade,decades>decade century,centuries>century
    millimetre,millimetres,millimeters>millimetre centimetre,centimetres,centimeter,centimeters>centimetre
    metre,metres,meter,meters>metre kilometre,kilometres,kilometer,kilometers>kilometre inch,inches>inch
    foot,feet,ft>foot yard,yards>yard mile,miles>mile nautical_miles>nauticalMile
    square_metres,square_meters>squareMetre square_kilometres,square_kilometers>squareKilometre
    square_feet>squareFoot square_miles>squareMile hectare,hectares>hectare acre,acres>acre
    gram,grams>gram kilo,kilos,kilogram,kilograms>kilogram tonne,tonnes,ton,tons>tonne ounce,ounces>ounce
    pound,pounds,lb,lbs>pound litre,litres,liter,liters>litre cubic_metres,cubic_meters>cubicMetre gallon,gallons>gallon
    barrel,barrels>barrel miles_per_hour,miles_an_hour>milePerHour kilometres_per_hour,kilometers_per_hour>kilometrePerHour
    kph>kilometrePerHour knots>knot degrees_celsius>celsius degrees_fahrenheit>fahrenheit degree,degrees>degree
    megawatts>megawatt gigawatts>gigawatt
    euro,euros>EUR dollar,dollars>USD pounds_sterling>GBP pence>penny euro_cents>euroCent yen>JPY yuan>CNY rouble,roubles,ruble,rubles>RUB
    swiss_francs>CHF rupees>INR hryvnias>UAH`),
  labels: wordSet(
    'number no nos page pages chapter article section route highway interstate flight room gate line platform act title level category phase stage scenario type tier division zone',
  ),
  countables: wordSet('single dozen'),
  lasting: wordSet(
    'for after last lasts lasted lasting within in than only just about nearly almost over under every half',
  ),
  rates: phraseKeys(
    `a_day a_week a_month a_year a_night per_day per_week per_month per_year each_day each_week every_day every_week out_of_seven`,
  ),
  partsOfTerm: phraseKeys('suspended of_them_suspended of_which_suspended of_those_suspended'),
  served:
    phraseKeys(`in_prison in_jail in_custody behind_bars late of_war of_talks of_work of_negotiations of_strikes
    of_delays of_debate of_deliberations of_waiting without`),
  aged: wordSet('aged age'),
  results:
    wordSet(`win victory defeat loss draw lead triumph thrashing scoreline home away comeback success rout
    drubbing score result final`),
  pastBehind: wordSet('when'),
  bareAges: true,
  old: wordSet('old'),
  people: wordSet(
    'child boy girl woman man people person teenager adult pupil student patient worker youngster',
  ),
  ageDecades: values(`thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90
    20s=20 30s=30 40s=40 50s=50 60s=60 70s=70 80s=80 90s=90`),
  owners: wordSet('his her their my'),
  adjectivesFirst: true,
};
