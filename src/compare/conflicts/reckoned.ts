import { packOf } from '../../language';
import { YEAR } from '../../language/quantities/units';
import type { Alignment } from '../align';
import { compatible, sameDimension } from '../numbers';
import type { Token } from '../tokens';
import type { View } from '../view';
import { measuredBy, nameAlike } from './measured';
import { otherTimes } from './moments';
import { otherScope, otherSubject } from './scope';
import { type Clash, slotScore } from './slot';

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
function change(view: View): { from: Token; to: Token } | null {
  const { words, language } = view.analysis;
  const { from: openers, to: ties } = packOf(language).numbers;
  const figures = view.tokens.filter(({ quantity }) => quantity && !quantity.ordinal);
  for (const [at, from] of figures.entries()) {
    const to = figures[at + 1];
    if (!to || !openers.has(words[from.first - 1]?.norm ?? '') || !changes(from, view)) continue;
    if (ties.has(words[to.first - 1]?.norm ?? '') && to.first - from.last <= 2) return { from, to };
  }
  return null;
}

/** A change told in percent: "rose by 10 %", "a augmenté de 10 %". */
function changeInPercent(view: View): Token | null {
  const found = view.tokens.filter(({ quantity }) => quantity?.unit === 'percent');
  const [only] = found;
  return found.length === 1 && only && changes(only, view) ? only : null;
}

/** A change that two values of the other sentence do not give: "from 20 to 24" is 20 %, not 10. */
function changeClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const clash = (values: View, percents: View): Clash[] => {
    const [told, percent] = [change(values), changeInPercent(percents)];
    const [was, is] = [told?.from.quantity?.high ?? 0, told?.to.quantity?.high ?? 0];
    if (!told || !percent?.quantity || was <= 0 || told.to.quantity?.unit === 'percent') return [];
    const real = (100 * Math.abs(is - was)) / was;
    if (Math.abs(real - percent.quantity.high) <= Math.max(POINTS, SHARE * real)) return [];
    const [mine, theirs] =
      values === here ? [[told.from, told.to], [percent]] : [[percent], [told.from, told.to]];
    const [one, other] = [mine[0] ?? percent, theirs[0] ?? percent];
    const measured = nameAlike(measuredBy(one, here), measuredBy(other, there), pairs);
    return measured ? [{ here: mine, there: theirs, slot: slotScore(alignment, one, other), measured }] : [];
  };
  return [...clash(here, there), ...clash(there, here)];
}

/** How far in front of a figure the word that keeps it as it is may stand, in words. */
const KEEP_REACH = 4;

/** A value that one sentence keeps and the other changes: "stays at £20", "from £20 to £24". */
function keptClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const clash = (changed: View, kept: View): Clash[] => {
    const told = change(changed);
    if (!told?.from.quantity || !told.to.quantity) return [];
    const { from, to } = told;
    const { words, language } = kept.analysis;
    const { keeps } = packOf(language).numbers;
    const token = kept.tokens.find(
      ({ quantity, first }) =>
        quantity !== null &&
        from.quantity !== null &&
        sameDimension(quantity, from.quantity) &&
        compatible(quantity, from.quantity) &&
        words.slice(Math.max(0, first - KEEP_REACH), first).some(({ lemma }) => keeps.has(lemma)),
    );
    if (!token?.quantity || compatible(token.quantity, told.to.quantity)) return [];
    const [mine, theirs] = changed === here ? [[from, to], [token]] : [[token], [from, to]];
    const [one, other] = [mine[0] ?? token, theirs[0] ?? token];
    if (otherScope(one, other, alignment)) return [];
    const measured = nameAlike(frontOf(one, here), frontOf(other, there), pairs);
    return measured ? [{ here: mine, there: theirs, slot: slotScore(alignment, one, other), measured }] : [];
  };
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
    const opened = words
      .slice(Math.max(0, token.first - 2), token.first)
      .some(({ norm }) => openers.has(norm));
    if (year !== null && opened && Number.isFinite(now)) return { token, years: now - year };
  }
  return null;
}

function inYears({ quantity }: Token): number {
  return (quantity?.high ?? 0) / YEAR;
}

function isApart(years: number, token: Token): boolean {
  return Math.abs(inYears(token) - years) > Math.max(YEARS, SHARE * years) + 0.5;
}

/** Ages and lengths of time that the year of the other sentence does not give. */
function yearClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const clash = (dated: View, told: View): Clash[] => {
    const { numbers } = packOf(dated.analysis.language);
    const lengths = packOf(told.analysis.language).numbers;
    const before = ({ first }: Token) => told.analysis.words[first - 1]?.norm ?? '';
    const found: [{ token: Token; years: number } | null, (token: Token) => boolean][] = [
      [yearsSince(dated, numbers.born), ({ quantity }) => quantity?.counted === 'age'],
      [
        yearsSince(dated, numbers.since),
        (token) =>
          token.quantity?.unit === 'second' &&
          token.quantity.counted === null &&
          lengths.through.has(before(token)),
      ],
    ];
    return found.flatMap(([since, keep]) => {
      const token = told.tokens.find((other) => other.quantity !== null && keep(other));
      if (!since || !token || !isApart(since.years, token)) return [];
      const [mine, theirs] = dated === here ? [since.token, token] : [token, since.token];
      return [{ here: [mine], there: [theirs], slot: slotScore(alignment, mine, theirs) }];
    });
  };
  return [...clash(here, there), ...clash(there, here)];
}

/** Figures that conflict only once one reckons: a change in percent, a value kept or changed, an age and a year of birth, "since" and "for". */
export function reckonedClashes(alignment: Alignment): Clash[] {
  return [...changeClashes(alignment), ...keptClashes(alignment), ...yearClashes(alignment)];
}
