import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimIndex } from '../../src/coverage/index/claim-index';
import { packSegment } from '../../src/coverage/index/pack';
import { partOf } from '../../src/coverage/index/parts';
import { forkBundled } from '../lib/bundle';
import { buildIndex, mergeAll } from './build';
import type { Readings } from './claims';
import type { FirstReading } from './cold-reading-process';
import { exhaustive } from './exhaustive';
import { read, saveIndex } from './files';
import type { Reading } from './reading-process';
import { wholeReadings } from './whole-reading';

/** Candidates of a claim that recall counts. */
const COUNTED = 10;
/** Articles that recall is measured on, as comparing with every claim takes its time, and engines started anew. */
const COMPARED = 5;
const ENGINE = join(import.meta.dirname, 'engine-process.ts');
const READING = join(import.meta.dirname, 'reading-process.ts');
const COLD_READING = join(import.meta.dirname, 'cold-reading-process.ts');

/** Figures of one size of coverage; times in ms. */
export interface Figures {
  claims: number;
  copied: number;
  warmMedian: number;
  warm95: number;
  /** Of the processor: what other programs leave comparable. */
  warmProcessor: number;
  /** With the terms taken and every candidate compared, as an article that is read. */
  wholeMedian: number;
  whole95: number;
  wholeProcessor: number;
  /** Of the processor, by the thread that answers: what a reader waits for at least. */
  wholeThread: number;
  wholeThread95: number;
  /** The same as the first reading of an engine, its index loaded for it. */
  firstMedian: number;
  first95: number;
  firstProcessor: number;
  firstThread: number;
  firstThread95: number;
  coldMedian: number;
  cold95: number;
  coldProcessor: number;
  load: number;
  recall: number;
  exhaustive: number;
  addMedian: number;
  add95: number;
  rebuild: number;
  /** Bytes a claim in the index, on disk and in memory alike. */
  bytes: number;
  megabytes: number;
  /** Heap and buffers of an engine after its first answer. */
  engine: number;
  segments: number;
}

/** What an engine started anew tells (engine-process.ts). */
interface Started {
  load: number;
  first: number;
  processor: number;
  megabytes: number;
}

/** Reads articles against an index, and against the same index kept in files by engines that start anew. */
export async function measure(readings: Readings): Promise<Figures> {
  const { articles, coverage, real } = readings;
  const [built, rebuild] = timed(() => buildIndex(coverage));
  const { warm, whole, started, cold } = await inEngines(built, readings);
  const first = started.map((one) => one.first);
  const coldClock = cold.map(({ clock }) => clock);
  const coldThread = cold.map(({ thread }) => thread);
  const recall = articles.slice(0, COMPARED).map((claims) => recallOf(built, claims));
  const bytes = built.parts.reduce((sum, { segment }) => sum + segment.bytes.byteLength, 0);
  const segments = built.parts.length;
  const added = addAll(built, articles, coverage.length);
  return {
    claims: coverage.length,
    copied: coverage.length - real,
    rebuild,
    segments,
    warmMedian: median(warm.clock),
    warm95: percentile(warm.clock, 0.95),
    wholeMedian: median(whole.clock),
    whole95: percentile(whole.clock, 0.95),
    warmProcessor: median(warm.processor),
    wholeProcessor: median(whole.processor),
    firstMedian: median(coldClock),
    first95: percentile(coldClock, 0.95),
    firstProcessor: median(cold.map(({ processor }) => processor)),
    wholeThread: median(whole.thread),
    wholeThread95: percentile(whole.thread, 0.95),
    firstThread: median(coldThread),
    firstThread95: percentile(coldThread, 0.95),
    coldMedian: percentile(first, 0.5),
    cold95: percentile(first, 0.95),
    coldProcessor: median(started.map((one) => one.processor)),
    load: median(started.map((one) => one.load)),
    engine: median(started.map((one) => one.megabytes)),
    recall: mean(recall.map((one) => one.recall)),
    exhaustive: median(recall.map((one) => one.took)),
    addMedian: percentile(added, 0.5),
    add95: percentile(added, 0.95),
    bytes: bytes / coverage.length,
    megabytes: bytes / 1e6,
  };
}

/** Reads with an engine that goes on, and with some that are started anew, each in a process of its own. */
async function inEngines(
  index: ClaimIndex,
  readings: Readings,
): Promise<Reading & { started: Started[]; cold: FirstReading[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-index-'));
  try {
    saveIndex(folder, index, readings.articles, await wholeReadings(index, readings));
    const reading = (await told(READING, [folder])) as Reading;
    const started: Started[] = [];
    const cold: FirstReading[] = [];
    for (let number = 0; number < COMPARED; number++) {
      started.push((await told(ENGINE, [folder, String(number)])) as Started);
      cold.push((await told(COLD_READING, [folder, String(number)])) as FirstReading);
    }
    return { ...reading, started, cold };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a program tells before it ends. */
async function told(program: string, args: string[]): Promise<unknown> {
  const process = await forkBundled(program, args, { execArgv: ['--expose-gc'] });
  const [[message]] = await Promise.all([once(process, 'message'), once(process, 'exit')]);
  return message;
}

/** How much of what comparing with every claim by the same weights finds. */
function recallOf(index: ClaimIndex, claims: Readings['articles'][number]): { recall: number; took: number } {
  const found = read(index, claims);
  const [exact, took] = timed(() => exhaustive(index.parts, claims, COUNTED));
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

function timed<Value>(work: () => Value): [Value, number] {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
}

/** The nearest rank. @param share 0.5 for the median */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}
