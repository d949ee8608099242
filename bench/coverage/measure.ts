import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPart } from '../../src/coverage/index/check';
import { ClaimIndex } from '../../src/coverage/index/claim-index';
import { packSegment } from '../../src/coverage/index/pack';
import { partOf } from '../../src/coverage/index/parts';
import { Search } from '../../src/coverage/index/search';
import { buildIndex, mergeAll } from './build';
import type { Readings } from './claims';

/** Candidates taken for each claim, as the engine does, and those that recall counts. */
const TAKEN = 12;
const COUNTED = 10;
/** Articles that recall is measured on: comparing with every claim takes its time. */
const COMPARED = 5;

/** Figures of one size of coverage; times in ms. */
export interface Figures {
  claims: number;
  copied: number;
  warmMedian: number;
  warm95: number;
  coldMedian: number;
  cold95: number;
  recall: number;
  exhaustive: number;
  addMedian: number;
  add95: number;
  rebuild: number;
  load: number;
  /** Bytes a claim, on disk and in memory alike. */
  bytes: number;
  megabytes: number;
  segments: number;
}

/** Reads articles against an index kept in files, as the engine reads them against one kept in IndexedDB. */
export function measure({ articles, coverage, real }: Readings): Figures {
  const [built, rebuild] = timed(() => buildIndex(coverage));
  const folder = mkdtempSync(join(tmpdir(), 'crossread-index-'));
  try {
    built.parts.forEach(({ segment }, at) => {
      writeFileSync(join(folder, String(at)), new Uint8Array(segment.bytes));
    });
    for (const claims of [...articles, ...articles]) read(built, claims);
    const warm = articles.map((claims) => timed(() => read(built, claims))[1]);
    const loads: number[] = [];
    const cold = articles.slice(0, COMPARED).map((claims) => {
      const [index, load] = timed(() => loadFrom(folder));
      loads.push(load);
      return load + timed(() => read(index, claims))[1];
    });
    const recall = articles.slice(0, COMPARED).map((claims) => recallOf(built, claims));
    const bytes = built.parts.reduce((sum, { segment }) => sum + segment.bytes.byteLength, 0);
    const added = addAll(built, articles, coverage.length);
    return {
      ...{ claims: coverage.length, copied: coverage.length - real, rebuild, load: percentile(loads, 0.5) },
      ...{ warmMedian: percentile(warm, 0.5), warm95: percentile(warm, 0.95) },
      ...{ coldMedian: percentile(cold, 0.5), cold95: percentile(cold, 0.95) },
      ...{ addMedian: percentile(added, 0.5), add95: percentile(added, 0.95) },
      recall: mean(recall.map((one) => one.recall)),
      exhaustive: percentile(
        recall.map((one) => one.took),
        0.5,
      ),
      ...{ bytes: bytes / coverage.length, megabytes: bytes / 1e6, segments: built.parts.length },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(index: ClaimIndex, claims: Readings['articles'][number]): number[][] {
  const search = index.search();
  return claims.map((claim) => search.nearest(claim, TAKEN).map(({ row }) => row));
}

/** How much of what comparing with every claim by the same weights finds. */
function recallOf(index: ClaimIndex, claims: Readings['articles'][number]): { recall: number; took: number } {
  const found = read(index, claims);
  const [exact, took] = timed(() => {
    const search = new Search(index.parts, { postings: Number.POSITIVE_INFINITY });
    return claims.map((claim) => search.nearest(claim, COUNTED).map(({ row }) => row));
  });
  const hits = exact.map(
    (rows, at) => rows.filter((row) => found[at]?.slice(0, COUNTED).includes(row)).length,
  );
  return { recall: sum(hits) / Math.max(1, sum(exact.map((rows) => rows.length))), took };
}

/** Adds the articles one after the other, merging included; returns what each took. */
function addAll(index: ClaimIndex, articles: Readings['articles'], last: number): number[] {
  let row = last;
  return articles.map(
    (claims) =>
      timed(() => {
        index.add(partOf(packSegment(claims.map((claim) => ({ ...claim, row: ++row }))), 0));
        mergeAll(index);
      })[1],
  );
}

function loadFrom(folder: string): ClaimIndex {
  const index = new ClaimIndex();
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    const part = readPart(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      0,
    );
    if (part) index.add(part);
  }
  return index;
}

function timed<Value>(work: () => Value): [Value, number] {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
}

/** @param share 0.5 for the median */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}
