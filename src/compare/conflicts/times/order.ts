import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import type { Analysis } from '../../../language/types';
import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isDeed } from '../../statement/deeds';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** What a sentence says came first, and what came next. */
interface Order {
  earlier: Token[];
  later: Token[];
}

/** How far from the word that tells the order what it orders may stand, in tokens. */
const REACH = 7;

/** The word from which on the rest of a sentence is another's: behind a comma, or its end. */
function endOfPart({ words }: Analysis, from: number): number {
  const comma = words.findIndex(({ kind }, at) => at >= from && kind === 'punctuation');
  return comma < 0 ? words.length : comma;
}

/** What stands between two words of a sentence, those nearest to one of them. */
function between({ tokens }: View, from: number, to: number): Token[] {
  return tokens.filter(({ first, last }) => first >= from && last <= to);
}

/** "Avant d'ouvrir, ...": a part set apart in front is ordered with what follows it, and any other with what it follows. */
function partsAround(view: View, at: number, end: number): [front: Token[], behind: Token[]] {
  const comma = endOfPart(view.analysis, end + 1);
  const behind = between(view, end + 1, comma).slice(0, REACH);
  const opens = at <= 1 && comma < view.analysis.words.length;
  const rest = opens
    ? between(view, comma, endOfPart(view.analysis, comma + 1)).slice(0, REACH)
    : between(view, 0, at).slice(-REACH);
  return [rest, behind];
}

/** The orders that a sentence tells, computed once: "A before B", "B after A", "once A, B", "A, then B". */
const ordersIn = oncePerView((view: View): Order[] => {
  const { words, language } = view.analysis;
  const { before, after, next } = packOf(language).comparison.times.orders;
  const found: Order[] = [];
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const [early, late, then] = [before, after, next].map((phrases) => phraseEnd(words, at, phrases));
    const end = Math.max(early ?? -1, late ?? -1, then ?? -1);
    if (end < 0) continue;
    const [rest, behind] = partsAround(view, at, end);
    // "Before Friday", "after two days": a date orders nothing; a name may be a judge's.
    const isTime = behind[0]?.moment || (behind[0]?.quantity && behind.length === 1);
    if (!isTime)
      found.push(
        early === end || then === end ? { earlier: rest, later: behind } : { earlier: behind, later: rest },
      );
    at = end;
  }
  return found;
});

/** The deed that stands first in one sentence's order and last in the other's; a noun may tell it in one of them. */
function deedAcross({ here, there, pairs }: Alignment, mine: Token[], theirs: Token[]): Pair | undefined {
  return pairs.find(
    (pair) =>
      pair.value >= ALIKE &&
      !pair.opposed &&
      pair.here.kind === 'word' &&
      pair.here.negated === pair.there.negated &&
      mine.includes(pair.here) &&
      theirs.includes(pair.there) &&
      (isDeed(here, pair.here) || isDeed(there, pair.there)),
  );
}

/** Two deeds of which each sentence puts another one first: "searched before he was arrested", "arrested, then searched". */
export function orderClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  for (const mine of ordersIn(here)) {
    for (const theirs of ordersIn(there)) {
      const first = deedAcross(alignment, mine.earlier, theirs.later);
      const last = deedAcross(alignment, mine.later, theirs.earlier);
      if (!first || !last) continue;
      const deeds = [first, last];
      const straight = (one: Token[], other: Token[]) =>
        pairBetween(
          pairs,
          one.filter((token) => isDeed(here, token)),
          other.filter((token) => isDeed(there, token)),
          ALIKE,
        );
      if (straight(mine.earlier, theirs.earlier) || straight(mine.later, theirs.later)) continue;
      const slot = slotScore(alignment, first.here, first.there);
      return [
        {
          here: deeds.map((pair) => pair.here),
          there: deeds.map((pair) => pair.there),
          slot,
          measured: true,
        },
      ];
    }
  }
  return [];
}
