import type { CrossreadDatabase } from '../../coverage/database';
import { fileOf } from './places';
import type { OwnCoverageFile } from './rows';

/** The files of this device that hold something no later one does, by sequence. */
export async function liveFiles({ articles }: CrossreadDatabase): Promise<Set<number>> {
  const places = await articles.orderBy('place').uniqueKeys();
  return new Set(places.map((place) => fileOf(Number(place))).filter((file) => file !== null));
}

/** Has the articles of a file sent again as they are now; it stays until that was read back. Part of a transaction. */
export async function sendAgain({ articles }: CrossreadDatabase, sequence: number): Promise<void> {
  await articles.where({ place: sequence }).modify({ place: -sequence });
}

/**
 * Files the store no longer needs: what they said is removed here, or said anew by files that were read back. So a
 * device keeps in the store what it keeps itself.
 */
export function replaced(files: OwnCoverageFile[], live: ReadonlySet<number>): OwnCoverageFile[] {
  const readable = new Map(files.map(({ sequence, state }) => [sequence, state === 'readable']));
  return files.filter(
    ({ sequence, state, heirs }) =>
      state !== 'waiting' && !live.has(sequence) && heirs.every((heir) => readable.get(heir) ?? true),
  );
}

/** Files to be read back: only after that may those go that they replace. */
export function toReadBack(files: OwnCoverageFile[], live: ReadonlySet<number>): OwnCoverageFile[] {
  const replacing = new Set(
    files.filter(({ sequence }) => !live.has(sequence)).flatMap(({ heirs }) => heirs),
  );
  return files.filter(({ sequence, state }) => state === 'written' && replacing.has(sequence));
}
