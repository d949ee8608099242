import { oncePer } from '../once-per';
import type { Word } from './types';

/** Longest phrase of the packs' lists, in words. */
const LONGEST = 5;

/** A list of phrases of one word or more, or a map from such phrases. */
type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** The first words of the phrases of a list: nearly every word of a text opens none, and is told by one look. */
const openingsOf = oncePer(
  (phrases: Phrases): ReadonlySet<string> =>
    new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
);

/** True where some phrase of a list begins with a word, folded or by its lemma as those of the list are. */
export function mayOpen(word: string, phrases: Phrases): boolean {
  return openingsOf(phrases).has(word);
}

/** The last word of the shortest phrase among some (folded words joined by spaces) that begins at a word, or -1. */
export function phraseEnd(words: readonly Word[], at: number, phrases: ReadonlySet<string>): number {
  let phrase = words[at]?.norm ?? '';
  if (!mayOpen(phrase, phrases)) return -1;
  for (let end = at; end < Math.min(words.length, at + LONGEST); end += 1) {
    if (end > at) phrase += ` ${words[end]?.norm ?? ''}`;
    if (phrases.has(phrase)) return end;
  }
  return -1;
}

/** Whether any phrase that begins at a word (folded words joined by spaces) is among some. */
export function startsPhrase(words: readonly Word[], at: number, phrases: ReadonlySet<string>): boolean {
  return phraseEnd(words, at, phrases) >= 0;
}
