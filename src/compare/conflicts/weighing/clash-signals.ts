import type { Comparison } from '../../signals/signals';
import type { Others } from '../../surroundings/others';
import type { PlacedClash } from '../placed';
import { argumentAgrees } from '../slot';
import { isOfThePast, otherTimes } from '../times/moments';
import { figureSignals } from './figure-signals';
import { publishedSignals } from './published-signals';
import { shareOfRest } from './rest';
import { tellingSignals } from './tell';
import { toldBeside } from './told-beside';
import { toldLater } from './told-later';
import { topicShares } from './topic';

/**
 * What tells of one clash, and of the two sentences that it is between, whether it is about the same fact.
 * @param others what was read beside the two statements
 */
export function ofClash(
  clash: PlacedClash,
  { signals, weights, contextValues: values }: Comparison,
  others: Others,
): Record<string, number> {
  const { alignment } = clash;
  const { here, there, thereValues } = alignment;
  return {
    [clash.kind]: 1,
    rest: shareOfRest(
      here.tokens,
      clash.here,
      (_, at) => weights[at] ?? 0,
      (_, at) => values[at] ?? 0,
    ),
    back: shareOfRest(
      there.tokens,
      clash.there,
      ({ weight }) => weight,
      (_, at) => thereValues[at] ?? 0,
    ),
    slot: clash.slot,
    measured: clash.measured ? 1 : 0,
    argument: argumentAgrees(alignment, clash) ? 1 : 0,
    ...topicShares(alignment, clash),
    ...tellingSignals(clash),
    ...toldBeside(alignment, clash, others),
    ...toldLater(clash.kind, signals.later),
    ...figureSignals(alignment, clash),
    ...publishedSignals(alignment),
    otherTimes: clash.kind !== 'date' && otherTimes(alignment) ? 1 : 0,
    story: alignment.oneStory ? 1 : 0,
    past: isOfThePast(here) !== isOfThePast(there) ? 1 : 0,
    sizeThere: Math.log1p(there.tokens.length),
    several: clash.several ? 1 : 0,
  };
}
