import { packOf } from '../../language';
import type { PlaceSense } from '../../language/comparison/words';
import type { Name } from '../../language/types';
import type { Alignment } from '../align';
import { placeRelation } from '../lexicon/places';
import type { Token } from '../tokens';
import type { View } from '../view';
import { type Clash, slotScore } from './slot';

/** How far in front of a place its preposition may stand, in words. */
const PREPOSITION_REACH = 3;

/** Where the preposition before a word stands and what it means: the same sense on both sides is wanted. */
function prepositionBefore(view: View, first: number): { at: number; sense: PlaceSense } | null {
  const { words, language } = view.analysis;
  const { placeSenses } = packOf(language).comparison;
  for (let at = first - 1; at >= Math.max(0, first - PREPOSITION_REACH); at -= 1) {
    const sense = placeSenses.get(words[at]?.norm ?? '');
    if (sense !== undefined) return { at, sense };
    if (words[at]?.stop !== true) return null;
  }
  return null;
}

/** The last token that stands before a word: what a place or a name is said of. */
function governor(view: View, first: number): Token | null {
  return view.tokens.findLast((token) => token.last <= first) ?? null;
}

/** True where both stand behind the same preposition and behind words that mean the same. */
function sameSlot(alignment: Alignment, here: Token, there: Token): boolean {
  const [mine, theirs] = [
    prepositionBefore(alignment.here, here.first),
    prepositionBefore(alignment.there, there.first),
  ];
  if (!mine || !theirs || mine.sense !== theirs.sense) return false;
  const [one, other] = [governor(alignment.here, mine.at), governor(alignment.there, theirs.at)];
  return alignment.pairs.some((pair) => pair.here === one && pair.there === other);
}

/** The tokens of each name, names that the other sentence knows left out. */
function unknownNames(view: View, values: Float32Array): { name: Name; tokens: Token[] }[] {
  const groups = new Map<Name, { tokens: Token[]; known: boolean }>();
  view.tokens.forEach((token, index) => {
    if (!token.name) return;
    const group = groups.get(token.name) ?? { tokens: [], known: false };
    group.tokens.push(token);
    group.known ||= (values[index] ?? 0) > 0;
    groups.set(token.name, group);
  });
  return [...groups].filter(([, { known }]) => !known).map(([name, { tokens }]) => ({ name, tokens }));
}

/** True where one is a place for sure and the other may be one. */
function arePlaces(one: Name, other: Name): boolean {
  const maybe = (name: Name) => name.kind === 'place' || name.kind === 'unknown';
  return maybe(one) && maybe(other) && (one.kind === 'place' || other.kind === 'place');
}

/** Two places in the same slot, neither of which lies in the other as far as we know. */
export function placeClashes(alignment: Alignment): Clash[] {
  const clashes: Clash[] = [];
  for (const mine of unknownNames(alignment.here, alignment.hereValues)) {
    for (const theirs of unknownNames(alignment.there, alignment.thereValues)) {
      const [here] = mine.tokens;
      const [there] = theirs.tokens;
      if (!here || !there || !arePlaces(mine.name, theirs.name)) continue;
      if (!sameSlot(alignment, here, there)) continue;
      if (placeRelation(here.norm, there.norm)) continue;
      clashes.push({ here: mine.tokens, there: theirs.tokens, slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}
