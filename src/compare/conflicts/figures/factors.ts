import { packOf } from '../../../language';
import { hedgedFrom, phraseBefore, phraseFrom } from '../../../language/quantities/phrases';
import type { Exactness, Word } from '../../../language/types';
import { type Alignment, inBoth } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { compatible } from '../../values/numbers';
import { isTied } from '../assertions/fates';
import { ofOthersOrElsewhere, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherOccasion, otherTimes } from '../times/moments';
import { isOfChange } from './told-alike';

/** How far from a share the word may stand that adds it or takes it off ("fell by some 10 %"), in words. */
const WAY_REACH = 3;
/** How far in front of a verb its auxiliary may stand ("a presque doublé"), in words. */
const VERBAL_REACH = 2;

/** What a factor may be beside what is told: "nearly doubled", "more than doubled". */
const ABOUT = 0.15;
const OPEN_END = 1.5;
const EXACT = 0.06;

/** By how many times something changed, or differs. */
interface Factor {
  token: Token;
  low: number;
  high: number;
  /** True where it is told as a share: two of these are compared as shares are. */
  isShare: boolean;
}

function bounded(value: number, hedge: Exactness | undefined): { low: number; high: number } {
  if (hedge === 'atLeast') return { low: value * (1 - EXACT), high: value * OPEN_END };
  if (hedge === 'atMost') return { low: value / OPEN_END, high: value * (1 + EXACT) };
  const slack = hedge === 'about' ? ABOUT : EXACT;
  return { low: value * (1 - slack), high: value * (1 + slack) };
}

/** The factor of the words from one on ("doubled", "twice as many", "divisée par deux"), and where they end; or null. */
function wordsAt(words: readonly Word[], at: number, language: string): { value: number; to: number } | null {
  const word = words[at];
  const { verbs, verbal, plain, phrases } = packOf(language).numbers.factors;
  const phrase = phraseFrom(words, at, phrases);
  if (phrase) return { value: phrase.value, to: phrase.to };
  const value = verbs.get(word?.lemma ?? '');
  if (!word || value === undefined) return null;
  const isVerb =
    plain.has(word.norm) ||
    words.slice(Math.max(0, at - VERBAL_REACH), at).some(({ norm }) => verbal.has(norm));
  return isVerb ? { value, to: at + 1 } : null;
}

/** "Trois fois plus", "three times as many", "multiplié par trois": what a count makes a factor of, or null. */
function timesOf(token: Token, words: readonly Word[], language: string): number | null {
  const { quantity, first, last } = token;
  if (quantity?.unit !== null || quantity.ordinal || quantity.high <= 1) return null;
  const { times, more, fewer, by, multiplying, dividing } = packOf(language).numbers.factors;
  const [before, verb] = [words[first - 1]?.norm ?? '', words[first - 2]?.lemma ?? ''];
  if (by.has(before) && multiplying.has(verb)) return quantity.high;
  if (by.has(before) && dividing.has(verb)) return 1 / quantity.high;
  if (!times.has(words[last - 1]?.norm ?? '')) return null;
  const behind = words[last]?.norm ?? '';
  if (fewer.has(behind)) return 1 / quantity.high;
  return more.has(behind) ? quantity.high : null;
}

/** "Fell by a third", "10 % more", "une baisse de moitié": what a share that is added or taken off makes a factor of, or null. */
function shareOf({ quantity, first, last }: Token, words: readonly Word[], language: string): number | null {
  if (quantity?.unit !== 'percent' || quantity.high > 400) return null;
  const { numbers, comparison } = packOf(language);
  const { up, down } = numbers.factors;
  const start = hedgedFrom(words, first, numbers);
  const tie = words[start - 1]?.norm ?? '';
  // "Rose to 40 %": a level.
  if (comparison.figures.to.has(tie) && !comparison.figures.by.has(tie)) return null;
  const near = [
    ...words.slice(last, last + 2),
    ...words.slice(Math.max(0, start - WAY_REACH), start).reverse(),
  ];
  const way = near.find(({ norm, lemma }) => [up, down].some((list) => list.has(norm) || list.has(lemma)));
  if (!way) return null;
  const share = quantity.high / 100;
  const isDown = down.has(way.norm) || down.has(way.lemma);
  return isDown ? Math.max(0.01, 1 - share) : 1 + share;
}

/** The factors that a sentence tells, computed once. */
const factorsIn = oncePerView((view: View): Factor[] => {
  const { words, language } = view.analysis;
  const { before } = packOf(language).numbers;
  const found: Factor[] = [];
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const told = wordsAt(words, at, language);
    const token = told && view.tokens.find(({ first, last }) => first < told.to && last > at);
    if (!told || !token) continue;
    const hedge = phraseBefore(words, at, before)?.value;
    const shown = { ...token, start: Math.min(token.start, words[at]?.start ?? token.start) };
    found.push({
      token: { ...shown, end: Math.max(token.end, words[told.to - 1]?.end ?? token.end) },
      ...bounded(told.value, hedge),
      isShare: false,
    });
    at = told.to - 1;
  }
  for (const token of view.tokens) {
    const [times, share] = [timesOf(token, words, language), shareOf(token, words, language)];
    const value = times ?? share;
    if (value !== null && token.quantity)
      found.push({ token, ...bounded(value, token.quantity.exactness), isShare: times === null });
  }
  return found;
});

/** True where both sentences tell of one thing, change itself left out, in the clauses of two factors. */
function sharesTopic(one: Token, other: Token, { here: view, there: otherView, pairs }: Alignment): boolean {
  const isTopic = (token: Token, of: Token, within: View) =>
    token.kind === 'word' && token.clause === of.clause && !token.speech && !isOfChange(token, within);
  return pairs.some(
    ({ here, there, value, opposed }) =>
      value >= ALIKE && !opposed && isTopic(here, one, view) && isTopic(there, other, otherView),
  );
}

/** True where each sentence tells how long the change took, and it is not the same: "in a year", "in ten years". */
function overOtherLengths({ here, there }: Alignment): boolean {
  const lengths = ({ tokens }: View) =>
    tokens.flatMap(({ quantity }) =>
      quantity?.unit === 'second' && quantity.counted === null ? quantity : [],
    );
  const [mine, theirs] = [lengths(here), lengths(there)];
  const isMet = mine.some((one) => theirs.some((other) => compatible(one, other)));
  return mine.length > 0 && theirs.length > 0 && !isMet;
}

/** What became so many times as much by one account, and not by the other: "doubled", "up 10 %"; "halved", "a quarter fewer". */
export function factorClashes(alignment: Alignment): Clash[] {
  const both = inBoth(alignment, factorsIn);
  if (!both || otherSubject(alignment) || otherTimes(alignment) || overOtherLengths(alignment)) return [];
  const [mine, theirs] = both;
  const areOne = (one: Factor, other: Factor) => one.low <= other.high && other.low <= one.high;
  return mine.flatMap((one) => {
    if (theirs.some((other) => areOne(one, other))) return [];
    return theirs.flatMap((other) => {
      const areShares = one.isShare && other.isShare;
      if (areShares || mine.some((own) => areOne(own, other))) return [];
      if (!sharesTopic(one.token, other.token, alignment)) return [];
      if (ofOthersOrElsewhere(one.token, other.token, alignment)) return [];
      if (otherOccasion(one.token, other.token, alignment)) return [];
      const slot = slotScore(alignment, one.token, other.token);
      return [{ here: [one.token], there: [other.token], slot, measured: isTied(alignment) }];
    });
  });
}
