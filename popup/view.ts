import type { Mark } from '../src/compare/types';
import type { ErrorCode } from '../src/errors';
import type { ArticleHead, MarkedClaim, PageState, Reading, SiteState } from '../src/messages';

/** What the popup says of a page. Each state has its words in `state_<name>_title` and `state_<name>_text`. */
export type View =
  | { name: Exclude<SiteState['state'], 'on'> | 'unread' | 'reading' | 'notArticle' | 'noClaims' }
  | { name: 'failed'; error: ErrorCode }
  | { name: 'language'; language: string }
  | { name: 'claims'; article: ArticleHead; reading: Reading };

/** A claim that has a mark the reader has not called wrong. */
export interface ShownClaim {
  id: string;
  text: string;
  mark: Mark;
  /** Words that conflict, those of this article and those read earlier. */
  differences: { here: string; there: string }[];
}

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

/** The claims that carry a mark, in the order of the article. */
export function shownClaims(claims: readonly MarkedClaim[]): ShownClaim[] {
  return claims.flatMap(({ id, text, verdict, dismissed }) =>
    verdict === null || dismissed
      ? []
      : [{ id, text, mark: verdict.mark, differences: distinct(verdict.differences) }],
  );
}

/** How many claims carry each mark. */
export function countMarks(claims: readonly ShownClaim[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { contradicted: 0, corroborated: 0, new: 0 };
  for (const { mark } of claims) {
    counts[mark] += 1;
  }
  return counts;
}

/** Several earlier articles often conflict in the same words: those are shown once. */
function distinct(differences: readonly { here: string; there: string }[]): ShownClaim['differences'] {
  const pairs = new Map(differences.map(({ here, there }) => [`${here}\n${there}`, { here, there }]));
  return [...pairs.values()];
}
