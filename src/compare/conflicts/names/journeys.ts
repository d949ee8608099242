import { packOf } from '../../../language';
import { phraseBefore } from '../../../language/quantities/phrases';
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

/** The places that a journey leads from and to, computed once; none where only one of both is told. */
const journeyOf = oncePerView((view: View): Journey | null => {
  const { words, language } = view.analysis;
  const { journeys } = packOf(language).comparison.places;
  const names = view.tokens.filter(({ name }) => name && name.kind !== 'person');
  const from = names.filter(({ first }) => phraseBefore(words, first, journeys.from));
  const to = names.filter((token) => phraseBefore(words, token.first, journeys.to) && !from.includes(token));
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
