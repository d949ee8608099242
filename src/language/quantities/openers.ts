import type { Phrases } from '../phrases';
import type { Word } from '../types';
import type { NumberWords } from './words';

/** The lists of words that a number in letters is made of. */
export function numeralLists({ cardinals, hundred, scales }: NumberWords): Phrases[] {
  return [cardinals, hundred, scales];
}

const ROMAN = 'IVX';

/**
 * Whether a number, or a day or time where `openers` are the words of these, may begin at a word: with digits, Arabic or
 * Roman, with a word of some lists, or with several of them tied by hyphens. Of nearly every word of a text this is all
 * that has to be known.
 */
export function mayOpenFigure(word: Word | undefined, openers: ReadonlySet<string>): boolean {
  if (!word) return false;
  const { kind, norm, text } = word;
  return kind === 'number' || openers.has(norm) || norm.includes('-') || ROMAN.includes(text[0] ?? ' ');
}
