import type { Table } from 'dexie';
import type { BundledFile } from '../bundle';
import { SyncError } from '../errors';
import type { Store } from '../types';
import { checkedName } from './names';

/** The files of a bundle, kept on this device: the reader carries them to the others. */
export function bundleStore(
  files: Table<BundledFile, string>,
  { signal }: { signal?: AbortSignal } = {},
): Store {
  return {
    async list() {
      signal?.throwIfAborted();
      return (await files.toCollection().primaryKeys()) as string[];
    },
    async get(name) {
      signal?.throwIfAborted();
      const file = await files.get(checkedName(name));
      if (!file) {
        throw new SyncError('syncMissing', name);
      }
      return file.bytes;
    },
    async put(name, bytes) {
      signal?.throwIfAborted();
      await files.put({ name: checkedName(name), bytes: bytes.slice() });
    },
    async delete(name) {
      signal?.throwIfAborted();
      await files.delete(checkedName(name));
    },
  };
}
