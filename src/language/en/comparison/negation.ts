import type { NegationWords } from '../../comparison/negation';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const negation: NegationWords = {
  grammar: wordSet(`not n't n’t no never none nobody nothing without neither nor cannot`),
  openers: wordSet(''),
  completions: wordSet(''),
  negatedAlone: wordSet(''),
  nones: phraseSet('no none nobody neither not_one not_a_single'),
  objectNones: phraseSet('no_one nobody nothing none neither_of_them'),
  leaving: lemmas('leave'),
  nouns: wordSet(''),
  restrictions: wordSet(''),
  denials:
    lemmas(`deny refuse reject decline exclude fail avoid dispute refute prevent renounce abandon lack absence
      forbid ban stop cancel rebuff dismiss spurn miss hostile hostility cease negative absent`),
  aims: lemmas('prevent avoid'),
  sparing: lemmas('save spare prevent stop'),
  froms: wordSet('from'),
  endings: lemmas('end finish cease stop halt over conclude'),
  sayings:
    lemmas(`accusation accuse allegation charge claim assertion rumour rumor suspicion suspect suggestion trial
      inquiry investigation`),
  empty:
    phraseSet(`not_only not_just not_merely not_least not_long no_doubt no_wonder no_less no_fewer no_later
      no_sooner none_other nothing_but nothing_short none_too without_precedent dispute_over dispute_about
      dispute_between dispute_with disputes_over disputes_between`),
  never: wordSet('never yet'),
  already: wordSet('already'),
  universals: wordSet('no none nobody nothing neither'),
  noneOf: phraseSet('no none_of not_one not_a_single'),
  being:
    lemmas(`be exist receive report record register find file lodge make issue see note observe detect identify
      discover appear recover raise arise emerge confirm diagnose establish announce know
      plan schedule foresee envisage owe hear show`),
  comparing: wordSet('so as such quite'),
  ceasing: wordSet('longer anymore'),
  describing: wordSet('without'),
  degrees: wordSet('enough'),
  before: wordSet('before until till'),
  pluperfect: wordSet('had'),
  extremes: wordSet('first last'),
  phrases: phraseSet('rule_out turn_down call_off hold_off pull_out'),
  // "No longer" negates the verb behind it.
  light: new Set([
    'longer',
    ...lemmas(
      `can could will would may might must shall should do have be get yet ever any able appear seem want wish
        intend`,
    ),
  ]),
  hollow: lemmas(
    `intention plan wish desire question chance possibility prospect sign trace evidence hint word shred`,
  ),
  contrasts: phraseSet('rather_than instead_of and_not but_not as_opposed'),
  insteads: wordSet('but'),
  prefixes: wordSet('in im il ir un dis non'),
  adjectiveEndings: wordSet('able ible al ul ant ent ous ive ary ic ile act'),
};
