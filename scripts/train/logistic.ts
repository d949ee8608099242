import type { Model } from '../../src/compare/model/score';
import { rounded } from './rounded';

/** What a model is fitted on: signals, what they should give, how much the example counts. */
export interface Example {
  signals: Record<string, number>;
  label: 0 | 1;
  weight: number;
  /** Examples of one group are held out together. */
  group: string;
}

/** Weights set by hand. */
export interface Prior extends Model {
  /** Signals of traps that examples hardly hold, though readers meet them: their weights stay as they were set. */
  firm: readonly string[];
}

const STEPS = 3_000;
const RATE = 0.5;

/**
 * Fits a logistic regression by gradient descent on standardised signals. Deterministic.
 * @param penalty weight of the squared distance from the prior, per example
 * @param prior weights set by hand: what the examples do not speak to stays near them. Signals it does not name are not told.
 */
export function fitModel(examples: Example[], penalty: number, prior: Prior): Model {
  const names = Object.keys(prior.weights);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ signals }) => names.map((name) => signals[name] ?? 0));
  const means = names.map(
    (_, at) => rows.reduce((sum, row, i) => sum + (row[at] ?? 0) * (examples[i]?.weight ?? 0), 0) / total,
  );
  const spreads = names.map((_, at) => {
    const mean = means[at] ?? 0;
    const variance =
      rows.reduce((sum, row, i) => sum + ((row[at] ?? 0) - mean) ** 2 * (examples[i]?.weight ?? 0), 0) /
      total;
    return Math.sqrt(variance) || 1;
  });
  const standard = rows.map((row) =>
    Float64Array.from(row, (value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  );
  const start = names.map((name, at) => (prior.weights[name] ?? 0) * (spreads[at] ?? 1));
  const firm = names.map((name) => prior.firm.includes(name));
  const weights = Float64Array.from(start);
  let bias =
    prior.bias + names.reduce((sum, name, at) => sum + (prior.weights[name] ?? 0) * (means[at] ?? 0), 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (let i = 0; i < standard.length; i += 1) {
      const row = standard[i] as Float64Array;
      const { label, weight } = examples[i] as Example;
      let sum = bias;
      for (let at = 0; at < row.length; at += 1) sum += (row[at] as number) * (weights[at] as number);
      const error = (1 / (1 + Math.exp(-sum)) - label) * (weight / total);
      biasGradient += error;
      for (let at = 0; at < row.length; at += 1)
        gradient[at] = (gradient[at] as number) + error * (row[at] as number);
    }
    bias -= RATE * biasGradient;
    for (let at = 0; at < weights.length; at += 1) {
      if (firm[at]) continue;
      weights[at] =
        (weights[at] ?? 0) - RATE * ((gradient[at] ?? 0) + penalty * ((weights[at] ?? 0) - (start[at] ?? 0)));
    }
  }
  const plain = Array.from(weights, (weight, at) => weight / (spreads[at] ?? 1));
  return {
    bias: rounded(bias - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0)),
    weights: Object.fromEntries(names.map((name, at) => [name, rounded(plain[at] ?? 0)])),
  };
}
