import { packOf } from '../../language';
import type { Alignment } from '../align';
import { momentRelation } from '../similarity';
import type { Token } from '../tokens';
import type { View } from '../view';
import { type Clash, slotScore } from './slot';

/** What happened longer ago than this is no part of the news: two months. */
const LONG_AGO_MS = 60 * 86_400_000;

function momentTokens(view: View): Token[] {
  return view.tokens.filter((token) => token.moment !== null);
}

const DAY_MS = 86_400_000;
/** From this length on a stretch of days is a year, or longer. */
const YEAR_DAYS = 360;

function daysOf({ moment }: Token): number {
  return moment?.from && moment.to ? (Date.parse(moment.to) - Date.parse(moment.from)) / DAY_MS + 1 : 0;
}

function opensPeriod({ first }: Token, { analysis }: View): boolean {
  const { since } = packOf(analysis.language).numbers;
  return since.has(analysis.words[first - 1]?.norm ?? '');
}

/**
 * True where two moments may date the same thing, as far as their form tells: a whole year beside a single day is
 * background, and what began then ("since Monday") is not what happened.
 */
function areOfOneSlot(here: Token, there: Token, alignment: Alignment): boolean {
  const [mine, theirs] = [daysOf(here), daysOf(there)];
  const isBackground = Math.min(mine, theirs) === 1 && Math.max(mine, theirs) >= YEAR_DAYS;
  return !isBackground && opensPeriod(here, alignment.here) === opensPeriod(there, alignment.there);
}

/** Days or times for the same thing that cannot both be right. */
export function momentClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [momentTokens(alignment.here), momentTokens(alignment.there)];
  const clashes: Clash[] = [];
  for (const here of mine) {
    if (theirs.some((there) => momentRelation(here, there) === 'same')) continue;
    for (const there of theirs) {
      if (
        momentRelation(here, there) !== 'apart' ||
        !areOfOneSlot(here, there, alignment) ||
        mine.some((other) => momentRelation(other, there) === 'same')
      )
        continue;
      clashes.push({ here: [here], there: [there], slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}

/** True where dates of both sentences lie apart and none is the same. */
export function otherTimes(alignment: Alignment): boolean {
  const [mine, theirs] = [momentTokens(alignment.here), momentTokens(alignment.there)];
  const relations = mine.flatMap((here) => theirs.map((there) => momentRelation(here, there)));
  return relations.includes('apart') && !relations.includes('same');
}

/** True where a sentence tells of a day long before it was published: of another event than the news. */
export function isOfThePast({ analysis, tokens }: View): boolean {
  const today = Date.parse(analysis.publishedAt ?? '');
  return tokens.some(({ moment }) => moment?.to && today - Date.parse(moment.to) > LONG_AGO_MS);
}
