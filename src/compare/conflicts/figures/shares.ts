import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { compatible } from '../../values/numbers';
import { ofOthersOrElsewhere, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';
import { isPartitive } from './counted';
import { isWhole } from './parts';

/** A part told with its whole, and what share of it that is. */
interface Part {
  token: Token;
  share: Quantity;
}

/** True for a plain count. */
function isCount({ quantity }: Token): boolean {
  return quantity?.unit === null && !quantity.ordinal;
}

/** The counts of a sentence that are told with their wholes: "272 of the 1,400", "620 jobs, 240 of them"; computed once. */
const partsWithWholes = oncePerView((view: View): Part[] => {
  const counts = view.tokens.filter(isCount);
  return counts.flatMap((token, at): Part[] => {
    const [before, next] = [counts[at - 1], counts[at + 1]];
    const whole = next && isWhole(view, next) ? next : isPartitive(view, token) ? before : undefined;
    const [part, all] = [token.quantity, whole?.quantity];
    if (!part || !all || part.high >= all.low) return [];
    const share = (100 * part.high) / all.high;
    return [{ token, share: { ...part, unit: 'percent', low: share, high: share, exactness: 'about' } }];
  });
});

/** True where some word beside both figures is the same: news is full of shares. */
function sharesTopic(one: Token, other: Token, { pairs }: Alignment): boolean {
  return pairs.some(
    ({ here, there, value, opposed }) =>
      value >= ALIKE && !opposed && here.clause === one.clause && there.clause === other.clause,
  );
}

/** A share that a part and its whole do not give: "more than half", "240 of the 620". */
export function shareClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (otherSubject(alignment) || otherTimes(alignment)) return [];
  const clash = (shares: View, parts: View): Clash[] =>
    partsWithWholes(parts).flatMap((part) =>
      shares.tokens.flatMap((token) => {
        const { quantity } = token;
        const [one, other] = shares === here ? [token, part.token] : [part.token, token];
        if (quantity?.unit !== 'percent' || quantity.high > 100 || compatible(quantity, part.share))
          return [];
        if (!sharesTopic(one, other, alignment) || ofOthersOrElsewhere(one, other, alignment)) return [];
        return [{ here: [one], there: [other], slot: slotScore(alignment, one, other) }];
      }),
    );
  return [...clash(here, there), ...clash(there, here)];
}
