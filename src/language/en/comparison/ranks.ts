import type { RankWords } from '../../comparison/ranks';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const ranks: RankWords = {
  superlatives: {
    ending: 'est',
    forms: wordSet('best worst'),
    makers: wordSet('most least'),
    ofSeveral: phraseSet('one_of some_of among two_of three_of'),
  },
  nouns: lemmas('place position rank spot'),
  grades: lemmas('level category grade'),
  occasions: lemmas('time'),
};
