import extraction from '../../content-scripts/extract.ts?script&iife';
import file from '../../content-scripts/main.ts?script&iife';
import { browser } from '../browser';
import { CrossreadError } from '../errors';
import { askPage } from '../messaging';
import { pagesToRead, type Settings } from '../sites';
import { grantedOrigins } from './permissions';

const ID = 'reader';

/** The path of a script as the browser wants it: from the extension's root, without a slash in front. */
export function scriptPath(built: string): string {
  return built.replace(/^\//, '');
}

const path = scriptPath(file);

/**
 * Has the browser run the content script where the settings say, and nowhere else: on any other page neither the
 * script nor the background is ever woken.
 */
export async function registerContentScript(settings: Settings): Promise<void> {
  const pages = pagesToRead(settings, await grantedOrigins());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (pages === null) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [path], ...pages, persistAcrossSessions: true };
  // In one step: a background that ends between two would leave pages unread until the next start.
  if (registered) await browser.scripting.updateContentScripts([{ ...script, runAt: 'document_idle' }]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}

/** Runs the content script in a page that is open. @throws {CrossreadError} `pageClosed`, see `runScript` */
export function runContentScript(tabId: number): Promise<void> {
  return runScript(tabId, path);
}

/** Brings what reads articles into a page in which the content script runs. @throws {CrossreadError} as `runScript` */
export function bringExtraction(tabId: number): Promise<void> {
  return runScript(tabId, scriptPath(extraction));
}

/**
 * Runs a script of the extension in a page that is open.
 * @throws {CrossreadError} `pageClosed` where the browser does not let Crossread in: no permission, or a page of the
 * browser's own in the place of one that did not load
 */
export async function runScript(tabId: number, script: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  } catch (error) {
    throw new CrossreadError('pageClosed', String(error), { cause: error });
  }
}

/** Whether the content script runs in a tab's page. */
export async function isRead(tabId: number): Promise<boolean> {
  return askPage(tabId, 'page.get', {}).then(
    () => true,
    () => false,
  );
}
