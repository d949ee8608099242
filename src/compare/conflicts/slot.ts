import { type Alignment, type Pair, pairBetween } from '../align/align';
import type { Token } from '../statement/tokens';
import type { View } from '../statement/view';

/** Words that cannot be true together, before it is known how sure that is. */
export interface Clash {
  here: Token[];
  there: Token[];
  /** How well the words around both agree: whether the same thing is spoken of. 0 to 1. */
  slot: number;
  /**
   * True where the words themselves tell that they are of the same thing: figures that measure it, named right beside
   * them ("three years of war"), or what befell somebody, and nobody.
   */
  measured?: boolean;
}

/** Names of a sentence that are compared: each is put beside each of the other's. */
export const MOST_NAMES = 20;

/** Tokens on either side that make up the neighbourhood of a token, and what each step takes off. */
const REACH = 5;
const DECAY = 0.8;

/** What each step away from a token takes it for. */
const NEAR = Array.from({ length: REACH + 1 }, (_, step) => DECAY ** step);

/** How much of what stands around a token in one sentence stands around its counterpart in the other, 0 to 1. */
export function slotScore(
  { here: mine, there: theirs, pairs }: Alignment,
  here: Token,
  there: Token,
): number {
  const [centre, counterpart] = [mine.tokens.indexOf(here), theirs.tokens.indexOf(there)];
  const isAround = (token: Token) =>
    token === there || Math.abs(theirs.tokens.indexOf(token) - counterpart) <= REACH;
  let [sum, whole] = [0, 0];
  for (let step = -REACH; step <= REACH; step += 1) {
    const token = mine.tokens[centre + step];
    if (step === 0 || !token) continue;
    const weight = token.weight * (NEAR[Math.abs(step)] ?? 0);
    whole += weight;
    const pair = pairs.find((one) => one.here === token);
    if (pair && isAround(pair.there)) sum += weight * pair.value;
  }
  return whole === 0 ? 0 : sum / whole;
}

/** The clash of the two words of a pair. */
export function clashOf(alignment: Alignment, { here, there }: Pick<Pair, 'here' | 'there'>): Clash {
  return { here: [here], there: [there], slot: slotScore(alignment, here, there) };
}

/** True where both lemmas may name the same kind of thing. */
export function sharesConcept(one: readonly number[], other: readonly number[]): boolean {
  return one.some((concept) => other.includes(concept));
}

/** How many tokens away the subject or the object of a word is looked for. */
const ARGUMENT_REACH = 2;
const ARGUMENT_VALUE = 0.6;

/** True where what stands right before (or right behind) the clash is the same on both sides. */
export function argumentAgrees(
  { here, there, pairs }: Alignment,
  clash: Pick<Clash, 'here' | 'there'>,
): boolean {
  return [-1, 1].some((side) => {
    const [mine, theirs] = [beside(here, clash.here, side), beside(there, clash.there, side)];
    return pairBetween(pairs, mine, theirs, ARGUMENT_VALUE) !== undefined;
  });
}

/** The tokens within reach before (-1) or behind (1) some tokens. */
function beside(view: View, tokens: Token[], side: number): Token[] {
  const places = tokens.map(({ first }) => view.tokens.findIndex((token) => token.first === first));
  const edge = side < 0 ? Math.min(...places) : Math.max(...places);
  return side < 0
    ? view.tokens.slice(Math.max(0, edge - ARGUMENT_REACH), edge)
    : view.tokens.slice(edge + 1, edge + 1 + ARGUMENT_REACH);
}
