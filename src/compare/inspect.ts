import { type Conflict, conflictOf } from './conflicts/conflicts';
import { clashesInPair } from './conflicts/weighing/in-pair';
import { matchesOf } from './explain/matches';
import { type Reasons, reasonsOfClash, reasonsOfSupport } from './model/score';
import { compare } from './signals/signals';
import type { Match, Statement, Surroundings } from './types';

/** A conflict that was looked at, believed or not, with what it was weighed by. */
export interface InspectedConflict extends Conflict {
  reasons: Reasons;
}

/** All that the embedded judge goes by when it compares two statements. */
export interface Inspection {
  /** The words that both have in common. */
  matches: Match[];
  /** What speaks for support. */
  support: Reasons;
  /** The surest first. */
  conflicts: InspectedConflict[];
}

/**
 * Takes a comparison of the embedded judge apart, for developers.
 * @param surroundings what the judge got: all statements found for the hypothesis, the nearness of their articles
 */
export function inspect(
  premise: Statement,
  hypothesis: Statement,
  surroundings: Omit<Surroundings, 'beside'> = {},
): Inspection {
  const comparison = compare([premise], hypothesis, surroundings);
  return {
    matches: matchesOf(hypothesis, premise).map(({ weight: _, ...match }) => match),
    support: reasonsOfSupport(comparison),
    conflicts: clashesInPair(comparison, premise, surroundings.candidates)
      .map((clash) => ({ ...conflictOf(clash), reasons: reasonsOfClash(clash.signals) }))
      .sort((a, b) => b.strength - a.strength),
  };
}
