import type { ThingWords } from '../../comparison/things';
import { phraseSet } from '../../text';
import { lemmas } from '../lemma';

export const things: ThingWords = {
  others: phraseSet('un_autre une_autre ailleurs similaire semblable voisine'),
  rivals: phraseSet(
    'son_rival sa_rivale ses_rivaux leur_rival son_concurrent sa_concurrente ses_concurrents',
  ),
  vague:
    lemmas(`plan projet mesure décision proposition texte idée réforme loi accord initiative hausse baisse augmentation dispositif
    démarche changement offre demande requête dossier affaire question résultat situation fait chose partie programme`),
};
