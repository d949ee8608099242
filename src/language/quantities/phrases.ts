import { oncePer } from '../../once-per';
import type { Word } from '../types';

/** The norms of the words [from, to) joined by spaces. */
function joined(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += (at > from ? ' ' : '') + (words[at]?.norm ?? '');
  return text;
}

/** A phrase found in a list: what the list says of it, and the words [from, to) it covers. */
export interface Found<T> {
  value: T;
  from: number;
  to: number;
}

/** First and last words of the phrases of a list: most positions are ruled out by one look-up. */
interface Ends {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
}

const endsOf = oncePer((list: ReadonlyMap<string, unknown>): Ends => {
  const phrases = [...list.keys()].map((phrase) => phrase.split(' '));
  return {
    first: new Set(phrases.map((phrase) => phrase[0] ?? '')),
    last: new Set(phrases.map((phrase) => phrase.at(-1) ?? '')),
  };
});

/** The longest phrase of at most `most` words that begins at a word and is a key of the list. */
export function phraseFrom<T>(
  words: readonly Word[],
  at: number,
  list: ReadonlyMap<string, T>,
  most = 3,
): Found<T> | null {
  if (!endsOf(list).first.has(words[at]?.norm ?? '')) return null;
  for (let to = Math.min(words.length, at + most); to > at; to -= 1) {
    const value = list.get(joined(words, at, to));
    if (value !== undefined) return { value, from: at, to };
  }
  return null;
}

/** The longest phrase of at most `most` words that ends before a word and is a key of the list. */
export function phraseBefore<T>(
  words: readonly Word[],
  at: number,
  list: ReadonlyMap<string, T>,
  most = 5,
): Found<T> | null {
  if (!endsOf(list).last.has(words[at - 1]?.norm ?? '')) return null;
  for (let from = Math.max(0, at - most); from < at; from += 1) {
    const value = list.get(joined(words, from, at));
    if (value !== undefined) return { value, from, to: at };
  }
  return null;
}

/** True where nothing, not even a space, stands between a word and the one before it. */
export function touches(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.end === words[at]?.start;
}
