import type { RankWords } from '../../comparison/ranks';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const ranks: RankWords = {
  superlatives: {
    ending: '',
    forms: wordSet('meilleur meilleure pire'),
    makers: wordSet('plus moins'),
    ofSeveral: phraseSet('un_des une_des un_de une_de parmi'),
  },
  nouns: lemmas('place placer rang position'),
  grades: lemmas('niveau échelon catégorie'),
  occasions: lemmas('fois'),
};
