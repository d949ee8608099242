import type { Settings } from '../sites';
import type { CrossreadDatabase } from './database';
import { guarded } from './storage-error';

/** What holds until the reader chooses, on the welcome page or later: nothing is read without being asked. */
const defaultSettings: Settings = { mode: 'onClick', paused: false, chosenSites: [], offSites: [] };

/** @throws {CrossreadError} where the database cannot be read */
export function readSettings(database: CrossreadDatabase): Promise<Settings> {
  return guarded(() => stored(database));
}

/**
 * Changes the settings in one transaction.
 * @param change what is to be other than it is now
 * @returns the settings before and after
 * @throws {CrossreadError} where the database cannot be written
 */
export function changeSettings(
  database: CrossreadDatabase,
  change: (now: Settings) => Partial<Settings>,
): Promise<{ before: Settings; after: Settings }> {
  return guarded(() =>
    database.transaction('rw', database.settings, async () => {
      const before = await stored(database);
      const after = { ...before, ...change(before) };
      await database.settings.put({ ...after, key: 'settings' });
      return { before, after };
    }),
  );
}

async function stored({ settings }: CrossreadDatabase): Promise<Settings> {
  const { key: _, ...known } = { ...defaultSettings, ...(await settings.get('settings')) };
  return known;
}
