import { packOf } from '../../../language';
import { startsPhrase } from '../../../language/phrases';
import { type Alignment, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';
import { countedNoun } from './counted';
import { isWhole } from './parts';

/** How much of a whole a statement speaks of: all of it, or a part. */
type Extent = 'all' | 'part';

/** A share from here on may be called all of it, in percent. */
const NEARLY_ALL = 97;
/** How far behind its quantifier the word it is about may stand, in words. */
const REACH = 5;

export interface Quantified {
  extent: Extent;
  /** The word quantified, and the same from its quantifier on. */
  head: Token;
  shown: Token;
}

/** A part told with its whole, and what share of it that is, in percent. */
interface CountedPart extends Quantified {
  share: number;
}

function isShare({ quantity }: Token): boolean {
  return quantity?.unit === 'percent' && quantity.high < NEARLY_ALL && quantity.counted !== null;
}

/** True for a figure with what it counts: "one of its two engines" is about its engines, which stand for themselves. */
function isNumeral({ quantity }: Token): boolean {
  return quantity?.unit === null && quantity.counted !== null;
}

/** The words of a sentence that stand behind a quantifier, and the shares of something counted. */
export const quantified = oncePerView((view: View): Quantified[] => {
  const { comparison, calendar } = packOf(view.analysis.language);
  const { all, part, empty } = comparison.quantifiers;
  const found: Quantified[] = view.tokens
    .filter(isShare)
    .map((head) => ({ extent: 'part' as const, head, shown: head }));
  const { words } = view.analysis;
  words.forEach(({ start }, at) => {
    const extent = startsPhrase(words, at, all) ? 'all' : startsPhrase(words, at, part) ? 'part' : null;
    // "Not one of the jurors" is none of them.
    const isDenied = comparison.negation.grammar.has(words[at - 1]?.norm ?? '');
    if (!extent || isDenied || startsPhrase(words, at, empty)) return;
    const head = view.tokens.find(
      (token) => token.first > at && token.first <= at + REACH && !isNumeral(token),
    );
    if (head && !head.moment && !calendar.periods.has(head.norm))
      found.push({ extent, head, shown: { ...head, start } });
  });
  return found;
});

/** The nouns of which a sentence tells how many of how many: "three of the four types"; computed once. */
export const countedParts = oncePerView((view: View): CountedPart[] => {
  const { tokens } = view;
  return tokens.flatMap((part, at): CountedPart[] => {
    const whole = tokens.find((token, index) => index > at && token.quantity);
    const [some, all] = [part.quantity, whole?.quantity];
    if (!whole || !some || !all || some.unit !== null || all.unit !== null || some.ordinal) return [];
    if (some.low < 1 || some.high >= all.low || !isWhole(view, whole)) return [];
    const head = countedNoun(whole, view);
    const share = (100 * some.high) / all.high;
    return head
      ? [{ extent: 'part', head, shown: { ...head, start: part.start, end: whole.end }, share }]
      : [];
  });
});

/** What one sentence says of all of a kind, and the other of some of so many: "all four types", "three of the four types". */
function countedClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const clash = (parts: View, wholes: View): Clash[] =>
    countedParts(parts).flatMap((part) =>
      quantified(wholes).flatMap((whole) => {
        const [one, other] = parts === here ? [part, whole] : [whole, part];
        if (whole.extent !== 'all' || part.head.negated || whole.head.negated) return [];
        if (!pairBetween(pairs, [one.head], [other.head], ALIKE)) return [];
        const slot = slotScore(alignment, one.head, other.head);
        return [{ here: [one.shown], there: [other.shown], slot, measured: true }];
      }),
    );
  return [...clash(here, there), ...clash(there, here)];
}

/** A sentence that speaks of all and of a part leaves open which of them another takes up. */
function isMixed(quantifieds: Quantified[]): boolean {
  return quantifieds.some(({ extent }) => extent !== quantifieds[0]?.extent);
}

/** What a sentence says that those it speaks of do: the verbs of their clause behind them. */
function deedsOf({ head }: Quantified, view: View): Token[] {
  return view.tokens.filter(
    (token) => token.first >= head.last && token.clause === head.clause && isDeed(view, token),
  );
}

/** True where each sentence says that those it speaks of do something, and none of it is told by the other. */
function doOtherThings(one: Quantified, other: Quantified, { here, there, pairs }: Alignment): boolean {
  const [mine, theirs] = [deedsOf(one, here), deedsOf(other, there)];
  const isTold = pairs.some((pair) => mine.includes(pair.here) || theirs.includes(pair.there));
  return mine.length > 0 && theirs.length > 0 && !isTold;
}

/** What one sentence says of all and the other of a part: "every worker", "half of the staff". */
export function quantifierClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [quantified(alignment.here), quantified(alignment.there)];
  const [one, other] = [mine[0], theirs[0]];
  const counted = countedClashes(alignment);
  if (counted.length > 0) return counted;
  if (!one || !other || one.extent === other.extent || isMixed(mine) || isMixed(theirs)) return [];
  if (doOtherThings(one, other, alignment)) return [];
  const measured = pairBetween(alignment.pairs, [one.head], [other.head], ALIKE) !== undefined;
  return [
    { here: [one.shown], there: [other.shown], slot: slotScore(alignment, one.head, other.head), measured },
  ];
}
