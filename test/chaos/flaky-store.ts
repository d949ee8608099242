import { SyncError } from '../../src/sync/errors';
import type { Store } from '../../src/sync/types';
import type { Random } from './random';

/** Bytes that a store keeps, whoever is connected to it. */
export type Files = Map<string, Uint8Array>;

/**
 * A store with everything that goes wrong with one: connections lost before or after what was asked for was done,
 * 5xx, writes that leave half a file, bodies cut short without a word, listings repeated, reordered, out of date.
 * @param trouble how likely each call is to go wrong
 */
export function flakyStore(files: Files, random: Random, trouble: () => number): Store {
  const bad = () => random.chance(trouble());

  function maybeLost(): void {
    if (bad()) {
      throw new SyncError(
        random.pick(['syncServerError', 'syncTimedOut', 'syncThrottled', 'syncUnreachable']),
      );
    }
  }

  return {
    async list() {
      maybeLost();
      const names = [...files.keys()];
      if (!bad()) {
        return names;
      }
      const some = random.shuffled([...names, ...names.filter(() => random.chance(0.3))]);
      return random.chance(0.5) ? some : some.filter(() => random.chance(0.8));
    },
    async get(name) {
      maybeLost();
      const bytes = files.get(name);
      if (!bytes) {
        throw new SyncError('syncMissing', name);
      }
      return bad() ? bytes.slice(0, random.below(bytes.length)) : bytes.slice();
    },
    async put(name, bytes) {
      maybeLost();
      if (bad()) {
        files.set(name, bytes.slice(0, random.below(bytes.length)));
        throw new SyncError('syncTimedOut', 'half a file');
      }
      files.set(name, bytes.slice());
      maybeLost();
    },
    async delete(name) {
      maybeLost();
      files.delete(name);
      maybeLost();
    },
  };
}
