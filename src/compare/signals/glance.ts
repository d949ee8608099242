import { oncePer } from '../../once-per';
import { type Token, weightShare } from '../statement/tokens';
import { wholeView } from '../statement/view';
import { type Kinship, kinOf } from '../surroundings/kinship';
import { isMet, keysOf } from '../surroundings/overlap';
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

/** What a statement says by names, and beyond names. */
interface Sides {
  names: readonly Token[];
  beyond: readonly Token[];
  /** Of what is said beyond names. */
  weight: number;
}

const sidesOf = oncePer((statement: Statement): Sides => {
  const { tokens } = wholeView(statement);
  const beyond = tokens.filter(({ kind }) => kind !== 'name');
  const weight = beyond.reduce((sum, token) => sum + token.weight, 0);
  return { names: tokens.filter(({ kind }) => kind === 'name'), beyond, weight };
});

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
  const [ours, theirs] = [keysOf(statement), keysOf(other)];
  const { names, beyond, weight } = sidesOf(statement);
  const salience = salienceOf(candidates);
  const metBeyondNames = weightShare(beyond, (token) => isMet(token, theirs));
  return {
    met: salience.overlap(statement, other),
    metBeyondNames,
    metNames: weightShare(names, (token) => isMet(token, theirs)),
    back: weightShare(there.tokens, (token) => isMet(token, ours)),
    backBeyondNames: weightShare(sidesOf(other).beyond, (token) => isMet(token, ours)),
    weightMet: weight * metBeyondNames,
    weightMissed: weight * (1 - metBeyondNames),
    lead: salience.lead(statement, other),
    kin: kinOf(other, kinship),
    size: here.tokens.length,
    sizeThere: there.tokens.length,
    depth: depthBetween(statement, other),
    later: laterBy(here, there),
  };
}
