import type { ModalityWords } from '../../comparison/modality';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';
import { isFutureStem } from '../reserve';

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
  stages: {
    asked:
      lemmas(`requerir requisition reclamer demander exiger solliciter plaider proposer prevoir envisager menacer
      risquer encourir souhaiter vouloir recommander preconiser appeler esperer craindre projeter`),
    decided:
      lemmas(`condamner infliger ecoper relaxer acquitter interdire prononcer ordonner decider adopter voter annuler
      rejeter valider obtenir rendre juger signer commencer debuter entrer cesser lever`),
  },
};
