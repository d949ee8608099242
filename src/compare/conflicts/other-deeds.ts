import type { Alignment, Pair } from '../align/align';
import { ALIKE } from '../align/similarity';
import { isThing, isVerb } from '../statement/deeds';
import type { Token } from '../statement/tokens';
import type { View } from '../statement/view';

/** True for a verb that tells what happened, and not who said so. */
function tellsDeed(token: Token, view: View): boolean {
  return !token.speech && isVerb(view, token);
}

/**
 * True for two things of which the sentences tell other deeds: a tour called off and music composed on it. A verb of the
 * one may be met by a noun of the other.
 */
export function areOfOtherDeeds(
  { here: mine, there: theirs }: Pick<Pair, 'here' | 'there'>,
  { here, there, pairs }: Alignment,
): boolean {
  if (!isThing(here, mine) || !isThing(there, theirs)) return false;
  const isMet = pairs.some(
    ({ value, opposed, ...pair }) =>
      value >= ALIKE && !opposed && (tellsDeed(pair.here, here) || tellsDeed(pair.there, there)),
  );
  return !isMet && [here, there].every((view) => view.tokens.some((token) => tellsDeed(token, view)));
}
