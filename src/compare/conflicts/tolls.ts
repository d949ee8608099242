import type { Alignment } from '../align';
import { isHarm, runningConcepts } from '../lexicon/running';
import type { Token } from '../tokens';
import type { View } from '../view';
import { countedConcepts, isPartitive } from './counted';
import { isTied } from './fates';
import { otherTimes } from './moments';
import { otherScope, otherSubject } from './scope';
import { type Clash, sharesConcept, slotScore } from './slot';

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

/** Figures that count those whom death or injury befell, as ranks ("a third person has died") or not. */
function tollsIn(view: View, ordinal: boolean): Token[] {
  return view.tokens.filter(
    (token) =>
      token.quantity?.unit === null &&
      token.quantity.ordinal === ordinal &&
      token.quantity.high <= MOST &&
      isHarm(fatesOf(token, view)) &&
      !isPartitive(view, token),
  );
}

/** A count of victims that the rank of one more exceeds: "a third person has died", "two people died". */
export function tollClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (!isTied(alignment) || otherSubject(alignment) || otherTimes(alignment)) return [];
  const clash = (ranks: View, counts: View): Clash[] =>
    tollsIn(ranks, true).flatMap((rank) =>
      tollsIn(counts, false).flatMap((count) => {
        const [one, other] = ranks === here ? [rank, count] : [count, rank];
        const isExceeded = (rank.quantity?.high ?? 0) > (count.quantity?.high ?? 0);
        const isSame = sharesConcept(fatesOf(rank, ranks), fatesOf(count, counts));
        if (!isExceeded || !isSame || count.quantity?.exactness !== 'exact') return [];
        if (otherScope(one, other, alignment)) return [];
        return [{ here: [one], there: [other], slot: slotScore(alignment, one, other), measured: true }];
      }),
    );
  return [...clash(here, there), ...clash(there, here)];
}
