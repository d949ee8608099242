import { packOf } from '../../language';
import type { Alignment } from '../align/align';
import { ALIKE } from '../align/similarity';
import { isDeed } from '../statement/deeds';
import { givenAs } from '../statement/modality';
import type { Token } from '../statement/tokens';
import { oncePerToken, oncePerView, type View } from '../statement/view';

type Stage = 'asked' | 'decided' | 'open';

/** Whether a sentence asks for something, decides it, or tells no such thing; computed once. */
const stageOf = oncePerView(({ tokens, analysis }: View): Stage => {
  const { asked, decided } = packOf(analysis.language).comparison.modality.stages;
  if (tokens.some((token) => asked.has(token.lemma))) return 'asked';
  return tokens.some((token) => decided.has(token.lemma)) ? 'decided' : 'open';
});

/** True where one sentence asks for what the other says was decided. */
function otherStage(one: View, other: View): boolean {
  const [a, b] = [stageOf(one), stageOf(other)];
  return a !== b && a !== 'open' && b !== 'open';
}

type Standing = 'settled' | 'considered' | 'other';

/** Whether a deed is told as settled, as only considered or left open, or otherwise; computed once. */
const standingOf = oncePerToken((view: View, token: Token): Standing => {
  const { modality } = givenAs(view, token);
  if (modality === 'considered' || modality === 'open') return 'considered';
  return modality === 'planned' || (modality === 'asserted' && isDeed(view, token)) ? 'settled' : 'other';
});

/** True where one sentence only considers what the other says is done or decided: neither tells what the other does. */
function isOnlyConsidered({ here, there, pairs }: Alignment): boolean {
  return pairs.some((pair) => {
    if (pair.value < ALIKE || pair.here.kind !== 'word' || pair.here.negated !== pair.there.negated)
      return false;
    const [one, other] = [standingOf(here, pair.here), standingOf(there, pair.there)];
    return one !== other && one !== 'other' && other !== 'other';
  });
}

/** How far apart two sentences are in what has come of a deed: 1 where it is asked for and decided, 2 where it is considered. */
export function stageBetween(alignment: Alignment): number {
  if (isOnlyConsidered(alignment)) return 2;
  return otherStage(alignment.here, alignment.there) ? 1 : 0;
}
