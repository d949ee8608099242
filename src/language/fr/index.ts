import type { LanguagePack } from '../pack';
import { lemma } from './lemma';
import { abbreviations, parts, stopWords } from './words';

export const french: LanguagePack = {
  language: 'fr',
  abbreviations,
  decimal: ',',
  spaceGroups: true,
  stopWords,
  parts,
  lemma,
};
