import type { ArticleRow, CrossreadDatabase } from '../../coverage/database';
import { digestOf } from '../sealed-file';
import { dropFiles } from './intact';
import { fileOf } from './places';
import { sendAgain } from './replacing';

/** What stands for the address of a forgotten article: who guesses the address finds it, nobody reads it off. */
export function forgottenName(url: string): Promise<string> {
  return digestOf(new TextEncoder().encode(url));
}

/**
 * Notes that articles were forgotten here, so that other devices do not bring them back, and has this device's files
 * that hold them replaced by such as do not. Part of the transaction that removes them.
 * @param names of the articles by their addresses @param rows those of them that were stored @param at epoch ms
 */
export async function noteForgotten(
  database: CrossreadDatabase,
  { names, rows, at }: { names: ReadonlyMap<string, string>; rows: ArticleRow[]; at: number },
): Promise<void> {
  const { forgotten, ownFiles } = database;
  // One that came from a device whose clock is ahead was read later than now.
  const read = new Map(rows.map(({ url, readAt }) => [url, readAt]));
  await forgotten.bulkPut([...names].map(([url, name]) => ({ name, at: Math.max(at, read.get(url) ?? at) })));
  const files = new Set(rows.map(({ place }) => fileOf(place)).filter((sequence) => sequence !== null));
  for (const sequence of files) {
    await sendAgain(database, sequence);
    const file = await ownFiles.get(sequence);
    // What was sealed and is not known to be sent need not go out.
    if (file?.state === 'waiting') await dropFiles(database, [sequence]);
  }
}

/** When the articles of some addresses were forgotten here, epoch ms, by address; of others there is nothing. */
export async function forgottenAmong(
  { forgotten }: CrossreadDatabase,
  urls: string[],
): Promise<Map<string, number>> {
  const names = await Promise.all(urls.map(forgottenName));
  const rows = await forgotten.bulkGet(names);
  return new Map(urls.flatMap((url, at) => (rows[at] ? [[url, rows[at].at] as const] : [])));
}
