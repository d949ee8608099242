import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoteAt } from '../../src/annotations/quote';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { expectMarkOn } from './lib/marks';
import { expectBadge, PopupWindow } from './lib/popup';
import { storedCoverage } from './lib/stored-coverage';
import { claimLike, read, startWorld, type World } from './lib/world';

const agreed = { damaged: [], missing: [], stray: [], twice: [], wrong: [] };

let world: World;
let library: Page;

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages });
});
afterAll(() => world.close());

const titles = () => library.locator('.article-title').allInnerTexts();
const entry = (title: string) => library.locator('li.note', { hasText: title });
const stored = () => world.extension.ask('coverage.summary', {});

/** What the cost in the later article is compared with now. */
async function evidence(): Promise<string[]> {
  const { page, claims } = await read(world, later.url);
  await page.close();
  return claimLike(claims, cost).verdict?.evidence.map(({ url }) => url) ?? [];
}

/** A note on the earlier article. */
async function annotate(): Promise<void> {
  const { url, title, publisher, paragraphs } = earlier;
  const at = '2026-03-03T09:00:00.000Z';
  await world.extension.ask('annotations.add', {
    annotations: [
      {
        id: 'urn:uuid:5a0d0f9e-7f27-4d0c-8a5a-000000000001',
        target: { url, title, publisher, ...quoteAt(paragraphs.join('\n'), 0, 20) },
        note: 'Seen.',
        tags: [],
        colour: 'yellow',
        verdict: null,
        created: at,
        modified: at,
      },
    ],
  });
}

test('the popup leads to the articles read, those last read first, with what they claim', async () => {
  await (await read(world, earlier.url)).page.close();
  await annotate();
  const { page } = await read(world, later.url);
  const popup = await PopupWindow.open(world, page);
  const opened = world.context.waitForEvent('page');
  await popup.click('button', 'Articles read');
  library = await opened;
  await page.close();
  await expect.poll(titles).toEqual([later.title, earlier.title]);
  expect(await entry(later.title).innerText()).toMatch(
    /Radio Plaine · published on March 3, 2026.*4 claims.*1 contradicted.*\d corroborated/s,
  );
  // Which of them have notes is asked for apart.
  await expect.poll(() => entry(earlier.title).innerText()).toMatch(/5 claims.*1 note/s);
  expect(await evidence()).toEqual([earlier.url]);
});

test('one that is forgotten is compared no more and comes back when that is undone', async () => {
  await entry(earlier.title).getByRole('button', { name: 'Forget' }).focus();
  await library.keyboard.press('Enter');
  await library.getByText('is forgotten. Your notes on it stay.').waitFor();
  expect(await library.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  expect(await stored()).toMatchObject({ articles: 1 });
  expect(await evidence()).toEqual([]);
  expect((await storedCoverage(world)).index).toEqual(agreed);
  expect(await world.extension.ask('annotations.all', {})).toHaveLength(1);
  await library.bringToFront();
  await library.keyboard.press('Enter');
  await expect.poll(titles).toContain(earlier.title);
  expect(await evidence()).toEqual([earlier.url]);
  expect((await storedCoverage(world)).index).toEqual(agreed);
});

test('a page that is open takes back what it quotes of an article when that is forgotten', async () => {
  const { page, tab, claims } = await read(world, later.url);
  const about = claimLike(claims, cost);
  await expectMarkOn(page, about, 'contradicted');
  await expectBadge(world, tab, '1');
  const readAt = async () => (await storedCoverage(world)).articles.find(([url]) => url === later.url);
  const before = await readAt();
  await library.bringToFront();
  await entry(earlier.title).getByRole('button', { name: 'Forget' }).click();
  await library.getByText('is forgotten. Your notes on it stay.').waitFor();
  await page.bringToFront();
  await expectMarkOn(page, about, 'new');
  await expectBadge(world, tab, '');
  expect(JSON.stringify(await world.extension.askPage(tab, 'page.get', {}))).not.toContain(earlier.url);
  expect(await readAt()).toEqual(before);
  await library.bringToFront();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => entry(earlier.title).getByRole('button', { name: 'Forget' }).count()).toBe(1);
  await page.reload();
  await world.extension.settled(page);
  await expectMarkOn(page, about, 'contradicted');
  await page.close();
});

test('all of one site are forgotten after a question', async () => {
  await library.bringToFront();
  await entry(earlier.title)
    .getByRole('button', { name: /^All from courrier-du-val/ })
    .click();
  await expect.poll(titles).toEqual([earlier.title]);
  await library.getByRole('button', { name: 'Forget all that match…' }).click();
  await library.getByText('It is 1 article.').waitFor();
  await library.getByRole('button', { name: 'Forget for good' }).click();
  await library.getByText('1 article was forgotten.').waitFor();
  await library.getByRole('button', { name: 'Show all sites again' }).click();
  await expect.poll(titles).toEqual([later.title]);
  expect(await evidence()).toEqual([]);
  expect(await storedCoverage(world)).toMatchObject({
    index: agreed,
    articles: [[later.url, expect.anything()]],
  });
});
