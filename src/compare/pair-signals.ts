import { packOf } from '../language';
import type { WeighedClash } from './conflicts/index';
import { clashOf } from './score';
import type { Comparison } from './signals';
import type { Token } from './tokens';
import type { View } from './view';

/** From this likeness on two words say the same. */
const SAME = 0.8;

function uncovered(tokens: Token[], values: ArrayLike<number>): Token[] {
  return tokens.filter((_, index) => (values[index] ?? 0) === 0);
}

/** Words that speak of all or of none. */
function absolutes({ analysis }: View): number {
  const { quantifiers, negation } = packOf(analysis.language).comparison;
  return analysis.words.filter(({ norm }) => quantifiers.all.has(norm) || negation.grammar.has(norm)).length;
}

/** For each kind of clash how sure the surest one is. */
function byKind(clashes: WeighedClash[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { kind, signals } of clashes) {
    found[`clash ${kind}`] = Math.max(found[`clash ${kind}`] ?? 0, clashOf(signals));
  }
  return found;
}

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
 * What tells the label of two statements that were put side by side by somebody, not found by a search: the signals
 * of the comparison, its clashes, and negation, absolutes and unsaid words of either side as such.
 */
export function pairSignals(comparison: Comparison, clashes: WeighedClash[]): Record<string, number> {
  const [first] = comparison.alignments;
  if (!first) return { ...comparison.signals };
  const { here, there, thereValues } = first;
  const unsaid = uncovered(here.tokens, comparison.contextValues);
  const count = (kind: Token['kind']) => unsaid.filter((token) => token.kind === kind).length;
  const kinds = byKind(clashes);
  return {
    ...comparison.signals,
    ...kinds,
    clash: Math.max(0, ...Object.values(kinds)),
    ...negation(here, there, comparison),
    absolutesHere: absolutes(here),
    absolutesThere: absolutes(there),
    unsaidNames: count('name'),
    unsaidQuantities: count('quantity'),
    unsaidWords: count('word'),
    unsaidMost: Math.max(0, ...unsaid.map(({ weight }) => weight)),
    wordsHere: here.analysis.words.length,
    beyond: uncovered(there.tokens, thereValues).length,
  };
}
