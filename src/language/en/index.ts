import type { LanguagePack } from '../pack';
import { lemma } from './lemma';
import { abbreviations, parts, stopWords } from './words';

export const english: LanguagePack = {
  language: 'en',
  abbreviations,
  decimal: '.',
  spaceGroups: false,
  stopWords,
  parts,
  lemma,
};
