import type { Page } from 'playwright-core';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { eachPage, openBrowser } from './open';
import { percentile } from './print';

/** What opening a page costs. */
interface Cost {
  /** From the start of the navigation to the end of the load event, ms. */
  load: number;
  /** Time its main thread ran until `SETTLED` after the load event, ms of processor time, whoever's work it was. */
  mainThread: number;
  /** Heap of the page's scripts and of the extension's in it, after a collection, MB. */
  heap: number;
  /** Cumulative layout shift (https://wicg.github.io/layout-instability/). */
  shift: number;
}

/** How long a page is left alone after its load event, in ms: reading waits for it to be idle for two seconds at most. */
const SETTLED = 2_500;

const UNITS: Record<keyof Cost, string> = { load: 'ms', mainThread: 'ms', heap: 'MB', shift: '' };

/**
 * Opens every page with the extension reading it and with the extension kept out, in two browsers side by side, and
 * prints the difference.
 */
export async function printDifference(pages: ReadonlyMap<string, string>): Promise<void> {
  const [reading, without] = await Promise.all([costOf(pages, true), costOf(pages, false)]);
  const costs = { with: reading, without };
  const urls = [...costs.with.keys()].filter((url) => costs.without.has(url));
  console.log(`with and without the extension: ${urls.length} pages, medians`);
  for (const [name, unit] of Object.entries(UNITS) as [keyof Cost, string][]) {
    const of = (side: 'with' | 'without') => urls.map((url) => costs[side].get(url)?.[name] ?? 0);
    const [on, off] = [of('with'), of('without')];
    const more = percentile(
      on.map((value, index) => value - (off[index] ?? 0)),
      0.5,
    );
    const show = (value: number) => `${value.toFixed(name === 'shift' ? 4 : 1)} ${unit}`.padStart(12);
    console.log(
      `  ${name.padEnd(12)} with ${show(percentile(on, 0.5))}   without ${show(percentile(off, 0.5))}   difference of a page ${show(more)}`,
    );
  }
}

async function costOf(pages: ReadonlyMap<string, string>, reading: boolean): Promise<Map<string, Cost>> {
  const opened = await openBrowser(pages, reading ? 'everywhere' : 'onClick');
  const costs = await eachPage(opened.context, pages.keys(), measure);
  await opened.close();
  return costs;
}

async function measure(page: Page, url: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(plainAddress(url), { waitUntil: 'load', timeout: 15_000 });
  await page.waitForTimeout(SETTLED);
  const load = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  const mainThread = (await metric('TaskDuration')) * 1000;
  const shift = await page.evaluate(shiftSoFar);
  await session.send('HeapProfiler.collectGarbage');
  return { load, mainThread, heap: (await metric('JSHeapUsedSize')) / 1e6, shift };

  async function metric(name: string): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? 0;
  }
}

function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
      resolve(shifts.reduce((sum, value) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // A page without a shift reports nothing.
    setTimeout(() => resolve(0), 200);
  });
}
