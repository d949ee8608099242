import type { Token } from '../../statement/tokens';
import type { Clash } from '../slot';

/** What a word weighs that is as rare as names are. */
const RARE = 6;

/** The word that a clash ends with, if it ends with one: its negation may be shown in front. */
function wordOf(tokens: Token[]): Token | null {
  const last = tokens.at(-1);
  return last?.kind === 'word' ? last : null;
}

/**
 * What the clashing words themselves tell of their being said of the same thing, each from 0 to 1: how rare both are,
 * and whether they are one word. A common one is said of many things, and a list may hold a word in another sense.
 */
export function tellingSignals(clash: Pick<Clash, 'here' | 'there'>): { rarity: number; sameWord: number } {
  const [one, other] = [wordOf(clash.here), wordOf(clash.there)];
  if (!one || !other) return { rarity: 0, sameWord: 0 };
  return {
    rarity: Math.min(1, one.weight / RARE, other.weight / RARE),
    sameWord: one.lemma === other.lemma ? 1 : 0,
  };
}
