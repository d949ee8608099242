import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MarkedClaim } from '../../src/messages';
import { articlePage, bridgePages, cost, earlier, later, radar, reopened } from './lib/articles';
import { clickOn, expectNoCard, openCard, pointAt } from './lib/card';
import { inClosedRoot } from './lib/closed-root';
import { expectMarkOn } from './lib/marks';
import { ScriptWorld } from './lib/script-world';
import { type Sight, spy } from './lib/spy';
import { claimLike, type ReadPage, read, startWorld, type World } from './lib/world';

/** What only Crossread says on the page: the page searches for it. */
const words = [
  'Contradicted',
  'Corroborated',
  'New',
  'Wrong mark',
  '42 millions',
  earlier.publisher,
  'You read',
];

const hostile = articlePage({
  ...later,
  head: `<style>body { padding-bottom: 2000px }</style><link rel="icon" href="data:,"><script>(${spy})()</script>`,
});

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: new Map([...bridgePages, [later.url, hostile]]) });
});
afterAll(() => world.close());

/** Does to a page's claims what a reader does, and has the page look around after each step. */
async function watched(
  { page, tab, claims }: ReadPage,
  marks: ['new' | 'corroborated', 'new' | 'contradicted', 'new'],
) {
  const order = [reopened, cost, radar].map((pattern) => claimLike(claims, pattern));
  for (const [index, claim] of order.entries()) await expectMarkOn(page, claim, marks[index] ?? 'none');
  const reports: Record<string, Sight> = { 'after drawing': await lookAround(page) };
  for (const [index, claim] of order.entries()) {
    await pointAt(page, claim);
    await openCard(page);
    reports[`with the card of claim ${index} under the pointer`] = await lookAround(page);
    await page.mouse.move(1200, 20, { steps: 3 });
    await expectNoCard(page);
  }
  for (const [index, claim] of order.slice(0, 2).entries()) {
    for (const [name, act] of Object.entries(probes)) {
      const frame = await opened(page, claim);
      await lookAround(page);
      await act(page, { x: frame.x, y: frame.y + frame.height - 30 });
      await nextFrame(page);
      reports[`${name} the card of claim ${index}`] = await lookAround(page);
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    }
  }
  for (let step = 0; step < 3; step++) {
    await world.extension.askPage(tab, 'page.step', { direction: 1 });
    await openCard(page);
    reports[`after stepping ${step}`] = await lookAround(page);
  }
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  await lookAround(page);
  await page.mouse.move(1200, 20, { steps: 3 });
  await nextFrame(page);
  reports['at the end'] = await lookAround(page);
  await page.close();
  return reports;
}

/** What readers may do to a card, and a page to the card's surroundings. */
const probes: Record<string, (page: Page, under: { x: number; y: number }) => Promise<unknown>> = {
  'leaving alone': () => Promise.resolve(),
  'scrolling the page under': (page) => page.evaluate(() => scrollBy(0, 40)),
  'turning the wheel over': async (page, { x, y }) => {
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.wheel(0, 60);
  },
  'resting at the end of': async (page, { x, y }) => {
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForTimeout(600);
  },
  'clicking at the end of': (page, { x, y }) => page.mouse.click(x, y),
  'tabbing three times through': async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
  },
};

/** Opens the card of a claim by a click. @returns the frame around it, by its middle and height */
async function opened(page: Page, claim: MarkedClaim): Promise<{ x: number; y: number; height: number }> {
  await page.mouse.move(1200, 20);
  await page.evaluate(() => scrollTo(0, 0));
  await nextFrame(page);
  await clickOn(page, claim);
  await openCard(page);
  const frame = await inClosedRoot(page, function () {
    const { left, top, width, height } =
      this.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top, height };
  });
  if (!frame) throw new Error('no frame around the card');
  return frame;
}

/** Drawing takes a frame to begin and one to show. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

function lookAround(page: Page): Promise<Sight> {
  return page.evaluate(
    (searched) => (window as unknown as { look(words: string[]): Sight }).look(searched),
    words,
  );
}

describe('a hostile page', () => {
  test('sees nothing that depends on a verdict', async () => {
    const unread = await watched(await read(world, later.url), ['new', 'new', 'new']);
    expect(unread['after drawing']?.strangers).toHaveLength(1);
    await read(world, earlier.url);
    const compared = await watched(await read(world, later.url), ['corroborated', 'contradicted', 'new']);
    for (const [step, report] of Object.entries(compared)) {
      expect.soft(report, step).toEqual(unread[step]);
    }
  });
});

test('whoever took a content script over reaches nothing of the reader’s account', async () => {
  await world.extension.page.evaluate(() => chrome.storage.sync.set({ 'file:a': 'kept' }));
  const { page } = await read(world, earlier.url);
  const script = await ScriptWorld.of(page, world.extensionId);
  await expect(script.evaluate('chrome.storage.sync.clear()')).rejects.toThrow();
  expect(await world.extension.page.evaluate(() => chrome.storage.sync.get(null))).toEqual({
    'file:a': 'kept',
  });
});
