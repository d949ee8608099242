import { packOf } from '../../language';
import { holdsPhrase } from '../../language/phrases';
import type { Token } from './tokens';
import type { View } from './view';

/** How far in front of who is a source "selon" may stand, in words. */
const SOURCE_REACH = 3;

/** True for who or what a statement comes from: "the prefecture" of "according to the prefecture". */
export function isSource({ first }: Token, { analysis: { words, language } }: View): boolean {
  return holdsPhrase(words, packOf(language).speech.sources, { from: first - SOURCE_REACH, to: first + 1 });
}
