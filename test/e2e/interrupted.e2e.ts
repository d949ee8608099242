import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { bridgePages, cost, earlier, later, reopened } from './lib/articles';
import {
  holdDatabase,
  killEngine,
  letBackgroundSleep,
  releaseDatabase,
  stopBackground,
} from './lib/interrupt';
import { drawnMarks, expectMarkOn } from './lib/marks';
import { PopupWindow } from './lib/popup';
import { claimLike, read, startWorld, type World } from './lib/world';

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages });
});
beforeEach(async () => {
  await world.extension.ask('coverage.clear', {});
  await (await read(world, earlier.url)).page.close();
});
afterEach(() => releaseDatabase(world));
afterAll(() => world.close());

/** Opens the second article, and returns while the engine is at work on it. */
async function readingUnderWay(): Promise<{
  page: Page;
  phase(): Promise<string | undefined>;
}> {
  await holdDatabase(world);
  const page = await world.context.newPage();
  await page.goto(plainAddress(later.url));
  const tab = await world.extension.tabOf(page);
  const phase = async () => (await world.extension.askPage(tab, 'page.get', {}))?.phase;
  const title = () => world.extension.page.evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);
  await expect.poll(title).toBe('Crossread: Reading…');
  // The background answers in order: by now it has passed the article on.
  await world.extension.ask('settings.get', {});
  return { page, phase };
}

/** Both articles are stored, and the second was compared with the first. */
async function expectAllIsWell(page: Page): Promise<void> {
  const state = await world.extension.settled(page);
  if (state.phase !== 'read') throw new Error(JSON.stringify(state));
  expect(state.reading).toMatchObject({ stored: true, warning: null });
  await expectMarkOn(page, claimLike(state.reading.claims, cost), 'contradicted');
  await expectMarkOn(page, claimLike(state.reading.claims, reopened), 'corroborated');
  expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 2 });
  await page.close();
}

test('the popup says that a reading is under way', async () => {
  const { page } = await readingUnderWay();
  const popup = await PopupWindow.open(world, page);
  await popup.expectText('Reading…');
  await releaseDatabase(world);
  await popup.expectText(later.title);
  await popup.close();
  await expectAllIsWell(page);
});

/** The popup tells the reader what happened, and its button reads the page after all. */
async function expectRetryWorks(page: Page): Promise<void> {
  const popup = await PopupWindow.open(world, page);
  await popup.expectText('What was stored before is safe');
  await popup.click('button', 'Try again');
  await popup.expectText(later.title);
  await popup.close();
  await expectAllIsWell(page);
}

test('a reading survives the end of the engine', async () => {
  const { page, phase } = await readingUnderWay();
  await killEngine(world);
  expect(await phase()).toBe('reading');
  await releaseDatabase(world);
  await expectAllIsWell(page);
});

test('an engine that ends again and again is given up, until the reader tries again', async () => {
  const { page, phase } = await readingUnderWay();
  await killEngine(world);
  await killEngine(world);
  // An engine that ends while it starts is waited for.
  await expect.poll(phase, { timeout: 25_000 }).toBe('failed');
  await releaseDatabase(world);
  await expectRetryWorks(page);
});

test('a background that is stopped in between is told of, and the reader tries again', async () => {
  const { page, phase } = await readingUnderWay();
  await stopBackground(world);
  await expect.poll(phase).toBe('failed');
  await releaseDatabase(world);
  await expectRetryWorks(page);
});

test('a background that was stopped before is not missed', async () => {
  await letBackgroundSleep(world);
  const { page } = await read(world, later.url);
  await expectAllIsWell(page);
});

test('an article that is replaced while it is read leaves no mark on the next', async () => {
  const { page } = await readingUnderWay();
  const text = 'Une exposition de 80 photographies s’est ouverte dimanche au musée de la Mine, à Corbeval.';
  await page.evaluate((paragraph) => {
    history.pushState(null, '', '/actu/exposition');
    document.title = 'Quatre-vingts photographies';
    document.querySelector('link[rel=canonical]')?.setAttribute('href', location.href);
    const article = document.querySelector('article');
    if (article)
      article.innerHTML = `<h1>Quatre-vingts photographies</h1><p>${paragraph}</p><p>${paragraph}</p>`;
  }, text);
  await releaseDatabase(world);
  const tab = await world.extension.tabOf(page);
  const read = async () => {
    const state = await world.extension.askPage(tab, 'page.get', {});
    return state?.phase === 'read' ? state.article.url : state?.phase;
  };
  await expect.poll(read).toBe(new URL('/actu/exposition', later.url).href);
  await expect
    .poll(async () => new Set((await drawnMarks(page)).map(({ mark }) => mark)))
    .toEqual(new Set(['new']));
  await page.close();
});
