import { candidateTerms, TERMS_VERSION } from '../../compare/candidate-terms';
import type { CoverageStore } from '../types';
import { ClaimIndex } from './claim-index';
import { type Part, partOf } from './parts';
import { Segment } from './segment';
import { hashTerms } from './term-hash';

/** Claims looked up at a time. */
const BATCH = 1_000;

/** Where index and rows disagree; all empty where they agree. */
export interface Disagreement {
  /** First rows of stored segments that cannot be read. */
  damaged: number[];
  /** Rows that no segment has. */
  missing: number[];
  /** Rows that the index has and the store has not. */
  stray: number[];
  /** Rows that more than one segment has. */
  twice: number[];
  /** Rows that are indexed with other terms, or another day, than their claims have. */
  wrong: number[];
}

/**
 * Compares the stored index with the stored claims, all of both. Terms that another build took are not compared.
 * @throws {CrossreadError} where the storage fails
 */
export async function checkIndex(store: CoverageStore): Promise<Disagreement> {
  const index = new ClaimIndex();
  const damaged: number[] = [];
  for (const first of await store.index.firsts()) {
    const [part] = (await store.index.load([first])).map(({ bytes, version }) => readPart(bytes, version));
    if (part) index.add(part);
    else damaged.push(first);
  }
  index.remove(await store.index.removed());
  const rows = await store.claimRows();
  const known = disagreement(index, rows);
  const wrong: number[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    wrong.push(...(await wrongRows(store, index, rows.slice(at, at + BATCH))));
  }
  return { damaged, ...known, stray: await unexplained(store, known.stray, rows), wrong };
}

/** Stray rows; where removals could not be noted, none of readings that are gone: whoever loads the index sees that. */
async function unexplained(store: CoverageStore, stray: number[], rows: number[]): Promise<number[]> {
  if ((await store.countedClaims()) !== null) return stray;
  const readings = new Set(rows.map((row) => store.readingOf(row)));
  return stray.filter((row) => readings.has(store.readingOf(row)));
}

/** @param rows of all claims that are stored */
export function disagreement(
  index: ClaimIndex,
  rows: readonly number[],
): Pick<Disagreement, 'missing' | 'stray' | 'twice'> {
  const indexed = new Set<number>();
  const twice: number[] = [];
  for (const { segment } of index.parts) {
    for (const row of segment.rows) {
      if (index.removed.has(row)) continue;
      if (indexed.has(row)) twice.push(row);
      indexed.add(row);
    }
  }
  const missing = rows.filter((row) => !indexed.delete(row));
  return { missing, stray: [...indexed], twice };
}

/** A segment as it was stored, or null where it cannot be read. */
export function readPart(bytes: ArrayBuffer, version: number): Part | null {
  try {
    return partOf(new Segment(bytes), version);
  } catch {
    return null;
  }
}

async function wrongRows(store: CoverageStore, index: ClaimIndex, rows: number[]): Promise<number[]> {
  const statements = await store.statementsByRow(rows);
  return rows.filter((row) => {
    const statement = statements.get(row);
    const part = index.parts.find(({ segment }) => segment.place(row) >= 0);
    if (!statement || part?.version !== TERMS_VERSION) return false;
    const { segment } = part;
    const place = segment.place(row);
    const terms = hashTerms(candidateTerms(statement));
    const all = terms.every((hash) => segment.find(hash) >= 0 && segment.has(segment.find(hash), place));
    return !all || segment.lengths[place] !== terms.length || segment.days[place] !== statement.day;
  });
}
