import type { WinningWords } from '../../comparison/winning';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const winning: WinningWords = {
  doers:
    lemmas(`win clinch capture scoop bag lead head top chair captain conduct found own buy purchase acquire invent
      discover design compose write direct inaugurate host succeed replace`),
  given: lemmas('go award hand give present belong return'),
  receivers: wordSet('to'),
  clefts: phraseSet('it_is it_was it_had_been'),
  subjects: wordSet('who that'),
};
