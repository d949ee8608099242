import { packOf } from '../../language';
import type { NegationWords } from '../../language/comparison/negation';
import { mayOpen } from '../../language/phrases';
import type { Analysis } from '../../language/types';

/** How far around its opener what completes a negation may stand, in words. */
const COMPLETION_REACH = 8;
/** How far behind its opener a verb that needs no completion may stand: "n'a pu". */
const ALONE_REACH = 3;
/** How many words "ne ... pas" may span. */
const PAIR_REACH = 6;
/** How many words a restriction may span: "ne pourront sortir de leur quartier que pour ...". */
const RESTRICTION_REACH = 12;
/** How far in front of a participle its auxiliary may stand, in words. */
const AUXILIARY_REACH = 4;

/** What negates the words behind it: a word of grammar, a word that denies, or a phrase of two words that does. */
export type Negator = 'grammar' | 'denial' | 'phrase';

/** True where "ne" at a word only restricts: "que" comes before any word that completes a negation. */
function opensRestriction(
  { words }: Analysis,
  at: number,
  { completions, restrictions }: NegationWords,
): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + RESTRICTION_REACH); index += 1) {
    const { norm, kind } = words[index] ?? { norm: '', kind: 'punctuation' };
    if (kind === 'punctuation' || (index < at + PAIR_REACH && completions.has(norm))) return false;
    if (restrictions.has(norm) && index > at + 1) return true;
  }
  return false;
}

/**
 * True where "ne" at a word negates: a word that completes it stands behind it, or one that negates in front, or a verb
 * that needs none.
 */
function opensNegation(analysis: Analysis, at: number, rules: NegationWords): boolean {
  if (opensRestriction(analysis, at, rules)) return false;
  const { words } = analysis;
  return (
    words.slice(at + 1, at + ALONE_REACH).some(({ norm }) => rules.negatedAlone.has(norm)) ||
    words.slice(at + 1, at + COMPLETION_REACH).some(({ norm }) => rules.completions.has(norm)) ||
    words
      .slice(Math.max(0, at - COMPLETION_REACH), at)
      .some(({ norm }) => rules.grammar.has(norm) && !rules.openers.has(norm))
  );
}

/** True for a word of grammar that is a noun where it stands: "une deuxième personne", "un pas". */
function isNoun({ words, language }: Analysis, at: number, { nouns, openers }: NegationWords): boolean {
  if (!nouns.has(words[at]?.norm ?? '')) return false;
  const { numbers } = packOf(language);
  const before = words[at - 1];
  if (before?.kind !== 'word') return false;
  if (numbers.determiners.has(before.norm) || numbers.articles.has(before.norm)) return true;
  // Behind another word of meaning it is the object of a negated verb, or its noun.
  return !before.stop && !words.slice(Math.max(0, at - PAIR_REACH), at).some(({ norm }) => openers.has(norm));
}

/** True for a word behind an article or the like; not behind a pronoun: "all denied", "a bid that failed". */
function isDetermined({ words, language }: Analysis, at: number): boolean {
  const { numbers, comparison, speech } = packOf(language);
  const before = words[at - 1]?.norm ?? '';
  if (speech.relatives.has(before) || comparison.quantifiers.all.has(before)) return false;
  return numbers.determiners.has(before) || numbers.articles.has(before);
}

/**
 * True for a word that denies nothing behind it: a participle that only tells a thing apart ("a disputed auction",
 * "l'élection contestée du maire"), a noun without what is denied ("in his absence he was sentenced").
 */
function isAttribute(analysis: Analysis, at: number): boolean {
  const { words, language, text } = analysis;
  const word = words[at];
  if (!word) return false;
  const { be, have, isParticiple, prepositions, infinitives } = packOf(language).comparison.voice;
  if (isDetermined(analysis, at)) {
    const next = words[at + 1]?.norm ?? '';
    return word.norm !== word.lemma || (!prepositions.has(next) && !infinitives.has(next));
  }
  if (word.norm === word.lemma) return false;
  return (
    isParticiple(text.slice(word.start, word.end).toLowerCase()) &&
    !words.slice(Math.max(0, at - AUXILIARY_REACH), at).some(({ norm }) => be.has(norm) || have.has(norm))
  );
}

/** True for a verb that tells what somebody wants to keep from happening, and not that it did not: "to prevent a sale". */
function isAim({ words, language }: Analysis, at: number, { aims }: NegationWords): boolean {
  const word = words[at];
  const { infinitives } = packOf(language).comparison.voice;
  return word !== undefined && aims.has(word.lemma) && infinitives.has(words[at - 1]?.norm ?? '');
}

/** How far in front of a denial the word may stand by which it is only asked for, in words. */
const ASKED_REACH = 7;

/** True for a denial that is asked for alone: "asked the judge to dismiss the suit". */
function isAskedFor({ words, language }: Analysis, at: number): boolean {
  const { voice, modality } = packOf(language).comparison;
  if (!voice.infinitives.has(words[at - 1]?.norm ?? '') || words[at]?.norm !== words[at]?.lemma) return false;
  return words
    .slice(Math.max(0, at - ASKED_REACH), at - 1)
    .some(({ lemma }) => modality.stages.asked.has(lemma));
}

/** Whether a word negates or denies what stands behind it, and how; null where it does not. */
export function negatorAt(analysis: Analysis, at: number, rules: NegationWords): Negator | null {
  const { words } = analysis;
  const word = words[at];
  if (!word) return null;
  const next = words[at + 1]?.norm ?? '';
  if (mayOpen(word.norm, rules.empty) && rules.empty.has(`${word.norm} ${next}`)) return null;
  if (rules.grammar.has(word.norm)) {
    if (rules.openers.has(word.norm)) return opensNegation(analysis, at, rules) ? 'grammar' : null;
    return isNoun(analysis, at, rules) ? null : 'grammar';
  }
  if (mayOpen(word.lemma, rules.phrases) && rules.phrases.has(`${word.lemma} ${next}`)) return 'phrase';
  if (!rules.denials.has(word.lemma)) return null;
  const isDenying = !isAttribute(analysis, at) && !isAim(analysis, at, rules) && !isAskedFor(analysis, at);
  return isDenying ? 'denial' : null;
}
