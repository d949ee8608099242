import type { ArticleRow, CrossreadDatabase } from '../../coverage/database';
import { noteRemovedUpTo } from '../../coverage/travelling';
import { fileOf } from './places';
import { placing } from './placing';
import { liveFiles, sendAgain } from './replacing';
import type { IntactRow } from './rows';

/**
 * On a full disk a browser lets through what only deletes: not even a smaller row may take the place of a larger one. So
 * what has to be noted there is noted by deleting. While nothing was forgotten without a note, a row stands for that of
 * all that was read, and one of each file of this device.
 */
type Whole = IntactRow['of'];

/** Has a row stand for this, from which on it can be forgotten without room. Part of a transaction. */
export async function noteIntact({ intact }: CrossreadDatabase, of: Whole): Promise<void> {
  await intact.put({ of });
}

/** Takes it back for files that are gone. Part of a transaction. */
export async function dropFiles(
  { intact, ownFiles }: Pick<CrossreadDatabase, 'intact' | 'ownFiles'>,
  sequences: number[],
): Promise<void> {
  await ownFiles.bulkDelete(sequences);
  await intact.bulkDelete(sequences);
}

/**
 * Notes by deleting alone that something was forgotten: these articles, at least. Part of the transaction that removes
 * them.
 */
export async function noteByDeleting(
  { intact, ownFiles }: CrossreadDatabase,
  articles: ArticleRow[],
): Promise<void> {
  const files = articles.map(({ place }) => fileOf(place)).filter((file) => file !== null);
  await intact.bulkDelete(['readings', ...files]);
  // What was sealed and is not known to be sent need not go out.
  const sealed = ownFiles.where('sequence').anyOf(files);
  await sealed.and(({ state }) => state === 'waiting').delete();
}

/**
 * Notes in full what was noted by deleting alone, where anything was: which articles were forgotten is not known any
 * more, so that of other devices nothing comes in that was read up to now, and their files are replaced by such as do
 * not have them. @param now epoch ms
 * @throws where there is still no room
 */
export async function noteInFull(database: CrossreadDatabase, now: number): Promise<void> {
  const { device, intact, ownFiles } = database;
  if (await intact.get('readings')) return;
  await placing(database, async () => {
    await noteRemovedUpTo(device, now);
    const standing = new Set<Whole>(await intact.toCollection().primaryKeys());
    for (const sequence of await liveFiles(database)) {
      if (standing.has(sequence)) continue;
      await sendAgain(database, sequence);
      if (await ownFiles.get(sequence)) await noteIntact(database, sequence);
    }
    await noteIntact(database, 'readings');
  });
}
