import type { Word } from '../types';
import { touches } from './phrases';

/** Where what another number is out of ends, behind that number: "7,5/10", "(3/5)"; `at` where nothing of the kind stands there. */
export function outOfEnd(words: readonly Word[], at: number): number {
  const isOutOf =
    words[at]?.text === '/' &&
    words[at + 1]?.kind === 'number' &&
    touches(words, at) &&
    touches(words, at + 1);
  return isOutOf ? at + 2 : at;
}

/** True where a number out of another stands alone in brackets: which part of a series a text is, "(3/5)". */
export function isPartOfSeries(words: readonly Word[], at: number): boolean {
  const end = outOfEnd(words, at + 1);
  return end > at + 1 && words[at - 1]?.text === '(' && words[end]?.text === ')';
}
