import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MarkedClaim } from '../../src/messages';
import type { ExtensionBrowser } from '../lib/browser';
import type { ExtensionPage } from '../lib/extension-page';

/** Time for a card to open, ms: its root is closed, so no program is told. */
const CARD_OPENS = 500;

/** What is pictured: a page that was read, and the claims it carries. */
export interface Subject {
  name: string;
  page: Page;
  claims: readonly MarkedClaim[];
}

/** Saves pictures of a page with its marks, with the card of a contradicted claim open, and of its popup. */
export async function takePictures(
  folder: string,
  browser: ExtensionBrowser,
  extension: ExtensionPage,
  { name, page, claims }: Subject,
): Promise<void> {
  const tab = await extension.tabOf(page);
  await nextFrame(page);
  await page.screenshot({ path: join(folder, `${name}-marks.png`) });
  const claim = claims.find(({ verdict }) => verdict?.mark === 'contradicted') ?? claims[0];
  if (claim) {
    await extension.askPage(tab, 'page.show', { claimId: claim.id });
    await page.waitForTimeout(CARD_OPENS);
    await page.screenshot({ path: join(folder, `${name}-card.png`) });
  }
  await popupPicture(join(folder, `${name}-popup.png`), browser, extension);
}

/** The popup as a tab in the background: it shows the tab in front, as over the toolbar. */
async function popupPicture(
  path: string,
  { context, extensionId }: ExtensionBrowser,
  extension: ExtensionPage,
): Promise<void> {
  const opened = context.waitForEvent('page');
  await extension.page.evaluate(
    (url) => chrome.tabs.create({ url, active: false }),
    `chrome-extension://${extensionId}/popup/index.html`,
  );
  const popup = await opened;
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.locator('h2').first().waitFor();
  await popup.screenshot({ path });
  await popup.close();
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}
