import type { EntityTable } from 'dexie';
import { fileIdOf } from './file-name';
import type { OwnFile, SeenFile } from './rows';
import { noteSeen } from './seen-files';
import type { FileProblem, Taken } from './types';

/** An own file that was of no use so often when read back is taken for spoilt, and what it says is sent again. */
const SPOILT = 3;

/** What is the same of all files that a device wrote, whatever they hold. */
type WrittenFile = Pick<OwnFile, 'sequence' | 'name' | 'digest' | 'state' | 'bytes'>;

/** What a device knows of its own files and those of others. */
interface FileTables {
  device: { get(id: 'device'): PromiseLike<{ listings: number } | undefined> };
  ownFiles: EntityTable<WrittenFile, 'sequence'>;
  seenFiles: EntityTable<SeenFile, 'name'>;
}

/** The file of this device that goes by a name. */
export async function ownFileNamed<File extends WrittenFile>(
  ownFiles: { get(sequence: number): PromiseLike<File | undefined> },
  name: string,
): Promise<File | undefined> {
  const id = fileIdOf(name) ?? fileIdOf(name, 'coverage');
  const file = await ownFiles.get(id?.sequence ?? 0);
  return file?.name === name ? file : undefined;
}

/** Notes that the store has a file of this device. */
export async function noteWritten(
  ownFiles: EntityTable<WrittenFile, 'sequence'>,
  name: string,
): Promise<void> {
  await ownFiles
    .where({ state: 'waiting' })
    .and((file) => file.name === name)
    .modify({ state: 'written', bytes: null });
}

interface TakenFile {
  name: string;
  /** The file of this device by that name. */
  own: WrittenFile | undefined;
  problem: FileProblem | null;
}

/**
 * Notes what became of a file that was taken in. Part of a transaction.
 * @param sendAgain has what the file said sent again, if it is this device's and spoilt
 */
export async function noteTaken(
  { device, ownFiles, seenFiles }: FileTables,
  { name, own, problem }: TakenFile,
  sendAgain: () => Promise<void>,
): Promise<Taken> {
  const listings = (await device.get('device'))?.listings ?? 0;
  const failures = await noteSeen(seenFiles, { name, problem, listings });
  if (own && problem === null) {
    await ownFiles.update(own.sequence, { state: 'readable', bytes: null });
  } else if (own && failures === SPOILT) {
    await sendAgain();
  }
  return problem === null ? { ok: true } : { ok: false, problem };
}
