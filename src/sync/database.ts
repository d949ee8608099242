import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DatabaseOptions } from '../coverage/database';
import { leaveToNewer, refuseNewer } from '../coverage/refuse-newer';
import { storageError } from '../coverage/storage-error';
import type { BundledFile } from './bundle';
import type { Connection } from './connection';
import type { SyncLog } from './log';

const VERSION = 1;

/** The one row of a table. */
export const ONLY = 'only';

/** Where this device syncs to, and how that went: the background's, apart from what travels. */
export class SyncDatabase extends Dexie {
  declare connection: EntityTable<{ id: typeof ONLY; connection: Connection }, 'id'>;
  /** Handles cross no message, but IndexedDB keeps them: the options page leaves the chosen folder's here. */
  declare folders: EntityTable<{ id: typeof ONLY; handle: FileSystemDirectoryHandle }, 'id'>;
  declare log: EntityTable<{ id: typeof ONLY; log: SyncLog }, 'id'>;
  /** The files of a bundle, see `bundleStore`. */
  declare files: Table<BundledFile, string>;

  constructor({ name = 'crossread-sync', ...options }: DatabaseOptions) {
    super(name, options);
    this.version(VERSION).stores({ connection: 'id', folders: 'id', log: 'id', files: 'name' });
  }
}

/** @throws {CrossreadError} `databaseNewer`, `storageBlocked` */
export async function openSync(options: DatabaseOptions = {}): Promise<SyncDatabase> {
  try {
    const database = new SyncDatabase(options);
    await refuseNewer(database.name, VERSION, options.indexedDB ?? globalThis.indexedDB);
    leaveToNewer(database);
    await database.open();
    return database;
  } catch (error) {
    throw storageError(error);
  }
}
