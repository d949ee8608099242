import { Best } from './best';
import type { Hit } from './index/search';

/** Articles that are looked through claim by claim. */
const ARTICLES = 6;

/**
 * The earlier articles, or readings of them, most likely about the same event: those that come near to many claims of
 * the article in hand. A claim that says it in other words altogether, or only points at it ("he", "the boat"), is
 * found through them.
 * @param hits what a search found for each claim of the article in hand
 * @param articleOf names what a row belongs to
 * @returns names, the nearest first
 */
export function relatedArticles<Name>(hits: Hit[][], articleOf: (row: number) => Name): Name[] {
  const nearness = new Map<Name, number>();
  for (const ofClaim of hits) {
    const best = new Map<Name, number>();
    for (const { row, score } of ofClaim) {
      const name = articleOf(row);
      best.set(name, Math.max(score, best.get(name) ?? 0));
    }
    for (const [name, score] of best) {
      nearness.set(name, score + (nearness.get(name) ?? 0));
    }
  }
  const nearest = new Best<Name>(ARTICLES);
  for (const [name, sum] of nearness) {
    nearest.offer(name, sum);
  }
  return nearest.items().map(({ item }) => item);
}
