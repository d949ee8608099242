import { type LanguagePack, languagePack } from '../../../src/language';

/** The pack of a language that has one. */
export function packOf(language: string): LanguagePack {
  const pack = languagePack(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return pack;
}
