import { packOf } from '../../../language';
import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { deedOf } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** From this likeness on two names may be of one. */
const LOOSELY_ALIKE = 0.6;

/** The names that stand in front of a word as its subject, of whoever does it or has it done to them. */
function namedSubject(view: View, token: Token): Token[] {
  const { actors, objects } = deedOf(view, token);
  return [...actors, ...objects].filter(({ name, last }) => name !== null && last <= token.first);
}

/** The kind of all of some names; null where they are of several, or where one may stand for others ("Paris"). */
function kindOf(names: Token[]): 'person' | 'organisation' | null {
  const [kind, ...others] = new Set(names.map(({ name }) => name?.kind));
  return others.length === 0 && (kind === 'person' || kind === 'organisation') ? kind : null;
}

/** True where each sentence says its word of somebody by name, and the names are not of one: "Leigh paid", "Orr refused". */
export function areOfOthers({ here, there, pairs }: Alignment, pair: Pick<Pair, 'here' | 'there'>): boolean {
  const [mine, theirs] = [namedSubject(here, pair.here), namedSubject(there, pair.there)];
  const kind = kindOf(mine);
  return (
    kind !== null && kind === kindOf(theirs) && pairBetween(pairs, mine, theirs, LOOSELY_ALIKE) === undefined
  );
}

/** What a verb governs by an infinitive right behind it ("declined to comment"), or none. */
function governed({ tokens, analysis }: View, { last }: Token): Token | undefined {
  const { words, language } = analysis;
  const { infinitives } = packOf(language).comparison.voice;
  if (!infinitives.has(words[last]?.norm ?? '')) return undefined;
  return tokens.find(
    ({ first, kind, norm, lemma }) => first === last + 1 && kind === 'word' && norm === lemma,
  );
}

/** True where each of two verbs governs another deed: "agreed to merge", "declined to comment". */
export function governOthers({ here, there, pairs }: Alignment, pair: Pick<Pair, 'here' | 'there'>): boolean {
  const [mine, theirs] = [governed(here, pair.here), governed(there, pair.there)];
  return (
    mine !== undefined &&
    theirs !== undefined &&
    pairBetween(pairs, [mine], [theirs], LOOSELY_ALIKE) === undefined
  );
}
