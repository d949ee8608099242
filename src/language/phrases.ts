import type { Word } from './types';

/** Longest phrase of the packs' lists, in words. */
const LONGEST = 5;

/** Whether any phrase that begins at a word (folded words joined by spaces) is among some. */
export function startsPhrase(words: readonly Word[], at: number, phrases: ReadonlySet<string>): boolean {
  let phrase = '';
  for (const word of words.slice(at, at + LONGEST)) {
    phrase += phrase === '' ? word.norm : ` ${word.norm}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}
