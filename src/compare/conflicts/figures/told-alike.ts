import { packOf } from '../../../language';
import type { RatePeriod } from '../../../language/comparison/figures';
import { holdsPhrase } from '../../../language/phrases';
import { hedgedFrom } from '../../../language/quantities/phrases';
import type { Moment, Word } from '../../../language/types';
import type { Alignment } from '../../align/align';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { daysOf } from '../../values/days';

/** How far in front of "by" the word of change may stand ("a rise in prices of 3 %"), in words. */
const CHANGE_REACH = 4;
/** How far behind a figure the word may stand that makes a change of it, in words. */
const BEHIND = 2;
/** How far in front of a figure the verb may stand by which something has that value, in words. */
const LEVEL_REACH = 2;

/** True for a word that tells that something changes, or how: "rise", "fell", "higher". */
export function isOfChange({ lemma, norm }: Pick<Word, 'lemma' | 'norm'>, { analysis }: View): boolean {
  const { numbers, comparison } = packOf(analysis.language);
  const { changes } = comparison.figures;
  return numbers.changes.has(lemma) || changes.has(lemma) || changes.has(norm);
}

/** True where the clause of a figure tells of what is a change by itself: "inflation slowed to 3 %" is that of prices. */
function isOfRate({ clause, first }: Token, { analysis, tokens }: View): boolean {
  const { rates } = packOf(analysis.language).comparison.figures;
  return tokens.some((word) => word.clause === clause && word.last <= first && rates.has(word.lemma));
}

/** What a figure is told as: by how much something changed, or what it came to; null where neither is plain. */
function wayTold(token: Token, view: View): 'change' | 'level' | null {
  const { words, language } = view.analysis;
  const { numbers, comparison } = packOf(language);
  const { by, to } = comparison.figures;
  const ofChange = (at: number) => {
    const word = words[at];
    return word !== undefined && isOfChange(word, view);
  };
  const within = (from: number, end: number, holds: (at: number) => boolean) => {
    for (let at = Math.max(0, from); at < end; at += 1) if (holds(at)) return true;
    return false;
  };
  const start = hedgedFrom(words, token.first, numbers);
  const before = words[start - 1]?.norm ?? '';
  if (to.has(before)) return isOfRate(token, view) ? 'change' : 'level';
  const isBy = by.has(before);
  if (within(start - 1 - (isBy ? CHANGE_REACH : 0), start, ofChange)) return 'change';
  const behind = words
    .slice(token.last, token.last + BEHIND)
    .findIndex(({ stop, kind }) => stop || kind !== 'word');
  if (within(token.last, token.last + (behind < 0 ? BEHIND : behind), ofChange)) return 'change';
  const isValue = (at: number) => comparison.figures.measures.has(words[at]?.lemma ?? '');
  return within(start - LEVEL_REACH, start, isValue) ? 'level' : null;
}

/** True for a figure that comes on top of others: "two more people", "300 euros supplémentaires", "trois ans de plus". */
function isAdded({ first, last }: Token, { analysis }: View): boolean {
  const { words, language } = analysis;
  return holdsPhrase(words, packOf(language).comparison.figures.extra, { from: first + 1, to: last + 1 });
}

/** True for what a rate is taken of: "98 deaths per 100,000 people", "un lit pour 300 malades". */
function isPer({ first }: Token, { analysis, tokens }: View): boolean {
  const { words, language } = analysis;
  if (!packOf(language).comparison.figures.per.has(words[first - 1]?.norm ?? '')) return false;
  return tokens.some(({ quantity, last }) => quantity && last < first && first - last <= BEHIND);
}

/** Metres written against their number ("200m"), where nothing says that they are millions. */
const METRES = /^\d[\d.,]*m$/u;

/** True for a length that names a contest, and measures nothing: "the 200m", "the Olympic 100m champion", "le 400 m". */
function namesContest({ first, last, norm, quantity }: Token, { analysis }: View): boolean {
  const { words, language } = analysis;
  // "The 30-metre tunnel", "the 30 metres of rope" are measured.
  const isMeasured = norm.includes('-') || packOf(language).numbers.links.has(words[last]?.norm ?? '');
  const isLength = quantity?.unit === 'metre' || (quantity?.unit === null && METRES.test(norm));
  if (!isLength || isMeasured) return false;
  const { over, titles } = packOf(language).comparison.contests;
  return over.has(words[first - 1]?.norm ?? '') || titles.has(words[last]?.lemma ?? '');
}

