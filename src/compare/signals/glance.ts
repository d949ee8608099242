import { wholeView } from '../statement/view';
import { type Kinship, kinOf } from '../surroundings/kinship';
import { overlapOf, weightsOf } from '../surroundings/overlap';
import { salienceOf } from '../surroundings/salience';
import type { Statement } from '../types';
import { depthBetween } from './depth';
import { laterBy } from './later';

/** What can be told of two statements before their words are set against one another, which takes far longer. */
export interface Glance extends Record<string, number> {
  /** Shares of what the claim says, by weight, that the other has a word or a concept for: of all, of what are no names, of names. */
  met: number;
  metBeyondNames: number;
  metNames: number;
  /** The same of what the other says, and the claim has words for. */
  back: number;
  backBeyondNames: number;
  /** How much of the claim beyond names is met, and is not, by weight. */
  weightMet: number;
  weightMissed: number;
  /** How much more of the claim the other meets than any other sentence of its article. */
  lead: number;
  kin: number;
  /** Words that carry meaning, of either. */
  size: number;
  sizeThere: number;
  depth: number;
  later: number;
}

/**
 * @param candidates all that was found for the claim, the other among it
 * @param kinship how likely the articles of the candidates are about the same event
 */
export function glanceAt(
  statement: Statement,
  other: Statement,
  { candidates, kinship }: { candidates: readonly Statement[]; kinship: Kinship | undefined },
): Glance {
  const [here, there] = [wholeView(statement), wholeView(other)];
  const salience = salienceOf(candidates);
  const met = salience.overlap(statement, other);
  const back = overlapOf(there.tokens, statement);
  const weight = weightsOf(here.tokens).beyondNames;
  return {
    met: met.all,
    metBeyondNames: met.beyondNames,
    metNames: met.names,
    back: back.all,
    backBeyondNames: back.beyondNames,
    weightMet: weight * met.beyondNames,
    weightMissed: weight * (1 - met.beyondNames),
    lead: salience.lead(statement, other),
    kin: kinOf(other, kinship),
    size: here.tokens.length,
    sizeThere: there.tokens.length,
    depth: depthBetween(statement, other),
    later: laterBy(here, there),
  };
}
