import type { VoiceWords } from '../../comparison/voice';
import { wordSet, words } from '../../text';
import { lemmas } from '../lemma';

export const voice: VoiceWords = {
  be: wordSet(
    'suis est sont etait etaient sera seront serait seraient fut furent soit soient ete etre etant',
  ),
  have: wordSet('ai a ont avait avaient aura auront aurait auraient eut eurent ait aient avoir ayant'),
  reflexives: wordSet(`se s'`),
  isParticiple: (lower) => /ée?s?$/.test(lower),
  isPredicate: () => true,
  isPast: (lower) => /(?:[^r]|rr)(?:ait|aient)$/.test(lower),
  infinitives: wordSet(`a de d d'`),
  by: wordSet('par'),
  genitives: wordSet(`de d' d du des`),
  prepositions:
    wordSet(`a au aux en dans sur sous de d' d du vers chez contre avec sans pour par entre depuis pendant durant
      avant apres selon lors malgre parmi envers hors`),
  adversaries: wordSet('contre face sur devant'),
  contracted: new Map([
    ['a', words('au aux')],
    ['de', words("d' d du des")],
  ]),
  copulas: lemmas('rester demeurer devenir sembler paraitre'),
  sufferers: lemmas('survivre rechapper'),
  governing: wordSet('a au aux contre pour'),
  links: wordSet(`de d' du sur pour contre`),
  mutual:
    lemmas(`rencontrer epouser affronter croiser retrouver rejoindre opposer marier egaler jouxter signer
      saluer ressembler accompagner`),
  intransitive: lemmas('mourir perir deceder'),
};
