import { packOf } from '../../../language';
import { YEAR } from '../../../language/quantities/units';
import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { compatible, sameDimension } from '../../values/numbers';
import { otherScope, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';
import { measuredBy, nameAlike } from './measured';

/** How far in front of a figure a verb of change may stand, in words. */
const CHANGE_REACH = 8;
/** How far a stated change may be off the one that two values give: in points, and as a share of it. */
const POINTS = 1;
const SHARE = 0.15;
/** How far a length in years may be off the one that a year gives, and as a share of it. */
const YEARS = 1;

/** True where a verb of change stands in front of a figure. */
export function changes(token: Token, { analysis }: View): boolean {
  const { words, language } = analysis;
  const verbs = packOf(language).numbers.changes;
  return words
    .slice(Math.max(0, token.first - CHANGE_REACH), token.first)
    .some(({ lemma }) => verbs.has(lemma));
}

/** What something was and what it became: "rose from 20 to 24". */
interface Change {
  from: Token;
  to: Token;
  was: Quantity;
  is: Quantity;
}

/** The first change that a sentence tells by both of its values, or null; computed once. */
const changeTold = oncePerView((view: View): Change | null => {
  const { words, language } = view.analysis;
  const { from: openers, to: ties } = packOf(language).numbers;
  const figures = view.tokens.flatMap((token) =>
    token.quantity && !token.quantity.ordinal ? [{ token, quantity: token.quantity }] : [],
  );
  for (const [at, { token: from, quantity: was }] of figures.entries()) {
    const next = figures[at + 1];
    if (!next || !openers.has(words[from.first - 1]?.norm ?? '') || !changes(from, view)) continue;
    const { token: to, quantity: is } = next;
    if (ties.has(words[to.first - 1]?.norm ?? '') && to.first - from.last <= 2) return { from, to, was, is };
  }
  return null;
});

/** A change told in percent: "rose by 10 %", "a augmenté de 10 %"; computed once. */
const changeInPercent = oncePerView((view: View): Token | null => {
  const found = view.tokens.filter(({ quantity }) => quantity?.unit === 'percent');
  const [only] = found;
  return found.length === 1 && only && changes(only, view) ? only : null;
});

/**
 * The clash of what one sentence says became of a value with a figure of the other, if both name one thing.
 * @param changed the sentence that tells of the change
 * @param named the words that name what a figure is of
 */
function clashWith(
  { from, to }: Change,
  figure: Token,
  { alignment, changed, named }: { alignment: Alignment; changed: View; named: typeof measuredBy },
): Clash[] {
  const { here, there, pairs } = alignment;
  const isHere = changed === here;
  const [one, other] = isHere ? [from, figure] : [figure, from];
  if (!nameAlike(named(one, here), named(other, there), pairs)) return [];
  const [mine, theirs] = isHere ? [[from, to], [figure]] : [[figure], [from, to]];
  return [{ here: mine, there: theirs, slot: slotScore(alignment, one, other), measured: true }];
}

/** A change that two values of the other sentence do not give: "from 20 to 24" is 20 %, not 10. */
function changeClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const clash = (changed: View, percents: View): Clash[] => {
    const [told, percent] = [changeTold(changed), changeInPercent(percents)];
    if (!told || !percent?.quantity || told.was.high <= 0 || told.is.unit === 'percent') return [];
    const real = (100 * Math.abs(told.is.high - told.was.high)) / told.was.high;
    if (Math.abs(real - percent.quantity.high) <= Math.max(POINTS, SHARE * real)) return [];
    return clashWith(told, percent, { alignment, changed, named: measuredBy });
  };
  return [...clash(here, there), ...clash(there, here)];
}

/** How far in front of a figure the word that keeps it as it is may stand, in words. */
const KEEP_REACH = 4;

