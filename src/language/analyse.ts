import { quotes } from './quotes';
import { languagePack } from './registry';
import { tokenise } from './tokenise';
import type { Analysis } from './types';

/**
 * Takes a text apart. `publishedAt` (ISO 8601 or null) is what weekdays and words like "yesterday" are resolved
 * against. Pure. Throws RangeError for a language without a pack (see `languagePack`).
 */
export function analyse(text: string, language: string, publishedAt: string | null): Analysis {
  const pack = languagePack(language);
  if (!pack) throw new RangeError(`no language pack for "${language}"`);
  const words = tokenise(text, pack);
  return { text, language, publishedAt, words, quantities: [], moments: [], names: [], quotes: quotes(text) };
}
