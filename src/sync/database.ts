import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DatabaseOptions } from '../coverage/database';
import { openKnown } from '../coverage/open-known';
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

/** Opens the database, creating it on first use. @throws {CrossreadError} as `openKnown` */
export function openSync(options: DatabaseOptions = {}): Promise<SyncDatabase> {
  return openKnown(() => new SyncDatabase(options), VERSION, options.indexedDB);
}
