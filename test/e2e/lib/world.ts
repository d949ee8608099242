import type { Page } from 'playwright-core';
import { EVERYWHERE, type ExtensionBrowser, launchWithExtension } from '../../../scripts/lib/browser';
import { ExtensionPage } from '../../../scripts/lib/extension-page';
import { type PageServer, plainAddress, servePages } from '../../../scripts/lib/serve-pages';
import type { ArticleHead, MarkedClaim, PageState, Reading } from '../../../src/messages';
import type { ReadingMode } from '../../../src/sites';

/** The extension under test. */
export const DIST = 'dist/e2e';

interface WorldOptions {
  /** HTML by address. */
  pages: ReadonlyMap<string, string>;
  /** Where the extension is let in; everywhere by default. */
  grant?: readonly string[];
  /** Where it reads by itself; everywhere by default, null leaves it as installed. */
  mode?: ReadingMode | null;
  locale?: 'en' | 'fr';
  /** A profile to go on with, which outlives the browser. */
  folder?: string;
  args?: readonly string[];
}

/** A reader's browser with the extension, and the sites they visit. */
export interface World extends ExtensionBrowser {
  server: PageServer;
  extension: ExtensionPage;
}

export async function startWorld(options: WorldOptions): Promise<World> {
  const { pages, grant = EVERYWHERE, mode = 'everywhere', ...launch } = options;
  const server = await servePages(pages);
  const browser = await launchWithExtension({ dist: DIST, ...server, grant, ...launch });
  const extension = await ExtensionPage.open(browser);
  if (mode) await extension.ask('settings.set', { change: { mode } });
  return {
    ...browser,
    server,
    extension,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** An article as it was read. */
export interface ReadPage {
  page: Page;
  tab: number;
  article: ArticleHead;
  reading: Reading;
  claims: MarkedClaim[];
}

/** Opens a page in a tab of its own and waits for what comes of it. */
export async function visit(
  world: World,
  url: string,
): Promise<{ page: Page; tab: number; state: PageState }> {
  const page = await world.context.newPage();
  await page.goto(plainAddress(url));
  const state = await world.extension.settled(page);
  return { page, tab: await world.extension.tabOf(page), state };
}

/** Opens an article and waits until it is read. @throws Error where it is not */
export async function read(world: World, url: string): Promise<ReadPage> {
  const { page, tab, state } = await visit(world, url);
  if (state.phase !== 'read') throw new Error(`${url}: ${JSON.stringify(state)}`);
  return { page, tab, article: state.article, reading: state.reading, claims: state.reading.claims };
}

/** The one claim whose text matches. @throws Error where there is none or several */
export function claimLike(claims: readonly MarkedClaim[], pattern: RegExp): MarkedClaim {
  const [claim, ...more] = claims.filter(({ text }) => pattern.test(text));
  if (!claim || more.length > 0) throw new Error(`${more.length + (claim ? 1 : 0)} claims match ${pattern}`);
  return claim;
}
