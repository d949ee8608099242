import type * as Y from 'yjs';
import type { NotesDatabase } from '../annotations/database';
import { changeDocument, writing } from '../annotations/documents';
import { followSettings, type SaidSettings, settingsOf } from '../annotations/settings-document';
import type { Settings } from '../sites';

/** The settings that travel: what the reader wants to be read. Whether reading is paused stays with each device. */
export type TravellingSettings = Pick<Settings, 'mode' | 'chosenSites' | 'offSites'>;

const none: SaidSettings = { mode: null, chosenSites: [], offSites: [] };

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
        followSettings(document, withMode(before, { document, here }), here);
        return settingsOf(document);
      },
      [],
    );
    return { ...here, ...said, mode: said?.mode ?? here.mode };
  });
}

/** Where the mode was not exchanged yet, what the others say holds; only where they say nothing, that of this device. */
function withMode(
  before: SaidSettings,
  { document, here }: { document: Y.Doc; here: TravellingSettings },
): SaidSettings {
  const first = settingsOf(document).mode === null ? null : here.mode;
  return { ...before, mode: before.mode ?? first };
}

/** The settings of this device are what was exchanged: what differs from now on was changed here. */
export async function settingsExchanged(
  database: NotesDatabase,
  settings: TravellingSettings,
): Promise<void> {
  await database.device.update('device', { settings });
}

/**
 * What the settings of this device are to be after an exchange. What the reader switched while it went on stays, and
 * travels the next time.
 * @param now as they are by now
 * @param exchanged as they went into the exchange, and as they came out of it
 */
export function settled(
  now: TravellingSettings,
  { here, there }: { here: TravellingSettings; there: TravellingSettings },
): TravellingSettings {
  return {
    mode: now.mode === here.mode ? there.mode : now.mode,
    chosenSites: followed(now.chosenSites, here.chosenSites, there.chosenSites),
    offSites: followed(now.offSites, here.offSites, there.offSites),
  };
}

/** A list with what was added to another, and without what was taken from it. */
function followed(list: string[], from: string[], to: string[]): string[] {
  const kept = list.filter((site) => to.includes(site) || !from.includes(site));
  return [...new Set([...kept, ...to.filter((site) => !from.includes(site))])];
}
