import { packOf } from '../../../language';
import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ONE_NAME } from '../../align/similarity';
import { isNation, placeRelation } from '../../lexicon/places/places';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';

/** How far from a name the word may stand that tells where its bearer is from ("the Spanish group Sola"), in tokens. */
const REACH = 2;

/** The word beside a name by which its bearer is of a country, or of a people, that the other sentence does not name. */
function originOf(bearer: Token, view: View, values: readonly number[]): Token | undefined {
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

/** The word right beside somebody by which they are of a nation that the other sentence does not name: "un touriste belge". */
function nationBeside(person: Token, view: View, values: readonly number[]): Token | undefined {
  const at = view.tokens.indexOf(person);
  return [view.tokens[at - 1], view.tokens[at + 1]].find(
    (token) =>
      token !== undefined &&
      token.clause === person.clause &&
      (isNation(token.norm) || isNation(token.lemma)) &&
      matchOf(token, view, values) === 0,
  );
}

/** Where somebody is from, as the two sentences of a pair tell: by their name, or by what they are. */
function originsOf({ here, there }: Pair, alignment: Alignment): (Token | undefined)[] {
  const { here: view, there: other, hereValues, thereValues } = alignment;
  if (here.name) {
    if (here.name.kind === 'place') return [];
    return [originOf(here, view, hereValues), originOf(there, other, thereValues)];
  }
  const { persons } = packOf(view.analysis.language).comparison;
  if (!persons.nouns.has(here.lemma)) return [];
  return [nationBeside(here, view, hereValues), nationBeside(there, other, thereValues)];
}

/** One who is said to be of two countries: "the Spanish group Sola", "the Italian group Sola"; "a Belgian tourist", "a Dutch tourist". */
export function originClashes(alignment: Alignment): Clash[] {
  const { pairs } = alignment;
  if (otherSubject(alignment)) return [];
  const found = pairs.flatMap((pair): Clash[] => {
    if (pair.value < ONE_NAME) return [];
    const [mine, theirs] = originsOf(pair, alignment);
    if (!mine || !theirs || placeRelation(mine.norm, theirs.norm)) return [];
    const slot = slotScore(alignment, pair.here, pair.there);
    // A name is borne by one alone; there are many tourists.
    return [{ here: [mine], there: [theirs], slot, measured: pair.here.name !== null }];
  });
  return found.slice(0, 1);
}
