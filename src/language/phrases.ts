import { oncePer } from '../once-per';
import type { Word } from './types';

/** Longest phrase of the packs' lists, in words. */
const LONGEST = 5;

/** A list of phrases of one word or more, or a map from such phrases. */
export type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** The first and the last words of the phrases of a list: nearly every word of a text is told by one look to be none. */
const endsOf = oncePer((list: Phrases): { first: ReadonlySet<string>; last: ReadonlySet<string> } => {
  const phrases = [...list.keys()].map((phrase) => phrase.split(' '));
  return {
    first: new Set(phrases.map((phrase) => phrase[0] ?? '')),
    last: new Set(phrases.map((phrase) => phrase.at(-1) ?? '')),
  };
});

/** True where some phrase of a list begins with a word, folded or by its lemma as those of the list are. */
export function mayOpen(word: string, phrases: Phrases): boolean {
  return endsOf(phrases).first.has(word);
}

/** The same of the last words of phrases. */
export function mayEnd(word: string, phrases: Phrases): boolean {
  return endsOf(phrases).last.has(word);
}

/** The words that phrases of some lists begin with. */
export function openingsOf(lists: readonly Phrases[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...endsOf(list).first]));
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

/** Whether any of some phrases begins at a word from `from` on and in front of `to`. */
export function holdsPhrase(
  words: readonly Word[],
  phrases: ReadonlySet<string>,
  { from = 0, to = words.length }: { from?: number; to?: number } = {},
): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) if (startsPhrase(words, at, phrases)) return true;
  return false;
}
