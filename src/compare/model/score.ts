import type { Signals } from '../signals/signals';
import { type Networks, outputs } from './network';
import weights from './weights.json' with { type: 'json' };

/** Weights of a logistic model over named signals. */
export interface Model {
  bias: number;
  weights: Record<string, number>;
}

/**
 * A logistic model and small networks over the same signals (scripts/train/fit.ts). The one holds to what was set by hand
 * for what examples hardly show though readers meet it; the others tell how signals depend on one another. Each of them
 * gives a sum for "no" and one for "yes".
 */
export interface Mixed extends Networks {
  linear: Model;
}

function sumOf({ bias, weights }: Model, signals: Record<string, number>): number {
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

/** The probability that each of the networks gives. */
function given(model: Mixed, signals: Record<string, number>): number[] {
  return outputs(model, signals).map(([no = 0, yes = 0]) => logistic(yes - no));
}

/** Where the logistic model gives less the networks are not asked: most of what is compared says nothing of a claim. */
const WORTH_ASKING = 0.05;

/**
 * The mean of the probabilities that all parts of a mixed model give, from 0 to 1.
 * @param sum that of the logistic model
 */
export function meanProbability(
  model: Mixed,
  signals: Record<string, number>,
  sum = sumOf(model.linear, signals),
): number {
  const first = logistic(sum);
  if (first < WORTH_ASKING) return first;
  let all = first;
  for (const one of given(model, signals)) all += one;
  return all / (1 + model.networks.length);
}

/** The same, and no more than the logistic model gives: what that rules out stays so. */
export function heldProbability(model: Mixed, signals: Record<string, number>): number {
  const sum = sumOf(model.linear, signals);
  return Math.min(logistic(sum), meanProbability(model, signals, sum));
}

/** A term of the sum that a logistic model takes: a signal, and what it is taken by. */
interface Weighed {
  signal: string;
  value: number;
  weight: number;
}

/** What a mixed model goes by. */
export interface Reasons {
  /** Of the logistic model: the terms of a sum, of which the logistic function makes a probability. */
  terms: Weighed[];
  /** The probability that each of the networks gives. */
  networks: number[];
}

function reasonsOf(model: Mixed, signals: Record<string, number>): Reasons {
  const terms = Object.entries(signals).map(([signal, value]) => ({
    ...{ signal, value, weight: model.linear.weights[signal] ?? 0 },
  }));
  return {
    terms: [{ signal: 'bias', value: 1, weight: model.linear.bias }, ...terms],
    networks: given(model, signals),
  };
}

const support: Mixed = weights.support;
const clash: Mixed = weights.clash;

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

/** What the model of clashes makes of one. */
interface Sureness {
  /** The probability, from 0 to 1. */
  strength: number;
  /** What the logistic model makes a probability of: it tells clashes apart that all parts of the model are sure of. */
  sum: number;
}

/** How sure it is that two clashing stretches of words are said of the same fact, and how the logistic model ranks them. */
export function clashOf(signals: Record<string, number>): Sureness {
  const sum = sumOf(clash.linear, signals);
  return { strength: meanProbability(clash, signals, sum), sum };
}

/** The probability by the logistic model alone: of two texts that were put side by side more are contradictions than of news. */
export function clashBesideOf(signals: Record<string, number>): number {
  return probability(clash.linear, signals);
}
