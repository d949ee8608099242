import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { backgroundRuns, letBackgroundSleep } from './lib/interrupt';
import { drawnMarks, expectMarkOn } from './lib/marks';
import { PopupWindow } from './lib/popup';
import { claimLike, read, startWorld, type World } from './lib/world';

describe('a fresh installation', () => {
  let world: World;
  beforeAll(async () => {
    const args = ['--enable-unsafe-extension-debugging'];
    world = await startWorld({ pages: bridgePages, grant: [], mode: null, args });
  });
  afterAll(() => world.close());

  test('opens the welcome page', async () => {
    const url = `chrome-extension://${world.extensionId}/src/pages/welcome/index.html`;
    await expect.poll(() => world.context.pages().map((page) => page.url())).toContain(url);
    const welcome = world.context.pages().find((page) => page.url() === url);
    await expect.poll(() => welcome?.textContent('body')).toContain('Where should Crossread read?');
  });

  test('has a key for each of its commands: browsers give none that they use themselves', async () => {
    const commands = await world.extension.page.evaluate(() => chrome.commands.getAll());
    const keyless = commands.filter(({ shortcut }) => !shortcut).map(({ name }) => name);
    expect(keyless).toEqual(['_execute_action']);
  });

  test('reads nothing by itself', async () => {
    const page = await world.context.newPage();
    await page.goto(plainAddress(earlier.url));
    const tab = await world.extension.tabOf(page);
    expect(await world.extension.askPage(tab, 'page.get', {})).toBeNull();
    expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 0 });
  });

  test('reads the one page on which the toolbar button was clicked', async () => {
    const [page] = world.context.pages().filter((one) => one.url() === plainAddress(earlier.url));
    if (!page) throw new Error('the article is closed');
    await clickToolbarButton(world, page.url());
    const popup = await PopupWindow.attach(world);
    await popup.expectText('Not read yet');
    await popup.click('button', 'Read this page once');
    await popup.expectText(earlier.title);
    await popup.close();
    await expect.poll(() => drawnMarks(page)).not.toEqual([]);
    const other = await world.context.newPage();
    await other.goto(plainAddress(later.url));
    const tab = await world.extension.tabOf(other);
    await expect(world.extension.ask('tab.read', { tabId: tab })).rejects.toThrow();
    expect(await world.extension.askPage(tab, 'page.get', {})).toBeNull();
    expect(await world.extension.ask('coverage.summary', {})).toMatchObject({ articles: 1 });
  });
});

describe('where only some sites are read', () => {
  const site = new URL(later.url).hostname;
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ pages: bridgePages, mode: null });
    await world.extension.ask('settings.set', { change: { mode: 'chosenSites', chosenSites: [site] } });
  });
  afterAll(() => world.close());

  test('other sites do not even wake the background', async () => {
    const chosen = await read(world, later.url);
    await expectMarkOn(chosen.page, claimLike(chosen.claims, cost), 'new');
    await letBackgroundSleep(world);
    const page = await world.context.newPage();
    await page.goto(plainAddress(earlier.url));
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(await backgroundRuns(world)).toBe(false);
    const tab = await world.extension.tabOf(page);
    expect(await world.extension.askPage(tab, 'page.get', {})).toBeNull();
    await read(world, later.url);
    expect(await backgroundRuns(world)).toBe(true);
  });
});

/** Clicks the extension's button as the reader does, which lets it into the tab (`activeTab`). */
async function clickToolbarButton({ context, extensionId }: World, url: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = answer?.targetInfos.find((target) => target.url === url)?.targetId;
  // Newer than the protocol that Playwright knows the types of.
  const send = session?.send.bind(session) as unknown as (method: string, ask: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId });
  await session?.detach();
}
