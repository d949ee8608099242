import { openDatabase } from '../coverage/database';
import { changeSettings, readSettings } from '../coverage/settings';
import { openedOnce } from '../opened-once';
import type { Settings } from '../sites';
import { inTurns } from '../turns';
import { registerContentScript } from './content-script';
import { followInOpenTabs } from './open-tabs';

const database = openedOnce(() => openDatabase());

const inTurn = inTurns();

/** @throws {CrossreadError} where the database cannot be read */
export async function currentSettings(): Promise<Settings> {
  return readSettings(await database());
}

/** Changes the settings and makes them hold at once, for pages to come and for those that are open. */
export function applySettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const { before, after } = await changeSettings(await database(), change);
    await registerContentScript(after);
    await followInOpenTabs(before, after);
    return after;
  });
}

/** Registers the content script as the settings have it: after an installation, a start, a change of permissions. */
export function registerAgain(): Promise<void> {
  return inTurn(async () => registerContentScript(await currentSettings()));
}
