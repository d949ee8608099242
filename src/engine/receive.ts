import type { Coverage } from '../coverage/coverage';
import type { CrossreadDatabase } from '../coverage/database';
import type { ArticleLine } from '../coverage/exchange/format';
import { keptSince } from '../coverage/retention';
import { guarded } from '../coverage/storage-error';
import type { SyncRecord } from '../sync/container';
import { forgottenAmong } from '../sync/coverage/forgotten';
import { noteInFull } from '../sync/coverage/intact';
import { noteElsewhere, removedUpTo } from '../sync/coverage/received';
import { isReading, readingOf } from '../sync/coverage/record';
import { groupArticles, importArticles } from './import-articles';

export interface ReceiveOptions {
  coverage(): Promise<Coverage>;
  /** Where it is kept what the store has. */
  database: CrossreadDatabase;
  /** Runs work between readings, so that these need not wait for more than a few articles. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Epoch ms. */
  now(): number;
}

/**
 * Takes in what other devices read, as an import does; but not what was removed here, or would be at once. They may be
 * taken in twice.
 * @returns how many of the records are no readings although they say so
 * @throws {CrossreadError} where the storage fails; those before are stored then
 */
export async function receiveReadings(
  { inTurn, ...target }: ReceiveOptions,
  records: SyncRecord[],
): Promise<number> {
  const readings = records.filter(isReading).map(readingOf);
  const sound = readings.filter((reading) => reading !== null);
  for (const group of groupArticles(sound)) {
    await inTurn(() => receiveGroup(target, group));
  }
  return readings.length - sound.length;
}

/** Asks within its turn what was removed: the reader may have done so since the file came. */
async function receiveGroup(
  { coverage, database, now }: Omit<ReceiveOptions, 'inTurn'>,
  group: ArticleLine[],
): Promise<void> {
  const target = await coverage();
  const rule = await target.retention();
  const kept = (await target.mayFollow(rule, now())) ? keptSince(rule, now()) : 0;
  await guarded(() => noteInFull(database, now()));
  const removed = await removedUpTo(database);
  const forgotten = await forgottenAmong(
    database,
    group.map(({ article }) => article.url),
  );
  const wanted = group.filter(
    ({ article: { url, readAt } }) =>
      readAt > Math.max(removed, forgotten.get(url) ?? removed) && readAt >= kept,
  );
  const outcomes = await importArticles(target, wanted, { received: true });
  const same = wanted.filter((_, index) => outcomes[index] === 'same');
  for (const { article } of same) await noteElsewhere(database, article);
}
