import type { Segment } from './segment';

/** A segment as it is stored. */
export interface StoredSegment {
  /** Its first row. */
  first: number;
  /** What its terms mean: TERMS_VERSION when they were taken. */
  version: number;
  /** Of a Segment. */
  bytes: ArrayBuffer;
}

/** Rows that were removed and may still be in a segment. */
export interface StoredRemoval {
  id: number;
  rows: number[];
}

/** Segments that take the place of others. */
export interface SegmentChange {
  /** First rows of the segments that go. */
  old: number[];
  by: StoredSegment[];
  /** All rows that are removed and still in a segment; null where these are the same as before. */
  removed: Iterable<number> | null;
}

/** Where the search index is kept. Every method throws a CrossreadError where the storage fails. */
export interface IndexStore {
  /** First rows of all segments, ascending. */
  firsts(): Promise<number[]>;
  /** Segments by their first row, in any order. */
  load(firsts: number[]): Promise<StoredSegment[]>;
  /** Rows that are removed and may still be in a segment. */
  removed(): Promise<number[]>;
  /**
   * Adds a segment of terms as this build takes them, and rows that are removed. It becomes part of the transaction
   * that stores the claims.
   */
  append(segment: Segment, removed: number[]): Promise<void>;
  /** Replaces segments: everything or, on failure, nothing. */
  replace(change: SegmentChange): Promise<void>;
}
