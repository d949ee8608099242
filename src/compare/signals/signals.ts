import { type Alignment, align } from '../align/align';
import { otherTimes } from '../conflicts/times/moments';
import type { Token } from '../statement/tokens';
import { sentenceViews, type View, wholeView } from '../statement/view';
import { inContext } from '../surroundings/context';
import { kinOf } from '../surroundings/kinship';
import { NO_OTHERS, type Others, othersOf } from '../surroundings/others';
import { overlapOf, rivalIn } from '../surroundings/overlap';
import { salienceOf } from '../surroundings/salience';
import { areOfOneStory, aroundBoth } from '../surroundings/story';
import type { Statement, Surroundings } from '../types';
import { hasOtherActor, opensWithStranger } from './actors';
import { depthBetween } from './depth';
import { laterBy } from './later';
import { hasNamesake, longestRun, otherCounts, otherFigures } from './of-alignment';
import { stageBetween } from './stage';
import { type Substance, substanceOf } from './substance';

/** What a comparison goes by, each number between 0 and 1 where nothing else is said. */
export type Signals = Substance & {
  /** Share of what the statement says (by weight) that the earlier one says as well. */
  covered: number;
  /** The same, with the title and focus of the earlier statement taken into account. */
  coveredInContext: number;
  /** Harmonic mean of what is covered and of the share of the earlier statement that this one says as well. */
  mutual: number;
  /** Weight that is not covered, as a logarithm. */
  missing: number;
  /** Share of names, quantities and moments found again; 1 where there are none. */
  names: number;
  quantities: number;
  moments: number;
  /** Tokens that stand in the same order on both sides in one run, over the tokens. */
  run: number;
  /** Number of tokens of each, as a logarithm. */
  size: number;
  sizeThere: number;
  /** Number of words that stand beside their opposites, as a logarithm. */
  opposed: number;
  /** How many paragraphs further into its article one stands than the other, ten or more being 1. */
  depth: number;
  /** How likely both are told of different events (surroundings/kinship.ts). */
  otherEvent: number;
  /** How long after one another both were published, 30 days or more being 1: much is another state of things then. */
  later: number;
  /** 1 where one asks for what the other says was decided, 2 where it only considers it: that may be told word for word. */
  stage: number;
  /** 1 where a name of each is in the other and another is not: the same family name, say. */
  namesake: number;
  /** 1 where both are dated and no date is the same. */
  apart: number;
  /** 1 where the statement's first name is unknown to the earlier ones, their titles and the names in their focus. */
  stranger: number;
  /** 1 where the first person or body named is unknown to them, and what it does is told nowhere either. */
  otherActor: number;
  /** 1 where each has a figure of one kind and they differ. */
  otherFigure: number;
  /** 1 where one tells of the dead, say, and the other of the injured alone. */
  otherCount: number;
};

/** A comparison of one statement with an earlier one (or several together). */
export interface Comparison {
  signals: Signals;
  /** One alignment per earlier sentence, the one that covers most first. */
  alignments: Alignment[];
  /** How well each token of the statement is covered, context included. */
  contextValues: readonly number[];
  /** What each token of the statement weighs here, in the order of its tokens. */
  weights: Float32Array;
  /** How much nearer the earlier statement is than others of its article (`Salience.lead`); only clashes ask. */
  lead(): number;
  /** Share of the earlier statement's names that this one has, or its title or focus; only clashes ask. */
  namesBack(): number;
  /** How much of the earlier statement another sentence of the article in hand has words for. */
  rival(): number;
  /** How much more of it the statement has words for than any of those; from -1 to 1. */
  ahead(): number;
  /** What was read beside the two; only clashes ask. */
  others(): Others;
}

/** The weighted mean of the values of some tokens, of one kind where one is given; 1 where there are none. */
function share(
  tokens: Token[],
  weights: ArrayLike<number>,
  values: ArrayLike<number>,
  kind?: Token['kind'],
): number {
  let [sum, whole] = [0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    if (kind !== undefined && tokens[at]?.kind !== kind) continue;
    const weight = weights[at] ?? 0;
    whole += weight;
    sum += weight * (values[at] ?? 0);
  }
  return whole === 0 ? 1 : sum / whole;
}

function sumOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

/** For each token of the statement the best likeness in any of the earlier sentences. */
function union(alignments: Alignment[], view: View): number[] {
  const values = new Array<number>(view.tokens.length).fill(0);
  for (const { hereValues } of alignments) {
    for (let at = 0; at < values.length; at += 1) {
      values[at] = Math.max(values[at] ?? 0, hereValues[at] ?? 0);
    }
  }
  return values;
}

/** Compares a statement with earlier ones taken together, sentence by sentence. */
export function compare(
  premises: Statement[],
  hypothesis: Statement,
  { candidates, kinship, article = [] }: Omit<Surroundings, 'beside'> = {},
): Comparison {
  const salience = salienceOf(candidates);
  const here = wholeView(hypothesis);
  const { tokens } = here;
  const weights = salience.weights(tokens);
  const alignments = premises
    .flatMap((premise) => {
      const earlier = salience.articleOf(premise);
      const oneStory = areOfOneStory(hypothesis, earlier);
      const around = aroundBoth(hypothesis, earlier);
      return sentenceViews(premise).map((there) => align(here, there, oneStory, around));
    })
    .map((alignment) => ({ alignment, covered: share(tokens, weights, alignment.hereValues) }))
    .sort((a, b) => b.covered - a.covered)
    .map(({ alignment }) => alignment);
  const values = union(alignments, here);
  const contextValues = inContext(tokens, values, premises);
  const covered = share(tokens, weights, values);
  const [first] = alignments;
  const [premise] = premises;
  const there = first?.there.tokens ?? [];
  const thereWeights = there.map((token) => token.weight * salience.factor(token));
  const { telling, literal, unquoted, matter } = substanceOf(here, weights, values);
  const signals: Signals = {
    // By name: the engine makes an object of a list far faster than of what is spread into it.
    telling,
    literal,
    unquoted,
    matter,
    covered,
    coveredInContext: share(tokens, weights, contextValues),
    mutual: first ? harmonicMean(covered, share(there, thereWeights, first.thereValues)) : 0,
    missing: Math.log1p((1 - covered) * sumOf(weights)),
    names: share(tokens, weights, values, 'name'),
    quantities: share(tokens, weights, values, 'quantity'),
    moments: share(tokens, weights, values, 'moment'),
    run: first ? longestRun(first) / Math.max(1, tokens.length) : 0,
    size: Math.log1p(tokens.length),
    sizeThere: Math.log1p(there.length),
    opposed: Math.log1p(first?.pairs.filter((pair) => pair.opposed).length ?? 0),
    otherEvent: premise ? 1 - kinOf(premise, kinship) : 0,
    depth: premise ? depthBetween(hypothesis, premise) : 0,
    namesake: first && hasNamesake(first) ? 1 : 0,
    otherCount: first && otherCounts(first) ? 1 : 0,
    stage: first ? stageBetween(first) : 0,
    stranger: opensWithStranger(tokens, contextValues) ? 1 : 0,
    otherActor: hasOtherActor(tokens, contextValues, premises.length > 1) ? 1 : 0,
    apart: first && otherTimes(first) ? 1 : 0,
    otherFigure: first && otherFigures(first) ? 1 : 0,
    later: first ? laterBy(here, first.there) : 0,
  };
  const lead = () => (premise ? salience.lead(hypothesis, premise) : 0);
  const namesBack = () =>
    first
      ? share(
          there,
          there.map((token) => token.weight),
          inContext(there, first.thereValues, [hypothesis]),
          'name',
        )
      : 1;
  const rival = () => (premise ? rivalIn(article, premise, hypothesis) : 0);
  const ahead = () => (there.length > 0 ? overlapOf(there, hypothesis).all - rival() : 0);
  const others = () => (premise ? othersOf(premise, hypothesis, { candidates, article }) : NO_OTHERS);
  return { signals, alignments, contextValues, weights, lead, namesBack, rival, ahead, others };
}
