import { Best } from '../../src/coverage/best';
import type { Part } from '../../src/coverage/index/parts';
import { lengthFactors, rarityOf, timeFactor, weightOf } from '../../src/coverage/index/ranking';
import { type IndexedClaim, MOST_CLAIMS } from '../../src/coverage/index/segment';

const places = new Uint16Array(MOST_CLAIMS);

/** The rows nearest to each claim, best first, by Crossread's own weights: every claim of an index is compared. */
export function exhaustive(
  parts: readonly Part[],
  claims: readonly Pick<IndexedClaim, 'day' | 'terms'>[],
  limit: number,
): number[][] {
  const size = parts.reduce((sum, { segment }) => sum + segment.size, 0);
  const total = parts.reduce((sum, { totalLength }) => sum + totalLength, 0);
  const factors = lengthFactors(total / Math.max(1, size));
  return claims.map(({ day, terms }) => {
    const weights = Array.from(terms, (hash) => weightOf(rarityOf(countOf(parts, hash), size)));
    const best = new Best<number>(limit);
    for (const { segment } of [...parts].reverse()) {
      const sums = new Float64Array(segment.size);
      terms.forEach((hash, at) => {
        const term = segment.find(hash);
        const count = term < 0 ? 0 : segment.read(term, places);
        for (const place of places.subarray(0, count)) {
          sums[place] = (sums[place] as number) + (weights[at] as number);
        }
      });
      sums.forEach((sum, place) => {
        if (sum === 0) return;
        const near = timeFactor(Math.abs((segment.days[place] as number) - day));
        const factor = (factors[segment.lengths[place] as number] as number) * near;
        best.offer(segment.rows[place] as number, sum * factor);
      });
    }
    return best.items().map(({ item }) => item);
  });
}

function countOf(parts: readonly Part[], hash: number): number {
  return parts.reduce((sum, { segment }) => {
    const term = segment.find(hash);
    return sum + (term < 0 ? 0 : segment.count(term));
  }, 0);
}
