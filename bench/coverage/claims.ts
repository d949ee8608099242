import type { IndexedClaim } from '../../src/coverage/index/segment';
import { type Chunk, chunksFromNewest } from './corpus';

/** Claims of one article that is read. */
const CLAIMS_READ = 60;

/** What is read, and what was read before it. */
export interface Readings {
  /** The newest claims, as articles of sixty. */
  articles: IndexedClaim[][];
  /** All claims before, oldest first, rows from 1. */
  coverage: IndexedClaim[];
  /** How many of them are no copy. */
  real: number;
  /** Which copy of the corpus the coverage claim of a row is in; 0 for what is no copy. */
  copyOf(row: number): number;
  /** Where the corpus has what the coverage claim of a row says, counted from its newest claim backwards. */
  origin(row: number): number;
  /** The same of a claim of an article that is read. */
  numberOf(article: number, claim: number): number;
}

/**
 * @param count claims of coverage; where the corpus has fewer, copies come before it in which every name, figure and
 *   date is another one, the same throughout a copy
 * @param read articles that are read
 */
export async function readings(count: number, read: number): Promise<Readings> {
  const newestFirst: IndexedClaim[] = [];
  const particulars = new Set<number>();
  for await (const chunk of chunksFromNewest()) {
    for (let at = chunk.claims.length - 1; at >= 0; at--) newestFirst.push(claimAt(chunk, at));
    chunk.particular.forEach((is, at) => {
      if (is) particulars.add(chunk.terms[at] as number);
    });
    if (newestFirst.length >= count + read * CLAIMS_READ) break;
  }
  const held = newestFirst.splice(0, read * CLAIMS_READ).reverse();
  const coverage = newestFirst.slice(0, count);
  const real = coverage.length;
  for (let copy = 1; coverage.length < count && real > 0; copy++) {
    const wanted = newestFirst.slice(0, count - coverage.length);
    for (const { row, day, terms } of wanted) {
      coverage.push({ row, day, terms: otherWorld(terms, particulars, copy) });
    }
  }
  coverage.reverse().forEach((claim, at) => {
    claim.row = at + 1;
  });
  const articles = Array.from({ length: read }, (_, at) =>
    held.slice(at * CLAIMS_READ, (at + 1) * CLAIMS_READ),
  );
  const copyOf = (row: number) => Math.floor((coverage.length - row) / Math.max(1, real));
  const origin = (row: number) => held.length + ((coverage.length - row) % Math.max(1, real));
  const numberOf = (article: number, claim: number) => held.length - 1 - (article * CLAIMS_READ + claim);
  return {
    articles: articles.filter((claims) => claims.length > 0),
    coverage,
    real,
    copyOf,
    origin,
    numberOf,
  };
}

function claimAt({ claims, terms, ends }: Chunk, at: number): IndexedClaim {
  const own = terms.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
  return { row: 0, day: claims[at]?.day ?? 0, terms: Uint32Array.from(new Set(own)).sort() };
}

function otherWorld(terms: Uint32Array, particulars: ReadonlySet<number>, copy: number): Uint32Array {
  return terms
    .map((hash) => (particulars.has(hash) ? Math.imul(hash ^ (copy * 0x9e3779b9), 0x85ebca6b) : hash))
    .sort();
}
