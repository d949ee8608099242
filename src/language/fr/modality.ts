import type { ModalityWords } from '../comparison/modality';
import { lemmaSet, phraseSet, wordSet } from '../text';
import { lemma } from './lemma';
import { isFutureStem } from './reserve';

const lemmas = (list: string) => lemmaSet(list, lemma);
const FUTURE = /^(.+r)(?:ai|as|a|ons|ez|ont)$/;

export const modality: ModalityWords = {
  planned: lemmas('décider prévoir promettre engager accepter programmer projeter'),
  futures: wordSet('va vont allait allaient'),
  isFuture: (norm, lemma) => {
    const stem = FUTURE.exec(norm)?.[1];
    return stem !== undefined && isFutureStem(stem, lemma);
  },
  possible: lemmas('pouvoir possible possibilité éventuel éventuellement éventualité hypothèse peut-être'),
  considered: lemmas('envisager étudier réfléchir songer examiner'),
  excluding: lemmas('exclure écarter'),
  asked:
    lemmas(`demander réclamer exiger requérir réquisition solliciter recommander préconiser plaider appeler vouloir
    revendiquer prôner`),
  settling:
    lemmas(`décider décision arrêter trancher choisir choix déterminer dire préciser savoir annoncer révéler
    confirmer indiquer statuer`),
  deciding: lemmas('décider décision trancher statuer'),
  whether: phraseSet("si s'_il s'_ils"),
  about: wordSet("sur concernant quant de d' du des"),
  yetTo: phraseSet('reste_a'),
  still: wordSet('toujours encore seulement simplement'),
  undecided: lemmas('hésiter indécis incertain'),
};
