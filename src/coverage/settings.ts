import type { Settings } from '../messages';
import type { CrossreadDatabase } from './database';
import { storageError } from './storage-error';

/** What holds until the reader chooses, on the welcome page or later: nothing is read without being asked. */
export const defaultSettings: Settings = { mode: 'onClick', paused: false, chosenSites: [], offSites: [] };

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
 * Applies a change to the settings and returns them as they are from then on.
 * @throws {CrossreadError} where the database cannot be written
 */
export async function changeSettings(
  database: CrossreadDatabase,
  change: Partial<Settings>,
): Promise<Settings> {
  try {
    await database.transaction('rw', database.settings, async () => {
      const stored = await database.settings.get('settings');
      await database.settings.put({ ...defaultSettings, ...stored, ...change, key: 'settings' });
    });
  } catch (error) {
    throw storageError(error);
  }
  return readSettings(database);
}
