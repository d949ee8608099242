import type { Source, Statement } from '../compare/types';
import type { NewClaim, StoredClaim } from './types';

/** What re-reading an article does to its rows. */
interface RowChange {
  /** Claims stored before, as they stand now. */
  kept: StoredClaim[];
  /** Claims without a row yet. */
  fresh: NewClaim[];
  /** Rows of claims the article no longer makes. */
  removed: number[];
}

/** Gives each claim the row it had, so that whatever refers to rows keeps its meaning. */
export function keepRows(stored: StoredClaim[], claims: NewClaim[]): RowChange {
  const rowOf = new Map(stored.map((claim) => [claim.claimId, claim.row]));
  const kept: StoredClaim[] = [];
  const fresh: NewClaim[] = [];
  for (const claim of claims) {
    const row = rowOf.get(claim.claimId);
    if (row === undefined) {
      fresh.push(claim);
    } else {
      kept.push({ ...claim, row });
      rowOf.delete(claim.claimId);
    }
  }
  return { kept, fresh, removed: [...rowOf.values()] };
}

/** A stored claim with its source, as the comparison takes it. */
export function toStatement(
  claim: StoredClaim,
  { url, title, publisher, publishedAt, language }: Source,
): Statement {
  const { block, start, end, text, speaker, hedged, focus } = claim;
  return {
    claim: { block, start, end, text, speaker, hedged, focus },
    source: { url, title, publisher, publishedAt, language },
  };
}
