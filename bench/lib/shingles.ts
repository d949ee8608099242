/** How much of a text was found, and how much of what was found belongs to it; 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
}

/** Words in a row that count as one shingle. */
const SHINGLE = 4;

/**
 * Compares an extracted text with the true one by shingles of four words, each counted as often as it occurs: the
 * measure of Scrapinghub's article extraction benchmark.
 */
export function shingleOverlap(truth: string, extracted: string): Overlap {
  const [left, right] = [shinglesOf(truth), shinglesOf(extracted)];
  let shared = 0;
  for (const [shingle, count] of left) shared += Math.min(count, right.get(shingle) ?? 0);
  return {
    precision: portion(shared, total(right), total(left)),
    recall: portion(shared, total(left), total(right)),
  };
}

/** Harmonic mean of precision and recall; 0 where both are 0. */
export function f1({ precision, recall }: Overlap): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Two empty texts agree; nothing else does with an empty one. */
function portion(shared: number, of: number, other: number): number {
  if (of === 0) return other === 0 ? 1 : 0;
  return shared / of;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
