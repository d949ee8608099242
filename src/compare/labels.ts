import weights from './label-weights.json' with { type: 'json' };
import type { Model } from './score';
import type { Label } from './types';

/** One linear model a label; the softmax of the three gives the probabilities. */
export type LabelModel = Record<Label, Model>;

const LABELS: readonly Label[] = ['entailment', 'neutral', 'contradiction'];

/** The probability of each label by a model over named signals (src/compare/pair-signals.ts); they add up to 1. */
export function labelScores(
  signals: Record<string, number>,
  model: LabelModel = weights,
): Record<Label, number> {
  const sums = LABELS.map((label) =>
    Object.entries(signals).reduce(
      (sum, [name, value]) => sum + (model[label].weights[name] ?? 0) * value,
      model[label].bias,
    ),
  );
  const [entailment = 0, neutral = 0, contradiction = 0] = softmax(sums);
  return { entailment, neutral, contradiction };
}

/** Probabilities in the proportions of the sums' exponentials. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
