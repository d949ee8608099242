import type { Dexie } from 'dexie';
import { CrossreadError } from '../errors';
import { guarded } from './storage-error';

/**
 * Opens a database, creating it on first use.
 * @param make the database as this build knows it
 * @param known the newest version of the schema that this build knows
 * @throws {CrossreadError} `databaseNewer` where a later build wrote it (nothing is changed then), `storageBlocked`
 *   where the browser gives no access
 */
export function openKnown<Database extends Dexie>(
  make: () => Database,
  known: number,
  factory: IDBFactory = globalThis.indexedDB,
): Promise<Database> {
  return guarded(async () => {
    const database = make();
    await refuseNewer(database.name, known, factory);
    leaveToNewer(database);
    await database.open();
    return database;
  });
}

/**
 * Dexie opens a newer database all the same and "repairs" its schema, so this looks before it does.
 * @param known the newest version of the schema that this build knows
 * @throws {CrossreadError} `databaseNewer` where a later build wrote the database
 */
async function refuseNewer(name: string, known: number, factory: IDBFactory): Promise<void> {
  const databases = await factory.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  // Dexie counts in tenths: its version 1 is 10 to IndexedDB.
  if (Math.floor(version / 10) > known) {
    throw new CrossreadError('databaseNewer', `version ${version / 10}, this build knows ${known}`);
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
