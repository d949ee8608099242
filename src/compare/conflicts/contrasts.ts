import { type Alignment, matchOf } from '../align';
import type { Token } from '../tokens';
import type { View } from '../view';
import { type Clash, slotScore } from './slot';

/** Pairs this alike may be said of the same thing. */
const ALIKE = 0.8;
/** How far in front of a contrast its other side is looked for, in tokens. */
const CONTRAST_REACH = 4;

/** The words that a contrast puts in the place of what it sets aside: "a burst tyre" and not the wind. */
function putInPlace(view: View, values: Float32Array, contrasted: Token): Token[] {
  const opening = view.tokens.findIndex((token) => token.contrasted && token.first <= contrasted.first);
  return view.tokens
    .slice(Math.max(0, opening - CONTRAST_REACH), opening)
    .filter((token) => matchOf(token, view, values) === 0);
}

/** What one sentence expressly sets aside ("and not because of the wind") and the other asserts. */
export function contrastClashes(alignment: Alignment): Clash[] {
  const found = alignment.pairs.filter(
    ({ here, there, value }) =>
      value >= ALIKE &&
      here.contrasted !== there.contrasted &&
      !(here.contrasted ? there.negated : here.negated),
  );
  const [first] = found;
  if (!first) return [];
  const slot = Math.max(...found.map(({ here, there }) => slotScore(alignment, here, there)));
  const here = found.map((pair) => pair.here);
  const there = found.map((pair) => pair.there);
  return first.here.contrasted
    ? [{ here: [...putInPlace(alignment.here, alignment.hereValues, first.here), ...here], there, slot }]
    : [{ here, there: [...putInPlace(alignment.there, alignment.thereValues, first.there), ...there], slot }];
}
