import { browser } from '../src/browser';
import type { PageState } from '../src/messages';
import { answerRequests, ask, askPage } from '../src/messaging';
import { isLetInto, requestSites } from '../src/ui/permissions';

/** All that the popup needs from the browser. */
export interface PopupPort {
  /** The tab it was opened on. An address that the browser keeps to itself comes as ''. */
  currentTab(): Promise<{ id: number; url: string }>;
  /** True where the reader let Crossread into a tab's site, and the browser does not: its page did not load, say. */
  isClosed(tab: { tabId: number; url: string }): Promise<boolean>;
  ask: typeof ask;
  askPage: typeof askPage;
  requestSites: typeof requestSites;
  /** Calls back whenever the page of a tab changes its state; returns a function that stops it. */
  onPageChanged(tabId: number, listener: (state: PageState) => void): () => void;
  openOptions(): Promise<void>;
  openLibrary(view: 'notes' | 'articles'): Promise<void>;
  close(): void;
}

export const popupPort: PopupPort = {
  async currentTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return { id: tab?.id ?? browser.tabs.TAB_ID_NONE, url: tab?.url ?? '' };
  },
  async isClosed({ tabId, url }) {
    if (!(await isLetInto(url))) return false;
    // No address tells a page from what the browser shows in its place; whether a script may run there does.
    const nothing = { target: { tabId }, func: () => {}, injectImmediately: true };
    return browser.scripting.executeScript(nothing).then(
      () => false,
      () => true,
    );
  },
  ask,
  askPage,
  requestSites,
  onPageChanged: (tabId, listener) =>
    answerRequests({
      'page.changed': async (_, asker) => {
        if (asker.tabId === tabId) {
          listener(await askPage(tabId, 'page.get', {}));
        }
        return null;
      },
    }),
  openOptions: () => browser.runtime.openOptionsPage(),
  openLibrary: async (view) => {
    const url = browser.runtime.getURL(`src/pages/library/index.html#${view}`);
    await browser.tabs.create({ url });
  },
  close: () => window.close(),
};
