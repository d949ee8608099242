import type { Coverage } from '../coverage/coverage';
import type { CrossreadDatabase } from '../coverage/database';
import { keptSince } from '../coverage/retention';
import type { SyncRecord } from '../sync/container';
import { noteElsewhere, removedUpTo } from '../sync/coverage/received';
import { isReading, readingOf } from '../sync/coverage/record';
import { importArticles } from './import-articles';

export interface ReceiveOptions {
  coverage(): Promise<Coverage>;
  /** Where it is kept what the store has. */
  database: CrossreadDatabase;
  /** Runs work between readings, so that these need not wait for more than one article. */
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
  let unsound = 0;
  for (const record of records.filter(isReading)) {
    const reading = readingOf(record);
    if (reading === null) {
      unsound++;
    } else if (reading.article.readAt > removed && reading.article.readAt >= kept) {
      await inTurn(async () => {
        const [outcome] = await importArticles(target, [reading], { received: true });
        if (outcome === 'same') await noteElsewhere(database, reading.article);
      });
    }
  }
  return unsound;
}
