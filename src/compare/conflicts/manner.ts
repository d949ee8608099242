import { packOf } from '../../language';
import { startsPhrase } from '../../language/phrases';
import { phraseBefore } from '../../language/quantities/phrases';
import type { Alignment } from '../align';
import type { Token } from '../tokens';
import type { View } from '../view';

/** How far in front of "by" the word of change may stand ("a rise in prices of 3 %"), in words. */
const CHANGE_REACH = 4;
/** How far behind a figure the word may stand that makes a change of it, in words. */
const BEHIND = 2;
/** How far in front of a figure the verb may stand by which something has that value, in words. */
const LEVEL_REACH = 2;

/** What a figure is told as: by how much something changed, or what it came to; null where neither is plain. */
function wayTold(token: Token, { analysis }: View): 'change' | 'level' | null {
  const { words, language } = analysis;
  const { numbers, comparison } = packOf(language);
  const { changes, by, to } = comparison.figures;
  const ofChange = (at: number) => {
    const { lemma = '', norm = '' } = words[at] ?? {};
    return numbers.changes.has(lemma) || changes.has(lemma) || changes.has(norm);
  };
  const within = (from: number, end: number, holds: (at: number) => boolean) => {
    for (let at = Math.max(0, from); at < end; at += 1) if (holds(at)) return true;
    return false;
  };
  const start = phraseBefore(words, token.first, numbers.before)?.from ?? token.first;
  const before = words[start - 1]?.norm ?? '';
  if (to.has(before)) return 'level';
  const isBy = by.has(before);
  if (within(start - 1 - (isBy ? CHANGE_REACH : 0), start, ofChange)) return 'change';
  const behind = words
    .slice(token.last, token.last + BEHIND)
    .findIndex(({ stop, kind }) => stop || kind !== 'word');
  if (within(token.last, token.last + (behind < 0 ? BEHIND : behind), ofChange)) return 'change';
  const isValue = (at: number) => comparison.measures.has(words[at]?.lemma ?? '');
  return within(start - LEVEL_REACH, start, isValue) ? 'level' : null;
}

/** True for a figure that comes on top of others: "two more people", "300 euros supplémentaires", "trois ans de plus". */
function isAdded({ first, last }: Token, { analysis }: View): boolean {
  const { words, language } = analysis;
  const { extra } = packOf(language).comparison.figures;
  for (let at = first + 1; at <= last; at += 1) if (startsPhrase(words, at, extra)) return true;
  return false;
}

/** True for what a rate is taken of: "98 deaths per 100,000 people", "un lit pour 300 malades". */
function isPer({ first }: Token, { analysis, tokens }: View): boolean {
  const { words, language } = analysis;
  if (!packOf(language).comparison.figures.per.has(words[first - 1]?.norm ?? '')) return false;
  return tokens.some(({ quantity, last }) => quantity && last < first && first - last <= BEHIND);
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

/** The length of time that the clause of a figure says it is taken over ("annual", "in the month"), or null. */
function periodOf(token: Token, { analysis, tokens }: View): string | null {
  const { periods } = packOf(analysis.language).comparison.figures;
  for (const other of tokens) {
    const period =
      other.kind === 'word' && other.clause === token.clause ? periods.get(other.norm) : undefined;
    if (period !== undefined) return period;
  }
  return null;
}

/** True where two figures are told as the same: not a change beside a level, a part added, a rate, or a forecast. */
export function toldAlike(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [way, otherWay] = [wayTold(one, here), wayTold(other, there)];
  if (way !== null && otherWay !== null && way !== otherWay) return false;
  const [period, otherPeriod] = [periodOf(one, here), periodOf(other, there)];
  if (period !== null && otherPeriod !== null && period !== otherPeriod) return false;
  return [isAdded, isPer, isForeseen].every((isTold) => isTold(one, here) === isTold(other, there));
}
