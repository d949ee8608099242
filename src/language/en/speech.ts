import type { SpeechWords } from '../pack';
import { wordSet, words } from '../text';

/** Phrases whose words are joined by `_`. */
const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(words(list).map((phrase) => phrase.replaceAll('_', ' ')));

export const speech: SpeechWords = {
  sources: phraseSet('according_to in_the_words_of'),
  verbs:
    wordSet(`say tell announce claim state declare confirm report add explain warn argue insist admit write note
    acknowledge reveal promise vow deny allege suggest stress testify reply answer respond tweet comment concede
    recall maintain estimate predict`),
  reserve:
    phraseSet(`reportedly allegedly apparently supposedly purportedly presumably alleged suspected is_said_to
    are_said_to was_said_to were_said_to is_believed_to are_believed_to was_believed_to were_believed_to
    is_thought_to are_thought_to was_thought_to were_thought_to is_understood_to are_understood_to unconfirmed
    is_reported_to are_reported_to it_is_alleged may_have might_have could_have`),
  hearsay: wordSet(''),
  pronouns: wordSet('he she they'),
  appeals:
    wordSet(`subscribe sign share read click watch follow listen download see join advertisement newsletter comment
    comments print email copy welcome hello thanks photo photos video credit image file`),
  reader: wordSet('you your'),
  reflections: phraseSet(`it_has_been_a it_was_a it_is_a there_are_moments there_are_days there_are_no_words
    there_is_no nobody_will nobody_on no_one_will imagine`),
};
