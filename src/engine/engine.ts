import type { AnnotationStore } from '../annotations/types';
import type { Coverage } from '../coverage/coverage';
import { memoryCoverage } from '../coverage/open-coverage';
import { CrossreadError, type ErrorCode } from '../errors';
import { openedOnce } from '../opened-once';
import { inTurns } from '../turns';
import type { AnnotationRequestName } from './annotation-requests';
import { articleKeeper } from './articles';
import { exportPage } from './export';
import { importLines } from './import';
import { importSaved } from './import-saved';
import type { Engine } from './protocol';
import { createReader } from './reader';
import type { ReplicaRequestName } from './replica-requests';
import { roomKeeper } from './room';

/** Failures after which the storage is of no use, to reading or writing. */
const refusals: ErrorCode[] = ['storageBlocked', 'databaseNewer'];

/** Failures to open it: on a full disk, what is open can still be read. */
const openingRefusals: ErrorCode[] = [...refusals, 'storageFull'];

export interface EngineOptions {
  open(): Promise<Coverage>;
  /** What the reader noted: it goes out and in with the coverage. */
  annotations(): Promise<Pick<AnnotationStore, 'all' | 'counts' | 'addAll'>>;
  /** Epoch ms. */
  now(): number;
  /** Runs work one after the other; to be shared with whoever else changes coverage. */
  inTurn?<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * Compares and stores: one request after the other, so that what one reading stored is there for the next.
 * Where the browser refuses its storage, or a later build has taken it over, articles are compared with what
 * was read since the engine started, and the reading says so.
 */
export function createEngine({
  open,
  annotations,
  now,
  inTurn = inTurns(),
}: EngineOptions): Omit<Engine, AnnotationRequestName | ReplicaRequestName> {
  const inMemory = memoryCoverage();
  const coverage = openedOnce(async () => {
    const opened = await open();
    tidy();
    void articles.dropQuotes().catch(() => {});
    return opened;
  });
  const room = roomKeeper({ coverage, annotations, now, inTurn });
  const articles = articleKeeper({ coverage, now, inTurn });
  // Where it fails, what should go stays until the next time.
  const tidy = () => void room.tidy().catch(() => {});

  /** Does the work on the stored coverage, or, where that is refused, on what is in memory. */
  async function atHand<Value>(
    work: (coverage: Coverage, refused: ErrorCode | null) => Promise<Value>,
  ): Promise<Value> {
    let refused = openingRefusals;
    try {
      const opened = await coverage();
      refused = refusals;
      return await work(opened, null);
    } catch (error) {
      if (error instanceof CrossreadError && refused.includes(error.code)) {
        return work(inMemory, error.code);
      }
      throw error;
    }
  }

  return {
    'article.read': ({ article, store, again = false }) =>
      inTurn(() =>
        atHand(async (coverage, refused) => {
          const reading = await createReader({ coverage, now }).read(article, { store, again });
          tidy();
          return refused === null ? reading : { ...reading, stored: false, warning: refused };
        }),
      ),
    'mark.dismiss': ({ url, claimId, dismissed }) =>
      inTurn(async () => {
        await atHand((coverage) => coverage.setDismissed(url, claimId, dismissed));
        return null;
      }),
    'coverage.summary': () => inTurn(async () => (await coverage()).summary()),
    'coverage.export': ({ from }) => inTurn(async () => exportPage({ coverage, annotations }, from)),
    'coverage.import': async ({ lines }) => {
      room.noteGrowth();
      return importLines({ coverage, annotations, inTurn }, lines);
    },
    'coverage.importSaved': async ({ articles }) => {
      room.noteGrowth();
      return importSaved({ coverage, inTurn }, articles);
    },
    ...room.requests,
    ...articles.requests,
    'coverage.clear': () =>
      inTurn(async () => {
        await (await coverage()).clear(now());
        return null;
      }),
  };
}
