import { browser } from '../browser';
import type { Settings, SiteState } from '../messages';
import { askPage } from '../messaging';
import { clearBadge } from './badge';
import { runContentScript } from './content-script';
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
      await askPage(tabId, 'page.stop', {});
      await clearBadge(tabId);
    }
  });
}

/** Runs the content script in every open page that is to be read; one that runs already takes no notice. */
export async function readOpenTabs(settings: Settings): Promise<void> {
  await inOpenTabs(async (tabId, url) => {
    if ((await stateOfPage(url, settings)).state === 'on') {
      await runContentScript(tabId);
    }
  });
}

/** Tabs come and go while this runs, and most have no content script: a failure in one is no news. */
async function inOpenTabs(act: (tabId: number, url: string) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id, url = '' }) => (id === undefined ? null : act(id, url))));
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
