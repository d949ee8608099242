import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoteAt } from '../../src/annotations/quote';
import type { Annotation } from '../../src/annotations/types';
import { bridgePages, earlier, later } from './lib/articles';
import { startWorld, type World } from './lib/world';

let world: World;
let library: Page;

const noteOn = (article: typeof earlier, exact: string, change: Partial<Annotation>): Annotation => {
  const text = article.paragraphs.join('\n');
  const start = text.indexOf(exact);
  return {
    id: `urn:uuid:5a0d0f9e-7f27-4d0c-8a5a-${String(start + exact.length).padStart(12, '0')}`,
    target: {
      url: article.url,
      title: article.title,
      publisher: article.publisher,
      ...quoteAt(text, start, start + exact.length),
    },
    note: '',
    tags: [],
    colour: 'yellow',
    verdict: null,
    created: '2026-03-03T09:00:00.000Z',
    modified: '2026-03-03T09:00:00.000Z',
    ...change,
  };
};

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages });
  await world.extension.ask('annotations.add', {
    annotations: [
      noteOn(earlier, 'neuf mois de travaux', {
        note: 'Announced as **six**.',
        tags: ['works'],
        colour: 'blue',
      }),
      noteOn(earlier, 'trois cents habitants', { verdict: 'contradicted', note: 'I counted fewer.' }),
      noteOn(later, '58 millions d’euros', { tags: ['budget', 'works'], colour: 'pink' }),
    ],
  });
  library = await world.context.newPage();
  await library.goto(`chrome-extension://${world.extensionId}/src/pages/library/index.html`);
});
afterAll(() => world.close());

const quotes = () => library.locator('.quote').allInnerTexts();

test('notes are found by words, tag and colour', async () => {
  await expect.poll(async () => (await quotes()).length).toBe(3);
  await library.getByRole('searchbox').fill('counted');
  expect(await quotes()).toEqual(['trois cents habitants']);
  await library.getByRole('searchbox').fill('');
  await library.getByLabel('Tag', { exact: true }).first().selectOption('works');
  expect((await quotes()).sort()).toEqual(['58 millions d’euros', 'neuf mois de travaux']);
  await library.getByLabel('Colour').selectOption('pink');
  expect(await quotes()).toEqual(['58 millions d’euros']);
  await library.reload();
});

test('a note is edited and deleted in place, and deleting is taken back', async () => {
  const note = library.locator('li.note', { hasText: 'trois cents habitants' });
  await note.getByRole('button', { name: 'Edit' }).click();
  await note.getByLabel('Note (Markdown)').fill('Two hundred at most.');
  await library.keyboard.press('Control+Enter');
  await note.getByText('Two hundred at most.').waitFor();
  await note.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(async () => (await world.extension.ask('annotations.all', {})).length).toBe(2);
  await library.getByRole('button', { name: 'Undo' }).click();
  await note.getByText('Two hundred at most.').waitFor();
  expect(await world.extension.ask('annotations.all', {})).toHaveLength(3);
});

test('all notes leave as a file and come back from it, each once', async () => {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export for other tools (JSON-LD)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('crossread-notes.jsonld');
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ type: 'AnnotationCollection', total: 3 });
  const [removed] = await world.extension.ask('annotations.all', {});
  await world.extension.ask('annotation.remove', { id: removed?.id ?? '' });
  await library.reload();
  await expect.poll(async () => (await quotes()).length).toBe(2);
  await library.locator('input[type=file]').setInputFiles(file);
  await library.getByText('1 note was added. 2 were here already.').waitFor();
  expect(await world.extension.ask('annotations.all', {})).toHaveLength(3);
});
