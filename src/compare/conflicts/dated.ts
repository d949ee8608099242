import { packOf } from '../../language';
import { type Alignment, pairBetween } from '../align';
import { isDeed } from '../deeds';
import type { Token } from '../tokens';
import type { View } from '../view';

/** How far in front of a date "before" may stand ("before the end of May"), in words. */
const BEFORE_REACH = 2;

/**
 * The verb that a date goes with: the last of its clause in front of it, or else the first behind it. None where it only
 * says that something happens, or is to ("takes place", "est prévu").
 */
function dated(moment: Token, view: View): Token | undefined {
  const { happening } = packOf(view.analysis.language).comparison;
  const verbs = view.tokens.filter((token) => token.clause === moment.clause && isDeed(view, token));
  const verb =
    verbs.findLast(({ last }) => last <= moment.first) ?? verbs.find(({ first }) => first >= moment.last);
  return verb && happening.has(verb.lemma) ? undefined : verb;
}

/** True where dates go with different deeds: "imposed on 2 August", "lifted on Monday". Opposites are of one thing. */
export function dateOtherDeeds(one: Token, other: Token, { here, there, pairs }: Alignment): boolean {
  const [mine, theirs] = [dated(one, here), dated(other, there)];
  return mine !== undefined && theirs !== undefined && !pairBetween(pairs, [mine], [theirs]);
}

/** True for a date that something is to be done before: "before October", "avant la fin mai". */
function isLimit({ first, clause }: Token, { analysis, tokens }: View): boolean {
  const { words, language } = analysis;
  // "Not expected before May" opens a time where "done before May" closes one.
  if (tokens.some((token) => token.negated && token.clause === clause)) return false;
  const { deadlines } = packOf(language).comparison;
  const front = words.slice(Math.max(0, first - BEFORE_REACH), first);
  return front.some(({ norm }) => deadlines.has(norm));
}

/** True where one date alone is a limit and the other lies before it: "before October", "on 28 September". */
export function isWithin(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [mine, theirs] = [isLimit(one, here), isLimit(other, there)];
  const [from, otherFrom] = [one.moment?.from ?? '', other.moment?.from ?? ''];
  return mine !== theirs && (mine ? otherFrom < from : from < otherFrom);
}
