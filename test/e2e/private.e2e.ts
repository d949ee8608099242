import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { choose, noteWindow } from './lib/annotations';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { PopupWindow } from './lib/popup';
import { claimLike, read, startWorld, type World } from './lib/world';

const folder = mkdtempSync(join(tmpdir(), 'crossread-private-'));
let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: bridgePages, folder });
  await read(world, earlier.url);
  await allowPrivateWindows(world);
  await world.close();
  world = await startWorld({ pages: bridgePages, folder, grant: [] });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a private window is compared with what is stored; nothing of it is kept or annotated', async () => {
  const before = await world.extension.ask('coverage.summary', {});
  const { tab, windowId } = await openPrivately(later.url);
  const state = async () => world.extension.askPage(tab, 'page.get', {});
  await expect.poll(async () => (await state())?.phase, { timeout: 20_000 }).toBe('read');
  const read = await state();
  if (read?.phase !== 'read') throw new Error('it was read a moment ago');
  expect(read.reading).toMatchObject({ stored: false, warning: null });
  expect(claimLike(read.reading.claims, cost).verdict?.mark).toBe('contradicted');

  await world.extension.page.evaluate((id) => chrome.action.openPopup({ windowId: id }), windowId);
  const popup = await PopupWindow.attach(world);
  await popup.expectText('Private window: nothing of this page is stored');
  await popup.close();
  expect(await world.extension.ask('coverage.summary', {})).toEqual(before);

  const refusal = await noteWindow(world, choose(world, 'annotate', tab));
  await refusal.getByText('Private window: nothing is stored, so nothing can be annotated here.').waitFor();
  expect(await world.extension.ask('annotations.all', {})).toEqual([]);
});

/** As the reader does on the browser's page of extensions; it holds from the next start on. */
async function allowPrivateWindows({ context, extensionId }: World): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    };
    return developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
}

async function openPrivately(url: string): Promise<{ tab: number; windowId: number }> {
  const opened = await world.extension.page.evaluate(async (address) => {
    const made = await chrome.windows.create({ incognito: true, url: address });
    return { tab: made?.tabs?.[0]?.id, windowId: made?.id };
  }, plainAddress(url));
  return { tab: opened.tab ?? -1, windowId: opened.windowId ?? -1 };
}
