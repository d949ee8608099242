import { candidateTerms } from '../../compare/candidate-terms';
import type { CoverageStore } from '../types';
import type { Part } from './parts';
import type { IndexedClaim } from './segment';
import { hashTerms } from './term-hash';

/** Claims whose terms are taken in one go: a reading waits for no more, a tenth of a second. */
const SLICE = 200;
/** Claims that make a segment of their own, where they had none. */
const GROUP = 4_096;

/** Claims that are to make a segment. */
interface Group {
  rows: number[];
  /** Segments they are in now, with terms of another build. */
  old: Part[];
}

/** A segment's claims, ready to be packed. */
interface Reindexed {
  old: Part[];
  claims: IndexedClaim[];
}

/** Takes the terms of claims anew, the newest first, slice by slice. */
export class Reindexing {
  private readonly groups: Group[];
  private taken: IndexedClaim[] = [];
  private next = 0;

  /**
   * @param missing rows that no segment has, ascending
   * @param outdated segments whose terms this build would not take
   */
  constructor(missing: number[], outdated: readonly Part[]) {
    this.groups = outdated.map((old) => ({ rows: Array.from(old.segment.rows), old: [old] }));
    for (let at = 0; at < missing.length; at += GROUP) {
      this.groups.push({ rows: missing.slice(at, at + GROUP), old: [] });
    }
    this.groups.sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
  }

  get done(): boolean {
    return this.groups.length === 0;
  }

  /** True while there are segments left that will be replaced: until then they must not become part of others. */
  get replaces(): boolean {
    return this.groups.some(({ old }) => old.length > 0);
  }

  /**
   * Goes on by one slice.
   * @returns a group that is complete with it, or null
   */
  async step(store: CoverageStore): Promise<Reindexed | null> {
    const group = this.groups.at(-1);
    if (!group) return null;
    const rows = group.rows.slice(this.next, this.next + SLICE);
    for (const [row, statement] of await store.statementsByRow(rows)) {
      this.taken.push({ row, day: statement.day, terms: hashTerms(candidateTerms(statement)) });
    }
    this.next += SLICE;
    if (this.next < group.rows.length) return null;
    const claims = this.taken;
    this.groups.pop();
    this.taken = [];
    this.next = 0;
    return { old: group.old, claims };
  }
}
