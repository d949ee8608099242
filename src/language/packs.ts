import { english } from './en';
import { french } from './fr';
import type { LanguagePack } from './pack';

/** Every language that claims can be read in. A new language is a folder of its own and a line here. */
export const languagePacks: readonly LanguagePack[] = [french, english];
