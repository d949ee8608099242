import type { VoiceWords } from '../../comparison/voice';
import { wordSet } from '../../text';
import { lemmas } from '../lemma';

export const voice: VoiceWords = {
  be: wordSet(`am is are was were be been being 's 're`),
  have: wordSet(`has have had having 've`),
  reflexives: wordSet(''),
  isParticiple: () => false,
  isPredicate: (lower, lemma) => lower !== lemma && !lower.endsWith('s'),
  isPast: (lower, lemma) => lower !== lemma && !/(?:s|ing)$/.test(lower),
  infinitives: wordSet('to'),
  by: wordSet('by'),
  genitives: wordSet('of'),
  prepositions:
    wordSet(`in at on of to from with without for by near against between into onto over under after before during
      since until through across as than via towards beside around inside outside despite amid`),
  adversaries: wordSet('against over on at'),
  contracted: new Map(),
  copulas: lemmas('remain stay become seem look appear'),
  sufferers: lemmas('survive escape withstand resist'),
  governing: wordSet('to for against'),
  links: wordSet('of on for about against'),
  mutual: lemmas('meet marry face join equal resemble oppose accompany border greet match'),
  intransitive: lemmas('die perish'),
};
