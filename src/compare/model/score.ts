import type { Signals } from '../signals/signals';
import { sumOfTrees, type Trees, termsOfTrees } from './trees';
import weights from './weights.json' with { type: 'json' };

/** Weights of a logistic model over named signals. */
export interface Model {
  bias: number;
  weights: Record<string, number>;
}

/**
 * A logistic model, and decision trees that mend its sum (scripts/train/fit.ts). The one holds to what was set by hand for
 * what examples hardly show though readers meet it; the trees tell how signals depend on one another, and are asked for
 * more of them.
 */
export interface Mixed {
  linear: Model;
  trees: Trees;
}

/** The sum that a logistic model makes a probability of. */
export function sumOf({ bias, weights }: Model, signals: Record<string, number>): number {
  let sum = bias;
  // Not Object.entries, which makes an array for each of them.
  for (const name in signals) sum += (weights[name] ?? 0) * (signals[name] ?? 0);
  return sum;
}

/** The probability that a logistic model gives, from 0 to 1. Signals it has no weight for do not count. */
export function probability(model: Model, signals: Record<string, number>): number {
  return logistic(sumOf(model, signals));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Where the logistic model gives less the trees are not asked: most of what is compared says nothing of a claim. */
const WORTH_ASKING = 0.03;

/**
 * The probability that a mixed model gives, from 0 to 1.
 * @param sum that of the logistic model
 */
export function mixedProbability(
  { linear, trees }: Mixed,
  signals: Record<string, number>,
  sum = sumOf(linear, signals),
): number {
  return logistic(sum + sumOfTrees(trees, signals));
}

/** The same, and no more than the logistic model gives: what that rules out stays so. */
export function heldProbability(model: Mixed, signals: Record<string, number>): number {
  const sum = sumOf(model.linear, signals);
  const first = logistic(sum);
  return first < WORTH_ASKING ? first : Math.min(first, mixedProbability(model, signals, sum));
}

/** A signal and what it adds to the sum that the logistic function makes a probability of. */
interface Term {
  signal: string;
  value: number;
  adds: number;
}

/** What a mixed model goes by. */
export interface Reasons {
  /** The terms of the sum that it makes a probability of: "start" is what it begins with. */
  terms: Term[];
  /** The probability that its logistic model gives alone. */
  linear: number;
}

function reasonsOf({ linear, trees }: Mixed, signals: Record<string, number>): Reasons {
  const asked = termsOfTrees(trees, signals);
  const names = new Set([...Object.keys(linear.weights), ...asked.terms.keys()]);
  const terms = [...names].map((signal): Term => {
    const value = signals[signal] ?? 0;
    return { signal, value, adds: (linear.weights[signal] ?? 0) * value + (asked.terms.get(signal) ?? 0) };
  });
  return {
    terms: [{ signal: 'start', value: 1, adds: linear.bias + asked.start }, ...terms],
    linear: probability(linear, signals),
  };
}

// Of a list that holds lists a type that ends in itself is not inferred.
const { support, clash } = weights as unknown as Record<'support' | 'clash', Mixed>;

/** What `supportOf` goes by, for developers. */
export function reasonsOfSupport(signals: Signals): Reasons {
  return reasonsOf(support, signals);
}

/** What `clashOf` goes by, for developers. */
export function reasonsOfClash(signals: Record<string, number>): Reasons {
  return reasonsOf(clash, signals);
}

/** The probability that the earlier statement says what this one says. */
export function supportOf(signals: Signals): number {
  return heldProbability(support, signals);
}

/** How sure it is that two clashing stretches of words are said of the same fact, from 0 to 1. */
export function clashOf(signals: Record<string, number>): number {
  return mixedProbability(clash, signals);
}

/** The same by the logistic model alone: of two texts that were put side by side more are contradictions than of news. */
export function clashBesideOf(signals: Record<string, number>): number {
  return probability(clash.linear, signals);
}
