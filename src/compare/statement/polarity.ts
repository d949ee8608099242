import { packOf } from '../../language';
import type { NegationWords } from '../../language/comparison/negation';
import { mayOpen, phraseEnd, startsPhrase } from '../../language/phrases';
import type { Analysis } from '../../language/types';
import { clauseEnd, contrasted } from './contrasts';
import { type Negator, negatorAt } from './negators';

/** Words that a negation may reach past: more only stand in a row in no sentence at all. */
const PASSED_REACH = 40;

/** Negation in one text, per word: whether it is negated, and which word does it. */
export interface Polarity {
  /** For each word the index of the word that negates it, or -1. */
  negatedBy: readonly number[];
  /** Indexes of the words that negate or deny. */
  negators: number[];
  /** True for words inside a contrast ("rather than by the frost"). */
  contrasted: readonly number[];
}

const QUOTE = /^["\u00ab\u2018\u201c\u201e]$/u;

/** Words that a negation reaches past: those without meaning of their own, and light verbs; a quote that opens. */
function isPassedOver({ words }: Analysis, at: number, light: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return QUOTE.test(word?.text ?? '');
  return word.stop || light.has(word.lemma) || light.has(word.norm);
}

/** The first word from a word on that a negation in front of it reaches; punctuation stops it, and words of a list. */
function reachedFrom(analysis: Analysis, from: number, stops?: ReadonlySet<string>): number {
  const { light } = packOf(analysis.language).comparison.negation;
  const furthest = Math.min(analysis.words.length, from + PASSED_REACH);
  let target = from;
  while (target < furthest && isPassedOver(analysis, target, light)) {
    if (stops?.has(analysis.words[target]?.norm ?? '')) return -1;
    target += 1;
  }
  return target;
}

/** Past an adjective in front of a noun: "pas un seul licenciement" denies the layoff. */
function nounFrom({ words, language }: Analysis, at: number): number {
  const { articles, skipped } = packOf(language).numbers;
  const [before, here, next] = [words[at - 1], words[at], words[at + 1]];
  const isInFront = skipped.has(here?.norm ?? '') && articles.has(before?.norm ?? '');
  return isInFront && next?.kind === 'word' && !next.stop ? at + 1 : at;
}

/**
 * What a negator does not reach past: what completes a negation ("pas") the clause that the negated verb governs ("ne
 * dit pas que ..."), what denies the one who does ("rejected by the council").
 */
function stopsOf(norm: string, negator: Negator, { language }: Analysis): ReadonlySet<string> | undefined {
  const { negation, voice } = packOf(language).comparison;
  if (negator !== 'grammar') return voice.by;
  return negation.completions.has(norm) ? negation.restrictions : undefined;
}

/** How far behind its subject an auxiliary may stand, in words. */
const SUBJECT_REACH = 6;

/**
 * The verb whose subject is none ("no ransom was paid", "nobody has died"): what stands behind the next auxiliary, else
 * a past right behind the subject; -1 where neither follows.
 */
function predicateBehind(analysis: Analysis, none: number, subject: number): number {
  const { words, language } = analysis;
  const { negation, voice } = packOf(language).comparison;
  const isAuxiliary = (norm: string) =>
    voice.be.has(norm) || voice.have.has(norm) || negation.light.has(norm);
  for (let at = none + 1; at < Math.min(words.length, subject + SUBJECT_REACH); at += 1) {
    const word = words[at];
    if (word?.kind === 'punctuation') break;
    if (!isAuxiliary(word?.norm ?? '')) continue;
    let verb = at;
    while (verb < at + SUBJECT_REACH && isPassedOver(analysis, verb, negation.light)) verb += 1;
    return words[verb]?.kind === 'word' && verb !== subject ? verb : -1;
  }
  return pastBehind(analysis, subject);
}

/** The verb in the past right behind its subject ("no prisoner escaped"), or -1; none where it compares ("no port grew faster than"). */
function pastBehind(analysis: Analysis, subject: number): number {
  const { words, language, text } = analysis;
  const { names, comparison, numbers } = packOf(language);
  const verb = words[subject + 1];
  if (verb?.kind !== 'word' || verb.stop) return -1;
  const behind = words.slice(subject + 2, clauseEnd(analysis, subject + 2));
  if (behind.some(({ norm }) => numbers.compared.has(norm))) return -1;
  const lower = text.slice(verb.start, verb.end).toLowerCase();
  return names.isVerb(lower, verb.lemma) && comparison.voice.isPast(lower, verb.lemma) ? subject + 1 : -1;
}

/** How far in front of "nothing" the verb may stand whose object it is, in words: "spoke to no one". */
const OBJECT_REACH = 3;

/** The verb that a word denies as its object ("paid nothing", "had texted no one"), or -1. */
function verbBefore({ words, language, text }: Analysis, at: number, { objectNones }: NegationWords): number {
  if (!startsPhrase(words, at, objectNones)) return -1;
  const { names, comparison } = packOf(language);
  const { voice } = comparison;
  for (let before = at - 1; before >= Math.max(0, at - OBJECT_REACH); before -= 1) {
    const word = words[before];
    if (word?.kind !== 'word') return -1;
    if (voice.prepositions.has(word.norm)) continue;
    const lower = text.slice(word.start, word.end).toLowerCase();
    const isVerb = names.isVerb(lower, word.lemma) || voice.isPast(lower, word.lemma);
    return !word.stop && isVerb ? before : -1;
  }
  return -1;
}

/**
 * True for what completes a negation right behind its verb, with an adverbial behind it: "ne répondait pas au téléphone"
 * denies the answering. What stands behind "de" is denied as well ("ne prévoit pas de départs").
 */
function onlyCompletes(
  { words, language }: Analysis,
  at: number,
  negatedBy: readonly number[],
  { completions }: NegationWords,
): boolean {
  const { comparison, numbers } = packOf(language);
  const next = words[at + 1]?.norm ?? '';
  return (
    completions.has(words[at]?.norm ?? '') &&
    (negatedBy[at - 1] ?? -1) >= 0 &&
    comparison.voice.prepositions.has(next) &&
    !numbers.links.has(next)
  );
}

/** How many words make a subject none at a word: "no", "not one", "not a single"; 0 where none do. */
function noneAt({ words }: Analysis, at: number, { nones }: NegationWords): number {
  const end = phraseEnd(words, at, nones);
  return end < 0 ? 0 : end + 1 - at;
}

/** How far in front of what completes a negation its verb may stand, in words. */
const VERB_REACH = 2;

/** True for what completes the negation of a verb that denies ("n'exclut pas de vendre"): it reaches that verb alone. */
function isSpent({ words, language }: Analysis, at: number, negatedBy: readonly number[]): boolean {
  const { completions, denials } = packOf(language).comparison.negation;
  if (!completions.has(words[at]?.norm ?? '')) return false;
  const from = Math.max(0, at - VERB_REACH);
  return words
    .slice(from, at)
    .some(({ lemma }, index) => denials.has(lemma) && (negatedBy[from + index] ?? -1) >= 0);
}

/** How far behind a verb the word may stand behind which it tells what is kept from happening, in words. */
const SPARED_REACH = 7;

/** What is kept from happening at a word ("saved the mine from closure"), as an index, or -1. */
function sparedFrom(analysis: Analysis, at: number, { sparing, froms }: NegationWords): number {
  const { words } = analysis;
  if (!sparing.has(words[at]?.lemma ?? '')) return -1;
  const end = Math.min(clauseEnd(analysis, at), at + SPARED_REACH);
  const from = words.findIndex(({ norm }, index) => index > at && index < end && froms.has(norm));
  const target = from < 0 ? -1 : reachedFrom(analysis, from + 1);
  // "Saved three men from the fire": there was one.
  const isGiven = packOf(analysis.language).numbers.determiners.has(words[from + 1]?.norm ?? '');
  return words[target]?.kind === 'word' && !isGiven ? target : -1;
}

/** True where a passive denial has an adjunct alone behind it: "was called off because of rain" denies no rain. */
function deniesSubject({ words, language }: Analysis, at: number, behind: number): boolean {
  const { voice, causes } = packOf(language).comparison;
  const next = words[behind]?.norm ?? '';
  if (!words.slice(Math.max(0, at - VERB_REACH), at).some(({ norm }) => voice.be.has(norm))) return false;
  return (voice.prepositions.has(next) && !voice.infinitives.has(next)) || mayOpen(next, causes.before);
}

/** Reads negation off an analysed text. Bounded by the number of words. */
export function polarity(analysis: Analysis): Polarity {
  const { words } = analysis;
  const negatedBy = new Array<number>(words.length).fill(-1);
  const negators: number[] = [];
  const rules = packOf(analysis.language).comparison.negation;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const spared = sparedFrom(analysis, at, rules);
    if (spared >= 0) {
      negators.push(at);
      negatedBy[spared] = at;
      continue;
    }
    const negator = negatorAt(analysis, at, rules);
    // "Did not rule out": what is denied and denied again is left open.
    if (!negator || (negator !== 'grammar' && (negatedBy[at] ?? -1) >= 0)) continue;
    negators.push(at);
    if (isSpent(analysis, at, negatedBy) || onlyCompletes(analysis, at, negatedBy, rules)) continue;
    const none = noneAt(analysis, at, rules);
    const behind = at + Math.max(negator === 'phrase' ? 2 : 1, none);
    if (negator !== 'grammar' && deniesSubject(analysis, at, behind)) continue;
    const target = nounFrom(analysis, reachedFrom(analysis, behind, stopsOf(word.norm, negator, analysis)));
    const reached = words[target];
    const denied = verbBefore(analysis, at, rules);
    if (denied >= 0) {
      // "Found nobody at home": what follows is not denied; "left nobody hurt": it is.
      const isLeft = rules.leaving.has(words[denied]?.lemma ?? '') && words[behind]?.stop === false;
      negatedBy[isLeft ? behind : denied] = at;
      continue;
    }
    if (reached?.kind !== 'word') continue;
    const isSaying = negator !== 'grammar' && rules.sayings.has(reached.lemma);
    // An accusation that is denied was made: what it says is denied.
    if (!isSaying) negatedBy[target] = at;
    if (isSaying || rules.hollow.has(reached.lemma)) {
      const content = reachedFrom(analysis, target + 1);
      if (content > target + 1 && words[content]?.kind === 'word') negatedBy[content] = at;
    }
    const verb = none > 0 ? predicateBehind(analysis, at, target) : -1;
    if (verb >= 0) negatedBy[verb] = at;
  }
  return { negatedBy, negators, contrasted: contrasted(analysis) };
}
