import { candidateTerms } from '../compare/candidate-terms';
import type { Coverage } from '../coverage/coverage';
import { namesOf, toStatement } from '../coverage/rows';
import type { NewClaim, StoredArticle, StoredClaim } from '../coverage/types';

/** What is stored of an article that is being read again; empty for one that is new. */
export interface EarlierReading {
  article: StoredArticle | undefined;
  claims: StoredClaim[];
}

/**
 * Readings of one article less than this apart are one sitting: a page that renders again, or is reloaded, still
 * shows what was revised since the sitting before.
 */
const SITTING_MS = 30 * 60_000;

/** Share of common terms (Dice 1945) from which two wordings are taken to be about the same thing. */
const SAME_THING = 0.5;

export async function earlierReading(coverage: Coverage, url: string): Promise<EarlierReading> {
  const article = await coverage.articleByUrl(url);
  return { article, claims: article ? await coverage.claimsOfArticle(url) : [] };
}

/**
 * Which claims of an article said something else when it was last read.
 * @param again this is no further reading: the last one is only compared anew
 * @returns per claim when its wording replaced another, epoch ms, or null
 */
export function revisions(
  claims: NewClaim[],
  earlier: EarlierReading,
  { readAt, again }: { readAt: number; again: boolean },
): (number | null)[] {
  const names = namesOf(claims);
  const current = new Set(names);
  const earlierNames = namesOf(earlier.claims);
  const before = new Map(earlier.claims.map((claim, index) => [earlierNames[index], claim]));
  const { article } = earlier;
  const gone = earlier.claims
    .filter((_, index) => !current.has(earlierNames[index] ?? ''))
    .map((claim) => new Set(article ? candidateTerms(toStatement(claim, article)) : []));
  const sameSitting = again || readAt - (article?.readAt ?? 0) < SITTING_MS;
  return claims.map(({ terms }, index) => {
    const same = before.get(names[index]);
    if (same) {
      return sameSitting ? same.revisedAt : null;
    }
    const own = new Set(terms);
    return gone.some((other) => dice(own, other) >= SAME_THING) ? readAt : null;
  });
}

function dice(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...own].filter((term) => other.has(term)).length;
  return (2 * common) / Math.max(1, own.size + other.size);
}
