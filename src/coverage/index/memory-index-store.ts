import { TERMS_VERSION } from '../../compare/candidate-terms';
import type { Segment } from './segment';
import type { IndexStore, SegmentChange, StoredSegment } from './types';

/** A search index kept in memory alone. */
export class MemoryIndexStore implements IndexStore {
  private readonly segments = new Map<number, StoredSegment>();
  private removals: number[] = [];

  async firsts(): Promise<number[]> {
    return [...this.segments.keys()].sort((one, other) => one - other);
  }

  async load(firsts: number[]): Promise<StoredSegment[]> {
    return firsts.flatMap((first) => this.segments.get(first) ?? []);
  }

  async removed(): Promise<number[]> {
    return this.removals;
  }

  async append(segment: Segment, removed: number[]): Promise<void> {
    const first = segment.rows[0];
    if (first !== undefined) {
      this.segments.set(first, { first, version: TERMS_VERSION, bytes: segment.bytes });
    }
    this.removals.push(...removed);
  }

  async replace({ old, by, removed }: SegmentChange): Promise<void> {
    for (const first of old) {
      this.segments.delete(first);
    }
    for (const segment of by) {
      this.segments.set(segment.first, segment);
    }
    if (removed !== null) {
      this.removals = [...removed];
    }
  }

  async clear(): Promise<void> {
    this.segments.clear();
    this.removals = [];
  }
}
