import type { OwnFile } from './rows';

/** So many files of about one size are written anew as one. */
const RUN = 8;

/** Files from this size on are left as they are, bytes: what is gained by fewer of them is small. */
const LARGE = 256 * 1024;

/** Which of a device's files say the latest about something: by key, the sequence of the last that holds it. */
export function latestOf(files: OwnFile[]): Map<string, number> {
  const latest = new Map<string, number>();
  for (const { sequence, keys } of inOrder(files)) {
    for (const key of keys) {
      latest.set(key, sequence);
    }
  }
  return latest;
}

/**
 * Files the store no longer needs: whatever they say, a later one that was read back says anew, and completely, as a
 * record is always the whole state of its document.
 */
export function replaced(files: OwnFile[]): OwnFile[] {
  const readable = latestOf(files.filter(({ state }) => state === 'readable'));
  return files.filter(
    ({ sequence, keys, state }) =>
      state !== 'waiting' && keys.every((key) => (readable.get(key) ?? 0) > sequence),
  );
}

/** Files to be read back: only after that may older ones go that they replace. */
export function toReadBack(files: OwnFile[]): OwnFile[] {
  const latest = latestOf(files);
  const replacing = new Set(
    files.flatMap(({ sequence, keys }) =>
      keys.map((key) => latest.get(key) ?? sequence).filter((later) => later > sequence),
    ),
  );
  return files.filter(({ sequence, state }) => state === 'written' && replacing.has(sequence));
}

/** The keys to state again in one new file, a snapshot, as too many files of about one size hold them now. */
export function toSnapshot(files: OwnFile[]): string[] {
  const latest = latestOf(files);
  const live = files.filter((file) => keysHeld(file, latest).length > 0);
  return toMerge(live).flatMap((file) => keysHeld(file, latest));
}

/**
 * Files to be written anew as one: from the newest back, as long as a file is at most twice as large as all newer ones
 * together. Every record is so written about log n times at most, however many files there were.
 * @param live files that hold something no later one says
 * @returns none while they are too few
 */
export function toMerge<File extends Pick<OwnFile, 'sequence' | 'size'>>(live: File[]): File[] {
  const run: File[] = [];
  let total = 0;
  for (const file of inOrder(live).reverse()) {
    if (file.size >= LARGE || (run.length > 0 && file.size > 2 * total)) {
      break;
    }
    run.push(file);
    total += file.size;
  }
  return run.length < RUN ? [] : run;
}

/** The keys about which no later file says more. */
export function keysHeld({ sequence, keys }: OwnFile, latest: Map<string, number>): string[] {
  return keys.filter((key) => latest.get(key) === sequence);
}

function inOrder<File extends Pick<OwnFile, 'sequence'>>(files: File[]): File[] {
  return [...files].sort((a, b) => a.sequence - b.sequence);
}
