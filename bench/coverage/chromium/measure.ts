import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from './browser';
import type { Material } from './material';

/** How often the engine is killed before a reading. */
const COLD = 10;
/** Articles read before the clock runs: they start the engine, and have its code compiled. */
const WARMING = 5;
/** How often a worker of the engine is started. */
const STARTS = 10;
/** Articles sent to the page at a time. */
const SENT = 200;
/** How long a database is left alone before its size is taken, in ms: it is tidied when nobody uses it. */
const REST = 10_000;

/** Figures of one size of coverage; times in ms. */
export interface ChromiumFigures {
  claims: number;
  /** Until the engine's worker has run its code. */
  start: number[];
  /** Processor time that the extension's process took for that, on average. */
  startProcessor: number;
  warm: number[];
  /** Processor time that the extension's process took for a warm reading, on average. */
  processor: number;
  cold: number[];
  add: number[];
  load: number;
  /** With the processor time that the extension's process took for it; null where it was not wanted. */
  rebuild: { ms: number; processor: number } | null;
  /** UTF-8 bytes of the texts of all claims. */
  text: number;
  index: number;
  onDisk: number;
  usage: number;
  /** MB that the extension's process has with the engine, and how much of it goes when the engine ends. */
  memory: { process: number; engine: number };
  /** Marks other than new that the articles read got. */
  marked: number;
}

/** Fills a database, then reads against it with the built extension. */
export async function measure({ coverage, read }: Material, withRebuild: boolean): Promise<ChromiumFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-chromium-'));
  try {
    const filled = await inBrowser(folder, async (browser) => {
      for (let at = 0; at < coverage.length; at += SENT) {
        await browser.call('fill', coverage.slice(at, at + SENT));
      }
      return browser.call('finishFilling');
    });
    const [usage, onDisk] = await inBrowser(folder, async (browser) => {
      await new Promise((rested) => setTimeout(rested, REST));
      return [await browser.call('usage'), browser.onDisk()];
    });
    const starting = await inBrowser(folder, startAll);
    const reading = await inBrowser(folder, (browser) => readAll(browser, read));
    const stored = await inBrowser(folder, async (browser) => {
      const load = await browser.call('load');
      const again = read.map((article) => ({ ...article, url: `${article.url}/again` }));
      const add = await browser.call('add', again);
      return { load, add, rebuild: withRebuild ? await rebuild(browser) : null };
    });
    const text = coverage.flatMap(({ claims }) => claims.map(({ text }) => Buffer.byteLength(text)));
    return {
      claims: filled.claims,
      index: filled.indexBytes,
      usage,
      onDisk,
      ...starting,
      ...reading,
      ...stored,
      text: text.reduce((sum, bytes) => sum + bytes, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startAll(browser: Browser): Promise<Pick<ChromiumFigures, 'start' | 'startProcessor'>> {
  const start: number[] = [];
  const before = browser.processorTime();
  for (let time = 0; time < STARTS; time++) start.push(await browser.startWorker());
  return { start, startProcessor: (browser.processorTime() - before) / STARTS };
}

async function rebuild(browser: Browser): Promise<ChromiumFigures['rebuild']> {
  const before = browser.processorTime();
  const ms = await browser.call('rebuild');
  return { ms, processor: browser.processorTime() - before };
}

async function readAll(browser: Browser, articles: Material['read']) {
  const warm: number[] = [];
  const cold: number[] = [];
  for (const article of articles.slice(0, WARMING)) await browser.read(article);
  const before = browser.processorTime();
  for (const article of articles) warm.push((await browser.read(article)).ms);
  const processor = (browser.processorTime() - before) / articles.length;
  let marked = 0;
  const all = browser.memory();
  await browser.killEngine();
  await new Promise((ended) => setTimeout(ended, 1_000));
  const memory = { process: all, engine: all - browser.memory() };
  for (const article of articles.slice(0, COLD)) {
    await browser.killEngine();
    const { ms, reading } = await browser.read(article);
    cold.push(ms);
    marked += reading.claims.filter(({ verdict }) => verdict && verdict.mark !== 'new').length;
  }
  return { warm, processor, cold, memory, marked };
}

async function inBrowser<Value>(folder: string, work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await Browser.open(folder);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
