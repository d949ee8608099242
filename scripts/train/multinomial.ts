import { type LabelModel, softmax } from '../../src/compare/labels';
import type { Label } from '../../src/compare/types';

/** A pair with the labels it may have: one, or several where its source tells no more. */
export interface LabelExample {
  signals: Record<string, number>;
  labels: readonly Label[];
  weight: number;
}

const LABELS: readonly Label[] = ['entailment', 'neutral', 'contradiction'];
const STEPS = 300;
const RATE = 0.8;
const MOMENTUM = 0.9;
const PENALTY = 1e-3;

interface Table {
  names: string[];
  means: number[];
  spreads: number[];
  rows: Float64Array[];
}

/** Signals as rows of numbers with mean 0 and spread 1. */
function standardised(examples: LabelExample[]): Table {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (value: (example: LabelExample) => number) =>
    examples.reduce((sum, example) => sum + value(example) * example.weight, 0) / total;
  const means = names.map((name) => mean(({ signals }) => signals[name] ?? 0));
  const spreads = names.map(
    (name, at) => Math.sqrt(mean(({ signals }) => ((signals[name] ?? 0) - (means[at] ?? 0)) ** 2)) || 1,
  );
  const rows = examples.map(({ signals }) =>
    Float64Array.from(names, (name, at) => ((signals[name] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  );
  return { names, means, spreads, rows };
}

/** What an example should have got: its label, or what the model gives those it may have, scaled up to 1. */
function target(example: LabelExample, given: number[]): number[] {
  const may = LABELS.map((label, at) => (example.labels.includes(label) ? (given[at] ?? 0) : 0));
  const whole = may.reduce((sum, value) => sum + value, 0);
  return may.map((value) => value / (whole || 1));
}

/** Fits a multinomial logistic regression by gradient descent with momentum. Deterministic. */
export function fitLabels(examples: LabelExample[]): LabelModel {
  const { names, means, spreads, rows } = standardised(examples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const width = names.length + 1;
  const weights = LABELS.map(() => new Float64Array(width));
  const speeds = LABELS.map(() => new Float64Array(width));
  for (let step = 0; step < STEPS; step += 1) {
    const gradients = weights.map((of) => of.map((weight, at) => (at < names.length ? PENALTY * weight : 0)));
    rows.forEach((row, i) => {
      const example = examples[i];
      if (!example) return;
      const given = softmax(
        weights.map((of) => {
          let sum = of[names.length] ?? 0;
          for (let at = 0; at < row.length; at += 1) sum += (of[at] ?? 0) * (row[at] ?? 0);
          return sum;
        }),
      );
      const wanted = target(example, given);
      gradients.forEach((gradient, label) => {
        const error = (((given[label] ?? 0) - (wanted[label] ?? 0)) * example.weight) / total;
        for (let at = 0; at < row.length; at += 1)
          gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0);
        gradient[names.length] = (gradient[names.length] ?? 0) + error;
      });
    });
    weights.forEach((of, label) => {
      for (let at = 0; at < width; at += 1) {
        const speed =
          MOMENTUM * (speeds[label]?.[at] ?? 0) - RATE * (1 - MOMENTUM) * (gradients[label]?.[at] ?? 0);
        (speeds[label] as Float64Array)[at] = speed;
        of[at] = (of[at] ?? 0) + speed;
      }
    });
  }
  const [entailment, neutral, contradiction] = weights.map((of) => {
    const plain = names.map((_, at) => (of[at] ?? 0) / (spreads[at] ?? 1));
    const bias =
      (of[names.length] ?? 0) - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
    const round = (value: number) => Number(value.toFixed(4));
    return {
      bias: round(bias),
      weights: Object.fromEntries(names.map((name, at) => [name, round(plain[at] ?? 0)])),
    };
  });
  return { entailment, neutral, contradiction } as LabelModel;
}
