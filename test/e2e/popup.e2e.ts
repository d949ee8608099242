import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { openCard } from './lib/card';
import { drawnMarks, expectMarkOn, linesOfText } from './lib/marks';
import { expectBadge, PopupWindow } from './lib/popup';
import { claimLike, type ReadPage, read, startWorld, visit, type World } from './lib/world';

const frontPage = 'https://radio-plaine.example/';
const pages = new Map([
  ...bridgePages,
  [frontPage, '<h1>Radio Plaine</h1><a href="/actu/pont-de-valmorin">Pont</a>'],
]);

describe('in English', () => {
  let world: World;
  let article: ReadPage;
  beforeAll(async () => {
    world = await startWorld({ pages });
    await read(world, earlier.url);
    article = await read(world, later.url);
  });
  afterAll(() => world.close());

  test('counts the marks, and the badge those that are contradicted', async () => {
    const popup = await PopupWindow.open(world, article.page);
    await popup.expectText(later.title);
    const count = (mark: string) => article.claims.filter(({ verdict }) => verdict?.mark === mark).length;
    expect(await popup.texts('.tile')).toEqual([
      expect.stringMatching(`^${article.claims.length} claims`),
      expect.stringMatching(`^${count('contradicted')} .*contradicted`),
      expect.stringMatching(`^${count('corroborated')} .*corroborated`),
      expect.stringMatching(`^${count('new')} .*new`),
    ]);
    await expectBadge(world, article.tab, '1');
    await popup.expectText(/2 articles and \d+ claims stored here since/);
    await popup.close();
  });

  test('filters the claims, and leads to the one that is clicked', async () => {
    const { page, claims } = article;
    await page.setViewportSize({ width: 1280, height: 300 });
    const popup = await PopupWindow.open(world, page);
    await popup.click('.tile', 'contradicted');
    await expect.poll(() => popup.texts('.claim-text')).toEqual([claimLike(claims, cost).text]);
    expect(await popup.texts('.difference')).toEqual([
      `Here 58 millions d’euros ${earlier.publisher} 42 millions d’euros`,
    ]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await popup.click('.claim', 'euros');
    await expect.poll(() => popup.isOpen()).toBe(false);
    expect((await openCard(page)).heading).toBe('Contradicted');
    const [line] = await linesOfText(page, claimLike(claims, cost).text);
    expect(line?.top).toBeGreaterThan(0);
    expect(line?.bottom).toBeLessThan(300);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('switches the site off and on again', async () => {
    const { page, claims } = article;
    const popup = await PopupWindow.open(world, page);
    await popup.click('.switch', 'Read radio-plaine.example');
    await popup.expectText('Off for this site');
    await expect.poll(() => drawnMarks(page)).toEqual([]);
    await popup.click('.switch', 'Read radio-plaine.example');
    await popup.expectText(later.title);
    await expectMarkOn(page, claimLike(claims, cost), 'contradicted');
    await popup.close();
  });

  test('pauses everywhere and resumes', async () => {
    const { page, claims } = article;
    const popup = await PopupWindow.open(world, page);
    await popup.click('.switch', 'Pause everywhere');
    await popup.expectText('Crossread is paused');
    await expect.poll(() => drawnMarks(page)).toEqual([]);
    await popup.click('button', 'Resume');
    await popup.expectText(later.title);
    await expectMarkOn(page, claimLike(claims, cost), 'contradicted');
    await popup.close();
  });

  test('says that a front page is no article', async () => {
    const { page, state } = await visit(world, frontPage);
    expect(state.phase).toBe('notArticle');
    const popup = await PopupWindow.open(world, page);
    await popup.expectText('No article here');
    await popup.close();
  });

  test('says that a page which did not load cannot be read', async () => {
    const page = await world.context.newPage();
    await page.goto('http://unknown.example/').catch(() => {});
    const popup = await PopupWindow.open(world, page);
    await popup.expectText('it did not load');
    expect(await popup.texts('main button')).toEqual([]);
    await popup.close();
  });

  test('leaves a window of a few lines to what it says', async () => {
    const page = await world.context.newPage();
    // As a popup of the greatest height there is, at three times its size.
    await page.setViewportSize({ width: 400, height: 200 });
    await page.goto(`chrome-extension://${world.extensionId}/popup/index.html`);
    await page.getByText('Crossread cannot read this page').waitFor();
    await page.evaluate(() => document.querySelector('main')?.scrollIntoView());
    const partAt = (height: number) =>
      page.evaluate(
        (y) => document.elementFromPoint(200, y)?.closest('header, main, footer')?.tagName,
        height,
      );
    expect([await partAt(20), await partAt(100)]).toEqual(['MAIN', 'MAIN']);
    await page.close();
  });

  test('says that the browser closes its own pages', async () => {
    const page = await world.context.newPage();
    await page.goto('chrome://version');
    const popup = await PopupWindow.open(world, page);
    await popup.expectText('Crossread cannot read this page');
    await popup.close();
  });
});

describe('in French', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ pages, locale: 'fr' });
  });
  afterAll(() => world.close());

  test('says of a first article that there was none before, then counts in French', async () => {
    const first = await read(world, earlier.url);
    const popup = await PopupWindow.open(world, first.page);
    await popup.expectText('Votre premier article');
    await popup.close();
    const second = await read(world, later.url);
    const again = await PopupWindow.open(world, second.page);
    await again.expectText(/1\s+contredite/);
    await again.expectText(/2 articles et \d+ affirmations/);
    await again.close();
  });
});
