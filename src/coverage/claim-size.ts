/**
 * What the search index and the database's own overhead take of a claim beyond what is packed of it, in bytes
 * (`npm run bench:coverage`).
 */
const INDEX_BYTES = 100;

/**
 * What a claim takes on disk, in bytes: what it says, what was concluded of it, and its part of the index.
 * @param bytes of some claims and their verdicts, packed
 */
export function claimSize(claims: number, bytes: number): number {
  return INDEX_BYTES + bytes / Math.max(1, claims);
}
