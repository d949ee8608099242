import { mayBeNoted, NOTED_PAGES } from '../src/annotations/noted-pages';
import { normaliseUrl } from '../src/article/url';
import { browser } from '../src/browser';

/** False where a page without an article has no notes for certain. Asking wakes nothing. */
export async function mayHaveNotes(url: string): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(NOTED_PAGES).catch(() => ({}));
  const noted = stored[NOTED_PAGES];
  return typeof noted !== 'string' || mayBeNoted(noted, normaliseUrl(url));
}
