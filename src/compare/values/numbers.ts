import { isWholeIn, MONTH, WEEK, YEAR } from '../../language/quantities/units';
import type { Quantity } from '../../language/types';

/** How far apart two values may be and still round to one another ("près de 3 000" and "2 950"). */
const ROUNDING = 0.06;
const EXACT = 1e-6;
/** How much an approximate figure may be off. */
const ABOUT = 0.15;
/** "At least 12" may be a later 14, hardly a later 100; of a few it may be two more. */
const OPEN_END = 1.35;
const OPEN_COUNT = 2;

/** One length in units that do not make whole numbers of one another: "a month and a half", "six weeks". */
const OTHER_UNIT = 0.1;

/** The units that lengths of time are rounded to, the halves of what is told by halves. */
const ROUNDED_TO = [YEAR, MONTH / 2, WEEK / 2];

/** True where one tells a length in weeks, months or years, the other in another unit: "two months", "60 days". */
function areOfOtherUnits(one: Quantity, other: Quantity): boolean {
  if (one.unit !== 'second' || other.unit !== 'second' || one.counted === 'age' || other.counted === 'age')
    return false;
  return ROUNDED_TO.some((unit) => isWholeIn(unit, one.low) !== isWholeIn(unit, other.low));
}

/** True where a value is a round one: at most two leading digits that are not zero. */
function isRound(value: number): boolean {
  if (value === 0) return false;
  const digits = Math.floor(Math.log10(Math.abs(value)));
  const scaled = value / 10 ** Math.max(0, digits - 1);
  return digits >= 1 && Math.abs(scaled - Math.round(scaled)) < EXACT;
}

/** A unit that is a currency: its ISO 4217 code, or francs of any country. */
const CURRENCY = /^(?:[A-Z]{3}|franc)$/;
/** Units that are told to the last digit. */
const NO_MEASURES: ReadonlySet<string> = new Set(['second', 'percent', 'point', 'score']);

/** Fewer digits leave too much open, but for what is measured and not counted, where little is rounded off. */
const LEAST_DIGITS = 2;
const FEW_ROUNDED = 0.05;
/** Rounding to so many digits takes off less than this share of a value. */
const MOST_ROUNDED = 0.1;
const MOST_DIGITS = 12;

/** Digits of a value without the zeros at its ends, written as in "1.68e+5". */
export function significantDigits(value: number): number {
  const [digits = ''] = value.toExponential(MOST_DIGITS - 1).split('e');
  return digits.replace('.', '').replace(/0+$/, '').length;
}

/** True for lengths, weights and the like: not for counts, shares, scores, money and time. */
function isMeasured({ unit }: Quantity): boolean {
  return unit !== null && !NO_MEASURES.has(unit) && !CURRENCY.test(unit);
}

/** True where a value is another one rounded to the digits it has itself: "168 km" of "168.4 km", "6 %" of "6.4 %". */
function isRoundingOf(rounded: Quantity, exact: Quantity): boolean {
  if (rounded.low !== rounded.high || exact.low !== exact.high) return false;
  const isWhole = rounded.unit === 'percent' && Number.isInteger(rounded.high);
  if (isWhole && !Number.isInteger(exact.high)) return Math.round(exact.high) === rounded.high;
  const off = Math.abs(exact.high - rounded.high) / Math.abs(exact.high);
  if (off > MOST_ROUNDED) return false;
  const digits = significantDigits(rounded.high);
  const isTelling = digits >= LEAST_DIGITS || (isMeasured(rounded) && off <= FEW_ROUNDED);
  return isTelling && Number(exact.high.toPrecision(digits)) === rounded.high;
}

function tolerance(one: Quantity, other: Quantity): number {
  const hedged = one.exactness === 'about' || other.exactness === 'about';
  if (hedged) return ABOUT;
  if (areOfOtherUnits(one, other)) return OTHER_UNIT;
  const big = Math.max(Math.abs(one.high), Math.abs(other.high)) >= 100;
  return big && (isRound(one.low) || isRound(other.low)) ? ROUNDING : EXACT;
}

/** Lowest and highest value a quantity leaves open beside another; two open ends are compared by what they state. */
function bounds(quantity: Quantity, other: Quantity): { low: number; high: number } {
  const { low, high, exactness, unit } = quantity;
  const more = unit === null ? OPEN_COUNT : 0;
  if (exactness === other.exactness) return { low, high };
  if (exactness === 'atLeast') return { low, high: Math.max(high * OPEN_END, high + more) };
  if (exactness === 'atMost') return { low: low / OPEN_END, high };
  return { low, high };
}

/** From here on a figure without unit or noun is a sum of money ("a loss of 870 million"). */
const SUM = 1e6;

function isBareSum({ unit, counted, low }: Quantity): boolean {
  return unit === null && counted === null && low >= SUM;
}

/**
 * True where both measure the same kind of thing: the same unit, or a count on both sides. What counts nothing and is
 * as large as sums are is one of the other's currency.
 */
export function sameDimension(one: Quantity, other: Quantity): boolean {
  if (one.ordinal !== other.ordinal) return false;
  if (one.unit === other.unit) return true;
  const isSum = (bare: Quantity, { unit }: Quantity) => isBareSum(bare) && CURRENCY.test(unit ?? '');
  return isSum(one, other) || isSum(other, one);
}

/**
 * True where two quantities of one dimension can both be right: equal, within rounding of one another, or inside
 * what "about", "at least" and "at most" leave open.
 */
export function compatible(one: Quantity, other: Quantity): boolean {
  if (one.ordinal || other.ordinal) return one.low === other.low;
  if (one.unit === 'score' && other.unit === 'score') return one.low === other.low && one.high === other.high;
  if (isRoundingOf(one, other) || isRoundingOf(other, one)) return true;
  const [a, b] = [bounds(one, other), bounds(other, one)];
  const slack = tolerance(one, other) * Math.max(Math.abs(one.high), Math.abs(other.high)) + EXACT;
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Two figures further apart than this are hardly of one thing, unless a slip in the scale explains it. */
const FURTHEST = 30;
/** The same of sums of money: news is full of them, and each story has many. */
const FURTHEST_SUM = 12;
/** Fewer digits may be the same by chance. */
const TELLING_DIGITS = 2;

/** The digits of a value without the zeros at its ends: "46" of 46,000 and of 4.6. */
function digitsOf(value: number): string {
  return String(Number(value.toPrecision(6)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
}

/** True where one value is the other with the point in another place: 46,000 and 460,000. */
export function isSlip({ high: one }: Quantity, { high: other }: Quantity): boolean {
  const digits = digitsOf(one);
  return digits.length >= TELLING_DIGITS && digits === digitsOf(other);
}

/** True where two quantities are so far apart that they hardly measure one thing, though their dimension is one. */
export function tooFar(one: Quantity, other: Quantity): boolean {
  const [low, high] = [Math.min(one.high, other.high), Math.max(one.low, other.low)];
  const furthest = CURRENCY.test(one.unit ?? '') ? FURTHEST_SUM : FURTHEST;
  return low > 0 && high / low > furthest && !isSlip(one, other);
}
