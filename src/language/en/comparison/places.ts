import type { PlaceWords } from '../../comparison/places';
import { phraseKeys } from '../../quantities/words';
import { wordSet, words } from '../../text';
import { lemmas } from '../lemma';

export const places: PlaceWords = {
  senses: new Map([
    ...words('in at').map((word) => [word, 'at'] as const),
    ['near', 'near'],
    ['on', 'on'],
    ...words('of from').map((word) => [word, 'of'] as const),
    ...words('to towards for').map((word) => [word, 'to'] as const),
  ]),
  frames: wordSet('among'),
  journeys: {
    from: phraseKeys('from left leaves leaving departed departing out_of'),
    to: phraseKeys('to for towards bound_for heading_for headed_for en_route_to reach reached'),
  },
  births: lemmas('born bear native birth'),
};
