import { type Alignment, type Pair, pairBetween } from '../align';
import { isOfOneThing } from '../lexicon/aspects';
import { areOpposite } from '../lexicon/lookup';
import type { Token } from '../tokens';
import type { View } from '../view';

/** How far on either side of it what a word begins or ends may stand, in tokens. */
const REACH = 2;
/** From this likeness on two words may stand for one thing. */
const ALIKE = 0.6;

/** What stands around a token: what begins or ends may be its subject, its object or what a noun is of. */
function around({ tokens }: View, token: Token): Token[] {
  const at = tokens.indexOf(token);
  return [...tokens.slice(Math.max(0, at - REACH), at), ...tokens.slice(at + 1, at + 1 + REACH)];
}

/** True where the words of a pair are opposites of a kind: of what only says how far something has got, say. */
export function haveOpposites({ here, there }: Pair, isOfKind: (concept: number) => boolean): boolean {
  return here.concepts.some(
    (concept) => isOfKind(concept) && there.concepts.some((other) => areOpposite(concept, other)),
  );
}

/**
 * True where one thing begins or goes on and another ends: "open talks" and "the end of the war". To begin and to end
 * are opposites of one thing alone.
 */
export function isOfOtherThings({ here, there, pairs }: Alignment, pair: Pair): boolean {
  if (!haveOpposites(pair, isOfOneThing)) return false;
  const same = pairs.filter(({ opposed }) => !opposed);
  return pairBetween(same, around(here, pair.here), around(there, pair.there), ALIKE) === undefined;
}
