import { type Conflict, conflictOf, weighedClashes } from './conflicts/index';
import { matchesOf } from './explain/matches';
import { salienceOf } from './salience';
import { type Weighed, weighedClash, weighedSupport } from './score';
import { compare } from './signals';
import type { Match, Statement } from './types';

/** A conflict that was looked at, believed or not, with what it was weighed by. */
export interface InspectedConflict extends Conflict {
  signals: Weighed[];
}

/** All that the embedded judge goes by when it compares two statements. */
export interface Inspection {
  /** The words that both have in common. */
  matches: Match[];
  /** What speaks for support: the terms of a sum, of which the logistic function makes a probability. */
  support: Weighed[];
  /** The surest first. */
  conflicts: InspectedConflict[];
}

/**
 * Takes a comparison of the embedded judge apart, for developers.
 * @param candidates all statements found for the hypothesis, as the judge gets them
 */
export function inspect(
  premise: Statement,
  hypothesis: Statement,
  candidates: Statement[] | undefined,
): Inspection {
  const comparison = compare([premise], hypothesis, salienceOf(candidates));
  return {
    matches: matchesOf(hypothesis, premise).map(({ weight: _, ...match }) => match),
    support: weighedSupport(comparison.signals),
    conflicts: weighedClashes(comparison)
      .map((clash) => ({ ...conflictOf(clash), signals: weighedClash(clash.signals) }))
      .sort((a, b) => b.strength - a.strength),
  };
}
