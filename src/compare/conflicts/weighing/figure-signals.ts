import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import type { Token } from '../../statement/tokens';
import { publishedAt, type View } from '../../statement/view';
import { sameDimension, significantDigits } from '../../values/numbers';
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

/** From so many digits on a figure is told as exactly as one needs to know it. */
const MANY_DIGITS = 5;

/** How exactly the rounder of two figures is told, by its digits, from 0 to 1. */
function digitsOf({ high: one }: Quantity, { high: other }: Quantity): number {
  return Math.min(MANY_DIGITS, significantDigits(one), significantDigits(other)) / MANY_DIGITS;
}

/** 1 where the figure that was published later is the greater, -1 where it is the smaller, 0 where both are of one time. */
function growth(one: Quantity, other: Quantity, { here, there }: Alignment): number {
  const later = publishedAt(here) - publishedAt(there);
  return Number.isNaN(later) ? 0 : Math.sign(later) * Math.sign(one.high - other.high);
}

/**
 * What the figures of two sentences tell of a clash being about one thing: how many each has, and of two clashing
 * figures how far they lie apart; and, each 1 or 0, whether each is the only one of its dimension in its sentence;
 * whether both have a unit, as sums and lengths have; whether they are shares, which are those of many things; whether
 * they count but few; whether they are ages, which are those of different people mostly; whether they are ranks;
 * whether they are of one noun, or of none; and whether either is told roughly, or as a bound. Also how many digits they
 * have, and whether the later one is the greater.
 */
export function figureSignals(
  alignment: Alignment,
  clash: Pick<Clash, 'here' | 'there'>,
): Record<string, number> {
  const { here, there } = alignment;
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
    sameNoun: counted !== null && counted === other.quantity.counted ? 1 : 0,
    noNoun: counted === null && other.quantity.counted === null ? 1 : 0,
    rank: one.quantity.ordinal ? 1 : 0,
    rough: one.quantity.exactness !== 'exact' || other.quantity.exactness !== 'exact' ? 1 : 0,
    times: timesOf(one.quantity, other.quantity),
    digits: digitsOf(one.quantity, other.quantity),
    growth: growth(one.quantity, other.quantity, alignment),
  };
}
