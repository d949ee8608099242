import { packOf } from '../../../language';
import { type Alignment, matchOf, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';

/** How far behind a noun what it belongs to may begin, in words: "le glacier de la Tal". */
const TIE_REACH = 3;

/** The noun that a sentence begins with, and what it is tied to: "the turnout in Brenn". */
interface Head {
  noun: Token;
  of: Token;
}

/** The head of a sentence, or null; computed once. */
const headOf = oncePerView((view: View): Head | null => {
  const { words, language } = view.analysis;
  const { numbers, comparison } = packOf(language);
  const at = view.tokens.findIndex(({ kind }) => kind === 'word');
  const [noun, of] = [view.tokens[at], view.tokens[at + 1]];
  if (!noun || !of || of.clause !== noun.clause || of.first - noun.last > TIE_REACH) return null;
  const between = words.slice(noun.last, of.first);
  const [tie, ...others] = between;
  const isTied =
    comparison.places.senses.has(tie?.norm ?? '') &&
    others.every(({ norm }) => numbers.determiners.has(norm));
  return isTied ? { noun, of } : null;
});

/**
 * True where two shares are told of different things of one place or body, neither of which the other sentence
 * has a word for: "the glacier of Tal lost half", "the lake of Tal lost a third". What is measured or counted is named in too many ways.
 */
export function areOfOtherHeads(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there, hereValues, thereValues, pairs } = alignment;
  if (one.quantity?.unit !== 'percent') return false;
  const [mine, theirs] = [headOf(here), headOf(there)];
  if (!mine || !theirs || mine.noun.last > one.first || theirs.noun.last > other.first) return false;
  if (!pairBetween(pairs, [mine.of], [theirs.of], ALIKE)) return false;
  return matchOf(mine.noun, here, hereValues) === 0 && matchOf(theirs.noun, there, thereValues) === 0;
}
