import { fold } from '../language/text';
import { type Alignment, align } from './align';
import type { Statement } from './types';
import { sentenceViews, type Token, type View, wholeView } from './view';

/** What a comparison goes by. Each is a number that a reader of `replay --explain` can follow. */
export interface Signals {
  /** Share of what the statement says (by weight) that the earlier one says as well. */
  covered: number;
  /** The same, with the title and focus of the earlier statement taken into account. */
  coveredInContext: number;
  /** Share of the earlier statement that this one says as well. */
  returned: number;
  /** Weight that is covered, and weight that is not. */
  common: number;
  missing: number;
  /** Share of names, quantities and moments found again; 1 where there are none. */
  names: number;
  quantities: number;
  moments: number;
  /** Share of the words that are neither. */
  words: number;
  /** Longest run of tokens that stand in the same order on both sides, over the tokens. */
  run: number;
  /** Number of tokens, as a logarithm. */
  size: number;
  /** 1 where the two are in different languages. */
  crossing: number;
}

/** A comparison of one statement with an earlier one (or several together). */
export interface Comparison {
  signals: Signals;
  /** One alignment per earlier sentence, the one that covers most first. */
  alignments: Alignment[];
}

const CONTEXT_VALUE = 0.5;

function contextWords(statement: Statement): Set<string> {
  const text = `${statement.source.title} ${statement.claim.focus.join(' ')} ${statement.claim.speaker ?? ''}`;
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
}

const contexts = new WeakMap<Statement, Set<string>>();

function contextOf(statement: Statement): Set<string> {
  let found = contexts.get(statement);
  if (!found) {
    found = contextWords(statement);
    contexts.set(statement, found);
  }
  return found;
}

function weightedShare(tokens: Token[], values: ArrayLike<number>, keep: (token: Token) => boolean): number {
  let [sum, whole] = [0, 0];
  tokens.forEach((token, index) => {
    if (!keep(token)) return;
    whole += token.weight;
    sum += token.weight * (values[index] ?? 0);
  });
  return whole === 0 ? 1 : sum / whole;
}

/** The longest run of pairs whose places rise by one or two on both sides. */
function longestRun(alignment: Alignment): number {
  let [best, run] = [0, 0];
  let before: { here: number; there: number } | null = null;
  for (const { here, there, value } of alignment.pairs) {
    if (value < 0.8) continue;
    const follows =
      before !== null &&
      here.first - before.here <= 4 &&
      there.first - before.there <= 4 &&
      there.first > before.there;
    run = follows ? run + 1 : 1;
    best = Math.max(best, run);
    before = { here: here.last - 1, there: there.last - 1 };
  }
  return best;
}

function union(alignments: Alignment[], view: View): Float32Array {
  const values = new Float32Array(view.tokens.length);
  for (const { hereValues } of alignments) {
    hereValues.forEach((value, index) => {
      if (value > (values[index] ?? 0)) values[index] = value;
    });
  }
  return values;
}

/** Compares a statement with earlier ones taken together, sentence by sentence. */
export function compare(premises: Statement[], hypothesis: Statement): Comparison {
  const here = wholeView(hypothesis);
  const alignments = premises
    .flatMap((premise) => sentenceViews(premise))
    .map((there) => align(here, there))
    .map((alignment) => ({
      alignment,
      covered: weightedShare(here.tokens, alignment.hereValues, () => true),
    }))
    .sort((a, b) => b.covered - a.covered)
    .map(({ alignment }) => alignment);
  const values = union(alignments, here);
  const inContext = Float32Array.from(values);
  const context = premises.map(contextOf);
  here.tokens.forEach((token, index) => {
    const known = context.some((words) => words.has(token.norm) || words.has(token.lemma));
    if (known && (inContext[index] ?? 0) < CONTEXT_VALUE) inContext[index] = CONTEXT_VALUE;
  });
  const share = (keep: (token: Token) => boolean) => weightedShare(here.tokens, values, keep);
  const weight = here.tokens.reduce((sum, token) => sum + token.weight, 0);
  const covered = share(() => true);
  const [first] = alignments;
  const signals: Signals = {
    covered,
    coveredInContext: weightedShare(here.tokens, inContext, () => true),
    returned: first ? weightedShare(first.there.tokens, first.thereValues, () => true) : 0,
    common: covered * weight,
    missing: (1 - covered) * weight,
    names: share((token) => token.kind === 'name'),
    quantities: share((token) => token.kind === 'quantity'),
    moments: share((token) => token.kind === 'moment'),
    words: share((token) => token.kind === 'word'),
    run: first ? longestRun(first) / Math.max(1, here.tokens.length) : 0,
    size: Math.log(1 + here.tokens.length),
    crossing: premises.some((premise) => premise.source.language !== hypothesis.source.language) ? 1 : 0,
  };
  return { signals, alignments };
}
