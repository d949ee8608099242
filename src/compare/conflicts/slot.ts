import { type Alignment, pairBetween } from '../align';
import type { Token } from '../tokens';
import type { View } from '../view';

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

function neighbourhood(view: View, at: Token): { token: Token; index: number; near: number }[] {
  const centre = view.tokens.indexOf(at);
  const result: { token: Token; index: number; near: number }[] = [];
  for (let step = -REACH; step <= REACH; step += 1) {
    const token = view.tokens[centre + step];
    if (step !== 0 && token) result.push({ token, index: centre + step, near: DECAY ** Math.abs(step) });
  }
  return result;
}

/** How much of what stands around a token in one sentence stands around its counterpart in the other, 0 to 1. */
export function slotScore(alignment: Alignment, here: Token, there: Token): number {
  const around = new Set(neighbourhood(alignment.there, there).map(({ token }) => token));
  around.add(there);
  const partners = new Map(alignment.pairs.map((pair) => [pair.here, pair] as const));
  let [sum, whole] = [0, 0];
  for (const { token, near } of neighbourhood(alignment.here, here)) {
    const weight = token.weight * near;
    whole += weight;
    const pair = partners.get(token);
    if (pair && around.has(pair.there)) sum += weight * pair.value;
  }
  return whole === 0 ? 0 : sum / whole;
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
