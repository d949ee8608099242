import file from '../../content-scripts/annotate.ts?script&iife';
import { normaliseUrl } from '../article/url';
import type { Engine } from '../engine/protocol';
import { CrossreadError } from '../errors';
import type { PageBadge } from '../messages';
import { askPage } from '../messaging';
import { isRead, runContentScript, runScript, scriptPath } from './content-script';
import { openRefusal } from './note-window';
import { stateOfPage } from './permissions';
import { currentSettings } from './settings';

/** What the reader asked for: a note to be written, or a mere highlight. */
export type Wish = 'annotate' | 'highlight';

interface Tab {
  id: number;
  url: string;
  incognito: boolean;
}

/**
 * Annotates what is selected in a tab, by virtue of `activeTab`: a page not read before is read, as the reader asks for
 * it. Where that cannot be, a small window says why.
 */
export async function annotateSelection(tab: Tab, wish: Wish): Promise<void> {
  const { state } = await stateOfPage(tab.url, await currentSettings());
  const refusal = tab.incognito ? 'private' : state;
  if (refusal === 'private' || refusal === 'forbidden' || refusal === 'paused') {
    await openRefusal(refusal);
    return;
  }
  try {
    if (!(await isRead(tab.id))) await runContentScript(tab.id);
    await annotateIn(tab.id, { claimId: null, write: wish === 'annotate' });
  } catch (error) {
    if (!(error instanceof CrossreadError) || error.code !== 'pageClosed') throw error;
    await openRefusal('closed');
  }
}

/** Has the page of a tab annotate a claim, or what is selected. @throws {CrossreadError} where it cannot */
export async function annotateIn(
  tabId: number,
  wanted: { claimId: string | null; write: boolean },
): Promise<void> {
  await showAnnotations(tabId);
  await askPage(tabId, 'annotation.select', wanted);
}

/** Runs the script that shows annotations in a page; one that runs already takes no notice. */
function showAnnotations(tabId: number): Promise<void> {
  return runScript(tabId, scriptPath(file));
}

/** Shows the annotations of a page once it was read, where it has any. */
export async function showWhereAnnotated(
  tabId: number,
  page: { url: string; badge: PageBadge },
  engine: Pick<Engine, 'annotations.ofArticle'>,
): Promise<void> {
  const url = annotatedAs(page);
  if (url === null) return;
  const annotations = await engine['annotations.ofArticle']({ url });
  if (annotations.length > 0) await showAnnotations(tabId);
}

/** The address under which a page is annotated; null while it is being read, or where that failed. */
function annotatedAs({ url, badge }: { url: string; badge: PageBadge }): string | null {
  return badge.article ?? (badge.phase === 'notArticle' ? normaliseUrl(url) : null);
}
