import type { Token } from '../../statement/tokens';
import type { Clash } from '../slot';

/** What a word weighs that is as rare as names are. */
const RARE = 6;

/** The word that a clash ends with, if it ends with one: its negation may be shown in front. */
function wordOf(tokens: Token[]): Token | null {
  const last = tokens.at(-1);
  return last?.kind === 'word' ? last : null;
}

/** The share of the longer of two texts, in UTF-16 units, that both begin or end with alike. */
function likeSpelling(one: string, other: string): number {
  const [shortest, longest] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return longest === 0 ? 1 : (start + end) / longest;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ norm }) => norm).join(' ');

/**
 * What the clashing words themselves tell of their being said of the same thing, each from 0 to 1: how rare both are,
 * whether they are one word, and how alike they are written. A common one is said of many things, and a list may hold a
 * word in another sense; figures that are written in one manner are mostly of one kind.
 */
export function tellingSignals(
  clash: Pick<Clash, 'here' | 'there'>,
): Record<'rarity' | 'sameWord' | 'spelling', number> {
  const [one, other] = [wordOf(clash.here), wordOf(clash.there)];
  const isOfWords = one !== null && other !== null;
  return {
    rarity: isOfWords ? Math.min(1, one.weight / RARE, other.weight / RARE) : 0,
    sameWord: isOfWords && one.lemma === other.lemma ? 1 : 0,
    spelling: likeSpelling(textOf(clash.here), textOf(clash.there)),
  };
}
