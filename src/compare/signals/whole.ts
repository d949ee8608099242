import { packOf } from '../../language';
import { oncePer } from '../../once-per';
import { ALIKE } from '../align/similarity';
import type { Token } from '../statement/tokens';
import { oncePerView, type View } from '../statement/view';
import { layoutSignals } from './layout';
import type { Comparison, Signals } from './signals';

/** How many words of a side speak of all or of none, and how many of a part; computed once. */
const quantified = oncePerView(({ analysis }: View) => {
  const { quantifiers, negation } = packOf(analysis.language).comparison;
  let [absolutes, parts] = [0, 0];
  for (const { norm } of analysis.words) {
    if (quantifiers.all.has(norm) || negation.grammar.has(norm)) absolutes += 1;
    if (quantifiers.part.has(norm)) parts += 1;
  }
  return { absolutes, parts };
});

/** Of the tokens that nothing covers, how many are of each kind, and what the heaviest weighs. */
function unsaid(tokens: readonly Token[], values: ArrayLike<number>) {
  const found = { name: 0, quantity: 0, moment: 0, word: 0, most: 0 };
  for (let at = 0; at < tokens.length; at += 1) {
    if ((values[at] ?? 0) > 0) continue;
    const { kind, weight } = tokens[at] as Token;
    found[kind] += 1;
    if (weight > found.most) found.most = weight;
  }
  return found;
}

/** How many of some values are 0. */
function zeros(values: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < values.length; at += 1) if (values[at] === 0) count += 1;
  return count;
}

/**
 * What tells of two statements as a whole: the signals of the comparison, how what both say lies in either, and negation,
 * absolutes and unsaid words of either side as such; computed once for a comparison. Counts are logarithms.
 */
export const wholeSignals = oncePer((comparison: Comparison): Signals & Record<string, number> => {
  const [first] = comparison.alignments;
  if (!first) return { ...comparison.signals };
  const { here, there, pairs, thereValues } = first;
  const open = unsaid(here.tokens, comparison.contextValues);
  const [mine, theirs] = [quantified(here), quantified(there)];
  const [negations, negationsThere] = [here.polarity.negators.length, there.polarity.negators.length];
  const layout = layoutSignals(first, comparison.contextValues);
  const { signals } = comparison;
  let turned = 0;
  for (const pair of pairs) if (pair.value >= ALIKE && pair.here.negated !== pair.there.negated) turned += 1;
  return {
    // By name: what objects are spread into is made far more slowly, and this for most candidates.
    telling: signals.telling,
    literal: signals.literal,
    unquoted: signals.unquoted,
    matter: signals.matter,
    covered: signals.covered,
    coveredInContext: signals.coveredInContext,
    mutual: signals.mutual,
    missing: signals.missing,
    names: signals.names,
    quantities: signals.quantities,
    moments: signals.moments,
    run: signals.run,
    size: signals.size,
    sizeThere: signals.sizeThere,
    opposed: signals.opposed,
    otherEvent: signals.otherEvent,
    depth: signals.depth,
    namesake: signals.namesake,
    otherCount: signals.otherCount,
    stage: signals.stage,
    stranger: signals.stranger,
    otherActor: signals.otherActor,
    apart: signals.apart,
    otherFigure: signals.otherFigure,
    later: signals.later,
    saidFirst: layout.saidFirst,
    saidBetween: layout.saidBetween,
    saidLast: layout.saidLast,
    opening: layout.opening,
    closing: layout.closing,
    unsaidRun: layout.unsaidRun,
    vaguely: layout.vaguely,
    justThat: layout.justThat,
    spread: layout.spread,
    widestGap: layout.widestGap,
    firstSaid: layout.firstSaid,
    sameWordsHere: layout.sameWordsHere,
    sameWordsThere: layout.sameWordsThere,
    unsaidWordWeight: layout.unsaidWordWeight,
    unsaidOtherWeight: layout.unsaidOtherWeight,
    beyondOtherWeight: layout.beyondOtherWeight,
    wordsThere: layout.wordsThere,
    asksHere: layout.asksHere,
    asksThere: layout.asksThere,
    negatedHere: negations > 0 && negationsThere === 0 ? 1 : 0,
    negatedThere: negationsThere > 0 && negations === 0 ? 1 : 0,
    negations,
    turned,
    absolutesHere: mine.absolutes,
    absolutesThere: theirs.absolutes,
    partsHere: mine.parts,
    partsThere: theirs.parts,
    unsaidNames: Math.log1p(open.name),
    unsaidQuantities: Math.log1p(open.quantity),
    unsaidWords: Math.log1p(open.word),
    unsaidMost: open.most,
    wordsHere: Math.log1p(here.analysis.words.length),
    beyond: Math.log1p(zeros(thereValues)),
    // Where another sentence of the article in hand is nearer to the earlier one, that is the one it says.
    rival: comparison.rival(),
    ahead: comparison.ahead(),
  };
});
