import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import {
  choose,
  drawnHighlights,
  expectHighlight,
  noteWindow,
  pressShortcut,
  select,
  toastOf,
} from './lib/annotations';
import { articlePage, bridgePages, cost, earlier, later } from './lib/articles';
import { clickOn, openCard, press } from './lib/card';
import { inClosedRoot } from './lib/closed-root';
import { linesOfText } from './lib/marks';
import { PopupWindow } from './lib/popup';
import { claimLike, type ReadPage, read, startWorld, type World } from './lib/world';

let world: World;
let article: ReadPage;
const pages = new Map(bridgePages);
const legal = 'Mentions légales';
const renovation = 'La rénovation du pont de Valmorin';
const ribbon = 'a coupé le ruban devant trois cents habitants';

beforeAll(async () => {
  world = await startWorld({ pages });
  article = await read(world, earlier.url);
});
afterAll(() => world.close());

const stored = () => world.extension.ask('annotations.all', {});

describe('an annotation', () => {
  test('is made of selected text, written in a window of its own, and there after a reload', async () => {
    const { page, tab } = article;
    await select(page, ribbon);
    const note = await noteWindow(world, choose(world, 'annotate', tab));
    await note.getByLabel('Note (Markdown)').fill('Who paid for the *ribbon*?');
    await note.getByLabel('Tags').fill('ceremony, town hall');
    await note.getByRole('radio', { name: 'Green' }).check({ force: true });
    await note.getByLabel('My own verdict').selectOption('contradicted');
    // The window may be gone before the key is let go.
    await Promise.all([note.waitForEvent('close'), note.keyboard.press('Control+Enter').catch(() => {})]);
    await expectHighlight(page, ribbon, 'green');
    expect(await stored()).toMatchObject([
      {
        note: 'Who paid for the *ribbon*?',
        tags: ['ceremony', 'town hall'],
        colour: 'green',
        verdict: 'contradicted',
        target: {
          url: earlier.url,
          title: earlier.title,
          publisher: earlier.publisher,
          publishedAt: earlier.date,
          quote: { exact: ribbon },
        },
      },
    ]);
    await page.reload();
    await expectHighlight(page, ribbon, 'green');
  });

  test('is opened by a click on it, edited, deleted, and brought back', async () => {
    const { page, tab } = article;
    await select(page, legal);
    await choose(world, 'highlight', tab);
    await expectHighlight(page, legal);
    await page.mouse.click(20, 400);
    const [line] = await linesOfText(page, legal);
    const click = () =>
      page.mouse.click((line?.left ?? 0) + 30, ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2);
    const note = await noteWindow(world, click());
    // Typed: the browser asks about unsaved words only where a reader wrote them.
    const questions: string[] = [];
    note.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await note.getByLabel('Note (Markdown)').click();
    await note.keyboard.type('Outside the article.');
    await Promise.all([note.waitForEvent('close'), note.getByRole('button', { name: 'Save' }).click()]);
    expect(questions).toEqual([]);
    await expect.poll(async () => (await stored())[0]?.note).toBe('Outside the article.');
    const again = await noteWindow(world, click());
    await again.getByRole('button', { name: 'Delete' }).click();
    await again.getByText('The note was deleted.').waitFor();
    const colours = async () => new Set((await drawnHighlights(page)).map(({ colour }) => colour));
    await expect.poll(colours).toEqual(new Set(['green']));
    expect(await stored()).toHaveLength(1);
    await again.getByRole('button', { name: 'Undo' }).click();
    await expectHighlight(page, legal);
    expect(await stored()).toHaveLength(2);
    await again.close();
  });

  test('is made of a claim from its card, and found there again', async () => {
    const { page, claims } = await read(world, later.url);
    const claim = claimLike(claims, cost);
    const open = async () => {
      await clickOn(page, claim);
      await openCard(page);
      await press(page, 'Note…');
    };
    const unwanted = await noteWindow(world, open());
    await expectHighlight(page, claim.text);
    const cancel = unwanted.getByRole('button', { name: 'Cancel' });
    await Promise.all([unwanted.waitForEvent('close'), cancel.click()]);
    await expect.poll(() => drawnHighlights(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const note = await noteWindow(world, open());
    await note.getByLabel('Note (Markdown)').fill('Check the budget.');
    await Promise.all([note.waitForEvent('close'), note.getByRole('button', { name: 'Save' }).click()]);
    await page.keyboard.press('Escape');
    await expectHighlight(page, claim.text);
    const again = await noteWindow(world, open());
    await expect.poll(() => again.getByLabel('Note (Markdown)').inputValue()).toBe('Check the budget.');
    await again.close();
    expect(await stored()).toHaveLength(3);
    await page.close();
  });

  test('may be a mere highlight, by a shortcut; with nothing selected the reader is told', async () => {
    const { page, tab } = article;
    await page.bringToFront();
    await select(page, renovation);
    await pressShortcut(world, 'highlight', tab);
    await expectHighlight(page, renovation);
    await expect.poll(() => toastOf(page)).toMatch(/^Highlighted\./);
    await page.mouse.click(20, 400);
    await choose(world, 'highlight', tab);
    await expect.poll(() => toastOf(page)).toBe('Select some text of the page first.');
    const roleOfToast = await inClosedRoot(page, function () {
      return this.querySelector('.toast')?.role;
    });
    expect(roleOfToast).toBe('alert');
  });
});

test('annotations follow their passage through an edit of the page; where it is gone they are kept and said so', async () => {
  const { page } = article;
  await page.goto('about:blank');
  pages.set(
    earlier.url,
    articlePage({
      ...earlier,
      paragraphs: [
        'Mis à jour à midi, avec la réaction de la région et celle des commerçants.',
        ...earlier.paragraphs.slice(0, 1),
        'La maire, Hélène Castagnier, a coupé le ruban hier devant trois cents habitants.',
        ...earlier.paragraphs.slice(3),
      ],
    }),
  );
  await page.goto(plainAddress(earlier.url));
  await expectHighlight(page, 'a coupé le ruban hier devant trois cents habitants', 'green');
  await expect.poll(() => world.extension.ask('annotations.orphans', {})).toHaveLength(1);
  const popup = await PopupWindow.open(world, page);
  await popup.expectText('Passage not found: the article has changed since.');
  expect(await popup.texts('.quote')).toEqual([renovation, ribbon, legal]);
  await popup.close();
});
