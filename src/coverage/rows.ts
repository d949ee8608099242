import type { Source, Verdict } from '../compare/types';
import { packSegment } from './index/pack';
import type { Segment } from './index/segment';
import { hashTerms } from './index/term-hash';
import type { NewClaim, StoredArticle, StoredClaim, StoredReading, StoredStatement } from './types';

/** What re-reading an article does to its rows. */
interface RowChange {
  /** Claims stored before, as they stand now. */
  kept: StoredClaim[];
  /** Claims without a row yet. */
  fresh: NewClaim[];
  /** Rows of claims the article no longer makes. */
  removed: number[];
}

/**
 * Gives each claim the row it had, so that whatever refers to rows keeps its meaning; the search index refers to what
 * a claim is found by, so that a claim which is to be found by something else gets a new one.
 */
export function keepRows(stored: StoredClaim[], claims: NewClaim[]): RowChange {
  const before = new Map(stored.map((claim) => [claim.claimId, claim]));
  const kept: StoredClaim[] = [];
  const fresh: NewClaim[] = [];
  for (const claim of claims) {
    const same = before.get(claim.claimId);
    if (same && isFoundAlike(same, claim)) {
      kept.push(toStored(claim, same.row));
      before.delete(claim.claimId);
    } else {
      fresh.push(claim);
    }
  }
  return { kept, fresh, removed: [...before.values()].map((claim) => claim.row) };
}

/** The text is the same where the claim's id is. */
function isFoundAlike(one: StoredClaim, other: NewClaim): boolean {
  return one.day === other.day && one.focus.join('\n') === other.focus.join('\n');
}

/** A claim as it is stored. */
export function toStored({ terms: _, ...claim }: NewClaim, row: number): StoredClaim {
  return { ...claim, row };
}

/** The segment of the search index that claims make which were stored together; `rows` runs parallel to them. */
export function segmentOf(claims: NewClaim[], rows: number[]): Segment {
  return packSegment(
    claims.map(({ day, terms }, at) => ({ row: rows[at] ?? Number.NaN, day, terms: hashTerms(terms) })),
  );
}

/** A stored claim with its source, as the comparison takes it. */
export function toStatement(
  claim: StoredClaim,
  { url, title, publisher, publishedAt, language }: Source,
): StoredStatement {
  const { block, start, end, text, speaker, hedged, focus, day } = claim;
  return {
    claim: { block, start, end, text, speaker, hedged, focus },
    source: { url, title, publisher, publishedAt, language },
    day,
  };
}

/** Puts together what belongs together; the claims of each article in reading order. */
export function toReadings(
  articles: StoredArticle[],
  claims: StoredClaim[],
  verdicts: ReadonlyMap<number, Verdict>,
): StoredReading[] {
  const byUrl = new Map(articles.map(({ url }) => [url, [] as StoredClaim[]]));
  for (const claim of claims) {
    byUrl.get(claim.url)?.push(claim);
  }
  return articles.map((article) => ({
    article,
    claims: (byUrl.get(article.url) ?? [])
      .sort((a, b) => a.block - b.block || a.start - b.start)
      .map((claim) => ({ claim, verdict: verdicts.get(claim.row) ?? null })),
  }));
}
