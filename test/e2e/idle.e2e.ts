import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { bridgePages, earlier, later } from './lib/articles';
import { backgroundRuns, stopBackground } from './lib/interrupt';
import { drawnMarks } from './lib/marks';
import { read, startWorld, type World } from './lib/world';

/** Long enough for whatever a page would set off. */
const A_WHILE = 1_500;

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages });
});
beforeEach(() => world.extension.ask('coverage.clear', {}));
afterAll(() => world.close());

/** Opens a page while the background sleeps. @returns whether that woke it */
async function wakesBackground(url: string): Promise<boolean> {
  await stopBackground(world);
  await expect.poll(() => backgroundRuns(world)).toBe(false);
  const page = await world.context.newPage();
  await page.goto(plainAddress(url));
  await page.waitForTimeout(A_WHILE);
  const woken = await backgroundRuns(world);
  await page.close();
  return woken;
}

test('an article wakes the background', async () => {
  expect(await wakesBackground(earlier.url)).toBe(true);
});

test('no page of a site that is off does, nor any while Crossread is paused', async () => {
  await world.extension.ask('site.set', { url: earlier.url, on: false });
  expect(await wakesBackground(earlier.url)).toBe(false);
  await world.extension.ask('site.set', { url: earlier.url, on: true });
  await world.extension.ask('settings.set', { change: { paused: true } });
  expect(await wakesBackground(earlier.url)).toBe(false);
  await world.extension.ask('settings.set', { change: { paused: false } });
});

test('the options do not, however long they are open', async () => {
  await world.extension.page.bringToFront();
  await stopBackground(world);
  await expect.poll(() => backgroundRuns(world)).toBe(false);
  await world.extension.page.waitForTimeout(2 * A_WHILE);
  expect(await backgroundRuns(world)).toBe(false);
});

test('marks move nothing of the page', async () => {
  await read(world, earlier.url);
  const { page } = await read(world, later.url);
  await expect.poll(async () => (await drawnMarks(page)).length).toBeGreaterThan(0);
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen: PerformanceEntry[] = [];
        new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(seen.length), 300);
      }),
  );
  expect(shifts).toBe(0);
});
