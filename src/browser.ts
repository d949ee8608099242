import type { Browser } from 'webextension-polyfill';

/**
 * The only module that touches the browser's extension API: everything else takes it from here. The library is required
 * where it is needed, by Chromium before 148: to import a CommonJS module is to look at all its properties, which are
 * the interfaces of the browser, and each is made when first looked at, in each page anew.
 */
export const browser: Browser = hasBrowser(globalThis)
  ? globalThis.browser
  : require('webextension-polyfill');

/** Chromium's offscreen documents, which neither Firefox nor the polyfill knows. */
export const offscreen: typeof chrome.offscreen | undefined = globalThis.chrome?.offscreen;

/**
 * Keeps what the browser carries with the reader's account from content scripts, which a page may have taken over: they
 * could delete it. Firefox knows no such bar.
 */
export async function closeAccountToPages(): Promise<void> {
  await globalThis.chrome?.storage?.sync?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** A page can put an element of that name into a window, also into a content script's. */
function hasBrowser(world: object): world is { browser: Browser } {
  return 'browser' in world && Boolean((world.browser as Partial<Browser> | undefined)?.runtime?.id);
}
