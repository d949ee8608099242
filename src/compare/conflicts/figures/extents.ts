import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import { type Alignment, inBoth, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isDeed } from '../../statement/deeds';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { ofOthersOrElsewhere, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';
import { countedParts } from './quantifiers';

/** How far behind its quantifier the word may stand that it is about, in words. */
const REACH = 4;
/** How far two extents may overlap for what is rounded, in percent. */
const SLACK = 3;
const HALF = 50;
const ALL = 100;

/** How much of a kind a sentence speaks of, in percent. */
interface Extent {
  head: Token;
  shown: Token;
  low: number;
  high: number;
  /** True where words alone tell it: "most", "a minority of". */
  inWords: boolean;
}

/** The words of a sentence that stand behind "most", "a minority of" and the like. */
function inWords(view: View): Extent[] {
  const { words, language } = view.analysis;
  const { most, least, others, isMany } = packOf(language).comparison.quantifiers.extents;
  return words.slice(0, MOST_WORDS).flatMap(({ start }, at): Extent[] => {
    const ends = [phraseEnd(words, at, most), phraseEnd(words, at, least)];
    const end = Math.max(...ends);
    const before = words[at - 1]?.norm ?? '';
    // "A few", "the most": another thing, where no noun is tied to it.
    if (end < 0 || (end === at && others.has(before))) return [];
    const head = view.tokens.find(
      ({ first, kind }) => kind === 'word' && first > end && first <= end + REACH,
    );
    // "Most expensive" tells no part of anything.
    if (!head || (end === at && !isMany(head.norm))) return [];
    const isMost = (ends[0] ?? -1) >= 0;
    const [low, high] = isMost ? [HALF, ALL] : [0, HALF];
    return [{ head, shown: { ...head, start }, low, high, inWords: true }];
  });
}

/** The shares that a sentence tells of something: "40 % of the councillors", "three of the nine councillors". */
function inFigures(view: View): Extent[] {
  const shares = view.tokens.flatMap((shown): Extent[] => {
    const { quantity } = shown;
    if (quantity?.unit !== 'percent' || quantity.counted === null || quantity.high > ALL) return [];
    const head = view.tokens.find(({ lemma, first }) => lemma === quantity.counted && first >= shown.first);
    if (!head) return [];
    const low = quantity.exactness === 'atMost' ? 0 : quantity.low;
    const high = quantity.exactness === 'atLeast' ? ALL : quantity.high;
    return [{ head, shown, low, high, inWords: false }];
  });
  const parts = countedParts(view).map(({ head, shown, share }): Extent => {
    return { head, shown, low: share, high: share, inWords: false };
  });
  return [...shares, ...parts];
}

/** How much of what a sentence speaks of, computed once. */
const extentsIn = oncePerView((view: View): Extent[] => [...inWords(view), ...inFigures(view)]);

/** What a sentence says of what it speaks of part of: the words of its clause from the first verb behind it on. */
function predicateOf(head: Token, view: View): Token[] {
  const { words, language } = view.analysis;
  const { voice, negation } = packOf(language).comparison;
  const clause = view.tokens.filter((token) => token.clause === head.clause && token.first >= head.last);
  const deed = clause.find((token) => isDeed(view, token))?.first ?? Number.POSITIVE_INFINITY;
  const auxiliary = words.findIndex(
    ({ norm, lemma }, at) =>
      at >= head.last && (voice.be.has(norm) || voice.have.has(norm) || negation.light.has(lemma)),
  );
  const from = auxiliary < 0 ? deed : Math.min(deed, auxiliary);
  return clause.filter(({ kind, first }) => kind === 'word' && first >= from);
}

/** True where both say the same of what they speak of part of, neither denying it nor saying its opposite. */
function saySame(one: Token, other: Token, { here, there, pairs }: Alignment): boolean {
  const [mine, theirs] = [predicateOf(one, here), predicateOf(other, there)];
  const said = pairs.filter((pair) => mine.includes(pair.here) && theirs.includes(pair.there));
  const isDenied = (predicate: Token[]) => predicate.some(({ negated }) => negated);
  if (said.some(({ opposed }) => opposed)) return false;
  if (isDenied(mine) !== isDenied(theirs)) return false;
  return said.some(({ value }) => value >= ALIKE);
}

/** What one sentence says of the greater part of a kind, and the other of the lesser: "most councillors", "a third of them". */
export function extentClashes(alignment: Alignment): Clash[] {
  const both = inBoth(alignment, extentsIn);
  if (!both || otherSubject(alignment) || otherTimes(alignment)) return [];
  const [mine, theirs] = both;
  return mine.flatMap((one) =>
    theirs.flatMap((other): Clash[] => {
      if (!one.inWords && !other.inWords) return [];
      const overlap = Math.min(one.high, other.high) - Math.max(one.low, other.low);
      if (overlap > (one.inWords && other.inWords ? 0 : -SLACK)) return [];
      if (!pairBetween(alignment.pairs, [one.head], [other.head], ALIKE)) return [];
      if (!saySame(one.head, other.head, alignment)) return [];
      if (ofOthersOrElsewhere(one.head, other.head, alignment)) return [];
      const slot = slotScore(alignment, one.head, other.head);
      return [{ here: [one.shown], there: [other.shown], slot, measured: isTied(alignment) }];
    }),
  );
}
