import type { ArticlePlace } from './answers';
import type { QuoteStore } from './types';

/** Articles whose verdicts are gone through at a time: a reading waits for no more. */
const STEP = 50;

/**
 * Drops what verdicts quote of forgotten articles, until there is none of it; where that is cut off, the next call
 * begins anew.
 * @param between runs each step, so that something else may be done between two
 */
export async function dropQuotes(
  quotes: QuoteStore,
  between: <Value>(step: () => Promise<Value>) => Promise<Value>,
): Promise<void> {
  for (;;) {
    const { urls, since } = await quotes.pending();
    if (urls.length === 0) return;
    const gone = new Set(urls);
    // No article has this address, so that the first of that moment comes too.
    let place: ArticlePlace | null = { readAt: since, url: '' };
    while (place) {
      const behind: ArticlePlace = place;
      place = await between(() => quotes.drop(gone, behind, STEP));
    }
    await quotes.dropped(urls);
  }
}
