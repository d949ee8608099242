import type { Table } from 'dexie';
import { TERMS_VERSION } from '../../compare/candidate-terms';
import type { CrossreadDatabase } from '../database';
import { guarded } from '../storage-error';
import type { Segment } from './segment';
import type { IndexStore, SegmentChange, StoredSegment } from './types';

/** A search index kept in IndexedDB. */
export class DexieIndexStore implements IndexStore {
  /** What a transaction must span that appends. */
  readonly tables: Table[];

  constructor(private readonly database: CrossreadDatabase) {
    this.tables = [database.indexSegments, database.indexRemovals];
  }

  firsts(): Promise<number[]> {
    return guarded(() => this.database.indexSegments.orderBy('first').primaryKeys());
  }

  async load(firsts: number[]): Promise<StoredSegment[]> {
    const found = await guarded(() => this.database.indexSegments.bulkGet(firsts));
    return found.filter((segment) => segment !== undefined);
  }

  async removed(): Promise<number[]> {
    const removals = await guarded(() => this.database.indexRemovals.toArray());
    return removals.flatMap(({ rows }) => rows);
  }

  // Not guarded: within a transaction only Dexie's own promises may be awaited.
  async append(segment: Segment, removed: number[]): Promise<void> {
    const { indexSegments, indexRemovals } = this.database;
    const first = segment.rows[0];
    if (first !== undefined) {
      await indexSegments.add({ first, version: TERMS_VERSION, bytes: segment.bytes });
    }
    if (removed.length > 0) {
      await indexRemovals.add({ rows: removed });
    }
  }

  replace({ old, by, removed }: SegmentChange): Promise<void> {
    const { database } = this;
    const rows = removed === null ? null : [...removed];
    return guarded(() =>
      database.transaction('rw', this.tables, async () => {
        await database.indexSegments.bulkDelete(old);
        await database.indexSegments.bulkPut(by);
        if (rows !== null) await this.setRemoved(rows);
      }),
    );
  }

  /** Puts removed rows in the place of those that are noted. Part of a transaction. */
  async setRemoved(rows: number[]): Promise<void> {
    const { indexRemovals } = this.database;
    await indexRemovals.clear();
    await indexRemovals.bulkAdd(rows.length > 0 ? [{ rows }] : []);
  }
}
