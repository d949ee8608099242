import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mark } from '../../src/compare/types';
import { drawnMarks, expectMarkOn, linesOfText } from './lib/marks';
import { claimLike, type ReadPage, read, startWorld, type World } from './lib/world';

/** Five real articles on one event. They belong to their publishers and lie beside the project, where there is one. */
const folder = '../shared/coverage';
const present = existsSync(`${folder}/index.json`);
const order = ['004', '001', '000', '002', '003'];

/** Of each article: what the sentence with these words must be marked, by evidence from which article. */
const expected: [string, RegExp, Mark, string[]][] = [
  ['000', /libération de Marc/, 'corroborated', ['001']],
  ['000', /BON SENS/, 'corroborated', ['001']],
  ['000', /invité Donald Trump/, 'corroborated', ['001']],
  ['002', /invité le président/, 'corroborated', ['000', '001']],
  ['002', /une heure et demie/, 'corroborated', ['000']],
  ['002', /libération de Mark/, 'corroborated', ['000', '001']],
  ['002', /pas positif/, 'new', []],
  ['002', /ONU a accueilli/, 'new', []],
  ['003', /une heure et demie/, 'corroborated', ['000', '001', '002']],
  ['003', /BON SENS/, 'corroborated', ['000', '001']],
  ['003', /libération d’un Américain/, 'corroborated', ['000', '001', '002']],
  ['003', /trois ans de guerre/, 'contradicted', ['000']],
  ['003', /Pete Hegseth/, 'new', []],
  ['003', /adhésion de l’Ukraine/, 'new', []],
];

/** Stands in every article beside its text. */
const besides = ['Partager', 'Laisser un commentaire', 'À lire aussi', 'Commentaires', 'Accueil'];

if (!present) process.stderr.write('left out: the articles of ../shared/coverage are not here\n');

describe.skipIf(!present)('five articles on one event, in order of publication', () => {
  let world: World;
  const articles = new Map<string, ReadPage>();
  const urls = new Map<string, string>();

  beforeAll(async () => {
    const index: { id: string; url: string; file: string }[] = JSON.parse(
      readFileSync(`${folder}/index.json`, 'utf8'),
    );
    for (const { id, url } of index) urls.set(id, url);
    world = await startWorld({
      pages: new Map(index.map(({ url, file }) => [url, readFileSync(`${folder}/${file}`, 'utf8')])),
    });
    for (const id of order) articles.set(id, await read(world, urls.get(id) ?? ''));
  });
  afterAll(() => world.close());

  const article = (id: string) => articles.get(id) as ReadPage;

  const expectMark = (...[id, pattern, mark, from]: (typeof expected)[number]) => {
    const { verdict } = claimLike(article(id).claims, pattern);
    expect(verdict?.mark).toBe(mark);
    const sources = verdict?.evidence.map(({ url }) => url);
    if (from.length > 0) expect(from.map((source) => urls.get(source))).toContain(sources?.[0]);
    else expect(sources).toEqual([]);
  };

  test.each(expected)('%s: %s is %s', expectMark);

  test('the length of the war differs by two words', () => {
    const { verdict } = claimLike(article('003').claims, /trois ans de guerre/);
    const words = verdict?.differences.map(({ here, there }) => [here, there]);
    expect(words).toContainEqual(['trois ans', 'deux ans']);
  });

  test.each(order)('%s: the marks lie on the text of the claims and nowhere else', async (id) => {
    const { page, claims } = article(id);
    await page.bringToFront();
    await page.setViewportSize({ width: 1280, height: 3000 });
    for (const claim of claims.filter(
      ({ text }) => claims.filter((other) => other.text.includes(text)).length === 1,
    )) {
      await expectMarkOn(page, claim, claim.verdict?.mark ?? 'none');
    }
    const drawn = await drawnMarks(page);
    expect(drawn).toHaveLength(claims.length);
    const lines = drawn.flatMap((one) => one.lines);
    for (const words of besides) {
      for (const box of await linesOfText(page, words)) {
        const touching = lines.filter((line) => line.top < box.bottom && line.bottom > box.top);
        expect(touching).toEqual([]);
      }
    }
  });
});
