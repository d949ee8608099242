import { occurrences } from '../claims/occurrences';
import { toHex } from '../hex';

/** Hex digits kept of the hash: 96 bits, which no reader's coverage will see collide. */
const DIGITS = 24;

/**
 * A name for a claim that stays the same while its article and its text do.
 * @param url canonical address of the article
 * @param occurrence how often the same text stood in the article before: 0 for the first
 */
async function claimId(url: string, text: string, occurrence: number): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([url, text, occurrence]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return toHex(hash).slice(0, DIGITS);
}

/** The ids of an article's claims, in their order. */
export function claimIds(url: string, texts: string[]): Promise<string[]> {
  const before = occurrences(texts);
  return Promise.all(texts.map((text, index) => claimId(url, text, before[index] ?? 0)));
}
