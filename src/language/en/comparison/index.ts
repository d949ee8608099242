import type { ComparisonWords } from '../../comparison';
import rarity from '../frequencies.json' with { type: 'json' };
import { causes } from './causes';
import { contests } from './contests';
import { figures } from './figures';
import { meanings } from './meanings';
import { modality } from './modality';
import { negation } from './negation';
import { persons } from './persons';
import { places } from './places';
import { quantifiers } from './quantifiers';
import { ranks } from './ranks';
import { syntax } from './syntax';
import { things } from './things';
import { times } from './times';
import { voice } from './voice';
import { winning } from './winning';

export const comparison: ComparisonWords = {
  negation,
  modality,
  voice,
  causes,
  quantifiers,
  figures,
  ranks,
  contests,
  winning,
  times,
  places,
  persons,
  things,
  syntax,
  meanings,
  rarity,
  glossary: new Map(),
};
