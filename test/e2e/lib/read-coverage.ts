import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { checkIndex } from '../../../src/coverage/index/check';
import type { StoredCoverage } from './stored-coverage';

/** Reads all of the database in one transaction, then compares its index with its claims. */
export async function read(): Promise<StoredCoverage> {
  const database = await openDatabase();
  const { articles, claims, verdicts } = database;
  const [heads, rows, given] = await database.transaction('r', [articles, claims, verdicts], () =>
    Promise.all([articles.toArray(), claims.toArray(), verdicts.toArray()]),
  );
  const index = await checkIndex(new DexieStore(database));
  database.close();
  const urls = new Set(heads.map(({ url }) => url));
  const claimed = new Set(rows.map(({ row }) => row));
  const judged = new Set(given.map(({ row }) => row));
  return {
    articles: heads.map(({ url }) => [url, rows.filter((row) => row.url === url).map(({ text }) => text)]),
    dangling: [
      ...rows.filter(({ url }) => !urls.has(url)).map(({ row }) => `claim ${row} has no article`),
      ...rows.filter(({ row }) => !judged.has(row)).map(({ row }) => `claim ${row} has no verdict`),
      ...given.filter(({ row }) => !claimed.has(row)).map(({ row }) => `verdict ${row} has no claim`),
    ],
    index,
  };
}
