import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { openCard } from './lib/card';
import { inClosedRoot } from './lib/closed-root';
import { drawnMarks, expectMarkOn } from './lib/marks';
import { claimLike, type ReadPage, read, startWorld, type World } from './lib/world';

/** What leaves a marked page with the reader: a copy of its text, a print of it, a file that it is saved in. */
let world: World;
let article: ReadPage;

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages });
  await read(world, earlier.url);
  article = await read(world, later.url);
});
afterAll(() => world.close());

const readSite = (on: boolean) => world.extension.ask('site.set', { url: later.url, on });

/** Opens the card of the contradicted claim, as the keyboard does. */
async function openIt({ page, tab, claims }: ReadPage): Promise<void> {
  const claim = claimLike(claims, cost);
  await expectMarkOn(page, claim, 'contradicted');
  await world.extension.askPage(tab, 'page.show', { claimId: claim.id });
  await openCard(page);
}

/** Copies all of a page by the keyboard. @returns what whoever it is pasted into is given */
async function copied(page: Page): Promise<{ html: string; text: string }> {
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  const pasted = page.evaluate(
    () =>
      new Promise<{ html: string; text: string }>((resolve) => {
        const read = ({ clipboardData: data }: ClipboardEvent) =>
          resolve({ html: data?.getData('text/html') ?? '', text: data?.getData('text/plain') ?? '' });
        document.addEventListener('paste', read, { once: true });
      }),
  );
  await page.keyboard.press('ControlOrMeta+V');
  return pasted;
}

test('copied text is that of the page, with a card open too', async () => {
  const { page } = article;
  await openIt(article);
  const marked = await copied(page);
  await readSite(false);
  await expect.poll(() => drawnMarks(page)).toEqual([]);
  const unmarked = await copied(page);
  expect(unmarked.text).toContain(later.paragraphs[0]);
  expect(marked).toEqual(unmarked);
  await readSite(true);
});

test('a page finds no word of how many of its claims are marked', async () => {
  await openIt(article);
  const finds = (words: string) =>
    article.page.evaluate((text) => {
      getSelection()?.removeAllRanges();
      return Reflect.get(window, 'find').call(window, text) as boolean;
    }, words);
  expect(await finds('radar')).toBe(true);
  const said = await inClosedRoot(article.page, function () {
    return this.querySelector('[aria-live]')?.getAttribute('data-text');
  });
  expect(said).toMatch(/^Claim \d of 4$/);
  expect(await finds(said ?? '')).toBe(false);
});

test('a print has no marks', async () => {
  const { page } = article;
  const isSeen = () =>
    inClosedRoot(page, function () {
      return this.host.checkVisibility();
    });
  expect(await isSeen()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isSeen()).toBe(false);
  await page.emulateMedia({ media: null });
});

test('a page that is saved looks as its author made it', async () => {
  const { page } = article;
  await openIt(article);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await session.detach();
  const folder = await mkdtemp(join(tmpdir(), 'crossread-saved-'));
  const file = join(folder, 'saved.mhtml');
  await writeFile(file, data);
  const saved = await page.context().newPage();
  await saved.goto(`file://${file}`);
  const look = async (of: Page) =>
    of.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await look(saved)).toBe(await look(page));
  await saved.close();
  await rm(folder, { recursive: true });
});
