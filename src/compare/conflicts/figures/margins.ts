import { packOf } from '../../../language';
import { startsPhrase } from '../../../language/phrases';
import type { Alignment } from '../../align/align';
import { ONE_NAME } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { otherScope, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { changes } from './reckoned';

/** How far apart the two figures of a result may stand, in words. */
const RESULT_REACH = 8;
/** How far behind a lead what tells that it is one may stand, in words. */
const LEAD_REACH = 2;
/** How far a lead may be off the one that a result gives: in points or votes, and as a share of it. */
const POINTS = 0.6;
const SHARE = 0.06;
const HEDGED_SHARE = 0.15;

/** By how much one side of a contest is ahead of the other, and the words that tell. */
interface Lead {
  tokens: Token[];
  lead: number;
  share: number;
}

/** True for points, votes and the like, or a figure whose unit the sentence has named before. */
function countsInContest({ quantity }: Token, { analysis }: View): boolean {
  if (!quantity || quantity.ordinal) return false;
  const { units } = packOf(analysis.language).comparison.contests;
  if (quantity.unit !== null) return ['point', 'percent', 'score'].includes(quantity.unit);
  return quantity.counted === null || units.has(quantity.counted);
}

/** True where a figure is put against one, which is written as an article: "par deux voix contre une". */
function isAgainstOne({ last }: Token, { analysis: { words, language } }: View): boolean {
  const { comparison, numbers } = packOf(language);
  const [tie, one, next] = words.slice(last, last + 3);
  const isOne = numbers.articles.has(one?.norm ?? '') && (next?.kind !== 'word' || next.stop);
  return isOne && comparison.contests.against.has(tie?.norm ?? '');
}

/** "33 to 28", "24-18", "52 percent, ahead of the mayor (47 percent)": the lead that a result gives, or null; computed once. */
export const resultOf = oncePerView((view: View): Lead | null => {
  const { words, language } = view.analysis;
  const { against } = packOf(language).comparison.contests;
  const figures = view.tokens.filter((token) => countsInContest(token, view));
  for (const [at, token] of figures.entries()) {
    const { unit, high, low } = token.quantity ?? { unit: null, high: 0, low: 0 };
    if (unit === 'score') return { tokens: [token], lead: high - low, share: 0 };
    if (high > 1 && isAgainstOne(token, view)) return { tokens: [token], lead: high - 1, share: 0 };
    const other = figures[at + 1];
    if (!other?.quantity || other.quantity.unit !== unit || other.first - token.last > RESULT_REACH) continue;
    const tied = words
      .slice(token.last, other.first)
      .some((_, index) => startsPhrase(words, token.last + index, against));
    if (tied && high > other.quantity.high) {
      return { tokens: [token, other], lead: high - other.quantity.high, share: 0 };
    }
  }
  return null;
});

/** "by a single vote", "neuf points d'avance": a lead told as one, or null; computed once. */
const toldOutright = oncePerView((view: View): Lead | null => {
  const { words, language } = view.analysis;
  const { contests } = packOf(language).comparison;
  const token = view.tokens.find((figure) => {
    if (resultOf(view)?.tokens.includes(figure)) return false;
    const isCount = figure.quantity?.unit === 'point' || figure.quantity?.unit === null;
    if (!isCount || !countsInContest(figure, view)) return false;
    const isAhead = Array.from({ length: LEAD_REACH }, (_, step) => figure.last + step).some((at) =>
      startsPhrase(words, at, contests.ahead),
    );
    const isNamed = figure.quantity?.unit === 'point' || figure.quantity?.counted !== null;
    // "Fell by a single vote" is no change of the votes, as "fell by two points" is of a share.
    const isChange = figure.quantity?.unit === 'point' && changes(figure, view);
    const isMargin = isNamed && contests.by.has(words[figure.first - 1]?.norm ?? '') && !isChange;
    return isAhead || isMargin;
  });
  if (!token?.quantity) return null;
  const share = token.quantity.exactness === 'exact' ? SHARE : HEDGED_SHARE;
  return { tokens: [token], lead: token.quantity.high, share };
});

/** True where a lead may be told of a result: votes of votes, points of shares or of a score. */
function areOfOneKind([one]: Token[], [other]: Token[]): boolean {
  const [a, b] = [one?.quantity, other?.quantity];
  if (!a || !b || a.unit === b.unit) return a?.counted === b?.counted || !a?.counted || !b?.counted;
  // "17 more than Portugal": of what the sentence has named before.
  if ([a, b].some(({ unit, counted }) => unit === null && counted === null)) return true;
  const units = [a.unit, b.unit];
  return units.includes('score')
    ? !units.includes('percent')
    : units.includes('point') && units.includes('percent');
}

/** True where one sentence names a round, or the like, that the other does not. */
function ofOtherRound({ here, there }: Alignment): boolean {
  const rounds = ({ tokens }: View) =>
    tokens.flatMap(({ quantity }) => (quantity?.ordinal ? [quantity.high] : [])).join();
  return rounds(here) !== rounds(there);
}

/** True where both sentences name one side of the contest: a lead is over the one, of the other. */
function nameOneSide({ pairs }: Alignment): boolean {
  return pairs.some(({ here, value }) => here.name && value >= ONE_NAME);
}

/** A lead that a result, or another lead told, does not give: "by a single vote", "33 to 28". */
export function marginClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const clash = (mine: Lead | null, theirs: Lead | null): Clash[] => {
    const [one, other] = [mine?.tokens[0], theirs?.tokens[0]];
    if (!mine || !theirs || !one || !other || !areOfOneKind(mine.tokens, theirs.tokens)) return [];
    const slack = Math.max(POINTS, Math.max(mine.share, theirs.share) * Math.max(mine.lead, theirs.lead));
    if (Math.abs(mine.lead - theirs.lead) <= slack) return [];
    if (!nameOneSide(alignment) && otherScope(one, other, alignment)) return [];
    const slot = slotScore(alignment, one, other);
    return [{ here: mine.tokens, there: theirs.tokens, slot, measured: isTied(alignment) }];
  };
  const [mine, theirs] = [toldOutright(here), toldOutright(there)];
  // Few sentences tell of a lead.
  if (!(mine || theirs) || otherSubject(alignment) || ofOtherRound(alignment)) return [];
  if (mine && theirs) return clash(mine, theirs);
  return mine ? clash(mine, resultOf(there)) : clash(resultOf(here), theirs);
}
