import { SyncError } from '../../src/sync/errors';
import type { Store } from '../../src/sync/types';
import type { Place, Trouble } from './trouble';

/**
 * A store in memory with everything that goes wrong with one: connections lost before or after what was asked for was
 * done, 5xx, writes that leave half a file, bodies cut short without a word, listings repeated, reordered, out of date.
 */
export async function memoryPlace(trouble: Trouble): Promise<Place> {
  const files = new Map<string, Uint8Array>();

  function maybeLost(): void {
    if (trouble.strikes()) {
      throw new SyncError(
        trouble.random.pick(['syncServerError', 'syncTimedOut', 'syncThrottled', 'syncUnreachable']),
      );
    }
  }

  const store: Store = {
    async list() {
      maybeLost();
      const names = [...files.keys()];
      return trouble.strikes() ? trouble.jumbled(names) : names;
    },
    async get(name) {
      maybeLost();
      const bytes = files.get(name);
      if (!bytes) {
        throw new SyncError('syncMissing', name);
      }
      return trouble.strikes() ? trouble.cut(bytes) : bytes.slice();
    },
    async put(name, bytes) {
      maybeLost();
      if (trouble.strikes()) {
        files.set(name, trouble.cut(bytes));
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
  return { connect: () => store, close: async () => {} };
}
