import { packOf } from '../../../language';
import { mayEnd } from '../../../language/phrases';
import { type Alignment, pairBetween } from '../../align/align';
import { ONE_NAME } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** Where a journey begins by a sentence, and where it goes. */
interface Journey {
  from: Token[];
  to: Token[];
}

/** Longest phrase in front of a place, in words. */
const LONGEST = 3;

function isBehind(view: View, { first }: Token, phrases: ReadonlySet<string>): boolean {
  const { words } = view.analysis;
  if (!mayEnd(words[first - 1]?.norm ?? '', phrases)) return false;
  for (let length = 1; length <= Math.min(LONGEST, first); length += 1) {
    const front = words.slice(first - length, first);
    if (phrases.has(front.map(({ norm }) => norm).join(' '))) return true;
  }
  return false;
}

/** The places that a journey leads from and to, computed once; none where only one of both is told. */
const journeyOf = oncePerView((view: View): Journey | null => {
  const { journeys } = packOf(view.analysis.language).comparison;
  const names = view.tokens.filter(({ name }) => name && name.kind !== 'person');
  const from = names.filter((token) => isBehind(view, token, journeys.from));
  const to = names.filter((token) => isBehind(view, token, journeys.to) && !from.includes(token));
  return from.length > 0 && to.length > 0 ? { from, to } : null;
});

/** One journey told the other way round: "from Lisbon to Oslo", "from Oslo to Lisbon". */
export function journeyClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [journeyOf(alignment.here), journeyOf(alignment.there)];
  if (!mine || !theirs) return [];
  const { pairs } = alignment;
  const out = pairBetween(pairs, mine.from, theirs.to, ONE_NAME);
  const back = pairBetween(pairs, mine.to, theirs.from, ONE_NAME);
  if (!out || !back) return [];
  const slot = slotScore(alignment, out.here, out.there);
  return [{ here: [out.here, back.here], there: [back.there, out.there], slot, measured: true }];
}
