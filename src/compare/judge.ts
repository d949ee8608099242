import { conflicts } from './conflicts/index';
import { salienceOf } from './salience';
import { supportOf } from './score';
import { compare } from './signals';
import type { Judge, Judgement } from './types';

/** Conflicts less likely than this are not pointed at. */
const SHOWN = 0.5;

/**
 * The judge that Crossread carries: it aligns the words of two statements, weighs what is covered and looks for
 * words that cannot be true together. Pure. Throws RangeError for a language without a pack.
 */
export const embeddedJudge: Judge = (premise, hypothesis, { beside = [], candidates } = {}): Judgement => {
  const comparison = compare([premise, ...beside], hypothesis, salienceOf(candidates));
  // What says nothing is covered by anything, and supported by nothing.
  const support = comparison.weights.length === 0 ? 0 : supportOf(comparison.signals);
  const found = beside.length === 0 ? conflicts(comparison) : [];
  const against = found[0]?.strength ?? 0;
  const entailment = support * (1 - against);
  return {
    scores: { entailment, neutral: 1 - entailment - against, contradiction: against },
    differences: found
      .filter(({ strength }) => strength >= SHOWN)
      .map(({ strength: _, ...difference }) => difference),
  };
};
