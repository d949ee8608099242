import type { NotesDatabase } from '../annotations/database';
import { changeDocument, writing } from '../annotations/documents';
import { followSettings, settingsOf } from '../annotations/sites-document';
import type { Settings } from '../messages';

/** The settings that travel: which sites are read, not whether reading is paused, or by itself, on this device. */
export type TravellingSettings = Pick<Settings, 'chosenSites' | 'offSites'>;

const none: TravellingSettings = { chosenSites: [], offSites: [] };

/**
 * Adds what was changed here since the last exchange to what travels.
 * @param here the settings of this device, which are kept elsewhere
 * @returns what they are to be, merged with those of the other devices; once they are, `settingsExchanged` is told
 */
export function exchangeSettings(
  database: NotesDatabase,
  here: TravellingSettings,
): Promise<TravellingSettings> {
  return writing(database, async () => {
    const device = await database.device.get('device');
    if (!device?.joined) {
      return here;
    }
    // Null: the reader took what the store had, and what was set here before counts for nothing.
    const before = device.settings === null ? here : (device.settings ?? none);
    await database.device.update('device', { settings: before });
    const said = await changeDocument(
      database,
      'settings',
      (document) => {
        followSettings(document, before, here);
        return settingsOf(document);
      },
      [],
    );
    return said ?? here;
  });
}

/** The settings of this device are what was exchanged: what differs from now on was changed here. */
export async function settingsExchanged(
  database: NotesDatabase,
  settings: TravellingSettings,
): Promise<void> {
  await database.device.update('device', { settings });
}
