import { addTo } from '../../add-to';
import { rarity } from '../lexicon/rarity';
import type { Key } from '../statement/meaning';
import { wholeView } from '../statement/view';
import type { Statement } from '../types';

/**
 * How much more a rare word tells than a common one. News of one kind ("profits", "quarter", "percent") shares many
 * words that are not so common; what belongs to one event is rarer still.
 */
const STEEPNESS = 6;
/** What a word counts for that another text says by a synonym: many are common to whatever is of one kind. */
const SYNONYM = 0.5;

/** A word, what it may be met by in another text, and how much it tells. */
interface Weighed {
  lemma: string;
  keys: readonly Key[];
  weight: number;
}

/** The words and names of some statements, each once. */
export function wordsOf(statements: Iterable<Statement>): Weighed[] {
  const words = new Map<string, Weighed>();
  for (const statement of statements) {
    for (const { kind, lemma, keys } of wholeView(statement).tokens) {
      if ((kind !== 'word' && kind !== 'name') || words.has(lemma)) continue;
      words.set(lemma, { lemma, keys, weight: rarity(lemma, statement.source.language) ** STEEPNESS });
    }
  }
  return [...words.values()];
}

function weightOf(words: readonly Weighed[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The words of an article, by what they may be met by: many others are put beside it. */
export class Vocabulary {
  private readonly byKey = new Map<Key, Weighed[]>();
  private readonly weight: number;

  constructor(words: readonly Weighed[]) {
    this.weight = weightOf(words);
    for (const word of words) {
      for (const key of word.keys) addTo(this.byKey, key, word);
    }
  }

  /** Share of these words, by weight, that some others meet; 0 where there are none. */
  shareMetBy(others: readonly Weighed[]): number {
    const met = new Map<Weighed, number>();
    for (const { keys } of others) {
      for (const key of keys) {
        for (const word of this.byKey.get(key) ?? []) {
          if (word.lemma === key) met.set(word, 1);
          else if (!met.has(word)) met.set(word, SYNONYM);
        }
      }
    }
    let sum = 0;
    for (const [{ weight }, value] of met) sum += value * weight;
    return this.weight === 0 ? 0 : sum / this.weight;
  }

  /** Share of some others, by weight, that these words meet; 0 where there are none. */
  shareMeeting(others: readonly Weighed[]): number {
    let sum = 0;
    for (const { lemma, keys, weight } of others) {
      if (this.byKey.has(lemma)) sum += weight;
      else if (keys.some((key) => this.byKey.has(key))) sum += SYNONYM * weight;
    }
    const whole = weightOf(others);
    return whole === 0 ? 0 : sum / whole;
  }
}
