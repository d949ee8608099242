import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { type ScriptTime, scriptTime, TRACE_CATEGORIES } from '../lib/trace';
import { eachPage, type Opened, openBrowser } from './open';
import { milliseconds, percentile } from './print';

const SCRIPTS = ['content-scripts/main.js', 'content-scripts/extract.js'];
/** A task longer than this, in ms, is felt (https://w3c.github.io/longtasks/). */
const LONG_TASK = 50;
const WORST = 5;

interface Measured extends ScriptTime {
  phase: string;
}

/**
 * Prints how long the content scripts keep the main thread of each page.
 * @param phase what it must take the pages for: others are left out
 */
export async function printScriptTime(
  pages: ReadonlyMap<string, string>,
  phase: 'read' | 'notArticle',
): Promise<void> {
  const opened = await openBrowser(pages, 'everywhere');
  const measured = await eachPage(opened.context, pages.keys(), (page, url) => measure(opened, page, url));
  await opened.close();
  const wanted = [...measured].filter(([, one]) => one.phase === phase);
  const all = wanted.map(([, one]) => one);
  const totals = all.map(({ total }) => total);
  const longest = all.map(({ longestTask }) => longestTask);
  const felt = longest.filter((task) => task > LONG_TASK).length;
  console.log(
    `pages taken for ${phase === 'read' ? 'articles' : 'no article'}: ${all.length} of ${measured.size}`,
  );
  for (const [label, values] of [
    ['whole page', totals],
    ['longest task', longest],
  ] as const) {
    const [median, most] = [0.5, 0.95].map((share) => milliseconds(percentile(values, share)));
    console.log(`  main thread, ${label.padEnd(14)} median ${median}   p95 ${most}`);
  }
  console.log(`  pages with a task over ${LONG_TASK} ms: ${felt}`);
  for (const script of SCRIPTS) {
    console.log(`  ${script}: ${(readFileSync(join('dist/chromium', script)).length / 1000).toFixed(1)} kB`);
  }
  console.log('  longest tasks:');
  const worst = wanted.sort(([, one], [, other]) => other.longestTask - one.longestTask);
  for (const [url, { total, longestTask }] of worst.slice(0, WORST)) {
    console.log(`    ${milliseconds(longestTask)} of ${milliseconds(total)}  ${url}`);
  }
}

async function measure({ extension, extensionId }: Opened, page: Page, url: string): Promise<Measured> {
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
    const trace = String(await tracing.stopTracing());
    const urls = SCRIPTS.map((script) => `chrome-extension://${extensionId}/${script}`);
    return { phase, ...scriptTime(trace, urls) };
  } catch (error) {
    await tracing.stopTracing();
    throw error;
  }
}
