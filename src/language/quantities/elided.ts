import type { LanguagePack } from '../pack';
import type { Quantity, Word } from '../types';
import type { Reading } from './index';
import { readNumeral } from './numerals';
import { phraseFrom } from './phrases';
import { DAY, isWholeIn, MONTH, YEAR } from './units';

/** The unit, in seconds, that a length was told in: years, months or days. */
function unitOf({ low }: Quantity): number {
  return [YEAR, MONTH].find((unit) => isWholeIn(unit, low)) ?? DAY;
}

/**
 * A part of a term whose unit stands with the whole alone: "trois ans de détention dont un avec sursis", "three years, two of
 * them suspended".
 * @param before the figure read last in front of it
 */
export function readPartOfTerm(
  words: readonly Word[],
  at: number,
  before: Quantity | undefined,
  pack: LanguagePack,
): Reading | null {
  if (before?.unit !== 'second' || before.counted === 'age') return null;
  const numeral = readNumeral(words, at, pack);
  const behind = numeral && phraseFrom(words, numeral.to, pack.numbers.partsOfTerm);
  const [first, last] = [words[at], behind && words[behind.to - 1]];
  if (!numeral || !behind || !first || !last) return null;
  // "Un ferme soutien" is no year of prison.
  if (numeral.article && !pack.comparison.quantifiers.partitives.has(words[at - 1]?.norm ?? '')) return null;
  const value = numeral.value * unitOf(before);
  if (value > before.high) return null;
  const quantity: Quantity = {
    start: first.start,
    end: last.end,
    low: value,
    high: value,
    unit: 'second',
    counted: null,
    exactness: 'exact',
    ordinal: false,
  };
  return { quantity, next: behind.to };
}
