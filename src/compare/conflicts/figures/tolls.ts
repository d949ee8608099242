import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import { isHarm, runningConcepts } from '../../lexicon/fates';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { otherScope, otherSubject } from '../scope';
import { type Clash, sharesConcept, slotScore } from '../slot';
import { otherTimes } from '../times/moments';
import { countedConcepts, isPartitive } from './counted';

/** Further up nobody is counted one by one. */
const MOST = 20;

/** How far behind those who are counted what befell them may stand, in tokens. */
const FATE_REACH = 5;

/** What befell those counted, as far as the words behind tell. */
function fatesOf(token: Token, view: View): number[] {
  const at = view.tokens.indexOf(token);
  const behind = view.tokens
    .slice(at + 1, at + 1 + FATE_REACH)
    .filter(({ clause, negated }) => clause === token.clause && !negated);
  return runningConcepts([...countedConcepts(token, view), ...behind.flatMap(({ concepts }) => concepts)]);
}

/** A figure that counts those whom death or injury befell, or the rank of one ("a third person has died"). */
interface Toll {
  token: Token;
  quantity: Quantity;
  fates: number[];
}

/** The tolls of a sentence, computed once. */
const tollsIn = oncePerView((view: View): Toll[] =>
  view.tokens.flatMap((token) => {
    const { quantity } = token;
    if (quantity?.unit !== null || quantity.high > MOST) return [];
    const fates = fatesOf(token, view);
    return isHarm(fates) && !isPartitive(view, token) ? [{ token, quantity, fates }] : [];
  }),
);

const isCount = ({ quantity }: Toll) => !quantity.ordinal && quantity.exactness === 'exact';

/** A count of victims that the rank of one more exceeds: "a third person has died", "two people died". */
export function tollClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (!isTied(alignment) || otherSubject(alignment) || otherTimes(alignment)) return [];
  const clash = (ranks: View, counts: View): Clash[] =>
    tollsIn(ranks).flatMap((rank) =>
      tollsIn(counts).flatMap((count) => {
        const isExceeded =
          rank.quantity.ordinal && isCount(count) && rank.quantity.high > count.quantity.high;
        if (!isExceeded || !sharesConcept(rank.fates, count.fates)) return [];
        const [one, other] = ranks === here ? [rank.token, count.token] : [count.token, rank.token];
        if (otherScope(one, other, alignment)) return [];
        return [{ here: [one], there: [other], slot: slotScore(alignment, one, other), measured: true }];
      }),
    );
  return [...clash(here, there), ...clash(there, here)];
}
