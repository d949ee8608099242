import { browser } from '../browser';
import type { PageBadge, PageRequestName, PageRequests } from '../messages';
import { askPage } from '../messaging';
import type { Settings, SiteState } from '../sites';
import { clearBadge, showBadge } from './badge';
import { isRead, runContentScript } from './content-script';
import { stateOfPage } from './permissions';

/**
 * Lets the pages that are open follow a change of the settings: those newly switched on are read, those switched
 * off or paused lose their marks. A page read by a click keeps its marks while nothing switches it off.
 */
export async function followInOpenTabs(before: Settings, after: Settings): Promise<void> {
  await inOpenTabs(async (tabId, url) => {
    const [was, is] = await Promise.all([stateOfPage(url, before), stateOfPage(url, after)]);
    const step = stepBetween(was.state, is.state);
    if (step === 'start') {
      await runContentScript(tabId);
    } else if (step === 'stop') {
      await stopPage(tabId);
    }
  });
}

/**
 * Lets a page that the reader came back to follow what changed while the browser kept it: no message reaches a kept
 * page, and its badge is forgotten.
 */
export async function followRestored(
  tabId: number,
  page: { url: string; badge: PageBadge },
  settings: Settings,
): Promise<void> {
  const { state } = await stateOfPage(page.url, settings);
  if (state === 'off' || state === 'paused') {
    await stopPage(tabId);
  } else {
    await showBadge(tabId, page.badge);
  }
}

/** Stops reading where the reader took a permission back: the browser no longer tells the address of such a tab. */
export async function leaveClosedTabs(): Promise<void> {
  await inOpenTabs(async (tabId, url) => {
    if (url === '') {
      await stopPage(tabId);
    }
  });
}

/** Runs the content script in every open page that is to be read and is not. */
export async function readOpenTabs(settings: Settings): Promise<void> {
  await inOpenTabs(async (tabId, url) => {
    const { state } = await stateOfPage(url, settings);
    if (state === 'on' && !(await isRead(tabId))) {
      await runContentScript(tabId);
    }
  });
}

/**
 * Tells open pages something that most have no use for.
 * @param isFor whether it is for a page of this address, which is '' where the browser does not tell it; for all by default
 */
export async function tellOpenTabs<Name extends PageRequestName>(
  name: Name,
  news: PageRequests[Name]['ask'],
  isFor: (url: string) => boolean = () => true,
): Promise<void> {
  await inOpenTabs(async (tabId, url) => {
    if (isFor(url)) await askPage(tabId, name, news);
  });
}

async function stopPage(tabId: number): Promise<void> {
  await askPage(tabId, 'page.stop', {});
  await clearBadge(tabId);
}

/** How long one tab is waited for, in ms: one that loads for ever, or stands behind a dialog, does not answer. */
const PATIENCE = 2_000;

/** Tabs come and go while this runs, and most have no content script: a failure in one is no news. */
async function inOpenTabs(act: (tabId: number, url: string) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const acts = tabs.map(({ id, url = '' }) => (id === undefined ? null : act(id, url)));
  await Promise.race([Promise.allSettled(acts), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

function stepBetween(was: SiteState['state'], is: SiteState['state']): 'start' | 'stop' | null {
  if (was === is) {
    return null;
  }
  if (is === 'on') {
    return 'start';
  }
  return is === 'off' || is === 'paused' ? 'stop' : null;
}
