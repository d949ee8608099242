import type { FigureWords, RatePeriod } from '../../comparison/figures';
import { keyed, phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const figures: FigureWords = {
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
    'maximum predict predicts predicted prediction expect expects expected forecast forecasts fear fears feared faces facing',
  ),
  periods: keyed(
    'daily=day week,weekly=week month,monthly=month quarter,quarterly=quarter half,half-year=half year,annual,yearly,annually=year',
    '=',
    (period) => period as RatePeriod,
  ),
  daily: phraseSet(
    `in_24_hours past_24_hours last_24_hours previous_24_hours past_day in_a_day in_one_day in_a_single_day
    from_the_day_before`,
  ),
  ofEachDay: lemmas('day stage night'),
  samples: lemmas('sample respondent'),
  measures:
    lemmas(`be stand reach total cost measure amount last take come weigh rise fall climb drop remain stay hit
    number average exceed run tower estimate value put set since`),
};
