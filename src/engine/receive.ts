import type { Coverage } from '../coverage/coverage';
import type { CrossreadDatabase } from '../coverage/database';
import { keptSince } from '../coverage/retention';
import type { SyncRecord } from '../sync/container';
import { forgottenAmong } from '../sync/coverage/forgotten';
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
  { coverage, database, inTurn, now }: ReceiveOptions,
  records: SyncRecord[],
): Promise<number> {
  const target = await coverage();
  const kept = keptSince(await target.retention(), now());
  const removed = await removedUpTo(database);
  const readings = records.filter(isReading).map(readingOf);
  const sound = readings.filter((reading) => reading !== null);
  const forgotten = await forgottenAmong(
    database,
    sound.map(({ article }) => article.url),
  );
  const wanted = sound.filter(
    ({ article: { url, readAt } }) =>
      readAt > Math.max(removed, forgotten.get(url) ?? removed) && readAt >= kept,
  );
  for (const group of groupArticles(wanted)) {
    await inTurn(async () => {
      const outcomes = await importArticles(target, group, { received: true });
      const same = group.filter((_, index) => outcomes[index] === 'same');
      for (const { article } of same) await noteElsewhere(database, article);
    });
  }
  return readings.length - sound.length;
}
