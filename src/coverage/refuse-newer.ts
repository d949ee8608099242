import { CrossreadError } from '../errors';

/**
 * Dexie opens a newer database all the same and "repairs" its schema, so this looks before it does.
 * @param known the newest version of the schema that this build knows
 * @throws {CrossreadError} `databaseNewer` where a later build wrote the database
 */
export async function refuseNewer(name: string, known: number, factory: IDBFactory): Promise<void> {
  const databases = await factory.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  // Dexie counts in tenths: its version 1 is 10 to IndexedDB.
  if (Math.floor(version / 10) > known) {
    throw new CrossreadError('databaseNewer', `version ${version / 10}, this build knows ${known}`);
  }
}
