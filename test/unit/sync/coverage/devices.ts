import { Coverage } from '../../../../src/coverage/coverage';
import { type DatabaseOptions, openDatabase } from '../../../../src/coverage/database';
import { DexieStore } from '../../../../src/coverage/dexie-store';
import { checkIndex } from '../../../../src/coverage/index/check';
import { newClaims, sourceOf } from '../../../../src/engine/new-claims';
import { receiveReadings } from '../../../../src/engine/receive';
import { coverageStatus, letTravel } from '../../../../src/sync/coverage/membership';
import { coverageReplica } from '../../../../src/sync/coverage/replica';
import { type SyncReport, sync } from '../../../../src/sync/run';
import type { Store } from '../../../../src/sync/types';
import { inTurns } from '../../../../src/turns';
import { emptyStorage, reading } from '../../coverage/records';

const AGREED = { damaged: [], missing: [], stray: [], twice: [], wrong: [] };

/** A device whose coverage travels by this store. @param keys the current one first, shared with the caller */
export async function reader(store: Store, keys: string[], storage: DatabaseOptions = emptyStorage()) {
  const database = await openDatabase(storage);
  const coverage = new Coverage(new DexieStore(database));
  const options = { coverage: async () => coverage, database, inTurn: inTurns(), now: () => 1_000_000 };
  const replica = coverageReplica({
    database,
    identities: async () => keys,
    receive: (records) => receiveReadings(options, records),
    now: options.now,
  });
  await letTravel(database, true);
  return {
    database,
    coverage,
    replica,
    storage,
    async read(url: string, texts: string[], readAt: number) {
      const record = reading(url, texts, readAt);
      const source = sourceOf(record.article);
      const statements = record.claims.map(({ terms: _, ...claim }) => ({ claim, source }));
      await coverage.storeReading({ ...record, claims: await newClaims(source, statements, readAt) });
    },
    sync: (through: Store = store): Promise<SyncReport> => sync({ replica, store: through }),
    /** What each article says here, after a look whether the index agrees. */
    async said(): Promise<Record<string, string[]>> {
      await coverage.settled();
      const found = await checkIndex(new DexieStore(database));
      if (JSON.stringify(found) !== JSON.stringify(AGREED)) throw new Error(JSON.stringify(found));
      const readings = await coverage.readingsAfter('', 10_000);
      return Object.fromEntries(
        readings.map(({ article, claims }) => [article.url, claims.map(({ claim }) => claim.text)]),
      );
    },
    waiting: async () => (await coverageStatus(database)).waiting,
  };
}
