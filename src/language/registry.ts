import type { LanguagePack } from './pack';
import { languagePacks } from './packs';

/** The pack of a primary language subtag ('fr', 'en'), or null where there is none. */
export function languagePack(language: string): LanguagePack | null {
  return languagePacks.find((pack) => pack.language === language) ?? null;
}

/** The same, where a text in that language was accepted before. Throws RangeError for a language without a pack. */
export function packOf(language: string): LanguagePack {
  const pack = languagePack(language);
  if (!pack) throw new RangeError(`no language pack for "${language}"`);
  return pack;
}
