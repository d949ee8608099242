import * as Y from 'yjs';
import type { NotesDatabase } from '../annotations/database';
import { kindOf, writing } from '../annotations/documents';
import type { SyncRecord } from './container';
import { sendAgain } from './outbox';
import { noteTaken, ownFileNamed } from './own-file';
import { keysHeld, latestOf } from './own-files';
import type { OwnFile } from './rows';
import { open } from './seal';
import { digestOf } from './sealed-file';
import type { FileProblem, Taken } from './types';

/** Decrypts and checks a file, and keeps it for the next merge: all of it or nothing. */
export async function take(database: NotesDatabase, name: string, bytes: Uint8Array): Promise<Taken> {
  const { keys, ownFiles, incoming } = database;
  const known = await keys.get('keys');
  const opened = await open(name, bytes, known ? [known.current, ...known.earlier] : []);
  const digest = await digestOf(bytes);
  const records = opened.ok ? opened.contents.records : [];
  const sound = records.every(isSound);
  return writing(database, async () => {
    const own = await ownFileNamed<OwnFile>(ownFiles, name);
    let problem: FileProblem | null = null;
    if (!opened.ok) {
      problem = opened.problem;
    } else if (!sound) {
      problem = 'damaged';
    } else if (own) {
      problem = own.digest === digest ? null : 'misplaced';
    } else {
      await incoming.bulkAdd(records.map(({ key, state }) => ({ key, state: new Uint8Array(state) })));
    }
    return noteTaken(database, { name, own, problem }, async () => {
      await sendAgain(database, own ? keysHeld(own, latestOf(await ownFiles.toArray())) : []);
    });
  });
}

/** False for a record that cannot be merged. */
function isSound({ key, state }: SyncRecord): boolean {
  try {
    // What this build knows nothing of waits for one that does.
    return kindOf(key) === null || Boolean(Y.decodeUpdate(state));
  } catch {
    return false;
  }
}
