import polyfill from 'webextension-polyfill';

/** The only module that touches the browser's extension API: everything else takes it from here. */
export const browser = polyfill;

/** Chromium's offscreen documents, which neither Firefox nor the polyfill knows. */
export const offscreen: typeof chrome.offscreen | undefined = globalThis.chrome?.offscreen;
