import { packOf } from '../../language';
import { oncePer } from '../../once-per';
import type { Token } from '../statement/tokens';
import { oncePerView, type View } from '../statement/view';
import { layoutSignals } from './layout';
import type { Comparison } from './signals';

/** From this likeness on two words say the same. */
const SAME = 0.8;

function uncovered(tokens: Token[], values: ArrayLike<number>): Token[] {
  return tokens.filter((_, index) => (values[index] ?? 0) === 0);
}

/** How many words of a side speak of all or of none, and how many of a part; computed once. */
const quantified = oncePerView(({ analysis }: View): { absolutes: number; parts: number } => {
  const { quantifiers, negation } = packOf(analysis.language).comparison;
  const count = (...sets: ReadonlySet<string>[]) =>
    analysis.words.filter(({ norm }) => sets.some((set) => set.has(norm))).length;
  return { absolutes: count(quantifiers.all, negation.grammar), parts: count(quantifiers.part) };
});

/** Negation on both sides, and words that are alike but for it. */
function negation(here: View, there: View, comparison: Comparison): Record<string, number> {
  const [mine, theirs] = [here.polarity.negators.length, there.polarity.negators.length];
  const pairs = comparison.alignments[0]?.pairs ?? [];
  return {
    negatedHere: mine > 0 && theirs === 0 ? 1 : 0,
    negatedThere: theirs > 0 && mine === 0 ? 1 : 0,
    negations: mine,
    turned: pairs.filter((pair) => pair.here.negated !== pair.there.negated && pair.value >= SAME).length,
  };
}

/**
 * What tells of two statements as a whole: the signals of the comparison, how what both say lies in either, and negation,
 * absolutes and unsaid words of either side as such; computed once for a comparison. Counts are logarithms.
 */
export const wholeSignals = oncePer((comparison: Comparison): Record<string, number> => {
  const [first] = comparison.alignments;
  if (!first) return { ...comparison.signals };
  const { here, there, thereValues } = first;
  const unsaid = uncovered(here.tokens, comparison.contextValues);
  const count = (kind: Token['kind']) => unsaid.filter((token) => token.kind === kind).length;
  const [mine, theirs] = [quantified(here), quantified(there)];
  return {
    ...comparison.signals,
    ...layoutSignals(first, comparison.contextValues),
    ...negation(here, there, comparison),
    absolutesHere: mine.absolutes,
    absolutesThere: theirs.absolutes,
    partsHere: mine.parts,
    partsThere: theirs.parts,
    unsaidNames: Math.log1p(count('name')),
    unsaidQuantities: Math.log1p(count('quantity')),
    unsaidWords: Math.log1p(count('word')),
    unsaidMost: Math.max(0, ...unsaid.map(({ weight }) => weight)),
    wordsHere: Math.log1p(here.analysis.words.length),
    beyond: Math.log1p(uncovered(there.tokens, thereValues).length),
  };
});
