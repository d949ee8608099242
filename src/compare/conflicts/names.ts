import type { Alignment } from '../align';
import type { Name } from '../../language/types';
import { placeRelation } from '../lexicon/places';
import type { Token, View } from '../view';
import { type Clash, slotScore } from './slot';

/** Prepositions that put a place into its slot, folded. The same sense on both sides is wanted. */
const AT = new Set(['a', 'au', 'aux', 'en', 'dans', 'in', 'at', 'pres', 'near', 'sur', 'on']);
const FROM = new Set(['de', 'd', "d'", 'du', 'des', 'from', 'depuis']);
const TO = new Set(['vers', 'to', 'towards', 'pour']);

function senseBefore(view: View, first: number): string | null {
  const { words } = view.analysis;
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const norm = words[at]?.norm ?? '';
    if (AT.has(norm)) return 'at';
    if (FROM.has(norm)) return 'from';
    if (TO.has(norm)) return 'to';
    if (words[at]?.stop !== true) return null;
  }
  return null;
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

/** Two places in the same slot, neither of which lies in the other as far as we know. */
export function placeClashes(alignment: Alignment): Clash[] {
  const clashes: Clash[] = [];
  for (const mine of unknownNames(alignment.here, alignment.hereValues)) {
    for (const theirs of unknownNames(alignment.there, alignment.thereValues)) {
      const [here] = mine.tokens;
      const [there] = theirs.tokens;
      if (!here || !there || mine.name.kind === 'person' || theirs.name.kind === 'person') continue;
      const sense = senseBefore(alignment.here, here.first);
      if (sense === null || sense !== senseBefore(alignment.there, there.first)) continue;
      if (placeRelation(here.norm, there.norm)) continue;
      clashes.push({ here: mine.tokens, there: theirs.tokens, slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}
