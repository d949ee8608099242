import { browser } from '../browser';

/** Why nothing can be annotated on a page. */
export type RefusalReason = 'private' | 'forbidden' | 'closed' | 'paused';

const PAGE = 'src/pages/note/index.html';

/** Size of the window, in pixels. */
const SIZE = { width: 460, height: 620 };

/**
 * Opens the note of an annotation in a small window of its own, or comes back to it where it is open.
 * @param isNew it was made to be written on: to cancel that takes it back
 */
export async function openNote(id: string, isNew: boolean): Promise<void> {
  await open(id, isNew ? '?new' : '');
}

/** Says in the same window why nothing can be annotated on a page. */
export async function openRefusal(why: RefusalReason): Promise<void> {
  await open(why);
}

async function open(about: string, query = ''): Promise<void> {
  const page = browser.runtime.getURL(PAGE);
  const url = `${page}${query}#${about}`;
  const known = (await browser.tabs.query({})).find(
    (tab) => tab.url?.startsWith(page) && tab.url.endsWith(`#${about}`),
  );
  if (known?.id !== undefined) {
    await browser.tabs.update(known.id, { active: true });
    if (known.windowId !== undefined) await browser.windows?.update(known.windowId, { focused: true });
  } else if (browser.windows) {
    await browser.windows.create({ url, type: 'popup', ...SIZE });
  } else {
    // Firefox for Android has no windows.
    await browser.tabs.create({ url });
  }
}
