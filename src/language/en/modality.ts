import type { ModalityWords } from '../comparison/modality';
import { lemmaSet, phraseSet, wordSet } from '../text';
import { lemma } from './lemma';

const lemmas = (list: string) => lemmaSet(list, lemma);

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
};
