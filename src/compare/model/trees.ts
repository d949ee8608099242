import { oncePer } from '../../once-per';
import { type Told, toldOf } from './told';

/**
 * A decision tree: a leaf, which is what it adds to a sum, or a question: is this signal at most so much? What follows are
 * the mean of the examples that came so far, the tree for those of which it is, and the tree for the others.
 */
export type Tree = number | readonly [signal: number, most: number, mean: number, yes: Tree, no: Tree];

/** Decision trees over named signals, each of which mends what those before it left (scripts/train/fit-trees.ts). */
export interface Trees {
  /** The signals by their place. */
  inputs: readonly string[];
  trees: readonly Tree[];
}

/**
 * Trees as they are run: the nodes of all of them, one behind the other. A leaf asks for a signal that is never known and
 * leads to itself, so that a tree may be walked as many steps as the deepest of those abreast of it (`ABREAST`).
 */
interface Nodes {
  /** What the signal is at most, and of a leaf what it adds. */
  values: Float64Array;
  /** The place of the signal, and behind it (`SIGNAL_BITS`) where the node for "no" stands, that for "yes" behind that. */
  links: Int32Array;
  /** Where each tree begins. */
  roots: Int32Array;
  /** Of the trees that are walked abreast, the depth of the deepest. */
  depths: number[];
  /** Room for the signals in their order, and for the one that is never known. */
  row: Float64Array;
}

const SIGNAL_BITS = 10;
const SIGNAL = (1 << SIGNAL_BITS) - 1;

/**
 * Trees that are walked side by side. What a question is answered is as hard to guess for a processor as for anybody, and
 * a walk of branches waits for each: it took three times as long as steps that are reckoned, of four trees in turn.
 */
const ABREAST = 4;
/** Makes up the number of trees to whole rows of them. */
const ADDS_NOTHING: Tree = 0;

function countOf(tree: Tree): number {
  return typeof tree === 'number' ? 1 : 1 + countOf(tree[3]) + countOf(tree[4]);
}

function depthOf(tree: Tree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[3]), depthOf(tree[4]));
}

const nodesOf = oncePer(({ inputs, trees: told }: Trees): Nodes => {
  const trees = [...told];
  while (trees.length % ABREAST > 0) trees.push(ADDS_NOTHING);
  const count = trees.reduce<number>((sum, tree) => sum + countOf(tree), 0);
  const values = new Float64Array(count);
  const links = new Int32Array(count);
  let free = 0;
  const place = (tree: Tree, at: number): void => {
    if (typeof tree === 'number') {
      values[at] = tree;
      links[at] = (at << SIGNAL_BITS) | inputs.length;
      return;
    }
    const [signal, most, , yes, no] = tree;
    const next = free;
    free += 2;
    values[at] = most;
    links[at] = (next << SIGNAL_BITS) | signal;
    place(no, next);
    place(yes, next + 1);
  };
  const roots = Int32Array.from(trees, (tree) => {
    const root = free;
    free += 1;
    place(tree, root);
    return root;
  });
  const depths: number[] = [];
  for (let from = 0; from < trees.length; from += ABREAST)
    depths.push(Math.max(...trees.slice(from, from + ABREAST).map(depthOf)));
  return { values, links, roots, depths, row: new Float64Array(inputs.length + 1).fill(Number.NaN) };
});

/** The sum that trees give for signals, of which the logistic function makes a probability; those not told count as 0. */
export function sumOfTrees(model: Trees, ...told: Told): number {
  const { inputs } = model;
  const { values, links, roots, depths, row } = nodesOf(model);
  for (let at = 0; at < inputs.length; at += 1) row[at] = toldOf(told, inputs[at] as string);
  const step = (at: number): number => {
    const link = links[at] as number;
    const signal = row[link & SIGNAL] as number;
    return (link >>> SIGNAL_BITS) + Number(signal <= (values[at] as number));
  };
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += ABREAST) {
    let one = roots[tree] as number;
    let two = roots[tree + 1] as number;
    let three = roots[tree + 2] as number;
    let four = roots[tree + 3] as number;
    for (let left = depths[tree / ABREAST] as number; left > 0; left -= 1) {
      one = step(one);
      two = step(two);
      three = step(three);
      four = step(four);
    }
    sum += values[one] as number;
    sum += values[two] as number;
    sum += values[three] as number;
    sum += values[four] as number;
  }
  return sum;
}

const meanOf = (tree: Tree): number => (typeof tree === 'number' ? tree : tree[2]);

/**
 * What each signal that was asked for adds to the sum, by what its questions change the mean by (Saabas, 2014). Together
 * with `start`, where the signals are not known yet, they add up to the sum.
 */
export function termsOfTrees(
  { inputs, trees }: Trees,
  ...told: Told
): { start: number; terms: Map<string, number> } {
  const terms = new Map<string, number>();
  let start = 0;
  for (const root of trees) {
    start += meanOf(root);
    let tree: Tree = root;
    while (typeof tree !== 'number') {
      const [signal, most, mean, yes, no]: Exclude<Tree, number> = tree;
      const name = inputs[signal] as string;
      tree = toldOf(told, name) <= most ? yes : no;
      terms.set(name, (terms.get(name) ?? 0) + meanOf(tree) - mean);
    }
  }
  return { start, terms };
}
