import type { Signals } from './signals';

/** Weights of a logistic model over the signals, its bias last. */
type Weights = Record<keyof Signals, number> & { bias: number };

const SUPPORT: Weights = {
  covered: 4,
  coveredInContext: 2,
  returned: 1.5,
  common: 0.06,
  missing: -0.05,
  names: 0.6,
  quantities: 0.8,
  moments: 0.3,
  words: 1,
  run: 1.5,
  size: 0.2,
  crossing: 0.4,
  bias: -6.5,
};

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The probability that the earlier statement says what this one says, from 0 to 1. */
export function supportOf(signals: Signals): number {
  let sum = SUPPORT.bias;
  for (const name of Object.keys(signals) as (keyof Signals)[]) sum += SUPPORT[name] * signals[name];
  return logistic(sum);
}
