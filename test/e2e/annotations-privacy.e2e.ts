import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteAt } from '../../src/annotations/quote';
import { choose, expectHighlight, noteWindow, select, toastOf } from './lib/annotations';
import { articlePage, bridgePages, later, radar } from './lib/articles';
import { expectMarkOn } from './lib/marks';
import { type Sight, spy } from './lib/spy';
import { claimLike, read, startWorld, type World } from './lib/world';

/** What only the reader wrote and Crossread says: the page searches for it. */
const words = ['Suspicious prefect', 'secret-tag', 'Highlighted', 'Note (Markdown)'];

const hostile = articlePage({
  ...later,
  head: `<style>body { padding-bottom: 2000px }</style><link rel="icon" href="data:,"><script>(${spy})()</script>`,
});

let world: World;
const passage = 'annoncé le préfet Louis Delcambre';

beforeAll(async () => {
  world = await startWorld({ pages: new Map([...bridgePages, [later.url, hostile]]) });
});
afterAll(() => world.close());

async function lookAround(page: Page): Promise<Sight> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return page.evaluate(
    (searched) => (window as unknown as { look(words: string[]): Sight }).look(searched),
    words,
  );
}

/** Opens the hostile page, waits until it is drawn, and has it look around while the reader scrolls and points. */
async function watched(drawn: (page: Page) => Promise<void>): Promise<Sight[]> {
  const { page, claims } = await read(world, later.url);
  await expectMarkOn(page, claimLike(claims, radar), 'new');
  await drawn(page);
  const sights = [await lookAround(page)];
  await page.mouse.move(1200, 20, { steps: 3 });
  await page.evaluate(() => scrollTo(0, 60));
  sights.push(await lookAround(page));
  await page.evaluate(() => scrollTo(0, 0));
  sights.push(await lookAround(page));
  await page.close();
  return sights;
}

describe('a hostile page', () => {
  test('cannot tell whether it is annotated', async () => {
    const plain = await watched(async () => {});
    const text = later.paragraphs.join('\n');
    const start = text.indexOf(passage);
    const [annotation] = [
      {
        id: 'urn:uuid:0b7c1c0e-8f0a-4c3e-9d53-0d9f8f7c1a11',
        target: {
          url: later.url,
          title: later.title,
          publisher: later.publisher,
          ...quoteAt(text, start, start + passage.length),
        },
        note: 'Suspicious prefect',
        tags: ['secret-tag'],
        colour: 'pink' as const,
        verdict: 'new' as const,
        created: '2026-03-03T09:00:00.000Z',
        modified: '2026-03-03T09:00:00.000Z',
      },
    ];
    await world.extension.ask('annotations.add', { annotations: [annotation] });
    const annotated = await watched((page) => expectHighlight(page, passage, 'pink'));
    for (const [step, sight] of annotated.entries()) expect.soft(sight, `step ${step}`).toEqual(plain[step]);
  });

  test('sees neither a highlight being made nor a word of what is written', async () => {
    const { page, tab } = await read(world, later.url);
    await expectHighlight(page, passage, 'pink');
    const { strangers } = await lookAround(page);
    await select(page, 'à l’entrée nord');
    await choose(world, 'highlight', tab);
    await expect.poll(() => toastOf(page)).toMatch(/^Highlighted\./);
    const highlighted = await lookAround(page);
    expect(highlighted.strangers).toEqual(strangers);
    expect(highlighted.seen.filter((what) => !SELECTING.test(what))).toEqual([]);
    await select(page, 'en juin');
    const note = await noteWindow(world, choose(world, 'annotate', tab));
    await note.getByLabel('Note (Markdown)').pressSequentially('Suspicious prefect');
    await note.getByLabel('Tags').pressSequentially('secret-tag');
    await Promise.all([note.waitForEvent('close'), note.getByRole('button', { name: 'Save' }).click()]);
    await expectHighlight(page, 'en juin');
    const after = await lookAround(page);
    expect(after.strangers).toEqual(strangers);
    expect(after.seen.filter((what) => !SELECTING.test(what) && !LEAVING.test(what))).toEqual([]);
    expect(JSON.stringify(after)).not.toMatch(/(?:Suspicious prefect|secret-tag|Highlighted) true/);
  });
});

/** What a page hears of any text being selected with the mouse; the calls are the test's own. */
const SELECTING =
  /^(?:event (?:pointer|mouse|click|select|gotpointercapture|lostpointercapture|scroll)|called (?:getClientRects|getBoundingClientRect|requestAnimationFrame)$)/;
/** What a page hears of any window that is opened and closed. */
const LEAVING = /^event (?:blur|focus|visibilitychange|resize)/;
