import file from '../../content-scripts/main.ts?script&iife';
import { browser } from '../browser';
import type { Settings } from '../messages';
import { grantedOrigins } from './permissions';
import { pagesToRead } from './sites';

const ID = 'reader';

/** The path as the browser wants it: from the extension's root, without a slash in front. */
const path = file.replace(/^\//, '');

/**
 * Has the browser run the content script where the settings say, and nowhere else: on any other page neither the
 * script nor the background is ever woken.
 */
export async function registerContentScript(settings: Settings): Promise<void> {
  const pages = pagesToRead(settings, await grantedOrigins());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
  }
  if (pages !== null) {
    await browser.scripting.registerContentScripts([
      { id: ID, js: [path], ...pages, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
}

/** Runs the content script in a page that is open. It rejects where the browser does not let Crossread in. */
export async function runContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [path] });
}
