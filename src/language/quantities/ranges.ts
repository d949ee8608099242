import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import { type Amount, convert, readAmount } from './amount';

const DASH = /^[-–]$/;

/** True where the number follows a verb of change: "rose from 10 to 12" tells two values, not a range. */
function changes(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    if (pack.numbers.changes.has(words[at]?.lemma ?? '')) return true;
  }
  return false;
}

/** How far in front of "from" a verb may stand that makes a span of what follows ("ranging from"). */
const SPAN_REACH = 3;

/** True where "from 6 to 9 percent" tells a change though no verb of change is near: of money and of shares. */
function shifts(words: readonly Word[], from: number, unit: string | null, pack: LanguagePack): boolean {
  const { fromShifts, from: openers, spans } = pack.numbers;
  if (!fromShifts || !openers.has(words[from - 1]?.norm ?? '')) return false;
  if (unit !== 'percent' && unit !== 'point' && !CURRENCY_CODE.test(unit ?? '')) return false;
  return !words.slice(Math.max(0, from - 1 - SPAN_REACH), from - 1).some(({ lemma }) => spans.has(lemma));
}

const CURRENCY_CODE = /^[A-Z]{3}$/;

/** True where two numbers tied by "to" are what something was and what it became. */
function areTwoValues(
  words: readonly Word[],
  from: number,
  unit: string | null,
  pack: LanguagePack,
): boolean {
  return changes(words, from, pack) || shifts(words, from, unit, pack);
}

/** The range that an amount opens ("entre 10 et 12", "10 to 12 people", "10-12 km"), or null. */
export function readRange(words: readonly Word[], amount: Amount, pack: LanguagePack): Amount | null {
  const tie = words[amount.to];
  if (!tie || amount.article) return null;
  const { between, from, and, to, links } = pack.numbers;
  const before = words[amount.from - 1]?.norm ?? '';
  const opened = between.has(before) && tie.norm === and;
  const tied = to.has(tie.norm) || DASH.test(tie.text);
  if (!opened && !tied) return null;
  const upper = readAmount(words, amount.to + 1, pack);
  if (!upper || upper.article) return null;
  if (!opened && areTwoValues(words, amount.from, upper.unit, pack)) return null;
  const follows = words[upper.to];
  const counts =
    upper.unit !== null || links.has(follows?.norm ?? '') || (follows?.kind === 'word' && !follows.stop);
  if (!opened && !from.has(before) && !counts) return null;
  if (amount.unit !== null && amount.unit !== upper.unit) return null;
  const low = amount.unit === null ? lowerEnd(amount, upper) : amount.value;
  return low <= upper.high
    ? { ...upper, from: amount.from, value: low, about: amount.about || upper.about }
    : null;
}

/**
 * The first of two values that share the unit which only the second is written with: those told by a verb of change ("de
 * 500 à 650 euros"), and those of two things ("des peines de deux et six mois"); the amount itself elsewhere.
 */
export function withSharedUnit(words: readonly Word[], amount: Amount, pack: LanguagePack): Amount {
  const tie = words[amount.to]?.norm ?? '';
  const isOfTwo = tie === pack.numbers.and;
  if (amount.unit !== null || amount.article || !(isOfTwo || pack.numbers.to.has(tie))) return amount;
  const upper = readAmount(words, amount.to + 1, pack);
  if (!upper || upper.article || upper.unit === null) return amount;
  if (!isOfTwo && !areTwoValues(words, amount.from, upper.unit, pack)) return amount;
  const value = convert(amount.value * (amount.scale === 1 ? upper.scale : 1), upper.written);
  return { ...amount, value, high: value, unit: upper.unit };
}

/** The lower end with the unit and, where it fits, the scale of the upper: 2 in "2 à 3 millions" is 2,000,000. */
function lowerEnd(amount: Amount, upper: Amount): number {
  const scaled = convert(amount.value * upper.scale, upper.written);
  return scaled <= upper.high && amount.scale === 1 ? scaled : convert(amount.value, upper.written);
}
