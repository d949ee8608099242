import { packOf } from '../../../language';
import type { Alignment } from '../../align/align';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import type { PartOfWhole } from './arithmetic';
import { isPartitive } from './counted';

/** How far behind a part its whole may stand, in words; further where an owner stands between ("of the town's five"). */
const WHOLE_REACH = 3;
const OWNED_REACH = 5;

/** Figures of a sentence that are compared: each is put beside each of the other's. */
const MOST_FIGURES = 40;

/** The figures of a sentence that are compared, computed once. */
export const quantityTokens = oncePerView(({ tokens }: View): Token[] =>
  tokens.filter(({ quantity }) => quantity !== null).slice(0, MOST_FIGURES),
);

/** True for "three of the boys", "trois des blessés": a determiner stands between the number and its noun. */
function isOfThose({ analysis }: View, { first, last, quantity }: Token): boolean {
  const { determiners } = packOf(analysis.language).numbers;
  return (
    quantity?.unit === null && analysis.words.slice(first + 1, last).some(({ norm }) => determiners.has(norm))
  );
}

/** True where a figure is introduced as a part of a whole ("dont trois", "three of them", "three of the boys"). */
function isPart(view: View, token: Token): boolean {
  return isPartitive(view, token) || isOfThose(view, token);
}

/** True where a figure is told together with its whole ("three of the 12 boys"). */
function isPartOfTold(view: View, token: Token): boolean {
  const next = view.tokens.find(({ quantity, first }) => quantity && first >= token.last);
  return next !== undefined && isWhole(view, next);
}

/** True where both figures may count as much of a thing: all of it, or a part. Any share is a part of something. */
export function areOfOneExtent(one: Token, other: Token, { here, there }: Alignment): boolean {
  if (one.quantity?.unit === 'percent') return true;
  return isPart(here, one) === isPart(there, other) || isPartOfTold(here, one) || isPartOfTold(there, other);
}

/** True where a figure is the whole that another is a part of: 39 in "28 of the 39 seats". */
export function isWhole({ analysis, tokens }: View, token: Token): boolean {
  const { links, determiners, possessive } = packOf(analysis.language).numbers;
  const isOwned = possessive.has(analysis.words[token.first - 1]?.norm ?? '');
  const reach = isOwned ? OWNED_REACH : WHOLE_REACH;
  const part = tokens.find(
    ({ quantity, last }) => quantity && last < token.first && token.first - last <= reach,
  );
  if (!part) return false;
  const between = analysis.words.slice(part.last, token.first);
  return (
    links.has(between[0]?.norm ?? '') &&
    (isOwned || between.every(({ norm }) => links.has(norm) || determiners.has(norm)))
  );
}

/** The parts that a sentence tells together with their whole, computed once. */
export const partsOf = oncePerView((view: View): PartOfWhole[] => {
  const figures = quantityTokens(view);
  return figures.flatMap(({ quantity: whole }, at) => {
    const [token, part] = [figures[at], figures[at - 1]?.quantity];
    return whole && part && token && isWhole(view, token) ? [{ part, whole }] : [];
  });
});
