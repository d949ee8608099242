import { packOf } from '../language';
import { startsPhrase } from '../language/phrases';
import type { Token } from './tokens';
import type { View } from './view';

/** How far in front of who is a source "selon" may stand, in words. */
const SOURCE_REACH = 3;

/** True for who or what a statement comes from: "the prefecture" of "according to the prefecture". */
export function isSource({ first }: Token, { analysis: { words, language } }: View): boolean {
  const { sources } = packOf(language).speech;
  const from = Math.max(0, first - SOURCE_REACH);
  return words.slice(from, first + 1).some((_, index) => startsPhrase(words, from + index, sources));
}
