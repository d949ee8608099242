import { browser } from '../browser';
import type { PageBadge } from '../messages';
import { formatNumber, plural, t } from '../ui/messages';

/** White on this dark red stands at 8:1, on light and dark toolbars alike. */
const BACKGROUND = '#9b1c1c';
const TEXT = '#ffffff';

/** Shows the state of a tab's page on the toolbar icon; the browser forgets it when the tab goes elsewhere. */
export async function showBadge(tabId: number, badge: PageBadge): Promise<void> {
  const count = badge.contradicted;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT }),
    browser.action.setTitle({ tabId, title: [t('extensionName'), ...explanation(badge)].join(': ') }),
  ]);
}

/** Takes back what the toolbar icon shows of a tab: its page is no longer read. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: t('extensionName') }),
  ]);
}

function explanation({ phase, contradicted }: PageBadge): string[] {
  if (phase !== 'read') {
    return [t(`state_${phase}_title`)];
  }
  return contradicted === 0
    ? []
    : [`${formatNumber(contradicted)} ${plural('count_contradicted', contradicted)}`];
}
