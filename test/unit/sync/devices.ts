import { type NotesDatabase, openNotes } from '../../../src/annotations/database';
import { DexieAnnotations } from '../../../src/annotations/store';
import { SyncError } from '../../../src/sync/errors';
import { connect, currentKey } from '../../../src/sync/membership';
import { replicaOf } from '../../../src/sync/replica';
import { type SyncReport, sync } from '../../../src/sync/run';
import type { MergeAnswer, Replica, Store } from '../../../src/sync/types';
import { emptyStorage } from '../coverage/records';

/** A store in memory, and the files in it to be tampered with. */
export interface OpenStore extends Store {
  files: Map<string, Uint8Array>;
}

export function memoryStore(): OpenStore {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    list: async () => [...files.keys()],
    get: async (name) => {
      const bytes = files.get(name);
      if (!bytes) {
        throw new SyncError('syncMissing', name);
      }
      return bytes;
    },
    put: async (name, bytes) => {
      files.set(name, bytes);
    },
    delete: async (name) => {
      files.delete(name);
    },
  };
}

/** A device of the reader, with what a sync needs. */
export interface TestDevice {
  database: NotesDatabase;
  annotations: DexieAnnotations;
  replica: Replica;
  sync(answer?: MergeAnswer): Promise<SyncReport>;
  /** Its notes by id. */
  notes(): Promise<Record<string, string>>;
  key(): Promise<string>;
}

/** @param key that of the reader's other devices */
export async function device(store: Store, key?: string): Promise<TestDevice> {
  const database = await openNotes(emptyStorage());
  await connect(database, key);
  const annotations = new DexieAnnotations(database);
  const replica = replicaOf(database);
  return {
    database,
    annotations,
    replica,
    sync: (answer) => sync({ replica, store, ...(answer ? { answer } : {}) }),
    notes: async () => Object.fromEntries((await annotations.all()).map(({ id, note }) => [id, note])),
    key: async () => (await currentKey(database)) ?? '',
  };
}

/** Two devices with the same key over one store, who have met. */
export async function pair(): Promise<{ store: OpenStore; a: TestDevice; b: TestDevice }> {
  const store = memoryStore();
  const a = await device(store);
  const b = await device(store, await a.key());
  await a.sync();
  await b.sync();
  return { store, a, b };
}
