import type { EntityTable } from 'dexie';
import type { SeenFile } from './rows';
import type { FileProblem } from './types';

type SeenFiles = EntityTable<SeenFile, 'name'>;

/** A file of no use is tried again after 1, 2, 4 … listings, and after so many at most. */
const LONGEST_WAIT = 64;

/** What is known of the files in a listing. */
interface Seen {
  /** Need not be read: they were, or were of no use and are not due for another try. */
  done: Set<string>;
  /** Were of no use, and are due for another try. */
  due: Set<string>;
}

/**
 * What is known of the files in a listing. Forgets those that the store no longer has. Part of a transaction.
 * @param listings seen so far, this one counted
 */
export async function seenAmong(
  seenFiles: SeenFiles,
  listed: ReadonlySet<string>,
  listings: number,
): Promise<Seen> {
  const seen = await seenFiles.toArray();
  await seenFiles.bulkDelete(seen.map(({ name }) => name).filter((name) => !listed.has(name)));
  const isDone = ({ problem, due }: SeenFile) => problem === null || due > listings;
  const names = (files: SeenFile[]) => new Set(files.map(({ name }) => name));
  return {
    done: names(seen.filter(isDone)),
    due: names(seen.filter((file) => listed.has(file.name) && !isDone(file))),
  };
}

/**
 * Notes that a file was taken in, or what is wrong with it. Part of a transaction.
 * @returns how often it was of no use by now
 */
export async function noteSeen(
  seenFiles: SeenFiles,
  { name, problem, listings }: { name: string; problem: FileProblem | null; listings: number },
): Promise<number> {
  const before = await seenFiles.get(name);
  const failures = problem === null ? 0 : (before?.failures ?? 0) + 1;
  const due = listings + Math.min(LONGEST_WAIT, 2 ** (failures - 1));
  await seenFiles.put({ name, problem, failures, due });
  return failures;
}

/** Files of no use, and what is wrong with each. */
export async function problemsAmong(seenFiles: SeenFiles): Promise<{ name: string; problem: FileProblem }[]> {
  const seen = await seenFiles.toArray();
  return seen.flatMap(({ name, problem }) => (problem ? [{ name, problem }] : []));
}
