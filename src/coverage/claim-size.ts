/** What the search index takes of a claim, in bytes (`npm run bench:coverage:chromium`). */
const INDEX_BYTES = 105;

/** What is left of what is packed once the browser has compressed it, with its article and its row (same bench). */
const ON_DISK = 0.74;

/**
 * What a claim takes on disk, in bytes: what it says, what was concluded of it, and its part of the index.
 * @param bytes of some claims and their verdicts, packed
 */
export function claimSize(claims: number, bytes: number): number {
  return INDEX_BYTES + (ON_DISK * bytes) / Math.max(1, claims);
}
