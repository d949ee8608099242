import type { Annotation } from '../src/annotations/types';
import type { CoverageSummary } from '../src/coverage/answers';
import { CrossreadError } from '../src/errors';
import type { PageState } from '../src/messages';
import type { SiteState } from '../src/sites';
import type { PopupPort } from './port';

/** What the popup knows of its tab and of Crossread. A field is absent until its answer is in. */
export interface Known {
  tabId: number;
  url: string;
  site: SiteState;
  /** Null where the tab has no content script, although it could have one. */
  page: PageState | null;
  stored: CoverageSummary;
  paused: boolean;
  /** Syncing waits for the reader, in the options. */
  syncWaits: boolean;
  notes: PageNotes;
}

/** The reader's notes on the tab's article. */
export interface PageNotes {
  annotations: Annotation[];
  /** Ids of those whose passage the page no longer has. */
  orphans: ReadonlySet<string>;
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
    port.ask('sync.state', {}).then(({ needsReader }) => learn({ syncWaits: needsReader })),
    pageOf(port, { tabId, url }).then((page) => learn({ page })),
    notesOn(port, tabId).then((notes) => learn({ notes })),
  ]);
}

async function pageOf(port: PopupPort, tab: Pick<Known, 'tabId' | 'url'>): Promise<PageState | null> {
  const page = await unlessSilent(() => port.askPage(tab.tabId, 'page.get', {}));
  if (page === null && (await port.isClosed(tab))) return { phase: 'failed', error: 'pageClosed' };
  return page;
}

/** A page shows its annotations as soon as it has any, so that one which shows none has none. */
async function notesOn(port: PopupPort, tabId: number): Promise<PageNotes> {
  const page = await unlessSilent(() => port.askPage(tabId, 'annotations.get', {}));
  if (page === null) return { annotations: [], orphans: new Set() };
  const [annotations, orphans] = await Promise.all([
    port.ask('annotations.ofArticle', { url: page.url }),
    port.ask('annotations.orphans', {}),
  ]);
  return { annotations, orphans: new Set(orphans) };
}

/** What a page answers; null where it has no content script that does. */
async function unlessSilent<Answer>(question: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof CrossreadError && error.code === 'engineLost') {
      return null;
    }
    throw error;
  }
}
