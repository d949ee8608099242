import type { Alignment } from '../align/align';
import type { Token } from '../statement/tokens';
import type { View } from '../statement/view';

/** A word less alike than this has no counterpart, one from the next on has one that says just that. */
const UNLIKE = 0.3;
const PAIRED = 0.5;
const JUST_THAT = 0.95;

/** What share, by weight, of the tokens from one place to another is said on the other side as well. */
function shareSaid(tokens: Token[], values: ArrayLike<number>, from: number, to: number): number {
  let [said, all] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const weight = tokens[at]?.weight ?? 0;
    said += weight * (values[at] ?? 0);
    all += weight;
  }
  return all > 0 ? said / all : 0;
}

function longestRun(count: number, isPart: (at: number) => boolean): number {
  let [run, longest] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    run = isPart(at) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Where in the statement what is said on both sides stands, and where what is not. */
function placesHere(tokens: Token[], values: ArrayLike<number>): Record<string, number> {
  const count = tokens.length;
  const third = Math.max(1, Math.floor(count / 3));
  const valueAt = (at: number) => values[at] ?? 0;
  const among = (isOne: (value: number) => boolean) => tokens.filter((_, at) => isOne(valueAt(at))).length;
  return {
    saidFirst: shareSaid(tokens, values, 0, third),
    saidBetween: shareSaid(tokens, values, third, Math.max(third, count - third)),
    saidLast: shareSaid(tokens, values, Math.max(0, count - third), count),
    opening: valueAt(0),
    closing: valueAt(count - 1),
    unsaidRun: Math.log1p(longestRun(count, (at) => valueAt(at) < UNLIKE)),
    vaguely: Math.log1p(among((value) => value > 0 && value < PAIRED)),
    justThat: among((value) => value >= JUST_THAT) / Math.max(1, count),
  };
}

/** How far apart what is said on both sides stands in the earlier statement: one clause says it, or all of a text. */
function placesThere({ there, pairs }: Alignment): Record<string, number> {
  const numbers = new Map(there.tokens.map((token, at) => [token, at]));
  const places = pairs
    .filter(({ value }) => value > PAIRED)
    .map((pair) => numbers.get(pair.there) ?? 0)
    .sort((one, other) => one - other);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  const count = Math.max(1, there.tokens.length);
  return {
    spread: places.length > 0 ? (last - first + 1) / count : 0,
    widestGap: Math.log1p(Math.max(0, ...gaps)),
    firstSaid: places.length > 0 ? first / count : 1,
  };
}

/** What share of the words of one text, of grammar too, the other has in the same form. */
function shareOfWords({ analysis }: View, other: View): number {
  const known = new Set(other.analysis.words.map(({ norm }) => norm));
  const { words } = analysis;
  return words.filter(({ norm }) => known.has(norm)).length / Math.max(1, words.length);
}

function unsaidWeight(tokens: Token[], values: ArrayLike<number>, isOf: (token: Token) => boolean): number {
  const unsaid = tokens.filter((token, at) => (values[at] ?? 0) < UNLIKE && isOf(token));
  return Math.log1p(unsaid.reduce((sum, { weight }) => sum + weight, 0));
}

/**
 * How what two sentences have in common lies in each, and how much of what kind they have not. Shares are between 0
 * and 1, counts and weights logarithms.
 * @param values how far each token of the statement is said by the earlier one
 */
export function layoutSignals(alignment: Alignment, values: ArrayLike<number>): Record<string, number> {
  const { here, there, thereValues } = alignment;
  const isWord = ({ kind }: Token) => kind === 'word';
  const isNoWord = (token: Token) => !isWord(token);
  const asks = ({ analysis }: View) => (analysis.text.includes('?') ? 1 : 0);
  return {
    ...placesHere(here.tokens, values),
    ...placesThere(alignment),
    sameWordsHere: shareOfWords(here, there),
    sameWordsThere: shareOfWords(there, here),
    unsaidWordWeight: unsaidWeight(here.tokens, values, isWord),
    unsaidOtherWeight: unsaidWeight(here.tokens, values, isNoWord),
    beyondOtherWeight: unsaidWeight(there.tokens, thereValues, isNoWord),
    wordsThere: Math.log1p(there.analysis.words.length),
    asksHere: asks(here),
    asksThere: asks(there),
  };
}
