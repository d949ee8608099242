import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExtensionPage } from '../../scripts/lib/extension-page';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { clickOn, openCard } from './lib/card';
import { expectMarkOn } from './lib/marks';
import { claimLike, read, startWorld, type World } from './lib/world';

let folder: string;
let world: World;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-'));
});

afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a page that is open while the extension is updated goes on with the new one', async () => {
  world = await startWorld({ pages: bridgePages, folder, args: ['--enable-unsafe-extension-debugging'] });
  await read(world, earlier.url);
  const { page, claims } = await read(world, later.url);
  await updateExtension();
  await page.bringToFront();
  await world.extension.settled(page);
  await expectMarkOn(page, claimLike(claims, cost), 'contradicted');
  await clickOn(page, claimLike(claims, cost));
  expect((await openCard(page)).heading).toBe('Contradicted');
  expect(await page.locator(':root > div').count()).toBe(1);
});

test('pages that the browser restores when it starts are read', async () => {
  world = await startWorld({ pages: bridgePages, folder });
  await read(world, earlier.url);
  const { claims } = await read(world, later.url);
  await world.close();
  const args = ['--restore-last-session'];
  world = await startWorld({ pages: bridgePages, folder, grant: [], mode: null, args });
  const restored = () => world.context.pages().find((one) => one.url().endsWith('/actu/pont-de-valmorin'));
  await expect.poll(restored).toBeDefined();
  const page = restored();
  if (!page) throw new Error('it was not restored');
  await page.bringToFront();
  await expectMarkOn(page, claimLike(claims, cost), 'contradicted');
});

/** Has the browser load the extension again, as it does with a new version. */
async function updateExtension(): Promise<void> {
  const session = await world.context.browser()?.newBrowserCDPSession();
  const started = world.context.waitForEvent('serviceworker');
  // Playwright's types know no extensions.
  const load = session?.send.bind(session) as unknown as (method: string, ask: object) => Promise<unknown>;
  await load('Extensions.loadUnpacked', { path: join(folder, 'extension') });
  await started;
  world = { ...world, extension: await ExtensionPage.open(world) };
}
