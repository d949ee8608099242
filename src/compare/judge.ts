import { conflicts } from './conflicts/index';
import { NO_SALIENCE, Salience } from './salience';
import { supportOf } from './score';
import { compare } from './signals';
import type { Judge, Judgement, Statement } from './types';

/** Conflicts less likely than this are not pointed at. */
const SHOWN = 0.5;

const saliences = new WeakMap<Statement[], Salience>();

function salienceOf(candidates: Statement[] | undefined): Salience {
  if (!candidates) return NO_SALIENCE;
  let found = saliences.get(candidates);
  if (!found) {
    found = new Salience(candidates);
    saliences.set(candidates, found);
  }
  return found;
}

/**
 * The judge that Crossread carries: it aligns the words of two statements, weighs what is covered and looks for
 * words that cannot be true together. Pure. Throws RangeError for a language without a pack.
 */
export const embeddedJudge: Judge = (premise, hypothesis, { beside = [], candidates } = {}): Judgement => {
  const comparison = compare([premise, ...beside], hypothesis, salienceOf(candidates));
  const support = supportOf(comparison.signals);
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