/** True where the clause of a figure tells what was, or is, foreseen: "analysts predict", "pourrait". */
function isForeseen(token: Token, { analysis, tokens }: View): boolean {
  const { forecasts } = packOf(analysis.language).comparison.figures;
  const clause = tokens.filter((other) => other.clause === token.clause);
  const [first, last] = [clause[0]?.first ?? token.first, clause.at(-1)?.last ?? token.last];
  return analysis.words
    .slice(first, last)
    .some(({ lemma, norm }) => forecasts.has(lemma) || forecasts.has(norm));
}

/** How far in front of a count, and behind it, the verb may stand that adds it to what there is, or holds it, in words. */
const STOCK_BEFORE = 3;
const STOCK_BEHIND = 4;

/** Whether a count is added to what there is, or taken from it ("cut 1,200 jobs"), or is all there is ("employs 4,500"); null where neither is plain. */
function partOfStock({ first, last, quantity }: Token, { analysis }: View): 'flow' | 'stock' | null {
  if (quantity?.unit !== null) return null;
  const { words, language } = analysis;
  const { flows, stocks } = packOf(language).comparison.figures;
  const front = words.slice(Math.max(0, first - STOCK_BEFORE), first).reverse();
  for (const { lemma } of [...front, ...words.slice(last, last + STOCK_BEHIND)]) {
    if (flows.has(lemma)) return 'flow';
    if (stocks.has(lemma)) return 'stock';
  }
  return null;
}

/** True for a length that tells where something is, not how long it is: "surpris à 2 900 mètres", "died at 8,000 metres". */
function isWhere({ first, quantity }: Token, { analysis }: View): boolean {
  if (quantity?.unit !== 'metre') return false;
  const { words, language } = analysis;
  const { comparison, numbers } = packOf(language);
  const start = hedgedFrom(words, first, numbers);
  const before = words[start - 2];
  if (comparison.places.senses.get(words[start - 1]?.norm ?? '') !== 'at' || before?.kind !== 'word')
    return false;
  return !comparison.figures.measures.has(before.lemma);
}

/** How far in front of a score, and behind it, the word may stand by which it was that for a time, in words. */
const INTERIM_BEFORE = 2;
const INTERIM_BEHIND = 4;

/** True for a score that stood for a time alone: "led 2-0", "2-0 at half-time". */
function isInterim({ first, last, quantity }: Token, { analysis }: View): boolean {
  if (quantity?.unit !== 'score') return false;
  const { words, language } = analysis;
  const { interim } = packOf(language).comparison.contests;
  return (
    words.slice(Math.max(0, first - INTERIM_BEFORE), first).some(({ lemma }) => interim.before.has(lemma)) ||
    words.slice(last, last + INTERIM_BEHIND).some(({ norm }) => interim.behind.has(norm))
  );
}

/** The lengths of quarters and half years, in days. */
const LENGTHS: [from: number, to: number, period: RatePeriod][] = [
  [88, 93, 'quarter'],
  [180, 185, 'half'],
];

/** The period that a moment is by its length: "in the third quarter"; null for any other. */
function lengthOf(moment: Moment): RatePeriod | null {
  const days = daysOf(moment);
  return LENGTHS.find(([least, most]) => days >= least && days <= most)?.[2] ?? null;
}

/** The length of time that the clause of a figure says it is taken over ("annual", "in the month"), or null. */
function periodOf(token: Token, { analysis, tokens }: View): RatePeriod | null {
  const { periods } = packOf(analysis.language).comparison.figures;
  for (const { kind, norm, moment, clause } of tokens) {
    if (clause !== token.clause) continue;
    const period = kind === 'word' ? periods.get(norm) : moment && lengthOf(moment);
    if (period) return period;
  }
  return null;
}

/** True where two figures are told as the same: not a change beside a level, a part added, a rate, or a forecast. */
export function toldAlike(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [way, otherWay] = [wayTold(one, here), wayTold(other, there)];
  if (way !== null && otherWay !== null && way !== otherWay) return false;
  const [period, otherPeriod] = [periodOf(one, here), periodOf(other, there)];
  if (period !== null && otherPeriod !== null && period !== otherPeriod) return false;
  const [stock, otherStock] = [partOfStock(one, here), partOfStock(other, there)];
  if (stock !== null && otherStock !== null && stock !== otherStock) return false;
  if (namesContest(one, here) || namesContest(other, there)) return false;
  return [isAdded, isPer, isForeseen, isInterim, isWhere].every(
    (isTold) => isTold(one, here) === isTold(other, there),
  );
}
