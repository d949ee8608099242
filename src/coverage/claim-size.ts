import type { Verdict } from '../compare/types';
import type { StoredClaim } from './types';

/** Claims that the size of all is estimated from. */
export const CLAIM_SAMPLE = 500;

/** What the search index and the database's own indexes take of a claim, in bytes (`npm run bench:coverage`). */
const INDEX_BYTES = 220;

/**
 * What a claim takes on disk, in bytes: what it says, what was concluded of it, and its part of the index.
 * @param verdicts of the same claims
 */
export function claimSize(claims: StoredClaim[], verdicts: Verdict[]): number {
  const length = JSON.stringify(claims).length + JSON.stringify(verdicts).length;
  return INDEX_BYTES + length / Math.max(1, claims.length);
}
