import type { Tree, Trees } from '../../src/compare/model/trees';
import { random } from '../../test/lib/random';
import { rounded } from './rounded';

/** What trees are fitted on: signals, what they should give, how much the example counts. */
export interface TreeExample {
  signals: Readonly<Record<string, number>>;
  label: 0 | 1;
  weight: number;
  /** The sum that the trees are to mend; 0 where there is none. */
  start?: number;
}

/** How trees are grown. */
export interface Growth {
  seed: number;
  trees: number;
  /** Questions from a root to a leaf, at most. */
  depth: number;
  /** How much of what it should mend a tree does. */
  rate: number;
  /** The share of the examples that a tree is told, and of the signals that a question is chosen from. */
  told: number;
  asked: number;
  /** Examples in a leaf, at least. */
  least: number;
}

/** Between the values of a signal this many bounds at most are asked for. */
const BOUNDS = 63;
/** How much a leaf is drawn towards 0: as if so much were told that says neither. */
const DRAWN = 1;

/** The bounds that examples are put on either side of by one signal, ascending. */
function boundsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const bounds = new Set<number>();
  for (let part = 1; part <= BOUNDS; part += 1) {
    const at = Math.floor((part * sorted.length) / (BOUNDS + 1));
    const below = sorted[at - 1] ?? sorted[0] ?? 0;
    const above = sorted.slice(at).find((value) => value > below);
    if (above !== undefined) bounds.add(rounded((below + above) / 2));
  }
  return [...bounds].sort((one, other) => one - other);
}

/** How many of the bounds a value lies beyond. */
function binOf(value: number, bounds: readonly number[]): number {
  let [from, to] = [0, bounds.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value <= (bounds[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Examples as trees see them. */
interface Table {
  /** Of each signal its bounds, and for each example how many of them its value lies beyond. */
  bounds: number[][];
  bins: Uint8Array[];
  /** How far the sum is from what each example should give, and how fast that changes, by its weight. */
  error: Float64Array;
  curve: Float64Array;
}

/** A question that examples could be parted by, and how much better two leaves would do than one. */
interface Split {
  gain: number;
  signal: number;
  bin: number;
}

const fitness = (error: number, curve: number): number => (error * error) / (curve + DRAWN);

/** The best question about one signal, where there is one. */
function bestSplit({ bounds, bins, error, curve }: Table, rows: Int32Array, signal: number, least: number) {
  const own = bins[signal] as Uint8Array;
  const size = (bounds[signal] as number[]).length + 1;
  const [errors, curves, counts] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  let [allError, allCurve] = [0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const bin = own[row] as number;
    errors[bin] = (errors[bin] as number) + (error[row] as number);
    curves[bin] = (curves[bin] as number) + (curve[row] as number);
    counts[bin] = (counts[bin] as number) + 1;
    allError += error[row] as number;
    allCurve += curve[row] as number;
  }
  const whole = fitness(allError, allCurve);
  let best: Split | null = null;
  let [leftError, leftCurve, left] = [0, 0, 0];
  for (let bin = 0; bin < size - 1; bin += 1) {
    leftError += errors[bin] as number;
    leftCurve += curves[bin] as number;
    left += counts[bin] as number;
    if (left < least || rows.length - left < least) continue;
    const parts = fitness(leftError, leftCurve) + fitness(allError - leftError, allCurve - leftCurve);
    if (parts - whole > (best?.gain ?? 0)) best = { gain: parts - whole, signal, bin };
  }
  return best;
}

/** So many of the signals, by chance. */
function someOf(count: number, share: number, next: () => number): number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  const wanted = Math.max(1, Math.round(count * share));
  for (let at = 0; at < wanted; at += 1) {
    const other = at + Math.floor(next() * (count - at));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places.slice(0, wanted);
}

/** The tree that mends best what the examples at these rows are wrong by. */
function grow(
  table: Table,
  rows: Int32Array,
  growth: Growth,
  next: () => number,
  depth = growth.depth,
): Tree {
  const { error, curve, bounds, bins } = table;
  let [errors, curves] = [0, 0];
  for (const row of rows) {
    errors += error[row] as number;
    curves += curve[row] as number;
  }
  const mean = rounded((-growth.rate * errors) / (curves + DRAWN));
  if (depth === 0 || rows.length < 2 * growth.least) return mean;
  let best: Split | null = null;
  for (const signal of someOf(bounds.length, growth.asked, next)) {
    const split = bestSplit(table, rows, signal, growth.least);
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  if (!best) return mean;
  const { signal, bin } = best;
  const own = bins[signal] as Uint8Array;
  const yes = rows.filter((row) => (own[row] as number) <= bin);
  const no = rows.filter((row) => (own[row] as number) > bin);
  const most = (bounds[signal] as number[])[bin] as number;
  return [
    signal,
    most,
    mean,
    grow(table, yes, growth, next, depth - 1),
    grow(table, no, growth, next, depth - 1),
  ];
}

function leafOf(tree: Tree, values: (signal: number) => number): number {
  let node = tree;
  while (typeof node !== 'number') node = values(node[0]) <= node[1] ? node[3] : node[4];
  return node;
}

/**
 * Fits decision trees one after the other, each to what those before it left, and each told of some of the examples
 * (stochastic gradient boosting: Friedman, 2002; leaves by a Newton step: Chen & Guestrin, 2016). The same growth gives the
 * same trees.
 */
export function fitTrees(examples: readonly TreeExample[], growth: Growth): Trees {
  const next = random(growth.seed);
  const inputs = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  const columns = inputs.map((name) => examples.map(({ signals }) => signals[name] ?? 0));
  const bounds = columns.map(boundsOf);
  const bins = columns.map((values, at) =>
    Uint8Array.from(values, (value) => binOf(value, bounds[at] as number[])),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const sums = Float64Array.from(examples, ({ start = 0 }) => start);
  const weights = examples.map(({ weight }) => (weight * examples.length) / total);
  const [error, curve] = [new Float64Array(examples.length), new Float64Array(examples.length)];
  const table: Table = { bounds, bins, error, curve };
  const trees: Tree[] = [];
  for (let count = 0; count < growth.trees; count += 1) {
    for (const [at, { label }] of examples.entries()) {
      const given = 1 / (1 + Math.exp(-(sums[at] as number)));
      const weight = weights[at] as number;
      error[at] = weight * (given - label);
      curve[at] = weight * given * (1 - given);
    }
    const rows = Int32Array.from(examples.keys()).filter(() => next() < growth.told);
    const tree = grow(table, rows, growth, next);
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] as number) + leafOf(tree, (signal) => columns[signal]?.[at] ?? 0);
    trees.push(tree);
  }
  return { inputs, trees };
}
