import { type Alignment, matchOf } from '../../align/align';
import { ONE_NAME } from '../../align/similarity';
import { placeRelation } from '../../lexicon/places/places';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';

/** How far from a name the word may stand that tells where its bearer is from ("the Spanish group Sola"), in tokens. */
const REACH = 2;

/** The word beside a name by which its bearer is of a country, or of a people, that the other sentence does not name. */
function originOf(bearer: Token, view: View, values: Float32Array): Token | undefined {
  const { tokens, analysis } = view;
  const at = tokens.indexOf(bearer);
  return tokens.slice(Math.max(0, at - REACH), at).find(
    (token) =>
      token.name?.kind === 'place' &&
      token.clause === bearer.clause &&
      matchOf(token, view, values) === 0 &&
      // Nothing but the noun between them: "from Spain to Sola" tells no origin.
      analysis.words.slice(token.first, bearer.first).every(({ stop }) => !stop),
  );
}

/** One bearer of a name who is said to be of two countries: "the Spanish group Sola", "the Italian group Sola". */
export function originClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs, hereValues, thereValues } = alignment;
  if (otherSubject(alignment)) return [];
  const found = pairs.flatMap((pair): Clash[] => {
    if (pair.value < ONE_NAME || !pair.here.name || pair.here.name.kind === 'place') return [];
    const [mine, theirs] = [originOf(pair.here, here, hereValues), originOf(pair.there, there, thereValues)];
    if (!mine || !theirs || placeRelation(mine.norm, theirs.norm)) return [];
    const slot = slotScore(alignment, pair.here, pair.there);
    return [{ here: [mine], there: [theirs], slot, measured: true }];
  });
  return found.slice(0, 1);
}
