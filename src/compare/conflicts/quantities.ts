import { packOf } from '../../language';
import type { Alignment } from '../align';
import { runningConcepts } from '../lexicon/running';
import { compatible, sameDimension } from '../numbers';
import type { Token, View } from '../view';
import { countedConcepts, isPeople, lasting } from './measured';
import { otherTimes } from './moments';
import { type Clash, sharesConcept, slotScore } from './slot';

/** How far in front of a figure the word that makes it a part of another may stand, in words. */
const PART_REACH = 3;

const EXACT = 1e-6;
/** How far two shares may be from a whole together, in points. */
const COMPLEMENT = 3;

function quantityTokens(view: View): Token[] {
  return view.tokens.filter((token) => token.quantity !== null);
}

function agrees(token: Token, others: Token[]): boolean {
  return others.some(
    (other) =>
      token.quantity &&
      other.quantity &&
      sameDimension(token.quantity, other.quantity) &&
      compatible(token.quantity, other.quantity),
  );
}

/** True where the figure is introduced as a part of a whole: it need not equal the whole. */
function isPart(view: View, token: Token): boolean {
  const { words, language } = view.analysis;
  const { partitives } = packOf(language).comparison;
  for (let at = Math.max(0, token.first - PART_REACH); at < token.first; at += 1) {
    const norm = words[at]?.norm ?? '';
    if (partitives.has(norm) || partitives.has(`${norm} ${words[at + 1]?.norm ?? ''}`)) return true;
  }
  return false;
}

/** True for a noun of rank, or none: an ordinal with it may be put beside any other ordinal. */
function isRank(noun: string | null, { analysis }: View): boolean {
  return noun === null || packOf(analysis.language).comparison.ranks.has(noun);
}

/** True where what is counted is of one kind: the same noun, one concept, or a rank. */
function nounsAlike(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [a, b] = [one.quantity?.counted ?? null, other.quantity?.counted ?? null];
  if (one.quantity?.ordinal && (isRank(a, here) || isRank(b, there))) return true;
  if (a !== null && a === b && !isPeople(a, here)) return true;
  return sharesConcept(countedConcepts(one, here), countedConcepts(other, there));
}

/** True where both count or measure the same kind of thing, as far as units and nouns tell. */
function countsAlike(one: Token, other: Token, alignment: Alignment): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b || !sameDimension(a, b)) return false;
  return a.unit === null
    ? nounsAlike(one, other, alignment)
    : (a.counted === 'age') === (b.counted === 'age');
}

/** True where figures of one sentence add up to one of the other, or are what is missing to all. */
function addsUp(one: Token, mine: Token[], other: Token): boolean {
  const target = other.quantity;
  if (!target || !one.quantity) return false;
  const alike = mine.flatMap(({ quantity }) =>
    quantity && sameDimension(quantity, target) ? [quantity.high] : [],
  );
  const total = alike.reduce((sum, value) => sum + value, 0);
  if (alike.length > 1 && Math.abs(total - target.high) < EXACT * total) return true;
  return target.unit === 'percent' && Math.abs(one.quantity.high + target.high - 100) < COMPLEMENT;
}

/** True where both figures are lengths of time of the same thing. */
function measuresAlike(one: Token, other: Token, { here, there, pairs }: Alignment): boolean {
  if (one.quantity?.unit !== 'second') return false;
  const [mine, theirs] = [lasting(one, here), lasting(other, there)];
  return pairs.some((pair) => mine.includes(pair.here) && theirs.includes(pair.there));
}

/**
 * Figures for the same thing that cannot both be right. Where both are dated and the dates differ, only counts that
 * grow while an event lasts are compared: what was measured at another moment may have changed.
 */
export function quantityClashes(alignment: Alignment): Clash[] {
  const apart = otherTimes(alignment);
  const [mine, theirs] = [quantityTokens(alignment.here), quantityTokens(alignment.there)];
  const open = (token: Token, others: Token[], view: View) => !agrees(token, others) && !isPart(view, token);
  return mine
    .filter((here) => open(here, theirs, alignment.here))
    .flatMap((here) =>
      theirs
        .filter((there) => open(there, mine, alignment.there) && countsAlike(here, there, alignment))
        .filter((there) => !addsUp(here, mine, there) && !addsUp(there, theirs, here))
        .filter(() => !apart || runningConcepts(countedConcepts(here, alignment.here)).length > 0)
        .map((there) => ({
          here: [here],
          there: [there],
          slot: slotScore(alignment, here, there),
          measured: measuresAlike(here, there, alignment),
        })),
    );
}
