import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import type { Retention } from '../../src/coverage/answers';
import type { PageState } from '../../src/messages';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { killEngine } from './lib/interrupt';
import { expectMarkOn } from './lib/marks';
import { PopupWindow } from './lib/popup';
import { storedCoverage } from './lib/stored-coverage';
import { claimLike, read, startWorld, visit, type World } from './lib/world';

let folder: string;
let world: World;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-storage-'));
  world = await startWorld({ pages: bridgePages, folder });
  await read(world, earlier.url);
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Closes the browser, changes its profile, and starts it again. */
async function restartAfter(change: () => void): Promise<void> {
  await world.close();
  change();
  world = await startWorld({ pages: bridgePages, folder, grant: [], mode: null });
}

/** The most that may be kept of two articles without keeping both. */
async function ruleThatRemovesOne(): Promise<Retention> {
  for (let megabytes = 0.1; megabytes > 0; megabytes -= 0.0002) {
    const rule: Retention = { keep: 'megabytes', megabytes };
    const { articles } = await world.extension.ask('coverage.retentionPreview', { rule });
    if (articles === 1) return rule;
  }
  throw new Error('no rule removes one article of two');
}

async function expectPopup(page: Page, text: string): Promise<void> {
  const popup = await PopupWindow.open(world, page);
  await popup.expectText(text);
  await popup.close();
}

test('what was read is there after the browser was closed', async () => {
  await restartAfter(() => {});
  const { page, claims } = await read(world, later.url);
  await expectMarkOn(page, claimLike(claims, cost), 'contradicted');
});

test('a full disk costs the memory of an article, not its marks', async () => {
  await restartAfter(giveUpUnlimitedStorage);
  const limit = await limitStorage();
  const full = await read(world, later.url);
  expect(full.reading).toMatchObject({ stored: false, warning: 'storageFull' });
  await expectMarkOn(full.page, claimLike(full.claims, cost), 'contradicted');
  await expectPopup(full.page, 'The storage of the browser is full');
  await limit.lift();
  await full.page.reload();
  const again = await world.extension.settled(full.page);
  expect(again).toMatchObject({ phase: 'read', reading: { stored: true } });
  expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 2 });
});

test('a database of a newer build is left as it is', async () => {
  const { articles, claims } = await world.extension.ask('coverage.summary', {});
  await upgradeDatabase();
  await restartAfter(() => {});
  const { page, state } = await readOnce(later.url);
  expect(state).toMatchObject({ phase: 'read', reading: { stored: false, warning: 'databaseNewer' } });
  await expectPopup(page, 'written by a newer version of Crossread');
  expect(await storedRows()).toEqual({ articles, claims });
});

test('a database that a newer build takes over while it is open is left to it at once', async () => {
  const { articles, claims } = await world.extension.ask('coverage.summary', {});
  await upgradeDatabase();
  const { state } = await visit(world, later.url);
  expect(state).toMatchObject({ phase: 'read', reading: { stored: false, warning: 'databaseNewer' } });
  expect(await storedRows()).toEqual({ articles, claims });
});

test('what the reader does not want to keep any longer goes, and the rest is still compared with', async () => {
  await (await read(world, later.url)).page.close();
  const rule = await ruleThatRemovesOne();
  expect(await world.extension.ask('coverage.retain', { rule })).toEqual({ articles: 1, done: true });
  expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 1 });
  const { page, claims } = await read(world, earlier.url);
  await expectMarkOn(page, claimLike(claims, cost), 'contradicted');
});

test('what a rule does not keep goes once the engine starts, too', async () => {
  await (await read(world, later.url)).page.close();
  const rule = await ruleThatRemovesOne();
  await killEngine(world);
  await writeRule(rule);
  const { extension } = world;
  await expect.poll(async () => (await extension.ask('coverage.summary', {})).articles).toBe(1);
});

test('on a full disk articles can be forgotten and removed, and are read again once there is room', {
  timeout: 180_000,
}, async () => {
  await (await read(world, later.url)).page.close();
  const extra = 'https://gazette-du-port.example/pont';
  await importCopy(later.url, extra);
  await restartAfter(giveUpUnlimitedStorage);
  const limit = await limitStorage();
  await expectStored([earlier.url, later.url, extra]);
  await world.extension.ask('coverage.forget', { urls: [extra] });
  await expectStored([earlier.url, later.url]);
  await killEngine(world);
  await expectStored([earlier.url, later.url]);
  const rule = await ruleThatRemovesOne();
  await expect(world.extension.ask('coverage.retain', { rule })).rejects.toMatchObject({
    code: 'ruleNotKept',
  });
  await expectStored([later.url]);
  const full = await read(world, earlier.url);
  expect(full.reading).toMatchObject({ stored: false, warning: 'storageFull' });
  await expectMarkOn(full.page, claimLike(full.claims, cost), 'contradicted');
  await killEngine(world);
  await limit.lift();
  const { reading } = await read(world, earlier.url);
  expect(reading).toMatchObject({ stored: true, warning: null });
  await expectStored([earlier.url, later.url]);
  await expect.poll(isCounted).toBe(true);
  await expectStored([earlier.url, later.url]);
});

