import type { Signals } from './signals';
import weights from './weights.json' with { type: 'json' };

/** Weights of a logistic model over named signals (scripts/train/fit.ts). */
export interface Model {
  bias: number;
  weights: Record<string, number>;
}

/** The probability that a logistic model gives, from 0 to 1. Signals it has no weight for do not count. */
function probability(model: Model, signals: Record<string, number>): number {
  let sum = model.bias;
  for (const [name, value] of Object.entries(signals)) sum += (model.weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The probability that the earlier statement says what this one says. */
export function supportOf(signals: Signals): number {
  return probability(weights.support, { ...signals });
}

/** The probability that two clashing stretches of words are said of the same fact. */
export function clashOf(signals: Record<string, number>): number {
  return probability(weights.clash, signals);
}
