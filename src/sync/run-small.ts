import { SyncError } from './errors';
import { type SyncOptions, type SyncReport, sync } from './run';
import type { Digest, OutgoingFile, Store } from './types';

interface SmallSyncOptions extends SyncOptions {
  /** Bytes that a file of this device may have in the store as it is now. */
  room(): Promise<number>;
  /** The newest of what this device has to say, see src/sync/digest.ts. */
  digest(most: number): Promise<Digest>;
}

/**
 * Syncs once with a store that has no room for everything: reads and merges as ever, but writes one file with the
 * newest that fits, and then removes the one before.
 * @returns with it, for how many annotations there was no room
 * @throws {SyncError} where the store fails
 */
export async function syncSmall(options: SmallSyncOptions): Promise<SyncReport & { left: number }> {
  const { replica, store, room, digest, ...others } = options;
  const report = await sync({ ...others, store, replica: { ...replica, outbox: async () => [] } });
  if (report.asks !== null) {
    return { ...report, left: 0 };
  }
  const { file, replaces, left } = await digest(await room());
  if (file !== null) {
    await put(store, file, replaces);
    await replica.written(file.name);
  }
  return { ...report, sent: file === null ? 0 : 1, left };
}

/** The file before goes last, unless it has grown beyond its share: then there is no room beside it. */
async function put(store: Store, { name, bytes }: OutgoingFile, replaces: string[]): Promise<void> {
  const removeBefore = async () => {
    for (const before of replaces) await store.delete(before);
  };
  try {
    await store.put(name, bytes);
  } catch (error) {
    if (!(error instanceof SyncError && error.code === 'syncFull')) {
      throw error;
    }
    await removeBefore();
    await store.put(name, bytes);
  }
  await removeBefore();
}
