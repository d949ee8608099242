import { CrossreadError } from '../src/errors';
import type { CoverageSummary, PageState, SiteState } from '../src/messages';
import type { PopupPort } from './port';

/** What the popup knows of its tab and of Crossread. A field is absent until its answer is in. */
export interface Known {
  tabId: number;
  url: string;
  site: SiteState;
  /** Null where the tab has no content script. */
  page: PageState | null;
  stored: CoverageSummary;
  paused: boolean;
}

/**
 * Asks for everything that is shown, and hands each answer over as soon as it comes: an answer that waited for
 * the others could overwrite newer news of the page.
 */
export async function look(
  port: PopupPort,
  { tabId, url }: Pick<Known, 'tabId' | 'url'>,
  learn: (news: Partial<Known>) => void,
): Promise<void> {
  await Promise.all([
    port.ask('site.get', { url }).then((site) => learn({ site })),
    port.ask('settings.get', {}).then(({ paused }) => learn({ paused })),
    port.ask('coverage.summary', {}).then((stored) => learn({ stored })),
    pageOf(port, tabId).then((page) => learn({ page })),
  ]);
}

async function pageOf(port: PopupPort, tabId: number): Promise<PageState | null> {
  try {
    return await port.askPage(tabId, 'page.get', {});
  } catch (error) {
    if (error instanceof CrossreadError && error.code === 'engineLost') {
      return null;
    }
    throw error;
  }
}
