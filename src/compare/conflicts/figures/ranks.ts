import { packOf } from '../../../language';
import { type Alignment, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** True for a noun of rank, or none: an ordinal with it may be put beside any other ordinal. */
function isRank(noun: string | null, { analysis }: View): boolean {
  return noun === null || packOf(analysis.language).comparison.ranks.nouns.has(noun);
}

/** The names that may bear a rank: the one behind it, and those in front, or only the nearest of them. */
function bearers({ tokens }: View, rank: Token, nearest: boolean): Token[] {
  const at = tokens.indexOf(rank);
  const before = tokens.slice(0, at).filter(({ name }) => name);
  const behind = tokens.slice(at).filter(({ name }) => name);
  const names = [...(nearest ? before.slice(-1) : before), ...behind.slice(0, 1)].map(({ name }) => name);
  return tokens.filter(({ name }) => name && names.includes(name));
}

/** True where a rank may be borne by the same one on both sides, as far as names tell. */
function sameBearer(one: Token, other: Token, { here, there, pairs }: Alignment): boolean {
  const [mine, theirs] = [bearers(here, one, true), bearers(there, other, false)];
  return pairBetween(pairs, mine, theirs) !== undefined;
}

function hasNames({ tokens }: View): boolean {
  return tokens.some(({ name }) => name);
}

/** True where the sentence gives one rank: of several each may be another's, or of another time. */
function givesOne({ tokens }: View): boolean {
  return tokens.filter(({ quantity }) => quantity?.ordinal).length === 1;
}

/** True where both have something else that the other does not say: then it is told of another ("the first Test"). */
function areOthers({ here, there, hereValues, thereValues }: Alignment): boolean {
  const stray = (view: View, values: readonly number[]) =>
    view.tokens.some(
      ({ quantity, name }, index) =>
        (values[index] ?? 0) === 0 && ((quantity && !quantity.ordinal) || name?.kind === 'place'),
    );
  return stray(here, hereValues) && stray(there, thereValues);
}

/** True where both tell of one deed, or of one figure: "below 22 % for the first time". */
function tellOneDeed({ here: view, there: otherView, pairs }: Alignment): boolean {
  return pairs.some(({ here, there, value, opposed }) => {
    if (value < ALIKE || opposed) return false;
    const isFigure = here.quantity !== null && !here.quantity.ordinal && here.quantity.unit !== null;
    return isFigure || (isDeed(view, here) && isDeed(otherView, there) && !here.speech);
  });
}

/** How far in front of a length of time what happened so often may stand, in words: "for the first time in a decade". */
const OCCASION_REACH = 3;

/** True for a length of time that something happened for the first time in, or so many times. */
export function framesOccasion({ quantity, first }: Token, { analysis: { words, language } }: View): boolean {
  if (quantity?.unit !== 'second') return false;
  const { occasions } = packOf(language).comparison.ranks;
  return words.slice(Math.max(0, first - OCCASION_REACH), first).some(({ lemma }) => occasions.has(lemma));
}

/** True where two ordinals rank the same thing: one place in a contest, or one noun ("in the first round"). */
export function ranksApart(one: Token, other: Token, alignment: Alignment): boolean {
  const [a, b] = [one.quantity?.counted ?? null, other.quantity?.counted ?? null];
  if (isRank(a, alignment.here) && isRank(b, alignment.there)) {
    return !hasNames(alignment.here) || !hasNames(alignment.there) || sameBearer(one, other, alignment);
  }
  if (a !== b) return false;
  const { grades, occasions } = packOf(alignment.here.analysis.language).comparison.ranks;
  if (a !== null && occasions.has(a)) return tellOneDeed(alignment);
  return (a !== null && grades.has(a)) || !areOthers(alignment);
}

/** True where two ranks are borne by the same name. */
export function ranksSame(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there } = alignment;
  return givesOne(here) && givesOne(there) && sameBearer(one, other, alignment);
}
