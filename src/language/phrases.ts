import type { Word } from './types';

/** Longest phrase of the packs' lists, in words. */
const LONGEST = 5;

/** The first words of the phrases of a list: nearly every word of a text opens none, and is told by one look. */
const openings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function openingsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let found = openings.get(phrases);
  if (!found) {
    found = new Set([...phrases].map((phrase) => phrase.split(' ')[0] ?? ''));
    openings.set(phrases, found);
  }
  return found;
}

/** Whether any phrase that begins at a word (folded words joined by spaces) is among some. */
export function startsPhrase(words: readonly Word[], at: number, phrases: ReadonlySet<string>): boolean {
  let phrase = words[at]?.norm ?? '';
  if (!openingsOf(phrases).has(phrase)) return false;
  if (phrases.has(phrase)) return true;
  for (const word of words.slice(at + 1, at + LONGEST)) {
    phrase += ` ${word.norm}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}
