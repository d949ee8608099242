import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { sameDimension } from '../../values/numbers';
import type { Clash } from '../slot';

/** True where a figure is the only one of its dimension in the sentence. */
function isSole({ quantity }: Token, { tokens }: View): boolean {
  const alike = tokens.filter(
    (other) => quantity && other.quantity && sameDimension(quantity, other.quantity),
  );
  return alike.length === 1;
}

/** Counts up to here are told of things that are looked at one by one: "two guards", "one guard". */
const FEW = 3;

/** How many figures a sentence has, as a logarithm: each may be of something else. */
function manyFigures({ tokens }: View): number {
  return Math.log1p(tokens.filter(({ quantity }) => quantity).length);
}

/** From here on figures are so many times one another that more tells no more, as a logarithm. */
const FAR = Math.log(20);

/** How many times the smaller of two figures the greater is, from 0 to 1 for twenty times or more. */
function timesOf({ high: one }: Quantity, { high: other }: Quantity): number {
  return Math.min(1, Math.abs(Math.log1p(Math.abs(one)) - Math.log1p(Math.abs(other))) / FAR);
}

/**
 * What the figures of two sentences tell of a clash being about one thing: how many each has, and of two clashing
 * figures how far they lie apart; and, each 1 or 0, whether each is the only one of its dimension in its sentence;
 * whether both have a unit, as sums and lengths have; whether they are shares, which are those of many things; whether
 * they count but few; whether they are ages, which are those of different people mostly; whether they are ranks; and
 * whether either is told roughly, or as a bound.
 */
export function figureSignals(
  { here, there }: Alignment,
  clash: Pick<Clash, 'here' | 'there'>,
): Record<string, number> {
  const counts = { figuresHere: manyFigures(here), figuresThere: manyFigures(there) };
  const [one, other] = [clash.here[0], clash.there[0]];
  if (!one?.quantity || !other?.quantity) return counts;
  const { unit, counted } = one.quantity;
  return {
    ...counts,
    sole: isSole(one, here) && isSole(other, there) ? 1 : 0,
    unit: unit !== null && unit !== 'percent' ? 1 : 0,
    percent: unit === 'percent' ? 1 : 0,
    few: unit === null && Math.max(one.quantity.high, other.quantity.high) <= FEW ? 1 : 0,
    age: counted === 'age' ? 1 : 0,
    rank: one.quantity.ordinal ? 1 : 0,
    rough: one.quantity.exactness !== 'exact' || other.quantity.exactness !== 'exact' ? 1 : 0,
    times: timesOf(one.quantity, other.quantity),
  };
}
