import type { Settings } from '../messages';
import type { CrossreadDatabase } from './database';
import { storageError } from './storage-error';

/** What holds until the reader chooses, on the welcome page or later: nothing is read without being asked. */
const defaultSettings: Settings = { mode: 'onClick', paused: false, chosenSites: [], offSites: [] };

/** @throws {CrossreadError} where the database cannot be read */
export async function readSettings(database: CrossreadDatabase): Promise<Settings> {
  try {
    const stored = await database.settings.get('settings');
    const { key: _, ...settings } = { ...defaultSettings, ...stored };
    return settings;
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Changes the settings in one transaction.
 * @param change what is to be other than it is now
 * @returns the settings before and after
 * @throws {CrossreadError} where the database cannot be written
 */
export async function changeSettings(
  database: CrossreadDatabase,
  change: (now: Settings) => Partial<Settings>,
): Promise<{ before: Settings; after: Settings }> {
  try {
    return await database.transaction('rw', database.settings, async () => {
      const before = await readSettings(database);
      const after = { ...before, ...change(before) };
      await database.settings.put({ ...after, key: 'settings' });
      return { before, after };
    });
  } catch (error) {
    throw storageError(error);
  }
}
