import { packOf } from '../language';
import type { NegationWords } from '../language/comparison/words';
import type { Analysis } from '../language/types';

/** How far around its opener what completes a negation may stand, in words. */
const COMPLETION_REACH = 8;
/** How many words "ne ... pas" may span. */
const PAIR_REACH = 6;

/** Words that a negation may reach past: more only stand in a row in no sentence at all. */
const PASSED_REACH = 40;

/** Negation in one text, per word: whether it is negated, and which word does it. */
export interface Polarity {
  /** For each word the index of the word that negates it, or -1. */
  negatedBy: Int32Array;
  /** Indexes of the words that negate or deny. */
  negators: number[];
  /** True for words inside a contrast ("and not because of the wind"). */
  contrasted: Uint8Array;
}

/** True where "ne" at a word negates: a word that completes it is near, and no "que" comes first. */
function opensNegation(
  { words }: Analysis,
  at: number,
  { completions, restrictions }: NegationWords,
): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + PAIR_REACH); index += 1) {
    const norm = words[index]?.norm ?? '';
    if (completions.has(norm)) return true;
    if (restrictions.has(norm) && index > at + 1) return false;
  }
  return words
    .slice(Math.max(0, at - COMPLETION_REACH), at + COMPLETION_REACH)
    .some((word) => completions.has(word.norm));
}

/** True for a full stop behind a title or a reference ("Mr."): it ends nothing. */
function isAbbreviated({ words, language }: Analysis, at: number): boolean {
  return words[at]?.text === '.' && packOf(language).abbreviations.open.has(words[at - 1]?.norm ?? '');
}

/** The end of the clause that begins at a word: the next punctuation or the end. */
function clauseEnd(analysis: Analysis, at: number): number {
  const { words } = analysis;
  let index = at;
  while (index < words.length && (words[index]?.kind !== 'punctuation' || isAbbreviated(analysis, index))) {
    index += 1;
  }
  return index;
}

function markContrasts(analysis: Analysis, { contrasts }: NegationWords, contrasted: Uint8Array): void {
  const { words } = analysis;
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at]?.norm ?? '';
    const two = `${one} ${words[at + 1]?.norm ?? ''}`;
    if (contrasts.has(one) || contrasts.has(two)) {
      contrasted.fill(1, at, clauseEnd(analysis, at + 1));
    }
  }
}

/** Words that a negation reaches past: those without meaning of their own, and light verbs. */
function isPassedOver({ words }: Analysis, at: number, light: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  return word.stop || light.has(word.lemma) || light.has(word.norm);
}

/** The first word from a word on that a negation in front of it reaches; a mark of punctuation stops it. */
function reachedFrom(analysis: Analysis, from: number): number {
  const { light } = packOf(analysis.language).comparison.negation;
  const furthest = Math.min(analysis.words.length, from + PASSED_REACH);
  let target = from;
  while (target < furthest && isPassedOver(analysis, target, light)) target += 1;
  return target;
}

/** How far behind its subject an auxiliary may stand, in words. */
const SUBJECT_REACH = 6;

/**
 * The verb whose subject is none ("no ransom was paid", "nobody has died"): what stands behind the next auxiliary, or
 * -1 where none follows.
 */
function predicateBehind(analysis: Analysis, none: number, subject: number): number {
  const { words, language } = analysis;
  const { negation, voice } = packOf(language).comparison;
  const isAuxiliary = (norm: string) =>
    voice.be.has(norm) || voice.have.has(norm) || negation.light.has(norm);
  for (let at = none + 1; at < Math.min(words.length, subject + SUBJECT_REACH); at += 1) {
    const word = words[at];
    if (word?.kind === 'punctuation') return -1;
    if (!isAuxiliary(word?.norm ?? '')) continue;
    let verb = at;
    while (verb < at + SUBJECT_REACH && isPassedOver(analysis, verb, negation.light)) verb += 1;
    return words[verb]?.kind === 'word' && verb !== subject ? verb : -1;
  }
  return -1;
}

/** Reads negation off an analysed text. Bounded by the number of words. */
export function polarity(analysis: Analysis): Polarity {
  const { words } = analysis;
  const negatedBy = new Int32Array(words.length).fill(-1);
  const contrasted = new Uint8Array(words.length);
  const negators: number[] = [];
  const rules = packOf(analysis.language).comparison.negation;
  markContrasts(analysis, rules, contrasted);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const isGrammar = rules.grammar.has(word.norm);
    const phrase = `${word.lemma} ${words[at + 1]?.norm ?? ''}`;
    const isPhrase = rules.phrases.has(phrase);
    const isDenial = !isGrammar && (isPhrase || rules.denials.has(word.lemma));
    if (!isGrammar && !isDenial) continue;
    if (rules.openers.has(word.norm) && !opensNegation(analysis, at, rules)) continue;
    if (rules.empty.has(`${word.norm} ${words[at + 1]?.norm ?? ''}`)) continue;
    // "Did not rule out": what is denied and denied again is left open.
    if (isDenial && (negatedBy[at] ?? -1) >= 0) continue;
    negators.push(at);
    const target = reachedFrom(analysis, at + (isPhrase ? 2 : 1));
    const reached = words[target];
    if (reached?.kind !== 'word') continue;
    negatedBy[target] = at;
    if (rules.hollow.has(reached.lemma)) {
      const content = reachedFrom(analysis, target + 1);
      if (content > target + 1 && words[content]?.kind === 'word') negatedBy[content] = at;
    }
    const verb = rules.nones.has(word.norm) ? predicateBehind(analysis, at, target) : -1;
    if (verb >= 0) negatedBy[verb] = at;
  }
  return { negatedBy, negators, contrasted };
}
