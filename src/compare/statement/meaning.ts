import { packOf } from '../../language';
import { remembered } from '../../remembered';
import { cognateKey } from '../lexicon/cognates';
import { conceptsOf, oppositeOf, type Phrase, phrasesFrom } from '../lexicon/lookup';
import { nameWeight, wordWeight } from './token-weight';

/** What makes a word the same as another across texts: its lemma, or a concept. */
export type Key = string | number;

/** What is known of a lemma whatever text it stands in. */
export interface Meaning {
  concepts: readonly number[];
  /** What it may be met by in another text: its concepts and itself. */
  keys: readonly Key[];
  /** The phrases of the lexicon that may begin with it. */
  phrases: readonly Phrase[];
  /** The second lemmas of those. */
  followers: ReadonlySet<string>;
  /** Stem shared with derivations and cognates. */
  stem: string;
  /** True for verbs that report speech. */
  speech: boolean;
  /** What it weighs as a word, and as a word of a name. */
  weight: number;
  nameWeight: number;
}

const NONE: ReadonlySet<string> = new Set();

function read(lemma: string, language: string): Meaning {
  const concepts = conceptsOf(lemma, language);
  const speech = packOf(language).speech.verbs.has(lemma);
  const phrases = phrasesFrom(lemma, language);
  const isOpposed = concepts.some((concept) => oppositeOf(concept) >= 0);
  return {
    concepts,
    keys: [...concepts, lemma],
    phrases,
    followers: phrases.length === 0 ? NONE : new Set(phrases.map(({ lemmas }) => lemmas[1] ?? '')),
    stem: cognateKey(lemma),
    speech,
    weight: wordWeight(lemma, language, speech && !isOpposed),
    nameWeight: nameWeight(lemma, language),
  };
}

const byLanguage = new Map<string, (lemma: string) => Meaning>();

/** The meanings of the lemmas of a language that has a pack. */
export function meaningsIn(language: string): (lemma: string) => Meaning {
  let meanings = byLanguage.get(language);
  if (!meanings) {
    meanings = remembered((lemma) => read(lemma, language));
    byLanguage.set(language, meanings);
  }
  return meanings;
}
