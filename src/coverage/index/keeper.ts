import { TERMS_VERSION } from '../../compare/candidate-terms';
import type { CoverageStore, StoredChange } from '../types';
import { disagreement } from './check';
import { ClaimIndex, firstRow } from './claim-index';
import { loadSegments } from './loading';
import { mergeSegments } from './merge';
import { Pace } from './pace';
import { packSegment } from './pack';
import { type Part, partOf } from './parts';
import { nextMerge } from './plan';
import { Reindexing } from './reindexing';

/**
 * How long an article waits for the index to be loaded, in ms. What is missing then is the oldest of a large coverage
 * on a slow machine; the next article has it.
 */
const PATIENCE_MS = 300;

type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Keeps the search index in step with its store: loads it, and merges and mends it in the background. */
export class IndexKeeper {
  private readonly index = new ClaimIndex();
  private readonly opened: Promise<readonly number[]>;
  private readonly loaded: Promise<void>;
  private sent: Promise<void> | null = null;
  private reindexing: Reindexing | null = null;
  private tending: Promise<void> | null = null;
  private stopped = false;
  private unreadable = false;
  private readonly pace = new Pace(() => performance.now());

  /** @param inTurn what is stored meanwhile is stored in turn as well, so that nothing changes under its hands */
  constructor(
    private readonly store: CoverageStore,
    private readonly inTurn: InTurn,
  ) {
    this.opened = this.open();
    this.loaded = this.opened.then((firsts) => this.load(firsts));
    this.loaded.catch(() => {
      this.unreadable = true;
    });
    void this.tend();
  }

  /**
   * The index: all of it, or what could be loaded of it within the patience of a reader.
   * @throws {CrossreadError} where it cannot be read
   */
  async ready(): Promise<ClaimIndex> {
    this.pace.noteRequest();
    await this.opened;
    await within(PATIENCE_MS, this.loaded);
    return this.index;
  }

  /** Resolves when the store has been asked for the first segments. @throws {CrossreadError} where it cannot be read */
  asked(): Promise<void> {
    this.pace.noteRequest();
    // Databases send what they are asked for only once whoever asked has done.
    this.sent ??= this.opened.then(() => pause(0));
    return this.sent;
  }

  /** False where the index could not be read: a failure to store, as on a full disk, leaves it as it was. */
  isSound(): Promise<boolean> {
    return this.opened.then(
      () => !this.unreadable,
      () => false,
    );
  }

  /** Stores something, and has the index follow. */
  async follow(store: () => Promise<StoredChange>): Promise<void> {
    this.pace.noteRequest();
    await this.opened;
    const { segment, removed } = await store();
    this.index.add(partOf(segment, TERMS_VERSION));
    this.index.remove(removed);
    void this.tend();
  }

  /** Resolves when there is nothing left to do in the background. */
  async settled(): Promise<void> {
    await this.loaded;
    await this.tend();
  }

  /** Ends all work in the background. */
  stop(): void {
    this.stopped = true;
  }

  private async open(): Promise<readonly number[]> {
    const firsts = await this.store.index.firsts();
    this.index.remove(await this.store.index.removed());
    return firsts;
  }

  private async load(firsts: readonly number[]): Promise<void> {
    const isWanted = () => !this.stopped;
    const damaged = await loadSegments(this.store.index, this.index, { firsts, isWanted });
    await this.inTurn(() => this.inspect(damaged));
  }

  /** Finds out what is to be mended: claims without an index, terms that another build took, segments that are damaged. */
  private async inspect(damaged: readonly number[]): Promise<void> {
    if (this.stopped) return;
    const agrees = (await this.store.countedClaims()) === this.index.size;
    const { missing, stray } = agrees
      ? { missing: [], stray: [] }
      : disagreement(this.index, await this.store.claimRows());
    const outdated = this.index.parts.filter(({ version }) => version !== TERMS_VERSION);
    this.reindexing = new Reindexing(missing, outdated);
    this.index.remove(stray);
    if (damaged.length + stray.length > 0) {
      // What cannot be stored, on a full disk, is found out again at the next start.
      await this.store.index
        .replace({ old: [...damaged], by: [], removed: this.index.removed })
        .catch(() => {});
    }
  }

  private tend(): Promise<void> {
    this.tending ??= this.tendAll().finally(() => {
      this.tending = null;
    });
    return this.tending;
  }

  private async tendAll(): Promise<void> {
    try {
      await this.loaded;
      let took = 0;
      while (!this.stopped) {
        // Whoever waits for an answer gets it first.
        await pause(this.pace.pauseAfter(took));
        const started = performance.now();
        if (!(await this.inTurn(() => this.step()))) return;
        took = performance.now() - started;
      }
    } catch {
      // A full disk, most likely. Everything is found as before, and the next reading tries again.
    }
  }

  /** Does one thing; false where nothing is left to do. */
  private async step(): Promise<boolean> {
    if (this.stopped) return false;
    if ((await this.store.countedClaims()) === null) await this.store.settle(this.index.removed);
    const parts = this.reindexing?.replaces ? null : nextMerge(this.index.parts);
    if (parts) {
      await this.replace(parts, merge(parts, this.index.removed));
      return true;
    }
    if (!this.reindexing || this.reindexing.done) return false;
    const made = await this.reindexing.step(this.store);
    if (made) await this.replace(made.old, partOf(packSegment(made.claims), TERMS_VERSION));
    return true;
  }

  /** In the store first: a failure leaves both as they were. */
  private async replace(old: readonly Part[], by: Part): Promise<void> {
    const { segment, version } = by;
    await this.store.index.replace({
      old: old.map(firstRow),
      by: segment.size > 0 ? [{ first: firstRow(by), version, bytes: segment.bytes }] : [],
      removed: this.index.removedAfter(old, by),
    });
    this.index.replace(old, by);
  }
}

function merge(parts: readonly Part[], removed: ReadonlySet<number>): Part {
  const segments = parts.map(({ segment }) => segment);
  return partOf(
    mergeSegments(segments, (row) => removed.has(row)),
    TERMS_VERSION,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for a promise, but not longer than some milliseconds. */
async function within(ms: number, promise: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([promise, patience]).finally(() => clearTimeout(timer));
}
