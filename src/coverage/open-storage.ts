import type { Dexie } from 'dexie';
import { CrossreadError } from '../errors';
import type { DatabaseOptions } from './database';
import { storageError } from './storage-error';

/**
 * Opens a database, creating it on first use. One that a later build wrote, or takes over while it is open, is left as
 * it is.
 * @param make the database with the versions of its schema, not opened yet
 * @throws {CrossreadError} `databaseNewer` where a later build wrote it (nothing is changed then), `storageBlocked`
 *   where the browser gives no access
 */
export async function openStorage<Database extends Dexie>(
  make: () => Database,
  { indexedDB = globalThis.indexedDB }: DatabaseOptions,
): Promise<Database> {
  try {
    const database = make();
    await refuseNewer(database, indexedDB);
    leaveToNewer(database);
    await database.open();
    return database;
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Dexie opens a newer database all the same and "repairs" its schema, so this looks before it does.
 * @throws {CrossreadError} `databaseNewer`
 */
async function refuseNewer({ name, verno }: Dexie, factory: IDBFactory): Promise<void> {
  const databases = await factory.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  // Dexie counts in tenths: its version 1 is 10 to IndexedDB.
  if (Math.floor(version / 10) > verno) {
    throw new CrossreadError('databaseNewer', `version ${version / 10}, this build knows ${verno}`);
  }
}

/**
 * Closes an open database for good when a newer build asks to upgrade it: Dexie would open it again and go on writing.
 * Whatever is asked of it from then on fails with `databaseNewer` (see `storageError`). One that is to be deleted is
 * closed as Dexie does, and is there again, empty, when it is next needed.
 */
function leaveToNewer(database: Dexie): void {
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return true;
    database.close({ disableAutoOpen: true });
    // Keeps Dexie from its own answer, which is to close the database until it is next needed.
    return false;
  });
}
