import type { OwnFile } from './rows';

/** A written file that so many listings in a row lack is gone: somebody emptied the store, or it lost it. */
const ABSENCES = 2;

/** Those of a device's files that one more listing lacks, or that are there again, with the listings counted anew. */
export function countAbsences<File extends Pick<OwnFile, 'name' | 'state' | 'absent'>>(
  files: File[],
  listed: ReadonlySet<string>,
): File[] {
  return files.flatMap((file) => {
    const absent = file.state === 'waiting' || listed.has(file.name) ? 0 : file.absent + 1;
    return absent === file.absent ? [] : [{ ...file, absent }];
  });
}

/** True for a file that has just become one of those that are gone. */
export function isLost({ absent }: Pick<OwnFile, 'absent'>): boolean {
  return absent === ABSENCES;
}
