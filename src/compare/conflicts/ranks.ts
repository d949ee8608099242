import { packOf } from '../../language';
import { type Alignment, pairBetween } from '../align';
import type { Token } from '../tokens';
import type { View } from '../view';

/** True for a noun of rank, or none: an ordinal with it may be put beside any other ordinal. */
function isRank(noun: string | null, { analysis }: View): boolean {
  return noun === null || packOf(analysis.language).comparison.ranks.has(noun);
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
  const stray = (view: View, values: Float32Array) =>
    view.tokens.some(
      ({ quantity, name }, index) =>
        (values[index] ?? 0) === 0 && ((quantity && !quantity.ordinal) || name?.kind === 'place'),
    );
  return stray(here, hereValues) && stray(there, thereValues);
}

/** True where two ordinals rank the same thing: one place in a contest, or one noun ("in the first round"). */
export function ranksApart(one: Token, other: Token, alignment: Alignment): boolean {
  const [a, b] = [one.quantity?.counted ?? null, other.quantity?.counted ?? null];
  if (isRank(a, alignment.here) && isRank(b, alignment.there)) {
    return !hasNames(alignment.here) || !hasNames(alignment.there) || sameBearer(one, other, alignment);
  }
  if (a !== b) return false;
  const { grades } = packOf(alignment.here.analysis.language).comparison;
  return (a !== null && grades.has(a)) || !areOthers(alignment);
}

/** True where two ranks are borne by the same name. */
export function ranksSame(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there } = alignment;
  return givesOne(here) && givesOne(there) && sameBearer(one, other, alignment);
}
