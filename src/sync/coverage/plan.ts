import type { CrossreadDatabase } from '../../coverage/database';
import { countAbsences, isLost } from '../absences';
import { fileIdOf, newDeviceNumber } from '../file-name';
import { isCopied } from '../plan';
import { seenAmong } from '../seen-files';
import type { Plan } from '../types';
import { dropFiles } from './intact';
import { placing } from './placing';
import { liveFiles, replaced, sendAgain, toReadBack } from './replacing';
import type { CoverageDeviceRow, OwnCoverageFile } from './rows';

/**
 * Takes note of a listing.
 * @param names in any order, repeated or not; one that is left out by mistake costs requests, not data
 */
export function plan(database: CrossreadDatabase, names: string[]): Promise<Plan> {
  return placing(database, async () => {
    const { device, ownFiles, seenFiles } = database;
    const before = await device.get('device');
    if (!before?.on) {
      return { read: [], remove: [] };
    }
    const listed = new Set(names.filter((name) => fileIdOf(name, 'coverage') !== null));
    const known = isCopied(before, listed, 'coverage') ? await renumber(database, before) : before;
    const now = { ...known, listings: known.listings + 1 };
    await device.put(now);
    await missLost(database, listed);
    const [files, live] = [await ownFiles.toArray(), await liveFiles(database)];
    const gone = replaced(files, live);
    await dropFiles(
      database,
      gone.filter(({ name }) => !listed.has(name)).map(({ sequence }) => sequence),
    );
    const { done, due } = await seenAmong(seenFiles, listed, now.listings);
    const own = new Set(files.map(({ name }) => name));
    const mine = (name: string) => fileIdOf(name, 'coverage')?.device === now.number;
    const strange = [...listed].filter((name) => !own.has(name));
    const others = strange.filter((name) => !mine(name)).sort();
    const back = toReadBack(files, live).map(({ name }) => name);
    // As of notes: one that could not be read back is tried until it can be, or is gone.
    const again = [...own].filter((name) => back.includes(name) || due.has(name));
    return {
      read: [...others, ...again.filter((name) => listed.has(name))].filter((name) => !done.has(name)),
      remove: [...gone.map(({ name }) => name).filter((name) => listed.has(name)), ...strange].filter(mine),
    };
  });
}

/**
 * Gives the device a new number, as another device goes by the old one, whose files are that one's from now on. Those
 * that this one had written still say what they said.
 */
async function renumber(database: CrossreadDatabase, device: CoverageDeviceRow): Promise<CoverageDeviceRow> {
  for (const { sequence } of await database.ownFiles.where({ state: 'waiting' }).toArray()) {
    await sendAgain(database, sequence);
    await dropFiles(database, [sequence]);
  }
  return { ...device, number: newDeviceNumber('coverage') };
}

/** Sends again what the store has lost. */
async function missLost(database: CrossreadDatabase, listed: Set<string>): Promise<void> {
  const files: OwnCoverageFile[] = await database.ownFiles.toArray();
  for (const file of countAbsences(files, listed)) {
    await database.ownFiles.put(file);
    if (isLost(file)) {
      await sendAgain(database, file.sequence);
    }
  }
}
