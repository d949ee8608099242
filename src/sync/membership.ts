import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { NotesDatabase } from '../annotations/database';
import { writing } from '../annotations/documents';
import { SyncError } from './errors';
import { newDeviceNumber } from './file-name';
import { sendAgain } from './outbox';
import { keysHeld, latestOf } from './own-files';
import type { ReplicaStatus } from './types';
import { unsentKeys } from './unsent';

/**
 * Begins to sync with a store, under a number never used before: whatever an earlier store knew of this device, this
 * one is told anew.
 * @param identity the key of the reader's other devices; without it this device keeps its own, or makes one
 * @throws {SyncError} `syncBadKey`
 */
export async function connect(database: NotesDatabase, identity?: string): Promise<void> {
  const key = identity === undefined ? undefined : await checkedKey(identity);
  const fresh = await generateX25519Identity();
  await writing(database, async () => {
    await forgetStore(database);
    await database.device.put({
      id: 'device',
      number: newDeviceNumber(),
      next: 1,
      joined: false,
      listings: 0,
    });
    const keys = await database.keys.get('keys');
    await putKey(database, key ?? keys?.current ?? fresh);
    const notes = await database.annotations.orderBy('modified').primaryKeys();
    const newest = new Set(notes.map((id) => `annotation:${id}`));
    const all = await database.documents.toCollection().primaryKeys();
    const rest = all.filter((other) => !newest.has(other));
    await sendAgain(database, [...rest, ...newest]);
  });
}

/** Ends syncing: what was merged stays, what the store knew of this device is forgotten. The key stays. */
export async function disconnect(database: NotesDatabase): Promise<void> {
  await writing(database, () => forgetStore(database));
}

/** The key that the reader's other devices need, or null before the first store was connected. */
export async function currentKey(database: NotesDatabase): Promise<string | null> {
  return (await database.keys.get('keys'))?.current ?? null;
}

/**
 * Encrypts to another key from now on, and states anew for it what this device's files say. Files written for earlier
 * keys are still read. The reader's other devices have to be given the key.
 * @param identity the key that another device made; without it a new one is made
 * @throws {SyncError} `syncBadKey`
 */
export async function changeKey(database: NotesDatabase, identity?: string): Promise<void> {
  const key = identity === undefined ? await generateX25519Identity() : await checkedKey(identity);
  await writing(database, async () => {
    await putKey(database, key);
    const files = await database.ownFiles.toArray();
    const latest = latestOf(files);
    await sendAgain(
      database,
      files.flatMap((file) => keysHeld(file, latest)),
    );
    // What could not be opened may be now.
    await database.seenFiles.filter(({ problem }) => problem === 'otherKey').modify({ due: 0 });
  });
}

export async function statusOf(database: NotesDatabase): Promise<ReplicaStatus> {
  const device = await database.device.get('device');
  const unsent = await unsentKeys(database);
  const sealed = await database.ownFiles.where({ state: 'waiting' }).toArray();
  const waiting = new Set([...unsent, ...sealed.flatMap(({ keys }) => keys)]);
  return { number: device?.number ?? null, joined: device?.joined ?? false, waiting: waiting.size };
}

async function putKey(database: NotesDatabase, current: string): Promise<void> {
  const keys = await database.keys.get('keys');
  const earlier = keys ? [keys.current, ...keys.earlier] : [];
  await database.keys.put({
    id: 'keys',
    current,
    earlier: [...new Set(earlier)].filter((key) => key !== current),
  });
}

async function forgetStore(database: NotesDatabase): Promise<void> {
  const { device, ownFiles, seenFiles, incoming } = database;
  await Promise.all([device, ownFiles, seenFiles, incoming].map((table) => table.clear()));
}

/** The key in what the reader pasted or scanned. */
async function checkedKey(text: string): Promise<string> {
  const key = text.trim().toUpperCase();
  try {
    if (!key.startsWith('AGE-SECRET-KEY-1')) {
      throw new RangeError('not the beginning of a key');
    }
    await identityToRecipient(key);
    return key;
  } catch (error) {
    throw new SyncError('syncBadKey', String(error), { cause: error });
  }
}
