import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bridgePages, cost, earlier, later, radar, reopened } from './lib/articles';
import { clickOn, press as pressInCard } from './lib/card';
import { expectMarkOn } from './lib/marks';
import { claimLike, read, startWorld, type World } from './lib/world';

let folder: string;
let world: World;
let options: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-exchange-'));
  world = await startWorld({ pages: bridgePages });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await world.extension.ask('coverage.clear', {});
  options = await world.context.newPage();
  await options.goto(world.extension.page.url());
});
afterEach(() => options.close());

const press = (name: string) => options.getByRole('button', { name }).click();
const says = (text: string) =>
  expect.poll(() => options.getByText(text).count(), { message: text, timeout: 30_000 }).toBe(1);
const stored = () => world.extension.ask('coverage.summary', {});

/** Reads the two articles, and calls the mark of the cost wrong. */
async function readBoth(): Promise<void> {
  const first = await read(world, earlier.url);
  await first.page.close();
  const { page, claims } = await read(world, later.url);
  const claim = claimLike(claims, cost);
  await clickOn(page, claim);
  await pressInCard(page, 'Wrong mark');
  await expectMarkOn(page, claim, 'none');
  await page.close();
}

/** Exports by a download, as in browsers that do not ask where to. */
async function exportFile(): Promise<string> {
  await options.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const [download] = await Promise.all([options.waitForEvent('download'), press('Export everything…')]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function importFile(file: string | string[]): Promise<void> {
  await options.locator('input[type="file"]').setInputFiles(file);
}

const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, -1);

function fileOf(name: string, lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, gzipSync(lines.map((line) => `${line}\n`).join('')));
  return file;
}

test('what was exported comes back: the marks and what the reader called wrong', async () => {
  await readBoth();
  const before = await stored();
  const file = await exportFile();
  await says('2 articles were exported.');
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Export everything…');
  expect(file).toMatch(/crossread-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  await world.extension.ask('coverage.clear', {});
  await importFile(file);
  await says('2 articles were imported.');
  expect(await stored()).toEqual(before);
  const { page, claims } = await read(world, later.url);
  expect(claimLike(claims, cost)).toMatchObject({ dismissed: true, verdict: { mark: 'contradicted' } });
  expect(claimLike(claims, reopened).verdict?.mark).toBe('corroborated');
  expect(claimLike(claims, radar).verdict?.mark).toBe('new');
  await page.close();
});

test('a second import changes nothing', async () => {
  await readBoth();
  const file = await exportFile();
  const before = linesOf(file);
  await importFile(file);
  await says('0 articles were imported.');
  await says('2 articles were here already and stay as they are.');
  expect(linesOf(await exportFile()).slice(1, -1)).toEqual(before.slice(1, -1));
});

test('bad lines are named, and the good ones kept', async () => {
  await readBoth();
  const [header = '', settings = '', first = '', ...rest] = linesOf(await exportFile());
  await world.extension.ask('coverage.clear', {});
  const broken = first.replace('"firstReadAt":', '"firstReadAt":-');
  await importFile(fileOf('damaged.gz', [header, settings, broken, '{"type":', ...rest]));
  await says('1 article was imported.');
  await says('2 lines of the file could not be used.');
  await says('The file is not as it was written: something in it was changed or is missing.');
  await options.getByText('Which lines, and why').click();
  await says('Line 3: “article.firstReadAt” is not what it should be');
  await says('Line 4: it is not JSON');
  expect(await stored()).toMatchObject({ articles: 1 });
});

test('a file of a newer version, or of something else, is refused', async () => {
  const header = { type: 'header', format: 'crossread-export', version: 99 };
  await importFile(fileOf('newer.gz', [JSON.stringify(header)]));
  await expect.poll(() => options.getByText('A newer version of Crossread wrote this file.').count()).toBe(1);
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a', 'hex'));
  await importFile(join(folder, 'picture.png'));
  await expect.poll(() => options.getByText('Crossread cannot read this file').count()).toBe(1);
  expect(await stored()).toMatchObject({ articles: 0 });
});

test('the settings of the file hold only where the reader wants them', async () => {
  await world.extension.ask('settings.set', { change: { offSites: ['forum.example'] } });
  const file = await exportFile();
  await world.extension.ask('settings.set', { change: { offSites: [] } });
  await importFile(file);
  await says('0 articles were imported.');
  expect(await world.extension.ask('settings.get', {})).toMatchObject({ offSites: [] });
  await options.getByRole('switch', { name: 'Also take over the settings in the file' }).click();
  await importFile(file);
  const offSites = async () => (await world.extension.ask('settings.get', {})).offSites;
  await expect.poll(offSites).toEqual(['forum.example']);
  await says('forum.example');
  await world.extension.ask('settings.set', { change: { offSites: [] } });
});

test('an import that is cancelled leaves a working coverage, and goes on when it is run again', async () => {
  await readBoth();
  const lines = linesOf(await exportFile());
  const article = JSON.parse(lines[2] ?? '');
  const many = Array.from({ length: 600 }, (_, index) =>
    JSON.stringify({ ...article, article: { ...article.article, url: `https://archive.example/${index}` } }),
  );
  const header = { ...JSON.parse(lines[0] ?? ''), counts: { articles: many.length, claims: 0 } };
  const file = fileOf('many.gz', [JSON.stringify(header), ...many]);
  await importFile(file);
  await options.getByText(/^\d+ of 600 articles$/).waitFor();
  await options.keyboard.press('Enter');
  await says('Cancelled. What was imported so far stays; import the file again to go on.');
  const { articles } = await stored();
  expect(articles).toBeGreaterThan(2);
  expect(articles).toBeLessThan(602);
  const { page, claims } = await read(world, later.url);
  expect(claimLike(claims, cost).verdict?.mark).toBe('contradicted');
  await page.close();
  await importFile(file);
  await says('The file breaks off before its end. What came before was imported.');
  expect(await stored()).toMatchObject({ articles: 602 });
});

test('where the browser asks where to save, the file is written there', async () => {
  await readBoth();
  await options.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const picked = await root.getFileHandle('picked.gz', { create: true });
    Object.assign(window, { showSaveFilePicker: async () => picked });
  });
  await press('Export everything…');
  await says('2 articles were exported.');
  const base64 = await options.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle('picked.gz')).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  const file = join(folder, 'picked.gz');
  writeFileSync(file, Buffer.from(base64, 'base64'));
  expect(linesOf(file).map((line) => JSON.parse(line).type)).toEqual([
    ...['header', 'settings', 'article', 'article', 'correction', 'end'],
  ]);
});

test('lists of other tools come in with their texts', async () => {
  const lists = 'test/unit/coverage/exchange/lists';
  await importFile(join(lists, 'wallabag.json'));
  await says('1 article was imported.');
  await says('1 entry was left out: you have not read it yet.');
  const text = join(folder, 'ferry-service-18a.html');
  writeFileSync(text, '<p>The ferry Marigold carried 180 passengers to Tarn Island on Monday.</p>');
  await world.extension.ask('coverage.clear', {});
  await importFile([join(lists, 'metadata_0_to_20.json'), text]);
  await says('2 articles were imported.');
  await importFile([join(lists, 'metadata_0_to_20.json'), text]);
  await says('2 articles were here already and stay as they are.');
  expect(await stored()).toMatchObject({ articles: 2 });
});
