import { type CalendarWords, offsets } from '../moments/words';
import { phraseKeys, values } from '../quantities/words';
import { wordSet, words } from '../text';

const FUTURE = wordSet("will 'll wo would due scheduled expected planned set upcoming shall");
const PAST = /[^e]ed$/;
const PAST_WORDS = wordSet(
  'was were had said has have told took went came made gave held did began won lost fell rose',
);

export const calendar: CalendarWords = {
  months: values(`january,jan=1 february,feb=2 march=3 april,apr=4 may=5 june,jun=6 july,jul=7 august,aug=8
    september,sept,sep=9 october,oct=10 november,nov=11 december,dec=12`),
  doubtfulMonths: wordSet('may march august jan jun sep april june'),
  capitalised: true,
  weekdays: values(
    `monday,mon=1 tuesday,tue=2 wednesday,wed=3 thursday,thu=4 friday,fri=5 saturday,sat=6 sunday,sun=7`,
  ),
  seasons: values('spring=3 summer=6 autumn,fall=9 winter=12'),
  seasonOpeners: wordSet('the this last next early late mid'),
  relative: offsets(`yesterday=-1:-1 today=0:0 tonight=0:0 tomorrow=1:1
    this_morning,this_afternoon,this_evening=0:0 last_night=-1:0 overnight=-1:0 this_weekend=-2:2
    the_day_before_yesterday=-2:-2 the_day_after_tomorrow=2:2`),
  toldBefore: new Set(),
  periods: new Map([
    ['week', 'week'],
    ['month', 'month'],
    ['year', 'year'],
  ]),
  yearParts: values('quarter=3'),
  directions: new Map([
    ...words('last past previous').map((word) => [word, 'past'] as const),
    ...words('next coming following').map((word) => [word, 'future'] as const),
    ['this', 'present'] as const,
  ]),
  prepositions:
    wordSet(`in since of by until till before after from to during between and early late mid for through the
    spring summer autumn fall winter around circa`),
  ends: phraseKeys('end_of_the'),
  thirds: values('early=0 mid=1 late=2'),
  decadeWords: wordSet(''),
  agoBefore: new Map(),
  agoAfter: wordSet('ago earlier'),
  of: wordSet('of'),
  dayEndings: wordSet('st nd rd th'),
  dayFirst: false,
  ties: wordSet('to and until through'),
  ahead: new Map(words('from until till by').map((word) => [word, true])),
  until: phraseKeys('until until_the till till_the'),
  dayparts: offsets(`dawn,daybreak,sunrise,first_light=3:8 early_hours,small_hours=0:6 morning,mornings=0:12
    lunchtime=11:15 afternoon,afternoons=12:17 teatime=15:19 dusk,sunset,nightfall=16:23 evening,evenings=16:25
    night,nights,overnight=19:31`),
  noon: wordSet('noon midday'),
  midnight: wordSet('midnight'),
  hour: wordSet("o'clock"),
  halves: new Map([
    ['a.m.', 0],
    ['a.m', 0],
    ['am', 0],
    ['p.m.', 12],
    ['p.m', 12],
    ['pm', 12],
    ['in the morning', 0],
    ['in the afternoon', 12],
    ['in the evening', 12],
  ]),
  at: wordSet('at around about by before after until from since'),
  lengths: wordSet(''),
  parts: new Map(),
  partsBefore: new Map([
    ['half past', 30],
    ['quarter past', 15],
    ['a quarter past', 15],
    ['quarter to', -15],
    ['a quarter to', -15],
  ]),
  isFuture: (norm) => FUTURE.has(norm),
  isPast: (norm) => PAST_WORDS.has(norm) || (norm.length > 4 && PAST.test(norm)),
};
