/**
 * Imports a large export into a Chromium with the built extension, imports it again, and exports everything. Prints
 * seconds, bytes an article, and the peak memory of the extension's process (on Linux). Takes the number of articles
 * and of claims in each.
 */
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';
import { build } from 'vite';
import { launchWithExtension } from '../scripts/lib/browser';
import { ExtensionPage } from '../scripts/lib/extension-page';
import { servePages } from '../scripts/lib/serve-pages';
import { articleLine } from '../src/coverage/exchange/export-lines';
import { exportStream } from '../src/coverage/exchange/export-stream';
import { NOTHING } from '../src/coverage/exchange/format';
import { storedArticles } from './lib/stored-articles';

/** Articles written at a time. */
const PAGE = 200;
/** How often memory is looked at, in ms. */
const SAMPLE = 500;

const [articles = 100_000, claimsEach = 3] = process.argv.slice(2).map(Number);

/** An export of so many invented articles. */
async function writeExport(file: string): Promise<void> {
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

/** Runs something, and prints how long it took and the most memory it took. */
async function measured(name: string, session: CDPSession, work: () => Promise<void>): Promise<void> {
  let peak = 0;
  const look = async () => {
    peak = Math.max(peak, await pagesMemory(session));
  };
  const timer = setInterval(() => void look(), SAMPLE);
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1_000;
  clearInterval(timer);
  await look();
  const rate = Math.round(articles / seconds);
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(1)} s (${rate} articles/s), at most ${Math.round(peak)} MB`,
  );
}

async function run(folder: string): Promise<void> {
  const file = join(folder, 'bench.jsonl.gz');
  await writeExport(file);
  console.log(
    `${articles} articles with ${claimsEach} claims each: ${Math.round(statSync(file).size / articles)} bytes an article, packed; load ${loadavg()[0]?.toFixed(1)}`,
  );
  await build({ logLevel: 'warn' });
  const server = await servePages(new Map());
  const browser = await launchWithExtension({ dist: 'dist/chromium', ...server });
  const { page } = await ExtensionPage.open(browser);
  const session = (await browser.context.browser()?.newBrowserCDPSession()) as CDPSession;
  const done = (text: RegExp) => page.getByText(text).waitFor({ timeout: 0 });
  const choose = () => page.locator('input[type="file"]').setInputFiles(file);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await measured('import', session, async () => {
    await choose();
    await done(/^[\d,]+ articles were imported\.$/);
  });
  await measured('import once more', session, async () => {
    await choose();
    await done(/were here already/);
  });
  await measured('export', session, async () => {
    const download = page.waitForEvent('download', { timeout: 0 });
    await page.getByRole('button', { name: 'Export everything…' }).click();
    await (await download).saveAs(join(folder, 'out.jsonl.gz'));
  });
  console.log(
    `exported: ${Math.round(statSync(join(folder, 'out.jsonl.gz')).size / articles)} bytes an article`,
  );
  await browser.close();
  await server.close();
}

const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
try {
  await run(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
