import { type Network, type Networks, softmax, standardised } from '../../src/compare/pairs/network';
import { random } from '../../test/lib/random';
import { rounded } from './rounded';

/** What a network is fitted on. */
export interface ClassExample {
  signals: Record<string, number>;
  /** The classes it may be of, by their place among the outputs: one, or several where its source tells no more. */
  classes: readonly number[];
  weight: number;
}

/** What makes one network differ from another. */
export interface Plan {
  seed: number;
  /** Units of the layers between the signals and the classes; none: a linear model. */
  hidden: readonly number[];
  /** Number of classes. */
  outputs: number;
  /** How often it is told each example. */
  epochs: number;
}

const BATCH = 256;
/** The greatest step, reached after this part of all steps; it falls to 0 at the end. */
const RATE = 4e-3;
const RISING = 0.3;
/** What each weight loses at a step, times the step (AdamW: Loshchilov & Hutter, 2019). */
const DECAY = 0.03;
/** How often a hidden unit is left out of a step (dropout: Srivastava et al., 2014), by layer. */
const LEFT_OUT = [0.3, 0.15];
/** Of Adam (Kingma & Ba, 2015). */
const [FIRST, SECOND, TINY] = [0.9, 0.999, 1e-8];

/** A layer while it is fitted: weights and bias of one unit after the other, with the moments of their gradients. */
interface Layer {
  ins: number;
  outs: number;
  weights: Float64Array;
  gradient: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

function newLayer(ins: number, outs: number, next: () => number): Layer {
  const size = (ins + 1) * outs;
  const bound = 1 / Math.sqrt(ins);
  const zeros = () => new Float64Array(size);
  const weights = Float64Array.from({ length: size }, () => (2 * next() - 1) * bound);
  return { ins, outs, weights, gradient: zeros(), first: zeros(), second: zeros() };
}

function inputsOf(examples: readonly ClassExample[]): Networks['inputs'] {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  return names.flatMap((signal) => {
    const values = examples.map(({ signals }) => signals[signal] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return spread > 0 ? [{ signal, mean: rounded(mean), spread: Math.max(1e-4, rounded(spread)) }] : [];
  });
}

/** What a layer gives for what comes in. */
function forward({ ins, outs, weights }: Layer, incoming: Float64Array): Float64Array {
  const given = new Float64Array(outs);
  for (let unit = 0, at = 0; unit < outs; unit += 1) {
    let sum = 0;
    for (let one = 0; one < ins; one += 1, at += 1)
      sum += (weights[at] as number) * (incoming[one] as number);
    given[unit] = sum + (weights[at] as number);
    at += 1;
  }
  return given;
}

/** Adds to a layer's gradient by the error of what it gave. */
function addGradient({ ins, outs, gradient }: Layer, incoming: Float64Array, error: Float64Array): void {
  for (let unit = 0, at = 0; unit < outs; unit += 1) {
    const own = error[unit] as number;
    for (let one = 0; one < ins; one += 1, at += 1)
      gradient[at] = (gradient[at] as number) + own * (incoming[one] as number);
    gradient[at] = (gradient[at] as number) + own;
    at += 1;
  }
}

/** The error of what came into a layer, by that of what it gave. */
function errorBefore({ ins, outs, weights }: Layer, error: Float64Array): Float64Array {
  const before = new Float64Array(ins);
  for (let unit = 0, at = 0; unit < outs; unit += 1, at += 1) {
    const own = error[unit] as number;
    for (let one = 0; one < ins; one += 1, at += 1)
      before[one] = (before[one] as number) + own * (weights[at] as number);
  }
  return before;
}

/** One step of AdamW, the `count`th. */
function step({ weights, gradient, first, second }: Layer, rate: number, count: number): void {
  const [firstScale, secondScale] = [1 - FIRST ** count, 1 - SECOND ** count];
  for (let at = 0; at < weights.length; at += 1) {
    const own = gradient[at] as number;
    const mean = FIRST * (first[at] as number) + (1 - FIRST) * own;
    const square = SECOND * (second[at] as number) + (1 - SECOND) * own * own;
    first[at] = mean;
    second[at] = square;
    const by = mean / firstScale / (Math.sqrt(square / secondScale) + TINY);
    weights[at] = (weights[at] as number) * (1 - rate * DECAY) - rate * by;
  }
  gradient.fill(0);
}

/** The error of the sums for the classes: what they give less what an example should have got, given that. */
function classError(sums: Float64Array, { classes, weight }: ClassExample): Float64Array {
  const given = softmax(sums);
  const may = given.map((value, at) => (classes.includes(at) ? value : 0));
  const whole = may.reduce((sum, value) => sum + value, 0) || 1;
  return Float64Array.from(given, (value, at) => (value - (may[at] ?? 0) / whole) * weight);
}

/** Adds what one example tells to the gradients of all layers, some hidden units left out. */
function learn(
  layers: readonly Layer[],
  input: Float64Array,
  example: ClassExample,
  next: () => number,
): void {
  const incoming = [input];
  const kept: Float64Array[] = [];
  let sums = input;
  layers.forEach((layer, at) => {
    sums = forward(layer, sums);
    if (at === layers.length - 1) return;
    const out = LEFT_OUT[at] ?? 0;
    const mask = sums.map((value) => (value > 0 && next() >= out ? 1 / (1 - out) : 0));
    sums = sums.map((value, unit) => value * (mask[unit] as number));
    kept.push(mask);
    incoming.push(sums);
  });
  let error = classError(sums, example);
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const layer = layers[at] as Layer;
    addGradient(layer, incoming[at] as Float64Array, error);
    const mask = kept[at - 1];
    if (mask) error = errorBefore(layer, error).map((value, unit) => value * (mask[unit] as number));
  }
}

/** The size of a step: it rises to `RATE` and falls to 0, both along a cosine. */
function rateAt(progress: number): number {
  const part = progress < RISING ? 1 - progress / RISING : (progress - RISING) / (1 - RISING);
  return (RATE * (1 + Math.cos(Math.PI * part))) / 2;
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/**
 * Fits a network by stochastic gradient descent.
 * @param rows what comes in of each example
 * @param weighed the examples, each weighing its part of a step
 */
function fitNetwork(
  rows: readonly Float64Array[],
  weighed: readonly ClassExample[],
  { seed, hidden, outputs, epochs }: Plan,
): Network {
  const next = random(seed);
  const sizes = [rows[0]?.length ?? 0, ...hidden, outputs];
  const layers = sizes.slice(1).map((outs, at) => newLayer(sizes[at] as number, outs, next));
  const order = rows.map((_, at) => at);
  const steps = Math.max(1, Math.floor(order.length / BATCH));
  for (let count = 0; count < epochs * steps; count += 1) {
    if (count % steps === 0) shuffle(order, next);
    const from = (count % steps) * BATCH;
    for (const at of order.slice(from, from + BATCH))
      learn(layers, rows[at] as Float64Array, weighed[at] as ClassExample, next);
    for (const layer of layers) step(layer, rateAt(count / (epochs * steps)), count + 1);
  }
  return layers.map(({ ins, outs, weights }) =>
    Array.from({ length: outs }, (_, unit) =>
      Array.from(weights.subarray(unit * (ins + 1), (unit + 1) * (ins + 1)), rounded),
    ),
  );
}

/** Fits a network by each plan to the same examples. The same plan gives the same network. */
export function fitNetworks(examples: readonly ClassExample[], plans: readonly Plan[]): Networks {
  const inputs = inputsOf(examples);
  const rows = examples.map(({ signals }) => standardised(inputs, signals));
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  const weighed = examples.map((example) => ({ ...example, weight: example.weight / mean / BATCH }));
  return { inputs, networks: plans.map((plan) => fitNetwork(rows, weighed, plan)) };
}
