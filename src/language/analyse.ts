import { findMoments } from './moments';
import { findNames } from './names';
import { quantities } from './quantities';
import { quotesIn } from './quotes';
import { packOf } from './registry';
import { tokenise } from './tokenise';
import type { Analysis } from './types';

/**
 * Takes a text apart. `publishedAt` (ISO 8601 or null) is what weekdays and words like "yesterday" are resolved
 * against. Pure. Throws RangeError for a language without a pack (see `languagePack`).
 */
export function analyse(text: string, language: string, publishedAt: string | null): Analysis {
  const pack = packOf(language);
  const words = tokenise(text, pack);
  const { moments, taken } = findMoments(words, publishedAt, pack);
  return {
    text,
    language,
    publishedAt,
    words,
    quantities: quantities(words, taken, pack),
    moments,
    names: findNames(words, text, taken, pack),
    quotes: quotesIn(text),
  };
}
