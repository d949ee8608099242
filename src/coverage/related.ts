import { Best } from './best';
import type { Hit } from './index/search';

/** Articles that are looked through claim by claim. */
const ARTICLES = 6;

/**
 * The earlier articles most likely about the same event: those that come near to many claims of the article in hand.
 * A claim that says it in other words altogether, or only points at it ("he", "the boat"), is found through them.
 * @param hits what a search found for each claim of the article in hand
 * @param urlOf address of the article that a row belongs to
 * @returns addresses, the nearest first
 */
export function relatedArticles(hits: Hit[][], urlOf: (row: number) => string | undefined): string[] {
  const nearness = new Map<string, number>();
  for (const ofClaim of hits) {
    const best = new Map<string, number>();
    for (const { row, score } of ofClaim) {
      const url = urlOf(row);
      if (url !== undefined) {
        best.set(url, Math.max(score, best.get(url) ?? 0));
      }
    }
    for (const [url, score] of best) {
      nearness.set(url, score + (nearness.get(url) ?? 0));
    }
  }
  const nearest = new Best<string>(ARTICLES);
  for (const [url, sum] of nearness) {
    nearest.offer(url, sum);
  }
  return nearest.items().map(({ item }) => item);
}
