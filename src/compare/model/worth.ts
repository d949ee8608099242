import type { Glance } from '../signals/glance';
import type { Signals } from '../signals/signals';
import { type Mixed, mixedProbability } from './score';
import models from './worth.json' with { type: 'json' };

/**
 * What takes long is done only where it may tell something: trees guess that from what is known before, fitted on what
 * came of it (scripts/train/fit-worth.ts). Nothing else hangs on them: with either bound at 0 all is done.
 */

// Of a list that holds lists a type that ends in itself is not inferred.
const WORTH = models as unknown as Record<'comparing' | 'searching', Mixed>;

/** From which probability on it is done: what these bounds save and lose is in scripts/train/README.md. */
const LEAST = { comparing: 0.015, searching: 0.01 };

/** True where a candidate may support a claim or conflict with it, at first glance. */
export function isWorthComparing(glance: Glance): boolean {
  return mixedProbability(WORTH.comparing, glance) >= LEAST.comparing;
}

/** What is known of two statements before they are searched for conflicts. */
export interface Compared {
  signals: Signals;
  /** How likely the earlier statement says what the claim says. */
  support: number;
}

/** True where two statements that were compared may conflict, or so nearly that it counts against the support. */
export function isWorthSearching({ signals, support }: Compared): boolean {
  return mixedProbability(WORTH.searching, signals, { support }) >= LEAST.searching;
}
