import { isSameSite } from '../article/url';
import { browser, closeAccountToPages } from '../browser';
import type { PageRequests } from '../messages';
import { answerRequests, askPage } from '../messaging';
import { siteOf, switchSite } from '../sites';
import { annotateIn, showWhereAnnotated } from './annotate';
import { annotationRequests } from './annotation-requests';
import { showBadge } from './badge';
import { checkedBadge } from './checks';
import { bringExtraction, runContentScript } from './content-script';
import { coverageRequests } from './coverage-requests';
import { engine, forgetNotedPages, renewNotedPages } from './engine';
import { follow } from './follow';
import { answerWishes, makeMenu } from './menu';
import { openNote } from './note-window';
import { followRestored, leaveClosedTabs, readOpenTabs, tellOpenTabs } from './open-tabs';
import { stateOfPage } from './permissions';
import { applySettings, currentSettings, registerAgain } from './settings';
import { somethingChanged, syncByItself, syncRequests } from './sync';
import { telling } from './sync/changes';

const engineThatTells = telling(engine, somethingChanged);

/** The background: puts requests through to where they are answered, and keeps nothing that may not be lost. */
answerRequests({
  ...coverageRequests(engineThatTells, {
    forgotten: () => void tellOpenTabs('coverage.forgotten', {}),
    dismissed: ({ url, claimId, dismissed }) =>
      void tellOpenTabs('mark.dismissed', { claimId, dismissed }, (page) => isSameSite(page, url)),
  }),
  ...annotationRequests(engineThatTells, {
    openNote,
    annotateClaim: (tabId, claimId) => annotateIn(tabId, { claimId, write: true }),
    showInPages: () => void tellOpenTabs('annotations.changed', {}),
    now: () => new Date().toISOString(),
  }),
  ...syncRequests,
  'page.extract': async (_, { tabId }) => {
    if (tabId !== null) await bringExtraction(tabId);
    return null;
  },
  'page.changed': async (ask, { tabId, url, incognito }) => {
    if (tabId !== null) {
      const badge = checkedBadge(ask, url);
      await showBadge(tabId, badge);
      if (!incognito) await showWhereAnnotated(tabId, { url, badge }, engine);
      if (badge.phase === 'notArticle') await renewNotedPages();
    }
    return null;
  },
  'page.restored': async (ask, { tabId, url }) => {
    if (tabId !== null) {
      const badge = checkedBadge(ask, url);
      await followRestored(tabId, { url, badge }, await currentSettings());
    }
    return null;
  },
  'settings.get': () => currentSettings(),
  'settings.set': ({ change }) => applySettings(() => change),
  'site.get': async ({ url }) => stateOfPage(url, await currentSettings()),
  'site.set': async ({ url, on }) => {
    const site = siteOf(url);
    const settings =
      site === null ? await currentSettings() : await applySettings((now) => switchSite(now, site, on));
    return stateOfPage(url, settings);
  },
  'tab.read': async ({ tabId }) => {
    await runContentScript(tabId);
    return null;
  },
});

syncByItself();
void closeAccountToPages();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void follow(readAgain);
  void forgetNotedPages();
  void makeMenu();
  if (reason === 'install') {
    void browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
  }
});
browser.runtime.onStartup.addListener(() => follow(readAgain));
browser.permissions.onRemoved.addListener(() =>
  follow(async () => {
    await leaveClosedTabs();
    await registerAgain();
  }),
);
browser.permissions.onAdded.addListener(() => follow(readAgain));

/** Pages may have been opened before: restored by a browser that starts, or read by what the extension was. */
async function readAgain(): Promise<void> {
  await registerAgain();
  await readOpenTabs(await currentSettings());
}

answerWishes();

const steps: Record<string, PageRequests['page.step']['ask']['direction']> = {
  'next-claim': 1,
  'previous-claim': -1,
};

browser.commands.onCommand.addListener(async (command, tab) => {
  const direction = steps[command];
  if (direction !== undefined && tab?.id !== undefined) {
    // A tab without a content script has no claims to go to.
    await askPage(tab.id, 'page.step', { direction }).catch(() => {});
  }
});
