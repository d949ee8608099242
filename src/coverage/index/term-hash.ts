/**
 * A term as the index knows it: 32 bits of hash (FNV-1a over its UTF-16 units, mixed once more as in MurmurHash3,
 * since FNV's low bits alone are weak). Of a million different terms about a hundred meet another one; such a meeting
 * makes a frequent word of a rare one, and changes no verdict.
 */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hashes of some terms, each once, ascending. */
export function hashTerms(terms: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(terms.map(hashTerm))).sort();
}
