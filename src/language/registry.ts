import { english } from './en';
import { french } from './fr';
import type { LanguagePack } from './pack';

/** Every language that claims can be read in. A new language is a folder of its own and a line here. */
const packs: readonly LanguagePack[] = [french, english];

/** The pack of a primary language subtag ('fr', 'en'), or null where there is none. */
export function languagePack(language: string): LanguagePack | null {
  return packs.find((pack) => pack.language === language) ?? null;
}
