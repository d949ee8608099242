import { packOf } from '../../../language';
import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { compatible, sameDimension } from '../../values/numbers';
import { isTied } from '../assertions/fates';
import { otherScope, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';

/** How far behind the beginning of a figure the word may stand that makes a difference of it, in words. */
const REACH = 4;

/** Which way a figure is a difference: "two more than last year", "deux de moins qu'en 2025"; null where it is none. */
function wayOf({ first, quantity }: Token, { analysis }: View): 'more' | 'fewer' | null {
  const { words, language } = analysis;
  const { differences, links, compared } = packOf(language).numbers;
  if (!quantity || quantity.ordinal) return null;
  for (let at = first + 1; at <= first + REACH; at += 1) {
    const norm = words[at]?.norm ?? '';
    const way = differences.more.has(norm) ? 'more' : differences.fewer.has(norm) ? 'fewer' : null;
    if (way === null) continue;
    return compared.has(words[at + 1]?.norm ?? '') || links.has(words[at - 1]?.norm ?? '') ? way : null;
  }
  return null;
}

/** A figure that is a difference, and which way. */
interface Differing {
  token: Token;
  way: 'more' | 'fewer';
  quantity: Quantity;
}

/** The figures of a sentence that are differences, computed once. */
const differencesIn = oncePerView((view: View): Differing[] =>
  view.tokens.flatMap((token) => {
    const way = wayOf(token, view);
    return way && token.quantity ? [{ token, way, quantity: token.quantity }] : [];
  }),
);

/** One figure that is a difference upwards in the one sentence and downwards in the other. */
export function differenceClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (otherSubject(alignment) || otherTimes(alignment)) return [];
  return differencesIn(here).flatMap((one) =>
    differencesIn(there).flatMap((other) => {
      if (one.way === other.way || !sameDimension(one.quantity, other.quantity)) return [];
      if (!compatible(one.quantity, other.quantity) || otherScope(one.token, other.token, alignment))
        return [];
      const slot = slotScore(alignment, one.token, other.token);
      return [{ here: [one.token], there: [other.token], slot, measured: isTied(alignment) }];
    }),
  );
}
