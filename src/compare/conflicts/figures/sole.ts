import { packOf } from '../../../language';
import { type Alignment, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { ofOthersOrElsewhere, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';
import { countedNoun } from './counted';

/** A noun of a sentence, and the words that say how many there are. */
interface Numbered {
  noun: Token;
  shown: Token;
}

/** The nouns of a sentence of which it says that there is one alone ("the only survivor"), computed once. */
const solesIn = oncePerView((view: View): Numbered[] => {
  const { words, language } = view.analysis;
  const { numbers, comparison } = packOf(language);
  return view.tokens.flatMap((noun) => {
    const [only, before] = [words[noun.first - 1], words[noun.first - 2]];
    if (!only || !comparison.quantifiers.sole.has(only.norm) || !numbers.determiners.has(before?.norm ?? ''))
      return [];
    return noun.kind === 'word' && !noun.negated ? [{ noun, shown: { ...noun, start: only.start } }] : [];
  });
});

/** The nouns of a sentence that are counted, from two on; computed once. */
const severalIn = oncePerView((view: View): Numbered[] =>
  view.tokens.flatMap((shown) => {
    const { quantity } = shown;
    if (quantity?.unit !== null || quantity.ordinal || quantity.low < 2 || quantity.exactness === 'atMost')
      return [];
    const noun = countedNoun(shown, view);
    return noun && !noun.negated ? [{ noun, shown }] : [];
  }),
);

/** One alone in one sentence, and several in the other: "the only province to shrink", "two provinces shrank". */
export function soleClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const others = ({ tokens }: View, but: Token) =>
    tokens.filter((token) => token !== but && token.kind === 'word');
  const clash = (one: Numbered, other: Numbered): Clash[] => {
    const pair = pairBetween(pairs, [one.noun], [other.noun], ALIKE);
    if (!pair || pair.opposed || ofOthersOrElsewhere(one.noun, other.noun, alignment)) return [];
    // What they are alone in has to be told by both.
    if (!pairBetween(pairs, others(here, one.noun), others(there, other.noun), ALIKE)) return [];
    const slot = slotScore(alignment, one.noun, other.noun);
    return [{ here: [one.shown], there: [other.shown], slot, measured: isTied(alignment) }];
  };
  if (otherSubject(alignment) || otherTimes(alignment)) return [];
  return [
    ...solesIn(here).flatMap((sole) => severalIn(there).flatMap((several) => clash(sole, several))),
    ...solesIn(there).flatMap((sole) => severalIn(here).flatMap((several) => clash(several, sole))),
  ];
}
