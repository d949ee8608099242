import type { Mark, Verdict } from '../src/compare/types';
import type { ErrorCode } from '../src/errors';
import type { ArticleHead, MarkedClaim, PageState, Reading, SiteState } from '../src/messages';

/** What the popup says of a page. Each state has its words in `state_<name>_title` and `state_<name>_text`. */
export type View =
  | { name: Exclude<SiteState['state'], 'on'> | 'unread' | 'reading' | 'notArticle' | 'noClaims' }
  | { name: 'failed'; error: ErrorCode }
  | { name: 'language'; language: string }
  | { name: 'claims'; article: ArticleHead; reading: Reading };

/** A claim that has a mark. */
export interface ShownClaim {
  id: string;
  text: string;
  mark: Mark;
  differences: ShownDifference[];
  /** The outlets that corroborate it. */
  outlets: string[];
}

/** Words that conflict, those of this article and those read earlier, with the outlets that have them. */
export interface ShownDifference {
  here: string;
  there: string;
  outlets: string[];
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

/**
 * The claims that carry a mark, in the order of the article.
 * @param dismissed true for those whose mark the reader called wrong instead
 */
export function shownClaims(claims: readonly MarkedClaim[], dismissed = false): ShownClaim[] {
  return claims.flatMap(({ id, text, verdict, ...claim }) =>
    verdict === null || claim.dismissed !== dismissed
      ? []
      : [{ id, text, mark: verdict.mark, differences: distinct(verdict), outlets: corroborating(verdict) }],
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
function distinct({ differences, evidence }: Verdict): ShownDifference[] {
  const pairs = new Map<string, ShownDifference>();
  for (const { here, there, evidence: index } of differences) {
    const key = `${here}\n${there}`;
    const shown = pairs.get(key) ?? { here, there, outlets: [] };
    const outlet = evidence[index]?.publisher;
    if (outlet !== undefined && !shown.outlets.includes(outlet)) shown.outlets.push(outlet);
    pairs.set(key, shown);
  }
  return [...pairs.values()];
}

function corroborating({ mark, evidence }: Verdict): string[] {
  return mark === 'corroborated' ? [...new Set(evidence.map(({ publisher }) => publisher))] : [];
}
