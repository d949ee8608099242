import { browser } from '../browser';
import type { PageState } from '../messages';
import { formatNumber, plural, t } from '../ui/messages';

/** White on this dark red stands at 8:1, on light and dark toolbars alike. */
const BACKGROUND = '#9b1c1c';
const TEXT = '#ffffff';

/** How many marks the toolbar icon warns of: contradicted claims that the reader has not called wrongly marked. */
function contradictions(state: PageState): number {
  if (state.phase !== 'read') {
    return 0;
  }
  return state.reading.claims.filter(
    ({ verdict, dismissed }) => verdict?.mark === 'contradicted' && !dismissed,
  ).length;
}

/** Shows the state of a tab's page on the toolbar icon; the browser forgets it when the tab goes elsewhere. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const count = contradictions(state);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT }),
    browser.action.setTitle({ tabId, title: [t('extensionName'), ...explanation(state, count)].join(': ') }),
  ]);
}

/** Takes back what the toolbar icon shows of a tab: its page is no longer read. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: t('extensionName') }),
  ]);
}

function explanation(state: PageState, count: number): string[] {
  if (state.phase !== 'read') {
    return [t(`state_${state.phase}_title`)];
  }
  return count === 0 ? [] : [`${formatNumber(count)} ${plural('count_contradicted', count)}`];
}