/** A value that one sentence keeps and the other changes: "stays at £20", "from £20 to £24". */
function keptClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const clash = (changed: View, kept: View): Clash[] => {
    const told = changeTold(changed);
    if (!told) return [];
    const { words, language } = kept.analysis;
    const { keeps } = packOf(language).numbers;
    const token = kept.tokens.find(
      ({ quantity, first }) =>
        quantity !== null &&
        sameDimension(quantity, told.was) &&
        compatible(quantity, told.was) &&
        words.slice(Math.max(0, first - KEEP_REACH), first).some(({ lemma }) => keeps.has(lemma)),
    );
    if (!token?.quantity || compatible(token.quantity, told.is)) return [];
    const [one, other] = changed === here ? [told.from, token] : [token, told.from];
    if (otherScope(one, other, alignment)) return [];
    return clashWith(told, token, { alignment, changed, named: frontOf });
  };
  if (!changeTold(here) && !changeTold(there)) return [];
  if (otherSubject(alignment) || otherTimes(alignment)) return [];
  return [...clash(here, there), ...clash(there, here)];
}

/** The words of a figure's clause in front of it: what is kept, or changed. */
function frontOf(figure: Token, { tokens }: View): Token[] {
  return tokens.filter(
    ({ kind, clause, last }) => kind === 'word' && clause === figure.clause && last <= figure.first,
  );
}

/** The year that a moment names alone, or null. */
function yearOf({ moment }: Token): number | null {
  if (!moment?.from?.endsWith('-01-01') || !moment.to?.endsWith('-12-31')) return null;
  const year = Number(moment.from.slice(0, 4));
  return year === Number(moment.to.slice(0, 4)) ? year : null;
}

/** Years from the year behind one of some words ("since 1989", "born in 1980") to publication. */
function yearsSince(view: View, openers: ReadonlySet<string>): { token: Token; years: number } | null {
  const { words, publishedAt } = view.analysis;
  const now = Number(publishedAt?.slice(0, 4) ?? Number.NaN);
  for (const token of view.tokens) {
    const year = yearOf(token);
    if (year === null || !Number.isFinite(now)) continue;
    const front = words.slice(Math.max(0, token.first - 2), token.first);
    if (front.some(({ norm }) => openers.has(norm))) return { token, years: now - year };
  }
  return null;
}

/** How old somebody born in a year is, and how long lasts what has been so since one; computed once. */
const yearsTold = oncePerView((view) => {
  const { born, since } = packOf(view.analysis.language).numbers;
  return { age: yearsSince(view, born), length: yearsSince(view, since) };
});

/** The first age that a sentence tells, and the first length of time something lasts; computed once. */
const lengthsTold = oncePerView(({ tokens, analysis: { words, language } }) => {
  const { through } = packOf(language).numbers;
  const isLength = ({ quantity, first }: Token) =>
    quantity?.unit === 'second' && quantity.counted === null && through.has(words[first - 1]?.norm ?? '');
  return {
    age: tokens.find(({ quantity }) => quantity?.counted === 'age'),
    length: tokens.find(isLength),
  };
});

function inYears({ quantity }: Token): number {
  return (quantity?.high ?? 0) / YEAR;
}

function isApart(years: number, token: Token): boolean {
  return Math.abs(inYears(token) - years) > Math.max(YEARS, SHARE * years) + 0.5;
}

/** Ages and lengths of time that the year of the other sentence does not give. */
function yearClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const clash = (dated: View, told: View, kind: 'age' | 'length'): Clash[] => {
    const [since, token] = [yearsTold(dated)[kind], lengthsTold(told)[kind]];
    if (!since || !token || !isApart(since.years, token)) return [];
    const [mine, theirs] = dated === here ? [since.token, token] : [token, since.token];
    return [{ here: [mine], there: [theirs], slot: slotScore(alignment, mine, theirs) }];
  };
  const both = (dated: View, told: View) => [...clash(dated, told, 'age'), ...clash(dated, told, 'length')];
  return [...both(here, there), ...both(there, here)];
}

/** Figures that conflict only once one reckons: a change in percent, a value kept or changed, an age and a year of birth, "since" and "for". */
export function reckonedClashes(alignment: Alignment): Clash[] {
  return [...changeClashes(alignment), ...keptClashes(alignment), ...yearClashes(alignment)];
}
