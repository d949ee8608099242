/**
 * Writes a large export and reads it again in Node, checking every line; then imports one into a Chromium with the
 * built extension, imports it again, exports everything, and has about half of it removed. Prints seconds, bytes an article, and the memory of Node
 * and of the extension's process (on Linux). Takes the number of articles for Node, that for Chromium, and the number
 * of claims in each article.
 */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';
import { build } from 'vite';
import { launchWithExtension } from '../scripts/lib/browser';
import { ExtensionPage } from '../scripts/lib/extension-page';
import { servePages } from '../scripts/lib/serve-pages';
import type { Retention } from '../src/coverage/answers';
import { checkLine } from '../src/coverage/exchange/check-line';
import { articleLine } from '../src/coverage/exchange/export-lines';
import { exportStream } from '../src/coverage/exchange/export-stream';
import { NOTHING } from '../src/coverage/exchange/format';
import { importStream } from '../src/coverage/exchange/import-stream';
import { emptyTally } from '../src/coverage/exchange/import-tally';
import { storedArticles } from './lib/stored-articles';

/** Articles written at a time. */
const PAGE = 200;
/** What a claim takes on disk, about. */
const BYTES_A_CLAIM = 250;
/** How often memory is looked at, in ms. */
const SAMPLE = 500;

const [inNode = 100_000, inChromium = 10_000, claimsEach = 10] = process.argv.slice(2).map(Number);

/** An export of so many invented articles. */
async function writeExport(file: string, articles: number): Promise<void> {
  const readings = storedArticles(articles, claimsEach);
  const stream = exportStream({
    madeBy: 'bench',
    now: Date.now(),
    stored: { articles, claims: articles * claimsEach },
    settings: { mode: 'onClick', paused: false, chosenSites: [], offSites: [] },
    async page(from) {
      const lines: string[] = [];
      while (lines.length < PAGE) {
        const { value: reading } = readings.next();
        if (!reading) break;
        lines.push(articleLine(reading));
      }
      return { lines, counts: NOTHING, next: lines.length > 0 ? from : null };
    },
  });
  await stream.pipeTo(Writable.toWeb(createWriteStream(file)));
}

/** Reads an export as an import does, up to where it would be stored. */
async function readExport(file: string): Promise<void> {
  const bytes = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const { ending, problems } = await importStream(bytes, {
    async take(lines) {
      const bad = lines.filter(({ text }) => 'problem' in checkLine(text));
      return {
        ...emptyTally(),
        problems: bad.map(({ number }) => ({ line: number, problem: 'wrongValue' })),
      };
    },
  });
  if (ending !== 'whole' || problems > 0)
    throw new Error(`the file is ${ending}, with ${problems} bad lines`);
}

/** Largest resident memory, in MB, of any process that shows pages: the extension's, as no other page is open. */
async function pagesMemory(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(id))?.[1] ?? 0) / 1_024);
  return Math.max(0, ...sizes);
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // gone, or not Linux
  }
}

/** What is worked on, and where its memory is seen, in MB. */
interface Setting {
  articles: number;
  memory(): Promise<number>;
}

/** Runs something, and prints how long it took and the most memory it took in each fourth of that time. */
async function measured(
  name: string,
  { articles, memory }: Setting,
  work: () => Promise<void>,
): Promise<void> {
  const before = await memory();
  const seen: number[] = [];
  const look = async () => {
    seen.push(await memory());
  };
  const timer = setInterval(() => void look(), SAMPLE);
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1_000;
  clearInterval(timer);
  await look();
  const rate = Math.round(articles / seconds);
  const fourth = Math.ceil(seen.length / 4);
  const peaks = [0, 1, 2, 3]
    .map((at) => seen.slice(at * fourth, (at + 1) * fourth))
    .flatMap((part) => (part.length > 0 ? [Math.max(...part)] : []));
  const grown = `${Math.round(before)} MB before, then at most ${peaks.map(Math.round).join(', ')} MB`;
  console.log(`${name.padEnd(26)} ${seconds.toFixed(1)} s, ${rate} articles/s, ${grown}`);
}

function bytesEach(file: string, articles: number): number {
  return Math.round(statSync(file).size / articles);
}

async function runInNode(folder: string): Promise<void> {
  const file = join(folder, 'node.jsonl.gz');
  const setting = { articles: inNode, memory: async () => process.memoryUsage().rss / 2 ** 20 };
  await measured('Node: write', setting, () => writeExport(file, inNode));
  await measured('Node: read and check', setting, () => readExport(file));
  console.log(`${bytesEach(file, inNode)} bytes an article, packed`);
}

async function runInChromium(folder: string): Promise<void> {
  const file = join(folder, 'chromium.jsonl.gz');
  await writeExport(file, inChromium);
  await build({ logLevel: 'warn' });
  const server = await servePages(new Map());
  const browser = await launchWithExtension({ dist: 'dist/chromium', ...server });
  const extension = await ExtensionPage.open(browser);
  const { page } = extension;
  const session = (await browser.context.browser()?.newBrowserCDPSession()) as CDPSession;
  const setting = { articles: inChromium, memory: () => pagesMemory(session) };
  const done = (text: RegExp) => page.getByText(text).waitFor({ timeout: 0 });
  const choose = () => page.locator('input[type="file"]').setInputFiles(file);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await measured('Chromium: import', setting, async () => {
    await choose();
    await done(/^[\d,]+ articles were imported\.$/);
  });
  await measured('Chromium: import again', setting, async () => {
    await choose();
    await done(/were here already/);
  });
  await measured('Chromium: export', setting, async () => {
    const download = page.waitForEvent('download', { timeout: 0 });
    await page.getByRole('button', { name: 'Export everything…' }).click();
    await (await download).saveAs(join(folder, 'out.jsonl.gz'));
  });
  console.log(`${bytesEach(join(folder, 'out.jsonl.gz'), inChromium)} bytes an article, packed`);
  const rule: Retention = {
    keep: 'megabytes',
    megabytes: (inChromium * claimsEach * BYTES_A_CLAIM) / 2 / 1e6,
  };
  await measured('Chromium: what would go', setting, async () => {
    await extension.ask('coverage.retentionPreview', { rule });
  });
  let removed = 0;
  await measured('Chromium: remove it', setting, async () => {
    for (let done = false; !done; ) {
      const made = await extension.ask('coverage.retain', { rule });
      removed += made.articles;
      done = made.done;
    }
  });
  console.log(`${removed} articles removed`);
  await browser.close();
  await server.close();
}

const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
try {
  console.log(`${claimsEach} claims an article; load ${loadavg()[0]?.toFixed(1)}`);
  await runInNode(folder);
  await runInChromium(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
