import type { LanguagePack } from '../pack';
import { calendar } from './calendar';
import { comparison } from './comparison';
import { lemma } from './lemma';
import { names } from './names';
import { numbers } from './numbers';
import { speech } from './speech';
import { abbreviations, homographs, parts, stopWords } from './words';

export const french: LanguagePack = {
  language: 'fr',
  abbreviations,
  decimal: ',',
  spaceGroups: true,
  stopWords,
  homographs,
  numbers,
  calendar,
  names,
  speech,
  comparison,
  parts,
  lemma,
};
