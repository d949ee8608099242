/**
 * Opens pages in a Chromium with the built extension and prints how long the content script keeps their main thread.
 * The machine's own speed is in the figures: compare them with figures of the same machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { EVERYWHERE, launchWithExtension } from '../scripts/lib/browser';
import { ExtensionPage } from '../scripts/lib/extension-page';
import { plainAddress, servePages } from '../scripts/lib/serve-pages';
import { sampleEvents } from '../test/pages/load';
import { type ScriptTime, scriptTime, TRACE_CATEGORIES } from './lib/trace';

const SHARED = '../shared/data/extraction';
const SCRIPT = 'content-scripts/main.js';
/** A task longer than this, in ms, is felt (https://w3c.github.io/longtasks/). */
const LONG_TASK = 50;
const WORST = 5;

interface Measured extends ScriptTime {
  url: string;
  phase: string;
}

/** HTML by address: the pages of the development data where they are at hand, else our own samples. */
function pagesToOpen(): Map<string, string> {
  if (!existsSync(SHARED)) {
    const samples = sampleEvents().flatMap(({ pages }) => pages);
    return new Map(samples.map(({ address, path }) => [address, readFileSync(path, 'utf8')]));
  }
  const truths: Record<string, { url: string }> = JSON.parse(
    readFileSync(join(SHARED, 'ground-truth.json'), 'utf8'),
  );
  return new Map(
    Object.entries(truths).map(([id, { url }]) => [
      atExample(url),
      gunzipSync(readFileSync(join(SHARED, 'html', `${id}.html.gz`))).toString('utf8'),
    ]),
  );
}

/** Under a host name of its own: for many real ones browsers insist on HTTPS. */
function atExample(url: string): string {
  const address = new URL(url);
  address.hostname += '.example';
  return address.href;
}

async function measureAll(pages: ReadonlyMap<string, string>): Promise<Measured[]> {
  const server = await servePages(pages);
  const browser = await launchWithExtension({ dist: 'dist/chromium', ...server, grant: EVERYWHERE });
  const extension = await ExtensionPage.open(browser);
  await extension.ask('settings.set', { change: { mode: 'everywhere' } });
  const script = `chrome-extension://${browser.extensionId}/${SCRIPT}`;
  const measured: Measured[] = [];
  for (const url of pages.keys()) {
    const page = await browser.context.newPage();
    const one = await measure(page, url, extension, script).catch(() => null);
    if (one) measured.push(one);
    else console.log(`left out, it went elsewhere: ${url}`);
    await page.close();
  }
  await browser.close();
  await server.close();
  return measured;
}

/** Rejects where the page's own scripts lead to its real site, which is not here. */
async function measure(page: Page, url: string, extension: ExtensionPage, script: string): Promise<Measured> {
  const tracing = page.context().browser();
  if (!tracing) throw new Error('the browser cannot be traced');
  await tracing.startTracing(page, { categories: TRACE_CATEGORIES });
  try {
    await page.goto(plainAddress(url), { waitUntil: 'domcontentloaded' });
    const { phase } = await extension.settled(page);
    // The marks are drawn in the next frame.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return { url, phase, ...scriptTime(String(await tracing.stopTracing()), script) };
  } catch (error) {
    await tracing.stopTracing();
    throw error;
  }
}

/** @param share 0.5 for the median */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function report(measured: readonly Measured[]): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(10);
  const totals = measured.map(({ total }) => total);
  const longest = measured.map(({ longestTask }) => longestTask);
  const felt = longest.filter((task) => task > LONG_TASK).length;
  const read = measured.filter(({ phase }) => phase === 'read').length;
  console.log(`${measured.length} pages, ${read} of them read as articles`);
  console.log(
    `main thread, whole page     median ${ms(percentile(totals, 0.5))}   p95 ${ms(percentile(totals, 0.95))}`,
  );
  console.log(
    `main thread, longest task   median ${ms(percentile(longest, 0.5))}   p95 ${ms(percentile(longest, 0.95))}`,
  );
  console.log(
    `pages with a task over ${LONG_TASK} ms: ${felt} (${((100 * felt) / measured.length).toFixed(1)} %)`,
  );
  console.log(`${SCRIPT}: ${(readFileSync(join('dist/chromium', SCRIPT)).length / 1000).toFixed(1)} kB`);
  console.log('longest tasks:');
  for (const { url, total, longestTask } of [...measured]
    .sort((one, other) => other.longestTask - one.longestTask)
    .slice(0, WORST)) {
    console.log(`  ${ms(longestTask)} of ${ms(total)}  ${url}`);
  }
}

await build({ logLevel: 'error' });
report(await measureAll(pagesToOpen()));
