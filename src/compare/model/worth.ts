import type { Glance } from '../signals/glance';
import { type Mixed, mixedProbability } from './score';
import model from './worth.json' with { type: 'json' };

/**
 * Comparing takes long, and is done only where it may tell something: trees guess that at first glance, fitted on what
 * came of it (scripts/train/fit-worth.ts). Nothing else hangs on them: with a bound of 0 all is compared.
 */

// Of a list that holds lists a type that ends in itself is not inferred.
const WORTH = model as unknown as Mixed;

/** From which probability on it is done: what this saves and loses is in scripts/train/README.md. */
const LEAST = 0.015;

/** True where a candidate may support a claim or conflict with it, at first glance. */
export function isWorthComparing(glance: Glance): boolean {
  return mixedProbability(WORTH, glance) >= LEAST;
}
