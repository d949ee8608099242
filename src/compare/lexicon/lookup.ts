import { packedConcepts } from './packed/concepts.computed';
import { lookUp } from './packed/lemma-lists';
import type { PackedConcepts } from './packed/pack-concepts';

/** A phrase of several words that means a concept: its lemmas in order. */
export interface Phrase {
  lemmas: string[];
  concept: number;
}

interface ConceptWords {
  /** Concepts of a single word, by lemma. */
  words(lemma: string): readonly number[];
  /** Phrases by their first lemma. */
  phrases(lemma: string): readonly Phrase[];
}

const { opposites, kinds }: PackedConcepts = packedConcepts;
const packedWords = new Map(packedConcepts.byLanguage);

const NONE: readonly never[] = [];

function concept(text: string): number {
  return Number.parseInt(text, 36);
}

function phrase(text: string, first: string): Phrase {
  const parts = text.split(' ');
  const last = parts.pop() ?? '';
  return { lemmas: [first, ...parts], concept: concept(last) };
}

const byLanguage = new Map<string, ConceptWords>();

/** A language's words are loaded when the first of them is looked up. */
function wordsOf(language: string): ConceptWords | undefined {
  let found = byLanguage.get(language);
  const packed = packedWords.get(language);
  if (!found && packed) {
    found = { words: lookUp(packed.words, concept), phrases: lookUp(packed.phrases, phrase) };
    byLanguage.set(language, found);
  }
  return found;
}

/** The concepts a lemma belongs to; empty for words and languages without any. */
export function conceptsOf(lemma: string, language: string): readonly number[] {
  return wordsOf(language)?.words(lemma) ?? NONE;
}

let names: readonly string[] | null = null;

/**
 * What a concept is called wherever it is stored, by its first word in each language: its number changes with every
 * line that is added before it.
 */
export function conceptName(concept: number): string {
  names ??= packedConcepts.names.split('\n');
  return names[concept] ?? '';
}

/** The phrases that may begin with a lemma. */
export function phrasesFrom(lemma: string, language: string): readonly Phrase[] {
  return wordsOf(language)?.phrases(lemma) ?? NONE;
}

/** True where one concept is listed as the opposite of the other. */
export function areOpposite(one: number, other: number): boolean {
  return oppositeOf(one) === other;
}

/** The opposite of a concept, or -1 where it has none. */
export function oppositeOf(concept: number): number {
  const step = opposites[concept] ?? 0;
  return step === 0 ? -1 : concept + step;
}

/** True for a concept that ties a kind and what is of that kind ("vessel", "tanker"): its words do not mean the same. */
export function isKind(concept: number): boolean {
  return concept >= kinds;
}
