import { DAY_MS } from '../../../durations';
import { packOf } from '../../../language';
import type { Alignment, Pair } from '../../align/align';
import { momentRelation } from '../../align/similarity';
import { isMovement } from '../../lexicon/aspects';
import type { Token } from '../../statement/tokens';
import { publishedAt, type View } from '../../statement/view';
import { haveOpposites } from './aspects';
import { isTied } from './fates';

/** How far in front of a time what compares with it may stand, in words. */
const COMPARED_REACH = 2;
/** What is told of these days before publication is the news itself; articles further apart tell of other news. */
const NEWS_MS = 3 * DAY_MS;

/** True for a time that is not that of the news: a quarter, last year; not for what it is compared with ("than in May"). */
function isPeriod({ moment, first }: Token, view: View): boolean {
  if (!moment?.from || !moment.to) return false;
  const { words, language } = view.analysis;
  const { compared } = packOf(language).numbers;
  if (words.slice(Math.max(0, first - COMPARED_REACH), first).some(({ norm }) => compared.has(norm)))
    return false;
  const today = publishedAt(view);
  const [from, to] = [Date.parse(moment.from), Date.parse(moment.to)];
  return to - from > NEWS_MS || Math.abs(today - to) > NEWS_MS;
}

/** The period nearest to a word in its sentence: the one that it is told of. */
function periodOf(view: View, { first }: Token): Token | undefined {
  const away = (token: Token) => Math.abs(token.first - first);
  return view.tokens.filter((token) => isPeriod(token, view)).sort((a, b) => away(a) - away(b))[0];
}

/** True where the words of a pair are told of different periods, or the one of a period, and the other on another day. */
function areOfOtherPeriods({ here, there }: Alignment, pair: Pair): boolean {
  const [mine, theirs] = [periodOf(here, pair.here), periodOf(there, pair.there)];
  if (mine && theirs) return momentRelation(mine, theirs) !== 'same';
  return (mine ?? theirs) !== undefined && publishedAt(here) !== publishedAt(there);
}

/**
 * True where one thing moves up and another down, or one in its time and again in another: where nothing ties the
 * sentences to one event, over another period, or in the news of another day.
 */
export function moveApart(alignment: Alignment, pair: Pair): boolean {
  if (!haveOpposites(pair, isMovement)) return false;
  const apart = Math.abs(publishedAt(alignment.here) - publishedAt(alignment.there));
  return apart > NEWS_MS || !isTied(alignment) || areOfOtherPeriods(alignment, pair);
}