test('on a full disk everything can be deleted', async () => {
  await restartAfter(giveUpUnlimitedStorage);
  await limitStorage();
  await world.extension.ask('coverage.clear', {});
  expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 0, claims: 0 });
  await expectStored([]);
});

test('on a full disk that holds where what was read travels, too', async () => {
  await (await read(world, later.url)).page.close();
  await world.extension.ask('sync.letCoverageTravel', { on: true });
  await restartAfter(giveUpUnlimitedStorage);
  await limitStorage();
  await world.extension.ask('coverage.forget', { urls: [later.url] });
  await expectStored([earlier.url]);
  await world.extension.ask('coverage.clear', {});
  await expectStored([]);
});

test('a database that the browser does not open is told of, and is there when it opens again', async () => {
  const stored = join(folder, 'profile', 'Default', 'IndexedDB');
  await restartAfter(() => {
    renameSync(stored, `${stored}.aside`);
    writeFileSync(stored, 'no folder');
  });
  const { page, state } = await readOnce(later.url);
  expect(state).toMatchObject({ phase: 'read', reading: { stored: false, warning: 'storageBlocked' } });
  await expectPopup(page, 'The browser keeps Crossread from its storage');
  await restartAfter(() => {
    rmSync(stored, { recursive: true });
    renameSync(`${stored}.aside`, stored);
  });
  expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 1 });
});

/** Reads a page on demand: without its settings, Crossread does not know where to read by itself. */
async function readOnce(url: string): Promise<{ page: Page; state: PageState }> {
  const page = await world.context.newPage();
  await page.goto(plainAddress(url));
  await world.extension.ask('tab.read', { tabId: await world.extension.tabOf(page) });
  return { page, state: await world.extension.settled(page) };
}

/** Quotas do not bind an extension with this permission, full disks do: without it, a quota stands for a disk. */
function giveUpUnlimitedStorage(): void {
  const file = join(folder, 'extension', 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
}

/** Has another address be stored with what is stored of an article. */
async function importCopy(url: string, address: string): Promise<void> {
  const { extension } = world;
  const lines = await extension.ask('coverage.article', { url });
  await extension.ask('coverage.import', {
    lines: lines.map((text, at) => ({ number: at + 1, text: text.replaceAll(url, address) })),
  });
}

/** These articles are stored, whole, and nothing else; and index and rows agree. */
async function expectStored(urls: string[]): Promise<void> {
  const { articles, dangling, index } = await storedCoverage(world);
  expect({ urls: articles.map(([url]) => url).sort(), dangling, index }).toEqual({
    urls: [...urls].sort(),
    dangling: [],
    index: { damaged: [], missing: [], stray: [], twice: [], wrong: [] },
  });
  const summary = await world.extension.ask('coverage.summary', {});
  const claims = articles.flatMap(([, texts]) => texts).length;
  expect(summary).toMatchObject({ articles: urls.length, claims });
}

/** Whether the number of claims is written down, as it is again once there is room. */
async function isCounted(): Promise<boolean> {
  return (await storedRows()).claims !== null;
}

/** Lets the extension store nothing more, until the limit is lifted. */
async function limitStorage(): Promise<{ lift(): Promise<void> }> {
  const session = await world.context.newCDPSession(world.extension.page);
  const origin = `chrome-extension://${world.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return {
    async lift() {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await session.detach();
    },
  };
}

/** Makes the stored database one of a later version. */
function upgradeDatabase(): Promise<void> {
  return world.extension.page.evaluate(
    () =>
      new Promise<void>((upgraded, failed) => {
        const request = indexedDB.open('crossread', 990);
        request.onsuccess = () => {
          request.result.close();
          upgraded();
        };
        request.onerror = () => failed(request.error);
      }),
  );
}

/** Sets how much is kept without making room, as where the browser was closed before that was done. */
function writeRule(rule: Retention): Promise<void> {
  return world.extension.page.evaluate(
    (rule) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('crossread');
        request.onsuccess = () => {
          const transaction = request.result.transaction('settings', 'readwrite');
          transaction.objectStore('settings').put({ key: 'retention', rule });
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    rule,
  );
}

function storedRows(): Promise<{ articles: number; claims: number | null }> {
  return world.extension.page.evaluate(
    () =>
      new Promise<{ articles: number; claims: number | null }>((counted) => {
        const request = indexedDB.open('crossread');
        request.onsuccess = () => {
          const stores = request.result.transaction(['articles', 'totals']);
          const articles = stores.objectStore('articles').count();
          const claims = stores.objectStore('totals').get('claims');
          stores.oncomplete = () =>
            counted({ articles: articles.result, claims: claims.result?.count ?? null });
        };
      }),
  );
}
