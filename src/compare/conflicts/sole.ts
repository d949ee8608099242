import { packOf } from '../../language';
import { oncePer } from '../../once-per';
import { type Alignment, pairBetween } from '../align';
import type { Token } from '../tokens';
import type { View } from '../view';
import { isTied } from './fates';
import { otherTimes } from './moments';
import { ofOthersOrElsewhere, otherSubject } from './scope';
import { type Clash, slotScore } from './slot';

/** From this likeness on two words may stand for one thing. */
const ALIKE = 0.8;

/** The nouns of a sentence of which it says that there is one alone ("the only survivor"), from "only" on; computed once. */
const solesIn = oncePer((view: View): Token[] => {
  const { words, language } = view.analysis;
  const { numbers, comparison } = packOf(language);
  return view.tokens.flatMap((token) => {
    const [only, before] = [words[token.first - 1], words[token.first - 2]];
    const isSole = comparison.sole.has(only?.norm ?? '') && numbers.determiners.has(before?.norm ?? '');
    return isSole && token.kind === 'word' && !token.negated
      ? [{ ...token, start: only?.start ?? token.start }]
      : [];
  });
});

/** The counts of a sentence from two on, each with its noun; computed once. */
const severalIn = oncePer(({ tokens }: View): { figure: Token; noun: Token }[] =>
  tokens.flatMap((figure) => {
    const { quantity, first, last } = figure;
    if (quantity?.unit !== null || quantity.ordinal || quantity.low < 2 || quantity.exactness === 'atMost')
      return [];
    const noun = tokens.find((token) => token.kind === 'word' && token.first >= first && token.last <= last);
    return noun && !noun.negated ? [{ figure, noun }] : [];
  }),
);

/** One alone in one sentence, and several in the other: "the only province to shrink", "two provinces shrank". */
export function soleClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const clash = (soles: View, several: View): Clash[] =>
    solesIn(soles).flatMap((sole) =>
      severalIn(several).flatMap(({ figure, noun }) => {
        const same = (token: Token) => token.first === sole.first;
        const pair = pairs.find(
          (one) =>
            one.value >= ALIKE &&
            !one.opposed &&
            (soles === here ? same(one.here) && one.there === noun : same(one.there) && one.here === noun),
        );
        if (!pair || ofOthersOrElsewhere(pair.here, pair.there, alignment)) return [];
        // What they are alone in has to be told by both.
        const others = ({ tokens }: View, but: Token) =>
          tokens.filter((token) => token !== but && token.kind === 'word');
        if (!pairBetween(pairs, others(here, pair.here), others(there, pair.there), ALIKE)) return [];
        const [mine, theirs] = soles === here ? [sole, figure] : [figure, sole];
        const slot = slotScore(alignment, pair.here, pair.there);
        return [{ here: [mine], there: [theirs], slot, measured: isTied(alignment) }];
      }),
    );
  if (otherSubject(alignment) || otherTimes(alignment)) return [];
  return [...clash(here, there), ...clash(there, here)];
}
