import { conflicts } from './conflicts/index';
import { supportOf } from './score';
import { compare } from './signals';
import type { Judge, Judgement } from './types';

/**
 * The judge that Crossread carries: it aligns the words of two statements, weighs what is covered and looks for
 * words that cannot be true together. Pure. Throws RangeError for a language without a pack.
 */
export const embeddedJudge: Judge = (premise, hypothesis, beside = []): Judgement => {
  const comparison = compare([premise, ...beside], hypothesis);
  const support = supportOf(comparison.signals);
  const found = beside.length === 0 ? conflicts(comparison) : [];
  const against = found.reduce((most, conflict) => Math.max(most, conflict.strength), 0);
  const entailment = support * (1 - against);
  const contradiction = against;
  return {
    scores: { entailment, neutral: 1 - entailment - contradiction, contradiction },
    differences: found.map(({ strength: _, ...difference }) => difference),
  };
};
