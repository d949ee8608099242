import type { LanguagePack } from '../pack';
import { calendar } from './calendar';
import { comparison } from './comparison';
import { lemma } from './lemma';
import { names } from './names';
import { numbers } from './numbers';
import { speech } from './speech';
import { abbreviations, parts, stopWords } from './words';

export const english: LanguagePack = {
  language: 'en',
  abbreviations,
  decimal: '.',
  spaceGroups: false,
  stopWords,
  numbers,
  calendar,
  names,
  speech,
  comparison,
  parts,
  lemma,
};
