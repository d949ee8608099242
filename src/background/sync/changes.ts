import type { Engine } from '../../engine/protocol';
import { around, noteChanges } from '../around';

/** The engine, telling of every change to what travels once it is made. */
export function telling(engine: Engine, changed: () => Promise<void>): Engine {
  return around(
    engine,
    [...noteChanges, 'mark.dismiss', 'coverage.clear', 'coverage.forget'],
    async (request) => {
      const answer = await request();
      // What cannot be told now is found by the next run.
      changed().catch(() => {});
      return answer;
    },
  );
}
