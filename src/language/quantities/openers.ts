import type { Phrases } from '../phrases';
import type { Word } from '../types';
import type { NumberWords } from './words';

/** The lists of words that a number in letters is made of. */
export function numeralLists({ cardinals, hundred, scales }: NumberWords): Phrases[] {
  return [cardinals, hundred, scales];
}

/** What numbers in digits begin with, Roman ones included. */
const DIGITS = '0123456789IVX';

/**
 * Whether a number, or a day or time where `openers` are the words of these, may begin at a word: with digits, with a
 * word of some lists, or with several of them tied by hyphens. Of nearly every word of a text this is all that has to
 * be known.
 */
export function mayOpenFigure(word: Word | undefined, openers: ReadonlySet<string>): boolean {
  if (!word) return false;
  return openers.has(word.norm) || DIGITS.includes(word.text[0] ?? ' ') || word.norm.includes('-');
}
