import * as Y from 'yjs';
import type { NotesDatabase } from '../annotations/database';
import { kindOf, writing } from '../annotations/documents';
import type { SyncRecord } from './container';
import { fileIdOf } from './file-name';
import { digestOf, sendAgain } from './outbox';
import { keysHeld, latestOf } from './own-files';
import { type Opened, open } from './seal';
import { noteSeen } from './seen-files';
import type { Taken } from './types';

/** An own file that was of no use so often when read back is taken for spoilt, and what it says is sent again. */
export const SPOILT = 3;

/** Decrypts and checks a file, and keeps it for the next merge: all of it or nothing. */
export async function take(database: NotesDatabase, name: string, bytes: Uint8Array): Promise<Taken> {
  const keys = await database.keys.get('keys');
  const opened = checked(await open(name, bytes, keys ? [keys.current, ...keys.earlier] : []));
  const digest = await digestOf(new Uint8Array(bytes));
  return writing(database, async () => {
    const own = await ownFile(database, name);
    const strange = own !== undefined && own.digest !== digest;
    const taken = opened.ok && strange ? ({ ok: false, problem: 'misplaced' } as const) : opened;
    const problem = taken.ok ? null : taken.problem;
    const listings = (await database.device.get('device'))?.listings ?? 0;
    const failures = await noteSeen(database.seenFiles, { name, problem, listings });
    if (!taken.ok) {
      if (own && failures === SPOILT) {
        await sendAgain(database, keysHeld(own, latestOf(await database.ownFiles.toArray())));
      }
      return taken;
    }
    if (own) {
      await database.ownFiles.put({ ...own, state: 'readable', bytes: null });
    } else {
      const records = taken.contents.records.map(({ key, state }) => ({ key, state: new Uint8Array(state) }));
      await database.incoming.bulkAdd(records);
    }
    return { ok: true };
  });
}

/** Refuses a file whose documents cannot be merged. */
function checked(opened: Opened): Opened {
  return opened.ok && !opened.contents.records.every(isSound) ? { ok: false, problem: 'damaged' } : opened;
}

function isSound({ key, state }: SyncRecord): boolean {
  try {
    // What this build knows nothing of waits for one that does.
    return kindOf(key) === null || Boolean(Y.decodeUpdate(state));
  } catch {
    return false;
  }
}

async function ownFile(database: NotesDatabase, name: string) {
  const id = fileIdOf(name);
  const device = await database.device.get('device');
  return id && id.device === device?.number ? database.ownFiles.get(id.sequence) : undefined;
}
