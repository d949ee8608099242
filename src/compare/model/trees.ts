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

/** Trees as they are run: the nodes of all of them, one behind the other. */
interface Nodes {
  /** Of each node the place of its signal, or -1 of a leaf. */
  signals: Int16Array;
  /** What the signal is at most, and of a leaf what it adds. */
  values: Float64Array;
  /** Where the other node stands; that for "yes" stands behind its question. */
  others: Int32Array;
  /** Where each tree begins. */
  roots: Int32Array;
}

function countOf(tree: Tree): number {
  return typeof tree === 'number' ? 1 : 1 + countOf(tree[3]) + countOf(tree[4]);
}

const nodesOf = oncePer((trees: Trees['trees']): Nodes => {
  const count = trees.reduce<number>((sum, tree) => sum + countOf(tree), 0);
  const signals = new Int16Array(count);
  const values = new Float64Array(count);
  const others = new Int32Array(count);
  let next = 0;
  const place = (tree: Tree): void => {
    const at = next;
    next += 1;
    if (typeof tree === 'number') {
      signals[at] = -1;
      values[at] = tree;
      return;
    }
    const [signal, most, , yes, no] = tree;
    signals[at] = signal;
    values[at] = most;
    place(yes);
    others[at] = next;
    place(no);
  };
  const roots = Int32Array.from(trees, (tree) => {
    const root = next;
    place(tree);
    return root;
  });
  return { signals, values, others, roots };
});

/** The sum that trees give for signals, of which the logistic function makes a probability; those not told count as 0. */
export function sumOfTrees({ inputs, trees }: Trees, ...told: Told): number {
  const row = new Float64Array(inputs.length);
  for (let at = 0; at < row.length; at += 1) row[at] = toldOf(told, inputs[at] as string);
  const { signals, values, others, roots } = nodesOf(trees);
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] as number;
    for (let signal = signals[at] as number; signal >= 0; signal = signals[at] as number)
      at = (row[signal] as number) <= (values[at] as number) ? at + 1 : (others[at] as number);
    sum += values[at] as number;
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
