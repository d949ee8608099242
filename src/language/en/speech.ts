import type { SpeechWords } from '../pack';
import { phraseSet, wordSet } from '../text';
import { tellsWithReserve } from './reserve';

/** Verbs that a clause follows without "that". */
const BARE = wordSet(
  'said says say told tells claimed claims admitted insisted believes added announced confirmed warned',
);
/** Small words that do not begin a clause behind such a verb. */
const NO_SUBJECT = wordSet('to of in on at by with from and or as about for not no me us him them you more');

export const speech: SpeechWords = {
  sources: phraseSet('according_to in_the_words_of'),
  verbs:
    wordSet(`say tell announce claim state declare confirm report add explain warn argue insist admit write note
    acknowledge reveal promise vow deny allege suggest stress testify reply answer respond tweet comment concede
    recall maintain estimate predict`),
  learning: wordSet('learn'),
  reserve: phraseSet(`reportedly allegedly apparently supposedly purportedly presumably alleged the_suspected
    a_suspected is_suspected are_suspected was_suspected were_suspected been_suspected suspected_of is_said_to
    are_said_to was_said_to were_said_to is_believed_to are_believed_to was_believed_to were_believed_to
    is_thought_to are_thought_to was_thought_to were_thought_to is_understood_to are_understood_to unconfirmed
    is_reported_to are_reported_to it_is_alleged is_rumoured are_rumoured is_rumored are_rumored is_feared are_feared
    were_feared reports_suggest reports_say reports_indicate
   `),
  tellsWithReserve,
  conditions: wordSet('if unless'),
  suppositions: wordSet('without'),
  complementisers: wordSet(''),
  variations: wordSet('vary differ change depend'),
  isGerund: (norm) => norm.endsWith('ing'),
  clauses: wordSet('that why whether'),
  relatives: wordSet('who which whose whom that'),
  ends: wordSet(`who which that whose where in on at after before during has had have was were is are by as when while for
    monday tuesday wednesday thursday friday saturday sunday`),
  opensClause: (verb, next) =>
    verb === 'told' ||
    (BARE.has(verb) &&
      (next.kind === 'number' || (next.stop && !NO_SUBJECT.has(next.norm)) || /^\p{Lu}/u.test(next.text))),
  pronouns: wordSet('he she they'),
  appeals:
    wordSet(`sign share click watch download see advertisement newsletter comment comments print email copy welcome
    hello thanks photo photos video credit image file`),
  imperatives: wordSet('subscribe read follow listen join'),
  questions: wordSet('how what why who whose whom where when which whether inside'),
  reader: wordSet('you your'),
  reflections: phraseSet(`will_forget only_just_begun a_long_road mood_was atmosphere_was time_will_tell
    remains_to_be_seen look_away_now hard_not_to words_fail if_you_are_planning if_you_were_planning
    makes_you_wonder to_be_continued no_words`),
  musings: phraseSet('there_are_moments there_are_days there_are_times there_are_nights there_are_places'),
};
