import type { PlaceWords } from '../../comparison/places';
import { phraseKeys } from '../../quantities/words';
import { wordSet, words } from '../../text';
import { lemmas } from '../lemma';

export const places: PlaceWords = {
  senses: new Map([
    ...words('a au aux en dans').map((word) => [word, 'at'] as const),
    ['pres', 'near'],
    ['sur', 'on'],
    ...words(`de d d' du des depuis`).map((word) => [word, 'of'] as const),
    ...words('vers pour').map((word) => [word, 'to'] as const),
  ]),
  frames: wordSet('chez parmi'),
  journeys: {
    from: phraseKeys(
      "de d' depuis en_provenance_de en_provenance_d' parti_de parti_d' quitte quittait quittant",
    ),
    to: phraseKeys("vers pour a a_destination_de a_destination_d' direction rallier rejoindre gagner"),
  },
  births: lemmas('naître natif originaire naissance'),
};
