import { packOf } from '../../../language';
import { type Alignment, matchOf } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { type Token, weightShare } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** How far in front of a contrast its other side is looked for, in tokens. */
const CONTRAST_REACH = 4;

/**
 * The words that a contrast puts in the place of what it sets aside: "a burst tyre" and not the wind; not the wind but
 * "a burst tyre".
 */
function putInPlace(view: View, values: readonly number[], contrasted: Token): Token[] {
  const { tokens, analysis } = view;
  const { insteads } = packOf(analysis.language).comparison.negation;
  const opening = tokens.findIndex((token) => token.contrasted && token.first <= contrasted.first);
  const end = tokens.findIndex((token, at) => at > opening && !token.contrasted);
  const next = tokens[end];
  const between = analysis.words.slice(tokens[end - 1]?.last ?? 0, next?.first ?? 0);
  const isBehind = next !== undefined && between.some(({ norm }) => insteads.has(norm));
  const beside = isBehind
    ? tokens.slice(end, end + CONTRAST_REACH).filter(({ clause }) => clause === next.clause)
    : tokens.slice(Math.max(0, opening - CONTRAST_REACH), opening);
  return beside.filter((token) => matchOf(token, view, values) === 0);
}

/** Share of what a sentence sets aside, by weight, that the other must assert: a single word may stand in any sentence. */
const LEAST_SET_ASIDE = 1 / 3;

/** True where somebody asks for what a contrast sets aside ("want the firm to pay rather than bid"): nothing is denied. */
function isAskedFor({ tokens, analysis }: View): boolean {
  const { asked } = packOf(analysis.language).comparison.modality.stages;
  const opening = tokens.findIndex(({ contrasted }) => contrasted);
  const clause = tokens[opening]?.clause;
  return tokens.slice(0, opening).some((token) => token.clause === clause && asked.has(token.lemma));
}

/** What one sentence expressly sets aside ("rather than by the frost") and the other asserts. */
export function contrastClashes(alignment: Alignment): Clash[] {
  const found = alignment.pairs.filter(
    ({ here, there, value }) =>
      value >= ALIKE &&
      here.contrasted !== there.contrasted &&
      !(here.contrasted ? there.negated : here.negated),
  );
  const [first] = found;
  if (!first) return [];
  const here = found.map((pair) => pair.here);
  const there = found.map((pair) => pair.there);
  const isHere = first.here.contrasted;
  const [view, asserted] = isHere ? [alignment.here, here] : [alignment.there, there];
  if (isAskedFor(view)) return [];
  const setAside = view.tokens.filter(({ contrasted }) => contrasted);
  const isAsserted = (token: Token) =>
    asserted.some((other) => other === token || (token.name !== null && other.name === token.name));
  if (weightShare(setAside, isAsserted) < LEAST_SET_ASIDE) return [];
  const slot = Math.max(...found.map((pair) => slotScore(alignment, pair.here, pair.there)));
  return isHere
    ? [{ here: [...putInPlace(alignment.here, alignment.hereValues, first.here), ...here], there, slot }]
    : [{ here, there: [...putInPlace(alignment.there, alignment.thereValues, first.there), ...there], slot }];
}
