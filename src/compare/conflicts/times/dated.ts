import { packOf } from '../../../language';
import { phraseBefore } from '../../../language/quantities/phrases';
import type { Quantity } from '../../../language/types';
import { type Alignment, matchOf, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isComing, isOfOneThing } from '../../lexicon/aspects';
import { deedOf, isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { haveOpposites } from '../assertions/aspects';
import { haveOwnFigures } from '../figures/own-figures';

/** How far in front of a date "before" may stand ("before the end of May"), in words. */
const BEFORE_REACH = 2;

/** How far in front of a date the verb may stand that puts something off to it, in words. */
const PUT_OFF_REACH = 5;

/** True for a day that something is put off to, or brought forward to: "postponed until Friday", "repoussée au 28 octobre". */
export function isNewDay({ first, moment }: Token, { analysis: { words, language } }: View): boolean {
  const { comparison, calendar } = packOf(language);
  const tie = words[first - 1]?.norm ?? '';
  if (!moment?.from || (!comparison.figures.to.has(tie) && !calendar.ahead.has(tie))) return false;
  const front = words.slice(Math.max(0, first - PUT_OFF_REACH), first);
  return front.some(({ lemma }) => comparison.times.postponing.has(lemma));
}

/**
 * The verb that a date goes with: the last of its clause in front of it, or else the first behind it. None where it only
 * says that something happens, or is to ("takes place", "est prévu").
 */
function dated(moment: Token, view: View): Token | undefined {
  if (isNewDay(moment, view)) return undefined;
  const { happening } = packOf(view.analysis.language).comparison.times;
  const verbs = view.tokens.filter((token) => token.clause === moment.clause && isDeed(view, token));
  const verb =
    verbs.findLast(({ last }) => last <= moment.first) ?? verbs.find(({ first }) => first >= moment.last);
  return verb && happening.has(verb.lemma) ? undefined : verb;
}

/** What a date is of: its verb and, where that only says how far something has got ("the strike began"), what has. */
function datedThings(moment: Token, view: View): Token[] {
  const verb = dated(moment, view);
  if (!verb) return [];
  if (!verb.concepts.some(isOfOneThing)) return [verb];
  const { actors, objects } = deedOf(view, verb);
  return [verb, ...actors, ...objects];
}

/** Words in front of a date among which that is looked for which goes on until then. */
const STATE_REACH = 8;

/** True where both tell until when something goes on that both speak of: "shut until Friday", "keeps them closed until May". */
function endAlike(one: Token, other: Token, { here, there, pairs }: Alignment): boolean {
  const state = (moment: Token, { tokens, analysis: { words, language } }: View) =>
    phraseBefore(words, moment.first, packOf(language).calendar.until)
      ? tokens.filter(({ last }) => last <= moment.first).slice(-STATE_REACH)
      : [];
  return pairBetween(pairs, state(one, here), state(other, there), ALIKE) !== undefined;
}

/** True where dates go with different deeds: "imposed on 2 August", "lifted on Monday". Opposites are of one thing. */
export function dateOtherDeeds(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there, pairs } = alignment;
  const [mine, theirs] = [datedThings(one, here), datedThings(other, there)];
  if (mine.length === 0 || theirs.length === 0 || endAlike(one, other, alignment)) return false;
  const pair = pairBetween(pairs, mine, theirs);
  // Whoever arrived at one hour may have left at another.
  return !pair || (pair.opposed && haveOpposites(pair, isComing));
}

/** True where what a dated deed is done to is told, and the other sentence has no word of it. */
function isDoneToOther(moment: Token, view: View, values: readonly number[]): boolean {
  const verb = dated(moment, view);
  const objects = verb ? deedOf(view, verb).objects : [];
  return objects.length > 0 && objects.every((token) => matchOf(token, view, values) === 0);
}

/** True where one deed is dated of other things: a plaque "put up in April", a camera "installed in June". */
export function dateOtherThings(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there, hereValues, thereValues } = alignment;
  if (endAlike(one, other, alignment)) return false;
  return isDoneToOther(one, here, hereValues) && isDoneToOther(other, there, thereValues);
}

/** Figures with a unit, lengths of time left out, in the clause of a date: what was measured then. */
function measuredThen(moment: Token, { tokens }: View): Quantity[] {
  return tokens.flatMap(({ clause, quantity }) =>
    quantity?.unit && quantity.unit !== 'second' && clause === moment.clause ? [quantity] : [],
  );
}

/** True where each date has a figure of its own: "860 million at the end of June", "910 million at the end of March". */
export function dateOtherFigures(one: Token, other: Token, { here, there }: Alignment): boolean {
  return haveOwnFigures(measuredThen(one, here), measuredThen(other, there));
}

/** True for a date that something is to be done before: "before October", "avant la fin mai". */
function isLimit({ first, clause }: Token, { analysis, tokens }: View): boolean {
  const { words, language } = analysis;
  // "Not expected before May" opens a time where "done before May" closes one.
  if (tokens.some((token) => token.negated && token.clause === clause)) return false;
  const { deadlines } = packOf(language).comparison.times;
  const front = words.slice(Math.max(0, first - BEFORE_REACH), first);
  return front.some(({ norm }) => deadlines.has(norm));
}

/** True where one date alone is a limit and the other lies before it: "before October", "on 28 September". */
export function isWithin(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [mine, theirs] = [isLimit(one, here), isLimit(other, there)];
  const [from, otherFrom] = [one.moment?.from ?? '', other.moment?.from ?? ''];
  return mine !== theirs && (mine ? otherFrom < from : from < otherFrom);
}
