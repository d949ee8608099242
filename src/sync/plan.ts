import type { NotesDatabase } from '../annotations/database';
import { writing } from '../annotations/documents';
import { countAbsences, isLost } from './absences';
import { type Cargo, fileIdOf, newDeviceNumber } from './file-name';
import { sendAgain } from './outbox';
import { keysHeld, latestOf, replaced, toReadBack } from './own-files';
import type { DeviceRow, OwnFile } from './rows';
import { seenAmong } from './seen-files';
import type { Plan } from './types';

/**
 * Takes note of a listing.
 * @param names in any order, repeated or not; one that is left out by mistake costs requests, not data
 */
export function plan(database: NotesDatabase, names: string[]): Promise<Plan> {
  return writing(database, async () => {
    const device = await database.device.get('device');
    if (!device) {
      return { read: [], remove: [] };
    }
    const listed = new Set(names.filter((name) => fileIdOf(name) !== null));
    const known = isCopied(device, listed) ? await renumber(database, device) : device;
    const now = { ...known, listings: known.listings + 1 };
    await database.device.put(now);
    const files = await database.ownFiles.toArray();
    await missLost(database, { files, listed });
    const remove = await removable(database, { files, listed, number: now.number });
    return { read: await readable(database, { files, listed, device: now }), remove };
  });
}

/**
 * Whether files have this device's number that it never wrote: its profile was restored from a backup, or copied, and
 * another device goes by the same number.
 */
export function isCopied(
  { number, next }: Pick<DeviceRow, 'number' | 'next'>,
  listed: ReadonlySet<string>,
  cargo: Cargo = 'notes',
): boolean {
  return [...listed]
    .map((name) => fileIdOf(name, cargo))
    .some((id) => id?.device === number && id.sequence >= next);
}

/** Gives the device a new number. Its files of old are another device's now, and what they did not say yet is sent. */
async function renumber(database: NotesDatabase, device: DeviceRow): Promise<DeviceRow> {
  const waiting = await database.ownFiles.where({ state: 'waiting' }).toArray();
  await sendAgain(
    database,
    waiting.flatMap(({ keys }) => keys),
  );
  await database.ownFiles.clear();
  return { ...device, number: newDeviceNumber(), next: 1 };
}

/** Sends again what the store has lost. */
async function missLost(
  database: NotesDatabase,
  { files, listed }: { files: OwnFile[]; listed: Set<string> },
): Promise<void> {
  for (const file of countAbsences(files, listed)) {
    await database.ownFiles.put(file);
    if (isLost(file)) {
      await sendAgain(database, keysHeld(file, latestOf(files)));
    }
  }
}

/** Forgets the replaced files that are gone, and names those that are not. */
async function removable(
  database: NotesDatabase,
  { files, listed, number }: { files: OwnFile[]; listed: Set<string>; number: string },
): Promise<string[]> {
  const needless = replaced(files);
  const gone = needless.filter(({ name }) => !listed.has(name));
  await database.ownFiles.bulkDelete(gone.map(({ sequence }) => sequence));
  const kept = new Set(files.map(({ name }) => name));
  const forgotten = [...listed].filter((name) => fileIdOf(name)?.device === number && !kept.has(name));
  const there = needless.filter(({ name }) => listed.has(name));
  return [...there.map(({ name }) => name), ...forgotten];
}

async function readable(
  database: NotesDatabase,
  { files, listed, device }: { files: OwnFile[]; listed: Set<string>; device: DeviceRow },
): Promise<string[]> {
  const { done, due } = await seenAmong(database.seenFiles, listed, device.listings);
  const others = [...listed].filter((name) => fileIdOf(name)?.device !== device.number).sort();
  const back = toReadBack(files).map(({ name }) => name);
  // One that could not be read back is tried until it can be, or is gone: the reader is told of it for so long.
  const own = files.map(({ name }) => name).filter((name) => back.includes(name) || due.has(name));
  return [...others, ...own.filter((name) => listed.has(name))].filter((name) => !done.has(name));
}
