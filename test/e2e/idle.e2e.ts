import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { expectHighlight } from './lib/annotations';
import { bridgePages, earlier, later } from './lib/articles';
import { backgroundRuns, letBackgroundSleep } from './lib/interrupt';
import { drawnMarks } from './lib/marks';
import { read, startWorld, visit, type World } from './lib/world';

const front = new URL('/', earlier.url).href;
const notices = new URL('/annonces', earlier.url).href;
const pages = new Map([
  ...bridgePages,
  [front, '<!doctype html><title>Le Courrier du Val</title><main><p>À la une'],
  [notices, '<!doctype html><title>Annonces</title><p>Vélo à vendre, bon état.</p>'],
]);

/** Long enough for whatever a page would set off. */
const A_WHILE = 1_500;

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages });
});
beforeEach(() => world.extension.ask('coverage.clear', {}));
afterAll(() => world.close());

/** Opens a page while the background sleeps. @returns whether that woke it */
async function wakesBackground(url: string): Promise<boolean> {
  await letBackgroundSleep(world);
  const page = await world.context.newPage();
  await page.goto(plainAddress(url));
  await page.waitForTimeout(A_WHILE);
  const woken = await backgroundRuns(world);
  await page.close();
  return woken;
}

/** Opens a page without an article and waits until it is known which such pages may have notes. */
async function learnOfNotes(): Promise<void> {
  await (await visit(world, front)).page.close();
  const known = () => world.extension.page.evaluate(() => chrome.storage.local.get('notedPages'));
  await expect.poll(known).toHaveProperty('notedPages');
}

/** Switches a site off as a page learns of it that the browser keeps meanwhile: not at all. */
async function switchOffUnheard(site: string): Promise<void> {
  await world.extension.page.evaluate(
    (site) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('crossread');
        request.onsuccess = () => {
          const settings = request.result.transaction('settings', 'readwrite').objectStore('settings');
          const stored = settings.get('settings');
          stored.onsuccess = () => settings.put({ ...stored.result, offSites: [site] });
          settings.transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    site,
  );
}

/** Highlights words of the notices, from elsewhere. */
async function annotateNotices(exact: string): Promise<void> {
  const quote = { exact, prefix: '', suffix: '' };
  const target = { url: notices, title: '', publisher: '', quote, position: { start: 0, end: exact.length } };
  const date = new Date().toISOString();
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const plain = { note: '', tags: [], verdict: null, colour: 'yellow' as const };
  await world.extension.ask('annotations.add', {
    annotations: [{ id, target, ...plain, created: date, modified: date }],
  });
}

test('an article wakes the background', async () => {
  await letBackgroundSleep(world);
  const page = await world.context.newPage();
  await page.goto(plainAddress(earlier.url));
  await expect.poll(() => backgroundRuns(world)).toBe(true);
  await page.close();
});

test('no page of a site that is off does, nor any while Crossread is paused', async () => {
  await world.extension.ask('site.set', { url: earlier.url, on: false });
  expect(await wakesBackground(earlier.url)).toBe(false);
  await world.extension.ask('site.set', { url: earlier.url, on: true });
  await world.extension.ask('settings.set', { change: { paused: true } });
  expect(await wakesBackground(earlier.url)).toBe(false);
  await world.extension.ask('settings.set', { change: { paused: false } });
});

test('a page without an article does not, unless it has notes', async () => {
  await learnOfNotes();
  expect(await wakesBackground(front)).toBe(false);
  expect(await wakesBackground(notices)).toBe(false);
  await annotateNotices('Vélo à vendre');
  for (const _ of ['not known of', 'known of']) {
    await letBackgroundSleep(world);
    const { page } = await visit(world, notices);
    await expectHighlight(page, 'Vélo à vendre');
    await page.close();
    await learnOfNotes();
  }
  expect(await wakesBackground(front)).toBe(false);
});

test('nor does coming back to one; but what becomes an article there is not read where that was switched off', async () => {
  await learnOfNotes();
  const { page, tab } = await visit(world, front);
  await letBackgroundSleep(world);
  // Chromium keeps no page for the way back while it is driven by a program.
  const comeBack = () =>
    page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await comeBack();
  await page.waitForTimeout(A_WHILE);
  expect(await backgroundRuns(world)).toBe(false);
  await switchOffUnheard(new URL(front).hostname);
  await page.evaluate((html) => {
    history.pushState(null, '', '/pont');
    document.documentElement.innerHTML = html;
  }, bridgePages.get(earlier.url) ?? '');
  await expect.poll(() => world.extension.askPage(tab, 'page.get', {})).toBeNull();
  expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 0 });
  await page.close();
  await world.extension.ask('site.set', { url: front, on: true });
});

test('the options do not, however long they are open', async () => {
  await world.extension.page.bringToFront();
  await letBackgroundSleep(world);
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
