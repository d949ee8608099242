import { type Part, without } from './parts';
import { Search } from './search';

/**
 * The search index: segments in the order of their rows, and the rows that are gone from them. It follows what is
 * stored and stores nothing itself.
 */
export class ClaimIndex {
  private current: readonly Part[] = [];
  private readonly gone = new Set<number>();

  /** Its segments, in the order of their first rows. */
  get parts(): readonly Part[] {
    return this.current;
  }

  /** Number of claims that can be found. */
  get size(): number {
    return this.parts.reduce((sum, { segment, goneCount }) => sum + segment.size - goneCount, 0);
  }

  /** Rows that were removed by now and may still be in a segment, one that is not loaded yet included. */
  get removed(): ReadonlySet<number> {
    return this.gone;
  }

  /** Adds a segment, unless it is empty. */
  add(part: Part): void {
    this.replace([], part);
  }

  /** Takes claims out of every later answer. */
  remove(rows: readonly number[]): void {
    if (rows.length === 0) return;
    for (const row of rows) this.gone.add(row);
    this.current = this.current.map((part) => without(part, rows));
  }

  /** Puts a segment in the place of others. */
  replace(old: readonly Part[], by: Part): void {
    for (const row of leftWith(old, by)) this.gone.delete(row);
    const leaving = new Set(old.map(({ segment }) => segment));
    const staying = this.current.filter(({ segment }) => !leaving.has(segment));
    const fresh = by.segment.size > 0 ? [without(by, this.goneFrom(by))] : [];
    this.current = [...staying, ...fresh].sort((one, other) => firstRow(one) - firstRow(other));
  }

  /**
   * The removed rows that are left once a segment has replaced others, as those that went with them are forgotten; null
   * where all are left.
   */
  removedAfter(old: readonly Part[], by: Part): ReadonlySet<number> | null {
    if (old.every(({ goneCount }) => goneCount === 0)) return null;
    const left = new Set(this.gone);
    for (const row of leftWith(old, by)) left.delete(row);
    return left;
  }

  /** Rows of a segment that were removed before it came, and maybe rows of others. */
  private goneFrom({ segment }: Part): Iterable<number> {
    return this.gone.size < segment.size ? this.gone : segment.rows.filter((row) => this.gone.has(row));
  }

  /** @param exclude rows that are not wanted */
  search(exclude: readonly number[] = []): Search {
    return new Search(this.current, { exclude });
  }
}

/** Rows of segments that have lost some, which are not in the one that replaces them. */
function* leftWith(old: readonly Part[], by: Part): Generator<number> {
  for (const { segment, goneCount } of old) {
    if (goneCount === 0) continue;
    for (const row of segment.rows) {
      if (by.segment.place(row) < 0) yield row;
    }
  }
}

/** What names a segment: no two have the same. */
export function firstRow({ segment }: Part): number {
  return segment.rows[0] as number;
}
