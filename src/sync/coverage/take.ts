import type { CrossreadDatabase } from '../../coverage/database';
import { LONGEST_LINE } from '../../coverage/exchange/format';
import type { SyncRecord } from '../container';
import { noteTaken, ownFileNamed } from '../own-file';
import { open } from '../seal';
import { digestOf } from '../sealed-file';
import type { FileProblem, Taken } from '../types';
import { placing } from './placing';
import { sendAgain } from './replacing';

/** Bytes of a file's records, more than which ours never have: what fills a file, and the longest line after it. */
const MOST_BYTES = 2 * 1024 * 1024 + LONGEST_LINE;

export interface TakeOptions {
  /** What a file may be encrypted to. */
  identities: string[];
  /** Stores readings; they may come twice. @returns how many are none */
  receive(records: SyncRecord[]): Promise<number>;
}

/**
 * Decrypts and checks a file, and takes in what is new of what it says. It counts as seen after that: where it is cut
 * off, it is read again, which changes nothing about what was taken in before.
 */
export async function take(
  database: CrossreadDatabase,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { identities, receive }: TakeOptions,
): Promise<Taken> {
  const opened = await open(name, bytes, identities);
  const digest = await digestOf(bytes);
  const own = await ownFileNamed(database.ownFiles, name);
  let problem: FileProblem | null = null;
  if (!opened.ok) {
    problem = opened.problem;
  } else if (own) {
    problem = own.digest === digest ? null : 'misplaced';
  } else if (sizeOf(opened.contents.records) > MOST_BYTES) {
    problem = 'damaged';
  } else if ((await receive(opened.contents.records)) > 0) {
    problem = 'partly';
  }
  return placing(database, () =>
    noteTaken(database, { name, own, problem }, async () => {
      if (own) await sendAgain(database, own.sequence);
    }),
  );
}

function sizeOf(records: SyncRecord[]): number {
  return records.reduce((sum, { state }) => sum + state.length, 0);
}
