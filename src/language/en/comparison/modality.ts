import type { ModalityWords } from '../../comparison/modality';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const modality: ModalityWords = {
  planned: lemmas('decide plan intend agree promise pledge vow schedule resolve opt'),
  futures: wordSet("will 'll shall would"),
  isFuture: () => false,
  possible: lemmas('may might could possible possibly possibility perhaps option'),
  considered: lemmas('consider mull weigh contemplate ponder'),
  excluding: lemmas('rule exclude'),
  asked: new Set([
    ...lemmas('ask demand request urge recommend want seek plead advocate'),
    ...phraseSet('call_for call_on appeal_for press_for push_for campaign_for lobby_for'),
  ]),
  settling:
    lemmas(`decide decision choose determine settle resolve conclude agree say tell know announce disclose
    reveal confirm indicate specify comment`),
  deciding: lemmas('decide decision'),
  whether: wordSet('whether if'),
  about: wordSet('on about over regarding concerning'),
  yetTo: phraseSet('yet_to still_to'),
  still: wordSet('still only merely'),
  undecided: lemmas('undecided hesitate unsure unclear uncertain'),
  stages: {
    asked:
      lemmas(`seek request demand ask urge propose recommend threaten risk face want call hope fear consider plan
      plead expect`),
    decided:
      lemmas(`sentence convict acquit ban bar order rule decide adopt pass approve reject fine award grant begin start
      lift sign hand stop cease`),
  },
};
