import { packOf } from '../../language';
import type { Analysis, Quantity, Span, Word } from '../../language/types';
import type { Meaning } from './meaning';
import type { Polarity } from './polarity';

/** A phrase of the lexicon where it stands in a text. */
export interface PhraseUse extends Span {
  concept: number;
  /** True where a word that negates the others is a part of it ("without charge"). */
  negates: boolean;
  /** True where one of its words is negated by what is no part of it ("did not leave office"). */
  denied: boolean;
}

/** The phrases of a text, word by word. */
interface PhraseUses {
  /** The phrases that each word of meaning is part of: "come" and "force" of "come into force". */
  uses: ReadonlyMap<number, PhraseUse[]>;
  /** Words whose negation is a part of the phrase: "charge" of "without charge". */
  settled: ReadonlySet<number>;
}

/** Words of grammar, and of a figure, that may stand between two words of a phrase. */
const PHRASE_GAP = 2;
const FIGURE_GAP = 2;

/**
 * Words that no phrase reaches past: what is in between them is another phrase ("found not guilty"). A figure is none:
 * "claimed five lives", "supprimer 150 postes".
 */
interface Stops {
  particles: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  figures: readonly Quantity[];
  /** How words end that a phrase reaches past though they have a meaning: "voted overwhelmingly for". */
  adverbs: RegExp;
}

function isOfFigure({ start, end }: Word, figures: readonly Quantity[]): boolean {
  for (const figure of figures) if (start >= figure.start && end <= figure.end) return true;
  return false;
}

/** The index of the word of a phrase that follows another one of it, or -1. */
function nextPart(
  words: readonly Word[],
  at: number,
  lemma: string,
  { particles, negations, figures, adverbs }: Stops,
): number {
  let next = at + 1;
  let last = next + PHRASE_GAP;
  while (words[next]?.lemma !== lemma) {
    const word = words[next];
    if (!word) return -1;
    const isGrammar = word.stop && !particles.has(word.norm) && !negations.has(word.norm);
    if (isOfFigure(word, figures)) last = Math.min(last + 1, at + 1 + PHRASE_GAP + FIGURE_GAP);
    else if (!isGrammar && (word.stop || !adverbs.test(word.norm))) return -1;
    if (next >= last) return -1;
    next += 1;
  }
  return next;
}

/** The indexes of the words of a phrase that begins at a word; null where it is not there. */
function phraseAt(
  words: readonly Word[],
  at: number,
  lemmas: readonly string[],
  stops: Stops,
): number[] | null {
  let last = at;
  let parts: number[] | null = null;
  for (let part = 1; part < lemmas.length; part += 1) {
    last = nextPart(words, last, lemmas[part] ?? '', stops);
    if (last < 0) return null;
    parts ??= [at];
    parts.push(last);
  }
  return parts ?? [at];
}

/** True where one of some lemmas stands so near behind a word that it may be the next of a phrase with it. */
function isFollowed(words: readonly Word[], at: number, followers: ReadonlySet<string>): boolean {
  for (let next = at + 1; next <= at + 1 + PHRASE_GAP + FIGURE_GAP; next += 1) {
    if (followers.has(words[next]?.lemma ?? '')) return true;
  }
  return false;
}

/** How far in front of a passive verb its noun may stand, in words, and its auxiliary. */
const SUBJECT_REACH = 9;
const AUXILIARY_REACH = 3;

/** True for a word behind a preposition, with an article between them at most. */
function isOblique({ words, language }: Analysis, at: number): boolean {
  const { comparison, numbers } = packOf(language);
  const [two, one] = [words[at - 2]?.norm ?? '', words[at - 1]?.norm ?? ''];
  const before = numbers.articles.has(one) || numbers.determiners.has(one) ? two : one;
  return comparison.voice.prepositions.has(before);
}

/** The words of meaning that stand in front of a passive verb in its clause, as indexes; none in front of any other. */
function passiveSubjects(analysis: Analysis, verb: number): number[] {
  const { words, language } = analysis;
  const { be } = packOf(language).comparison.voice;
  const isPassive = words
    .slice(Math.max(0, verb - AUXILIARY_REACH), verb)
    .some(({ norm, stop }) => stop && be.has(norm));
  if (!isPassive) return [];
  const found: number[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at -= 1) {
    if (words[at]?.kind === 'punctuation') break;
    if (words[at]?.stop === false && !isOblique(analysis, at)) found.push(at);
  }
  return found;
}

/** The indexes of the words of a phrase whose noun its passive verb is said of: "charges ... were dropped"; null without. */
function turnedPhraseAt(
  words: readonly Word[],
  verb: number,
  lemmas: readonly string[],
  subjects: readonly number[],
  stops: Stops,
): number[] | null {
  if (subjects.length === 0) return null;
  const subject = subjects.find((at) => words[at]?.lemma === lemmas.at(-1));
  if (subject === undefined) return null;
  const parts = phraseAt(words, verb, lemmas.slice(0, -1), stops);
  return parts && [subject, ...parts];
}

/**
 * The phrases of a text.
 * @param meanings of its words, as far as they are looked at
 */
export function phraseUses(
  analysis: Analysis,
  { negatedBy }: Polarity,
  meanings: readonly Meaning[],
): PhraseUses {
  const { words, quantities, language } = analysis;
  const uses = new Map<number, PhraseUse[]>();
  const settled = new Set<number>();
  const { syntax, negation } = packOf(language).comparison;
  const { particles, adverbs } = syntax;
  const stops: Stops = { particles, negations: negation.grammar, figures: quantities, adverbs };
  for (let at = 0; at < meanings.length; at += 1) {
    const meaning = meanings[at];
    if (!meaning || meaning.phrases.length === 0) continue;
    // Some words begin hundreds of phrases, and next to none of them stands there.
    const isFound = isFollowed(words, at, meaning.followers);
    const subjects = passiveSubjects(analysis, at);
    if (!isFound && subjects.length === 0) continue;
    for (const { lemmas, concept } of meaning.phrases) {
      const parts =
        (isFound ? phraseAt(words, at, lemmas, stops) : null) ??
        turnedPhraseAt(words, at, lemmas, subjects, stops);
      if (!parts) continue;
      // "A not guilty plea" is no guilty plea: what is negated belongs to the phrase that holds its negation.
      if (parts.some((part) => settled.has(part) && !parts.includes(negatedBy[part] ?? -1))) continue;
      // Of a phrase whose noun stands in front, the verb is shown alone.
      const last = parts.at(-1) ?? at;
      const told = parts.filter((index) => words[index]?.stop === false);
      const denied = told.filter((part) => (negatedBy[part] ?? -1) >= 0);
      const within = denied.filter((part) => parts.includes(negatedBy[part] ?? -1));
      const [start, end] = [words[at]?.start ?? 0, words[last]?.end ?? 0];
      const [negates, isDenied] = [within.length > 0, denied.length > within.length];
      const use = { concept, start, end, negates, denied: isDenied };
      for (const part of told) uses.set(part, [...(uses.get(part) ?? []), use]);
      for (const part of within) settled.add(part);
    }
  }
  return { uses, settled };
}
