import { isQuoted } from '../../language/quotes';
import type { View } from '../statement/view';

/** A token this alike is met; from the next likeness on by the very word or figure. */
const MET = 0.5;
const JUST_THAT = 0.95;

/** What is said of a statement beyond the names of whom it is about: those an article shares with all others on its story. */
export type Substance = {
  /** What the second most telling of the words and figures weighs that both have: a single one both may have by chance. */
  telling: number;
  /** Share of the tokens that the earlier statement has as just that word or figure. */
  literal: number;
  /** Share, by weight, of what is said beyond names that the earlier statement says as well; 1 where nothing is. */
  matter: number;
  /** What is not met of the words in quotation marks weighs, as a logarithm: one speaker says many things of one matter. */
  unquoted: number;
};

/**
 * @param weights what each token of the statement weighs, in the order of its tokens
 * @param values how alike the best counterpart of each is
 */
export function substanceOf(
  { tokens, analysis }: View,
  weights: ArrayLike<number>,
  values: ArrayLike<number>,
): Substance {
  let [unquoted, literal, first, second] = [0, 0, 0, 0];
  let [said, matter] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    const [weight, value] = [weights[at] ?? 0, values[at] ?? 0];
    if (value >= JUST_THAT) literal += 1;
    if (isQuoted(token, analysis.quotes)) unquoted += weight * (1 - value);
    if (token.kind === 'name') continue;
    said += weight;
    matter += weight * value;
    const met = value >= MET ? weight * value : 0;
    second = Math.max(second, Math.min(first, met));
    first = Math.max(first, met);
  }
  return {
    telling: second,
    matter: said > 0 ? matter / said : 1,
    literal: literal / Math.max(1, tokens.length),
    unquoted: Math.log1p(unquoted),
  };
}
