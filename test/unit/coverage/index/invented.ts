import { lengthFactors, rarityOf, timeFactor, weightOf } from '../../../../src/coverage/index/ranking';
import type { Hit, IndexQuery } from '../../../../src/coverage/index/search';
import type { IndexedClaim } from '../../../../src/coverage/index/segment';
import { hashTerms } from '../../../../src/coverage/index/term-hash';

/** Terms as news has them: a few are everywhere, most are rare (Zipf's law). */
export function sentence(next: () => number, length = 5 + Math.floor(next() * 25)): string[] {
  return Array.from({ length }, () => `t${Math.floor(20_000 ** next())}`);
}

/** Claims of rising rows, some missing, over a few years. */
export function inventedClaims(next: () => number, count: number, firstRow = 1): IndexedClaim[] {
  let row = firstRow;
  return Array.from({ length: count }, () => {
    row += next() < 0.1 ? 2 : 1;
    return { row, day: 20_000 + Math.floor(next() * 700), terms: hashTerms(sentence(next)) };
  });
}

/** What a search must find, by comparing with every claim. */
export function naiveNearest(claims: IndexedClaim[], { terms, day }: IndexQuery, limit: number): Hit[] {
  const counts = new Map<number, number>();
  for (const claim of claims) for (const hash of claim.terms) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const factors = lengthFactors(claims.reduce((sum, claim) => sum + claim.terms.length, 0) / claims.length);
  const scored = claims.map((claim) => {
    const own = new Set(claim.terms);
    const shared = [...terms].filter((hash) => own.has(hash));
    const sum = shared.reduce(
      (all, hash) => all + weightOf(rarityOf(counts.get(hash) ?? 0, claims.length)),
      0,
    );
    const factor = (factors[claim.terms.length] ?? 0) * timeFactor(Math.abs(claim.day - day));
    return { row: claim.row, score: sum * factor };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit);
}
