import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { clickOn, openCard } from './lib/card';
import { PopupWindow } from './lib/popup';
import { claimLike, DIST, type ReadPage, read, startWorld, type World } from './lib/world';

const folder = mkdtempSync(join(tmpdir(), 'crossread-net-'));
const netLog = join(folder, 'net.json');

let world: World;
let article: ReadPage;

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages, args: [`--log-net-log=${netLog}`] });
  await read(world, earlier.url);
  article = await read(world, later.url);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the page keeps its document, but for one empty, hidden element beside its body', async () => {
  const source = bridgePages.get(later.url) ?? '';
  const { served, now, added } = await article.page.evaluate((html) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const strangers = [...copy.children].filter(({ tagName }) => tagName === 'DIV');
    for (const stranger of strangers) stranger.remove();
    return {
      served: new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      now: copy.outerHTML,
      added: strangers.map(({ outerHTML }) => outerHTML),
    };
  }, source);
  expect(now).toBe(served);
  expect(added).toEqual(['<div hidden=""></div>']);
});

test('no file of the extension can be had by a page', async () => {
  const manifest = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  const files = (await readdir(DIST, { recursive: true })).filter((file) => file.includes('.'));
  const urls = files.map((file) => `chrome-extension://${world.extensionId}/${file}`);
  const had = await article.page.evaluate(async (all) => {
    const asked = all.map((url) => fetch(url, { mode: 'no-cors' }).then(() => url));
    return (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled');
  }, urls);
  expect(urls.length).toBeGreaterThan(10);
  expect(had).toEqual([]);
});

test('nothing is asked of the network but the pages that the reader opens', async () => {
  await clickOn(article.page, claimLike(article.claims, cost));
  await openCard(article.page);
  await (await PopupWindow.open(world, article.page)).close();
  const pages = [earlier.url, later.url].map(plainAddress);
  const icons = pages.map((page) => new URL('/favicon.ico', page).href);
  const asked = [...pages, ...icons].sort();
  // The browser asks for a page's icon when it gets to it.
  await expect.poll(() => world.server.requests.toSorted()).toEqual(asked);
  await world.close();

  expect(world.server.requests.toSorted()).toEqual(asked);
  expect(requestsIn(netLog).filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  const ofPages = requestsIn(netLog).filter(({ initiator }) => initiator.startsWith('http'));
  expect(ofPages.map(({ url }) => url).sort()).toEqual(icons.sort());
});

/** All requests in a log of Chromium's network service, with the origin that made each of them. */
function requestsIn(file: string): { url: string; initiator: string }[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8'));
  const type = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter((event: { type: number; params?: { url?: string } }) => event.type === type && event.params?.url)
    .map((event: { params: object }) => event.params);
}
