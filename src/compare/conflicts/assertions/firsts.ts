import { packOf } from '../../../language';
import type { Alignment, Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** How far in front of what had been before "already" may stand, in words. */
const REACH = 5;

/** The "first" in front of a word, or null. */
function firstOf({ tokens }: View, token: Token): Token | null {
  const before = tokens[tokens.indexOf(token) - 1];
  return before?.quantity?.ordinal && before.quantity.high === 1 ? before : null;
}

/** Where "already" stands in front of a word that nothing negates: an offset, or null. */
function alreadyAt({ analysis }: View, { first, negated }: Token): number | null {
  const { already } = packOf(analysis.language).comparison.negation;
  const word = analysis.words.slice(Math.max(0, first - REACH), first).find(({ norm }) => already.has(norm));
  return word && !negated ? word.start : null;
}

/** The clash of a pair, `first` being the side that tells of a first: each side from its telling word on. */
function clashOf(alignment: Alignment, { here, there }: Pair): Clash[] {
  const [mine, theirs] = [firstOf(alignment.here, here), firstOf(alignment.there, there)];
  const slot = () => slotScore(alignment, here, there);
  if (mine && !theirs) {
    const start = alreadyAt(alignment.there, there);
    return start === null ? [] : [{ here: [mine, here], there: [{ ...there, start }], slot: slot() }];
  }
  if (theirs && !mine) {
    const start = alreadyAt(alignment.here, here);
    return start === null ? [] : [{ here: [{ ...here, start }], there: [theirs, there], slot: slot() }];
  }
  return [];
}

/** What is the first of its kind in one sentence, and had been before in the other: "her first win", "already won". */
export function firstClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(({ here, value }) => value >= ALIKE && here.kind === 'word')
    .flatMap((pair) => clashOf(alignment, pair));
}
