import { packOf } from '../../language';
import type { Alignment, Pair } from '../align';
import { isMovement } from '../lexicon/aspects';
import { areOpposite } from '../lexicon/lookup';
import { momentRelation } from '../similarity';
import type { Token } from '../tokens';
import type { View } from '../view';

/** How far in front of a time what compares with it may stand, in words. */
const COMPARED_REACH = 2;
const DAY_MS = 86_400_000;
/** What is told of these days before publication is the news itself; articles further apart tell of other news. */
const NEWS_MS = 3 * DAY_MS;

function publishedAt({ analysis }: View): number {
  return Date.parse(analysis.publishedAt ?? '');
}

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

/** True where the sentences are of different periods: both name some and none is the same, or only one does, on another day. */
function nameOtherPeriods({ here, there }: Alignment): boolean {
  const periods = (view: View) => view.tokens.filter((token) => isPeriod(token, view));
  const [mine, theirs] = [periods(here), periods(there)];
  if (mine.length === 0 || theirs.length === 0)
    return mine.length !== theirs.length && publishedAt(here) !== publishedAt(there);
  return !mine.some((one) => theirs.some((other) => momentRelation(one, other) === 'same'));
}

/** True where the opposites of a pair tell which way something moved: up and down. */
function tellsMovement({ here, there }: Pair): boolean {
  return here.concepts.some(
    (concept) => isMovement(concept) && there.concepts.some((other) => areOpposite(concept, other)),
  );
}

/**
 * True where one thing moves up and another down, each in its time: over a period that the other sentence does not
 * name, or in the news of another day. "Rose" and "fell" are opposites of one time alone.
 */
export function areOfOtherTimes(alignment: Alignment, pair: Pair): boolean {
  if (!tellsMovement(pair)) return false;
  const apart = Math.abs(publishedAt(alignment.here) - publishedAt(alignment.there));
  return apart > NEWS_MS || nameOtherPeriods(alignment);
}
