import type { Mark } from '../src/compare/types';
import type { ErrorCode } from '../src/errors';
import type { ArticleHead, PageState, Reading } from '../src/messages';
import type { SiteState } from '../src/sites';
import type { ShownClaim } from '../src/ui/shown-claims';

/** What the popup says of a page. Each state has its words in `state_<name>_title` and `state_<name>_text`. */
export type View =
  | { name: Exclude<SiteState['state'], 'on'> | 'unread' | 'reading' | 'notArticle' | 'noClaims' }
  | { name: 'failed'; error: ErrorCode }
  | { name: 'language'; language: string }
  | { name: 'claims'; article: ArticleHead; reading: Reading };

/**
 * What to show of a page.
 * @param page what its content script says, null where there is none
 */
export function viewOf(site: SiteState, page: PageState | null): View {
  if (site.state === 'forbidden' || site.state === 'paused') {
    return { name: site.state };
  }
  if (page === null) {
    return { name: site.state === 'on' ? 'unread' : site.state };
  }
  if (page.phase === 'read') {
    return viewOfReading(page.article, page.reading);
  }
  return page.phase === 'failed' ? { name: 'failed', error: page.error } : { name: page.phase };
}

function viewOfReading(article: ArticleHead, reading: Reading): View {
  if (!reading.languageSupported) {
    return { name: 'language', language: article.language };
  }
  return reading.claims.length === 0 ? { name: 'noClaims' } : { name: 'claims', article, reading };
}

/** How many claims carry each mark. */
export function countMarks(claims: readonly ShownClaim[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { contradicted: 0, corroborated: 0, new: 0 };
  for (const { mark } of claims) {
    counts[mark] += 1;
  }
  return counts;
}
