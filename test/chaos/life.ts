import type { Dexie } from 'dexie';
import { DexieCorrections } from '../../src/annotations/corrections';
import { NotesDatabase } from '../../src/annotations/database';
import { DexieAnnotations } from '../../src/annotations/store';
import type { Judge } from '../../src/compare/types';
import { Coverage } from '../../src/coverage/coverage';
import { CrossreadDatabase, type DatabaseOptions } from '../../src/coverage/database';
import { DexieStore } from '../../src/coverage/dexie-store';
import { createReader, type Reader } from '../../src/engine/reader';
import { replicaRequests } from '../../src/engine/replica-requests';
import { openedOnce } from '../../src/opened-once';
import { inTurns } from '../../src/turns';

/** Nothing follows from anything: what is tried here is what becomes of readings, not what they are compared to. */
const judge: Judge = () => ({ scores: { entailment: 0, neutral: 1, contradiction: 0 }, differences: [] });

/** One life of a device's engine: what it has open, from its start until it is killed or ends. */
export interface Life {
  notes: NotesDatabase;
  annotations: DexieAnnotations;
  corrections: DexieCorrections;
  /** What was read; opened where it is needed first, as that takes long. */
  coverage(): Promise<{ database: CrossreadDatabase; coverage: Coverage; reader: Reader }>;
  engine: ReturnType<typeof replicaRequests>;
  end(): void;
}

/**
 * Starts an engine over a device's storage.
 * @param mayWrite called before each write to a database; what it throws is thrown there
 * @param now the device's clock, epoch ms
 */
export async function beginLife(
  storage: DatabaseOptions,
  mayWrite: () => void,
  now: () => number,
): Promise<Life> {
  const notes = await opened(new NotesDatabase(storage), mayWrite);
  const corrections = new DexieCorrections(notes);
  const ends = [() => notes.close()];
  const coverage = openedOnce(async () => {
    const database = await opened(new CrossreadDatabase(storage), mayWrite);
    const all = new Coverage(new DexieStore(database), corrections);
    ends.push(() => {
      all.reloadIndex();
      database.close();
    });
    return { database, coverage: all, reader: createReader({ coverage: all, now, judge }) };
  });
  return {
    notes,
    corrections,
    annotations: new DexieAnnotations(notes),
    coverage,
    engine: replicaRequests({
      notes: async () => notes,
      articles: async () => (await coverage()).database,
      coverage: async () => (await coverage()).coverage,
      inTurn: inTurns(),
      now,
    }),
    end() {
      for (const end of ends) end();
    },
  };
}

async function opened<Database extends Dexie>(database: Database, mayWrite: () => void): Promise<Database> {
  // They tell queries that follow changes (liveQuery), of which Crossread has none, for a tenth of all time.
  database
    .unuse({ stack: 'dbcore', name: 'Cache' })
    .unuse({ stack: 'dbcore', name: 'ObservabilityMiddleware' });
  database.use({
    stack: 'dbcore',
    name: 'killed',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: async (request) => {
          mayWrite();
          return core.table(name).mutate(request);
        },
      }),
    }),
  });
  await database.open();
  return database;
}
