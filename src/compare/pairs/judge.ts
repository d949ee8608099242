import { conflicts } from '../conflicts/conflicts';
import { clashesInPair } from '../conflicts/weighing/in-pair';
import { NOTHING, shown } from '../judge';
import { compare } from '../signals/signals';
import type { Judge, Judgement } from '../types';
import { labelScores } from './labels';
import { pairSignals } from './pair-signals';

/**
 * The judge of two texts that somebody put side by side: no search has found one for the other, so all three labels are
 * as likely, and a model of its own tells them apart. Whatever is around the two is passed over. Pure. Throws RangeError
 * for a language without a pack.
 */
export const pairJudge: Judge = (premise, hypothesis): Judgement => {
  const comparison = compare([premise], hypothesis);
  if (comparison.weights.length === 0) return { scores: NOTHING, differences: [] };
  const clashes = clashesInPair(comparison, premise);
  return { scores: labelScores(pairSignals(comparison, clashes)), differences: shown(conflicts(clashes)) };
};
