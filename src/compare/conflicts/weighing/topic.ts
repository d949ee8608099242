import type { Alignment } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { type Token, weightShare } from '../../statement/tokens';
import type { View } from '../../statement/view';
import type { Clash } from '../slot';

/** Share of the words in front of a word of the sentence, by weight, that are among some. */
function shareInFront({ tokens }: View, start: number, met: ReadonlySet<Token>): number {
  const front = tokens.filter(({ last }) => last <= start);
  return weightShare(front, (token) => met.has(token));
}

/**
 * How far both sentences lead to a clash by the same words, each from 0 to 1: what stands in front tells what the
 * differing words are said of. 0 where nothing stands there.
 */
export function topicShares(
  { here, there, pairs }: Alignment,
  clash: Pick<Clash, 'here' | 'there'>,
): { topicHere: number; topicThere: number } {
  const startOf = (tokens: Token[]) => Math.min(...tokens.map(({ first }) => first));
  const [mine, theirs] = [startOf(clash.here), startOf(clash.there)];
  const met = pairs.filter(
    (pair) => pair.value >= ALIKE && !pair.opposed && pair.here.last <= mine && pair.there.last <= theirs,
  );
  return {
    topicHere: shareInFront(here, mine, new Set(met.map((pair) => pair.here))),
    topicThere: shareInFront(there, theirs, new Set(met.map((pair) => pair.there))),
  };
}
