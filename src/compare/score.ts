import type { Signals } from './signals';
import weights from './weights.json' with { type: 'json' };

/** Weights of a logistic model over named signals (scripts/train/fit.ts). */
export interface Model {
  bias: number;
  weights: Record<string, number>;
}

/** The probability that a logistic model gives, from 0 to 1. Signals it has no weight for do not count. */
export function probability(model: Model, signals: Record<string, number>): number {
  let sum = model.bias;
  // Not Object.entries, which makes an array for each of them.
  for (const name in signals) sum += (model.weights[name] ?? 0) * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A term of the sum that a logistic model takes: a signal, and what it is taken by. */
export interface Weighed {
  signal: string;
  value: number;
  weight: number;
}

function termsOf(model: Model, signals: Record<string, number>): Weighed[] {
  const terms = Object.entries(signals).map(([signal, value]) => ({
    ...{ signal, value, weight: model.weights[signal] ?? 0 },
  }));
  return [{ signal: 'bias', value: 1, weight: model.bias }, ...terms];
}

/** The terms of `supportOf`, for developers. */
export function weighedSupport(signals: Signals): Weighed[] {
  return termsOf(weights.support, signals);
}

/** The terms of `clashOf`, for developers. */
export function weighedClash(signals: Record<string, number>): Weighed[] {
  return termsOf(weights.clash, signals);
}

/** The probability that the earlier statement says what this one says. */
export function supportOf(signals: Signals): number {
  return probability(weights.support, signals);
}

/** The probability that two clashing stretches of words are said of the same fact. */
export function clashOf(signals: Record<string, number>): number {
  return probability(weights.clash, signals);
}
