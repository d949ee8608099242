import { mayEnd, mayOpen } from '../phrases';
import type { Word } from '../types';
import type { NumberWords } from './words';

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

/** The longest phrase of at most `most` words that begins at a word and is a key of the list. */
export function phraseFrom<T>(
  words: readonly Word[],
  at: number,
  list: ReadonlyMap<string, T>,
  most = 3,
): Found<T> | null {
  if (!mayOpen(words[at]?.norm ?? '', list)) return null;
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
  if (!mayEnd(words[at - 1]?.norm ?? '', list)) return null;
  for (let from = Math.max(0, at - most); from < at; from += 1) {
    const value = list.get(joined(words, from, at));
    if (value !== undefined) return { value, from, to: at };
  }
  return null;
}

/** How many hedges may stand in front of a number ("just over", "d'à peine plus de"). */
const MOST_HEDGES = 2;

/** Where a number begins with the hedges in front of it: "à peine" in "d'à peine 10 %". */
export function hedgedFrom(words: readonly Word[], at: number, { before, minimising }: NumberWords): number {
  let from = at;
  for (let hedges = 0; hedges < MOST_HEDGES; hedges += 1) {
    const found = phraseBefore(words, from, before) ?? phraseBefore(words, from, minimising);
    if (!found) break;
    from = found.from;
  }
  return from;
}

/** True where nothing, not even a space, stands between a word and the one before it. */
export function touches(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.end === words[at]?.start;
}
