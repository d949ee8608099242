import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, expectHighlight, select, toastOf } from './lib/annotations';
import { startWorld, visit, type World } from './lib/world';

const url = 'https://courrier-du-val.example/annonces';
const other = 'https://courrier-du-val.example/petites-annonces';
const page = '<!doctype html><title>Annonces</title><p>Vélo à vendre, bon état.</p><p>Cherche piano.</p>';

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: new Map([url, other].map((address) => [address, page])) });
});
afterAll(() => world.close());

test('a page without an article can be annotated too', async () => {
  const { page, tab, state } = await visit(world, url);
  expect(state.phase).toBe('notArticle');
  await select(page, 'Vélo à vendre');
  await choose(world, 'highlight', tab);
  await expectHighlight(page, 'Vélo à vendre');
  await page.reload();
  await expectHighlight(page, 'Vélo à vendre');
  await page.close();
});

test('where nothing is selected a page says so, also one that had nothing of Crossread in it', async () => {
  const { page, tab } = await visit(world, other);
  await choose(world, 'highlight', tab);
  await expect.poll(() => toastOf(page)).toBe('Select some text of the page first.');
  await page.close();
});
