import type { BrowserContext, Page } from 'playwright-core';
import { EVERYWHERE, launchWithExtension } from '../../scripts/lib/browser';
import { ExtensionPage } from '../../scripts/lib/extension-page';
import { type PageServer, servePages } from '../../scripts/lib/serve-pages';
import type { ReadingMode } from '../../src/sites';

/** A Chromium in which the pages can be opened, with the built extension. */
export interface Opened {
  context: BrowserContext;
  extension: ExtensionPage;
  extensionId: string;
  server: PageServer;
  close(): Promise<void>;
}

/** @param mode where the extension reads by itself; with `onClick` it stays out of every page */
export async function openBrowser(pages: ReadonlyMap<string, string>, mode: ReadingMode): Promise<Opened> {
  const server = await servePages(pages);
  const browser = await launchWithExtension({ dist: 'dist/chromium', ...server, grant: EVERYWHERE });
  const extension = await ExtensionPage.open(browser);
  await extension.ask('settings.set', { change: { mode } });
  return {
    context: browser.context,
    extension,
    extensionId: browser.extensionId,
    server,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Does something with each page in a tab of its own; pages whose scripts lead to their real sites are left out. */
export async function eachPage<Result>(
  context: BrowserContext,
  urls: Iterable<string>,
  work: (page: Page, url: string) => Promise<Result>,
): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const url of urls) {
    const page = await context.newPage();
    await work(page, url).then(
      (result) => results.set(url, result),
      () => console.log(`left out, it went elsewhere: ${url}`),
    );
    await page.close();
  }
  return results;
}
