import type { Alignment } from '../align';
import type { Token } from '../tokens';
import type { View } from '../view';
import type { Clash } from './slot';

/** From this likeness on a word of the one sentence is said by the other. */
const SAID = 0.8;

/** Share of what stands in front of a clash, by weight, that is said in front of it on the other side. */
function shareOf(front: Token[], met: ReadonlySet<Token>): number {
  let [sum, whole] = [0, 0];
  for (const token of front) {
    whole += token.weight;
    if (met.has(token)) sum += token.weight;
  }
  return whole === 0 ? 0 : sum / whole;
}

function frontOf({ tokens }: View, clash: Token[]): Token[] {
  const start = Math.min(...clash.map(({ first }) => first));
  return tokens.filter(({ last }) => last <= start);
}

/**
 * How far both sentences lead to a clash by the same words, each from 0 to 1: what stands in front tells what the
 * differing words are said of. 0 where nothing stands there.
 */
export function topicShares(
  { here, there, pairs }: Alignment,
  clash: Pick<Clash, 'here' | 'there'>,
): { topicHere: number; topicThere: number } {
  const [mine, theirs] = [frontOf(here, clash.here), frontOf(there, clash.there)];
  const met = pairs.filter(
    (pair) => pair.value >= SAID && !pair.opposed && mine.includes(pair.here) && theirs.includes(pair.there),
  );
  return {
    topicHere: shareOf(mine, new Set(met.map((pair) => pair.here))),
    topicThere: shareOf(theirs, new Set(met.map((pair) => pair.there))),
  };
}
