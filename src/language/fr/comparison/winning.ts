import type { WinningWords } from '../../comparison/winning';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const winning: WinningWords = {
  doers:
    lemmas(`remporter gagner decrocher conquerir rafler mener diriger presider commander fonder posseder detenir
      acheter racheter acquerir inventer découvrir concevoir composer ecrire realiser inaugurer accueillir remplacer
      succeder`),
  given: lemmas('revenir attribuer decerner remettre echoir appartenir confier'),
  receivers: wordSet('a au aux'),
  clefts: phraseSet("c'_est c'_etait ce_sont ce_fut c'_etaient ce_sera c'_etait_bien c'_est_bien"),
  subjects: wordSet('qui'),
};
