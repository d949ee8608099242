import { SyncError } from './errors';
import type { Counts, MergeAnswer, Replica, Store, UselessFile } from './types';

/** What one sync did, in files and in annotations. */
export interface SyncReport {
  /** What the reader has to answer before anything more is done; then nothing was merged, and nothing sent. */
  asks: { question: 'join' | 'removals'; counts: Counts } | null;
  /** Files of other devices that were read. */
  taken: number;
  /** Files written, and files removed that these replace. */
  sent: number;
  tidied: number;
  /** Annotations of this device that changed by what was read. */
  added: number;
  changed: number;
  removed: number;
  /** Files of the store that are of no use now, from this sync or an earlier one. */
  problems: UselessFile[];
  /** It was ended before it was through, see `enough`: the next one goes on. */
  unfinished: boolean;
}

export interface SyncOptions {
  replica: Replica;
  store: Store;
  /** What the reader answered to what the last sync asked. */
  answer?: MergeAnswer;
  /** Exchanges what travels but is kept elsewhere, once what came in is merged and before anything is sent. */
  exchange?(): Promise<void>;
  /** Asked before each file: whether this sync has taken long enough. */
  enough?(): boolean;
}

/**
 * Syncs once: reads what is new in the store, merges it, writes what is new here, and removes what that replaces. It
 * may end at any moment, by a failure or the end of its process, and the next one goes on from there.
 * @throws {SyncError} where the store fails
 * @throws {CrossreadError} where the storage fails
 */
export async function sync(options: SyncOptions): Promise<SyncReport> {
  const { replica, store, answer, exchange, enough = () => false } = options;
  const names = await store.list();
  const { read, remove } = await replica.plan(names);
  const report: SyncReport = {
    asks: null,
    taken: 0,
    sent: 0,
    tidied: 0,
    added: 0,
    changed: 0,
    removed: 0,
    problems: [],
    unfinished: false,
  };
  for (const name of read) {
    if (enough()) {
      report.unfinished = true;
      break;
    }
    const bytes = await unlessMissing(store.get(name));
    if (bytes !== null && (await replica.take(name, bytes)).ok) {
      report.taken++;
    }
  }
  report.problems = await replica.problems();
  const merged = await replica.merge(answer);
  if (!merged.done) {
    return { ...report, asks: { question: merged.asks, counts: merged.counts } };
  }
  const { added, changed, removed } = merged;
  await exchange?.();
  await send(options, report);
  for (const name of remove) {
    await store.delete(name);
    report.tidied++;
  }
  return { ...report, added, changed, removed };
}

/** Writes what waits, until nothing does. What is written is sealed a stretch at a time. */
async function send({ replica, store, enough }: SyncOptions, report: SyncReport): Promise<void> {
  for (let files = await replica.outbox(); files.length > 0; files = await replica.outbox()) {
    for (const { name, bytes } of files) {
      if (enough?.()) {
        report.unfinished = true;
        return;
      }
      await store.put(name, bytes);
      await replica.written(name);
      report.sent++;
    }
  }
}

/** A file that is listed and gone was replaced meanwhile: the next listing has what replaced it. */
async function unlessMissing(getting: Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await getting;
  } catch (error) {
    if (error instanceof SyncError && error.code === 'syncMissing') {
      return null;
    }
    throw error;
  }
}
