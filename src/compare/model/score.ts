import type { Comparison } from '../signals/signals';
import { wholeSignals } from '../signals/whole';
import { type Told, toldOf } from './told';
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
  /** The trees raise the sum by no more than this; by as much as they give where it is not told. */
  mostRaised?: number;
}

/** The sum that a logistic model makes a probability of. Signals it has no weight for do not count. */
export function sumOf({ bias, weights }: Model, ...told: Told): number {
  let sum = bias;
  // Not Object.entries, which makes an array for each of them.
  for (const name in weights) sum += (weights[name] ?? 0) * toldOf(told, name);
  return sum;
}

/** The probability that a logistic model gives, from 0 to 1. */
export function probability(model: Model, ...told: Told): number {
  return logistic(sumOf(model, ...told));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** What the trees add to the sum of the logistic model. */
function raisedBy({ trees, mostRaised = Number.POSITIVE_INFINITY }: Mixed, ...told: Told): number {
  return Math.min(mostRaised, sumOfTrees(trees, ...told));
}

/** The probability that a mixed model gives, from 0 to 1. */
export function mixedProbability(model: Mixed, ...told: Told): number {
  return logistic(sumOf(model.linear, ...told) + raisedBy(model, ...told));
}

/** A signal and what it adds to the sum that the logistic function makes a probability of. */
interface Term {
  signal: string;
  value: number;
  adds: number;
}

/** The terms of the sum that a model makes a probability of: "start" is what it begins with. */
export type Reasons = Term[];

const NO_TREES: Trees = { inputs: [], trees: [] };

function reasonsOf(model: Mixed, ...told: Told): Reasons {
  const { linear, trees, mostRaised } = model;
  const asked = termsOfTrees(trees, ...told);
  const names = new Set([...Object.keys(linear.weights), ...asked.terms.keys()]);
  const terms = [...names].map((signal): Term => {
    const value = toldOf(told, signal);
    return { signal, value, adds: (linear.weights[signal] ?? 0) * value + (asked.terms.get(signal) ?? 0) };
  });
  const start: Term = { signal: 'start', value: 1, adds: linear.bias + asked.start };
  if (mostRaised === undefined) return [start, ...terms];
  const held = raisedBy(model, ...told) - sumOfTrees(trees, ...told);
  return [start, ...terms, { signal: 'held', value: 1, adds: held }];
}

// Of a list that holds lists a type that ends in itself is not inferred.
export const MODELS = weights as unknown as Record<'support' | 'clash', Mixed>;

/**
 * Where the logistic model gives less the trees are not asked: most of what is compared says nothing of a claim, and they
 * could not raise that to what counts.
 */
const WORTH_ASKING = 0.15;

/** The probability that the earlier statement says what this one says. */
export function supportOf(comparison: Comparison): number {
  const sum = sumOf(MODELS.support.linear, comparison.signals);
  const first = logistic(sum);
  return first < WORTH_ASKING ? first : logistic(sum + raisedBy(MODELS.support, wholeSignals(comparison)));
}

/** What `supportOf` goes by, for developers. */
export function reasonsOfSupport(comparison: Comparison): Reasons {
  const { support } = MODELS;
  const isAsked = probability(support.linear, comparison.signals) >= WORTH_ASKING;
  return reasonsOf(isAsked ? support : { ...support, trees: NO_TREES }, wholeSignals(comparison));
}

/** How sure it is that two clashing stretches of words are said of the same fact, from 0 to 1. */
export function clashOf(told: Told): number {
  return mixedProbability(MODELS.clash, ...told);
}

/** What `clashOf` goes by, for developers. */
export function reasonsOfClash(told: Told): Reasons {
  return reasonsOf(MODELS.clash, ...told);
}

/**
 * `clashOf` by the logistic model alone: it tells which of several clashes names the words in dispute, and what two texts
 * are that somebody put side by side, of which more are contradictions than of news.
 */
export function linearClashOf(told: Told): number {
  return probability(MODELS.clash.linear, ...told);
}
