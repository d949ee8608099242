import type { Alignment } from '../align/align';
import type { Token } from '../statement/tokens';
import { oncePerView, type View } from '../statement/view';

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

/** Where in the statement what is said on both sides stands, and where what is not. */
function placesHere(tokens: Token[], values: ArrayLike<number>) {
  const count = tokens.length;
  let [run, longest, vaguely, justThat] = [0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const value = values[at] ?? 0;
    run = value < UNLIKE ? run + 1 : 0;
    if (run > longest) longest = run;
    if (value > 0 && value < PAIRED) vaguely += 1;
    if (value >= JUST_THAT) justThat += 1;
  }
  return { unsaidRun: longest, vaguely, justThat: justThat / Math.max(1, count) };
}

/** The place of each token of a sentence; computed once. */
const placesOf = oncePerView(({ tokens }: View) => new Map(tokens.map((token, at) => [token, at])));

/** How far apart what is said on both sides stands in the earlier statement: one clause says it, or all of a text. */
function placesThere({ there, pairs }: Alignment) {
  const places = placesOf(there);
  const count = there.tokens.length;
  const said = new Array<number>(count).fill(0);
  for (const pair of pairs) if (pair.value > PAIRED) said[places.get(pair.there) ?? 0] = 1;
  const [first, last] = [said.indexOf(1), said.lastIndexOf(1)];
  let [before, widest] = [first, 0];
  for (let at = first + 1; at <= last; at += 1) {
    if (said[at] === 0) continue;
    if (at - before > widest) widest = at - before;
    before = at;
  }
  if (first < 0) return { spread: 0, widestGap: 0, firstSaid: 1 };
  const whole = Math.max(1, count);
  return { spread: (last - first + 1) / whole, widestGap: widest, firstSaid: first / whole };
}

/** The forms of the words of a text, those of grammar too; computed once. */
const formsOf = oncePerView(({ analysis }: View) => new Set(analysis.words.map(({ norm }) => norm)));

/** What share of the words of one text, of grammar too, the other has in the same form. */
function shareOfWords({ analysis: { words } }: View, other: View): number {
  const known = formsOf(other);
  let count = 0;
  for (const { norm } of words) if (known.has(norm)) count += 1;
  return count / Math.max(1, words.length);
}

/** What the tokens that have no counterpart weigh, as a logarithm: the words, or all others. */
function unsaidWeight(tokens: Token[], values: ArrayLike<number>, areWords: boolean): number {
  let sum = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if ((values[at] ?? 0) < UNLIKE && (token.kind === 'word') === areWords) sum += token.weight;
  }
  return Math.log1p(sum);
}

/** 1 for a text that asks something. */
const asks = ({ analysis }: View): number => (analysis.text.includes('?') ? 1 : 0);

/**
 * How what two sentences have in common lies in each, and how much of what kind they have not. Shares are between 0
 * and 1, counts and weights logarithms.
 * @param values how far each token of the statement is said by the earlier one
 */
export function layoutSignals(alignment: Alignment, values: ArrayLike<number>) {
  const { here, there, thereValues } = alignment;
  const { tokens } = here;
  const count = tokens.length;
  const third = Math.max(1, Math.floor(count / 3));
  const mine = placesHere(tokens, values);
  const theirs = placesThere(alignment);
  return {
    saidFirst: shareSaid(tokens, values, 0, third),
    saidBetween: shareSaid(tokens, values, third, Math.max(third, count - third)),
    saidLast: shareSaid(tokens, values, Math.max(0, count - third), count),
    opening: values[0] ?? 0,
    closing: values[count - 1] ?? 0,
    unsaidRun: Math.log1p(mine.unsaidRun),
    vaguely: Math.log1p(mine.vaguely),
    justThat: mine.justThat,
    spread: theirs.spread,
    widestGap: Math.log1p(theirs.widestGap),
    firstSaid: theirs.firstSaid,
    sameWordsHere: shareOfWords(here, there),
    sameWordsThere: shareOfWords(there, here),
    unsaidWordWeight: unsaidWeight(tokens, values, true),
    unsaidOtherWeight: unsaidWeight(tokens, values, false),
    beyondOtherWeight: unsaidWeight(there.tokens, thereValues, false),
    wordsThere: Math.log1p(there.analysis.words.length),
    asksHere: asks(here),
    asksThere: asks(there),
  };
}
