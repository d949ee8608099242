import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage, bridgePages, cost, earlier, later, radar, reopened } from './lib/articles';
import { clickOn, expectNoCard, openCard, pointAt, press } from './lib/card';
import { inClosedRoot } from './lib/closed-root';
import { drawnMarks, expectMarkOn, linesOfText } from './lib/marks';
import { expectBadge } from './lib/popup';
import { claimLike, type ReadPage, read, startWorld, type World } from './lib/world';

let world: World;
let article: ReadPage;

/** The first article with room above and below, so that going to a sentence takes scrolling. */
const tall = articlePage({ ...earlier, head: '<style>p { margin: 900px 0 }</style>' });
const elsewhere = { x: 1200, y: 700 };

beforeAll(async () => {
  world = await startWorld({ pages: new Map([...bridgePages, [earlier.url, tall]]) });
  await read(world, earlier.url);
  article = await read(world, later.url);
});
afterAll(() => world.close());

describe('the card', () => {
  test('opens under the pointer with evidence and differing words, and goes with the pointer', async () => {
    const { page, claims } = article;
    const claim = claimLike(claims, cost);
    await expectMarkOn(page, claim, 'contradicted');
    await pointAt(page, claim);
    const card = await openCard(page);
    expect(card.heading).toBe('Contradicted');
    expect(card.words).toContain('42 millions d’euros');
    expect(card.words).toContain('March 2, 2026');
    expect(card.here.join(' ')).toContain('58');
    expect(card.there.join(' ')).toContain('42');
    expect(card.links[0]?.words).toBe(earlier.publisher);
    expect(card.links[0]?.href).toMatch(`${earlier.url}#:~:text=La%20r`);
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 5 });
    await expectNoCard(page);
  });

  test('shows the supporting sentence of another outlet', async () => {
    const { page, claims } = article;
    await pointAt(page, claimLike(claims, reopened));
    const card = await openCard(page);
    expect(card.heading).toBe('Corroborated');
    expect(card.words).toContain('a rouvert lundi matin, après neuf mois');
    expect([...card.here, ...card.there]).toEqual([]);
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 5 });
    await expectNoCard(page);
  });

  test('stays after a click until Escape', async () => {
    const { page, claims } = article;
    await clickOn(page, claimLike(claims, cost));
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 5 });
    await openCard(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  test('leads to the very sentence in the earlier article', async () => {
    const { page, claims } = article;
    await clickOn(page, claimLike(claims, cost));
    const [link] = (await openCard(page)).links;
    await page
      .context()
      .route(earlier.url, (route) => route.fulfill({ body: tall, contentType: 'text/html' }));
    const opened = page.context().waitForEvent('page');
    await page.mouse.click(link?.x ?? 0, link?.y ?? 0);
    const target = await opened;
    await target.waitForLoadState();
    expect(target.url().split('#')[0]).toBe(earlier.url);
    const top = () =>
      target.evaluate(() => document.querySelectorAll('article p')[1]?.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(900);
    expect(await target.evaluate(() => scrollY)).toBeGreaterThan(500);
    await target.close();
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  test('is walked from claim to claim by the keyboard, with its focus', async () => {
    const { page, tab, claims } = article;
    await page.evaluate(() => document.querySelector('a')?.focus());
    await world.extension.askPage(tab, 'page.step', { direction: 1 });
    const first = await openCard(page);
    expect(first.hasFocus).toBe(true);
    expect(first.language).toBe('en');
    expect(claims.map(({ text }) => `${first.heading}. ${text}`)).toContain(first.name);
    await world.extension.askPage(tab, 'page.step', { direction: 1 });
    await expect.poll(async () => (await openCard(page)).words).not.toBe(first.words);
    await world.extension.askPage(tab, 'page.step', { direction: -1 });
    await expect.poll(async () => (await openCard(page)).words).toBe(first.words);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test('is opened by the keyboard from where the reader is', async () => {
    const { page, tab } = await read(world, earlier.url);
    const step = (direction: 1 | -1) => world.extension.askPage(tab, 'page.step', { direction });
    await page.evaluate(() => document.querySelectorAll('article p')[2]?.scrollIntoView({ block: 'center' }));
    await step(1);
    expect((await openCard(page)).name).toMatch(/ruban/);
    await step(1);
    await expect.poll(async () => (await openCard(page)).name).toMatch(/ligne 7/);
    await page.evaluate(() => scrollTo(0, 0));
    await expectNoCard(page);
    await step(1);
    expect((await openCard(page)).name).toContain(earlier.title);
    await page.close();
  });

  test('covers no word of the claim that the reader went to, in low windows either', async () => {
    const { page, tab, claims } = await read(world, earlier.url);
    await page.setViewportSize({ width: 640, height: 450 });
    const claim = claimLike(claims, /ruban/);
    await world.extension.askPage(tab, 'page.show', { claimId: claim.id });
    await openCard(page);
    const top = await inClosedRoot(page, function () {
      return this.querySelector('.frame')?.getBoundingClientRect().top;
    });
    const lines = await linesOfText(page, claim.text);
    expect(top).toBeGreaterThan(Math.max(...lines.map(({ bottom }) => bottom)));
    await page.close();
  });

  test('is scrolled by the keys that scroll pages, and leaves the page where it is', async () => {
    const { page, tab, claims } = article;
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: 500, height: 260 });
    await world.extension.askPage(tab, 'page.show', { claimId: claimLike(claims, cost).id });
    await openCard(page);
    const scrolled = () =>
      inClosedRoot(page, function () {
        return this.querySelector('.body')?.scrollTop;
      });
    const pageScrolled = () => page.evaluate(() => scrollY);
    const before = await pageScrolled();
    for (const [key, other] of [
      ['ArrowDown', 'ArrowUp'],
      ['PageDown', 'PageUp'],
      ['End', 'Home'],
      [' ', 'Shift+ '],
    ]) {
      await page.keyboard.press(key ?? '');
      await expect.poll(scrolled).toBeGreaterThan(0);
      await page.keyboard.press(other ?? '');
      await expect.poll(scrolled).toBe(0);
    }
    expect(await pageScrolled()).toBe(before);
    await page.keyboard.press('Escape');
    await page.setViewportSize(size);
  });

  test('is all that a screen reader hears of marks: their signs are no pictures of the page', async () => {
    const session = await article.page.context().newCDPSession(article.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
    expect(roles).toContain('heading');
    expect(roles).not.toContain('image');
  });

  test('takes a wrong mark away, brings it back, and keeps to the last word after a reload', async () => {
    const { page, claims, tab } = article;
    const claim = claimLike(claims, cost);
    await clickOn(page, claim);
    await press(page, 'Wrong mark');
    await expectMarkOn(page, claim, 'none');
    await press(page, 'Undo');
    await expectMarkOn(page, claim, 'contradicted');
    await press(page, 'Wrong mark');
    await expectMarkOn(page, claim, 'none');
    await page.reload();
    await world.extension.settled(page);
    await expectMarkOn(page, claim, 'none');
    await expectMarkOn(page, claimLike(claims, reopened), 'corroborated');
    await expectBadge(world, tab, '');
    await world.extension.askPage(tab, 'page.show', { claimId: claim.id });
    await press(page, 'Undo');
    await expectMarkOn(page, claim, 'contradicted');
    await page.keyboard.press('Escape');
  });

  test('takes a wrong mark away in every tab that shows the article', async () => {
    const claim = claimLike(article.claims, cost);
    const other = await read(world, later.url);
    await expectMarkOn(other.page, claim, 'contradicted');
    await article.page.bringToFront();
    await clickOn(article.page, claim);
    await press(article.page, 'Wrong mark');
    await other.page.bringToFront();
    await expectMarkOn(other.page, claim, 'none');
    await article.page.bringToFront();
    await press(article.page, 'Undo');
    await other.page.bringToFront();
    await expectMarkOn(other.page, claim, 'contradicted');
    await other.page.close();
    await article.page.bringToFront();
    await article.page.keyboard.press('Escape');
  });
});

describe('a page that changes', () => {
  test('keeps its marks when it renders its article again', async () => {
    const { page, claims } = article;
    await page.evaluate(() => {
      const body = document.querySelector('article');
      if (body) body.innerHTML = `<div><p>Mis à jour il y a une minute</p></div>${body.innerHTML}`;
    });
    await expectMarkOn(page, claimLike(claims, reopened), 'corroborated');
    await expectMarkOn(page, claimLike(claims, radar), 'new');
  });

  test('is not read in the words of the browser’s translation, and has its marks again with its own', async () => {
    const { page, tab, claims } = article;
    const own = await page.evaluate(() => {
      const body = document.querySelector('article');
      const before = body?.innerHTML ?? '';
      // As Chromium's translation leaves a page.
      document.documentElement.className = 'translated-ltr';
      if (body)
        body.innerHTML = `<h1>Valmorin has its bridge back</h1><p><font>After nine months of work, the bridge of
          Valmorin reopened on Monday morning.</font></p><p><font>A speed camera will be set up in June at the northern
          entrance of Tarsac, the prefect Louis Delcambre announced.</font></p>`;
      return before;
    });
    const state = () => world.extension.askPage(tab, 'page.get', {});
    await expect.poll(state).toEqual({ phase: 'failed', error: 'pageTranslated' });
    await expect.poll(() => drawnMarks(page)).toEqual([]);
    await page.evaluate((html) => {
      document.documentElement.className = '';
      const body = document.querySelector('article');
      if (body) body.innerHTML = html;
    }, own);
    await expectMarkOn(page, claimLike(claims, reopened), 'corroborated');
  });

  test('gets new marks when an application shows another article without loading', async () => {
    const { page, tab } = article;
    const next = [
      'Le maire de Tarsac, Bruno Lecerf, a présenté jeudi sa démission au conseil municipal.',
      'Il dirigeait cette commune de 8 000 habitants depuis 2014 et quittera ses fonctions à la fin du mois.',
    ];
    await page.evaluate((paragraphs) => {
      history.pushState(null, '', '/actu/demission-a-tarsac');
      document.title = 'Le maire de Tarsac démissionne';
      document.querySelector('link[rel=canonical]')?.setAttribute('href', location.href);
      const body = document.querySelector('article');
      const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
      if (body) body.innerHTML = `<h1>Le maire de Tarsac démissionne</h1>${text}`;
    }, next);
    const state = async () => {
      const now = await world.extension.askPage(tab, 'page.get', {});
      return now?.phase === 'read' ? now.article.url : now?.phase;
    };
    await expect.poll(state).toBe('https://radio-plaine.example/actu/demission-a-tarsac');
    await expect
      .poll(async () => new Set((await drawnMarks(page)).map(({ mark }) => mark)))
      .toEqual(new Set(['new']));
    const summary = await world.extension.ask('coverage.summary', {});
    expect(summary.articles).toBe(3);
  });
});

test('a claim nobody told before is new, and its card says so', async () => {
  const { page, claims } = await read(world, later.url);
  const claim = claimLike(claims, radar);
  await expectMarkOn(page, claim, 'new');
  await pointAt(page, claim);
  expect((await openCard(page)).heading).toBe('New');
});
