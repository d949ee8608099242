import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, expectHighlight, select } from './lib/annotations';
import { startWorld, visit, type World } from './lib/world';

const url = 'https://courrier-du-val.example/annonces';
const page = '<!doctype html><title>Annonces</title><p>Vélo à vendre, bon état.</p><p>Cherche piano.</p>';

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: new Map([[url, page]]) });
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
