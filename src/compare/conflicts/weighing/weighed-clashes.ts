import { type Alignment, matchOf } from '../../align/align';
import type { Comparison } from '../../signals/signals';
import type { Others } from '../../surroundings/others';
import { type ClashKind, clashesIn, type FoundClash } from '../detectors';
import { argumentAgrees } from '../slot';
import { isOfThePast, otherTimes } from '../times/moments';
import { figureSignals } from './figure-signals';
import { shareOfRest } from './rest';
import { tellingSignals } from './tell';
import { toldBeside } from './told-beside';
import { toldLater } from './told-later';
import { topicShares } from './topic';

/** A clash with what speaks for and against its being about the same fact. */
export interface WeighedClash extends FoundClash {
  alignment: Alignment;
  signals: Record<string, number>;
}

/** What tells of one clash whether it is about the same fact. */
function signalsOf(
  clash: FoundClash,
  alignment: Alignment,
  { signals, weights, contextValues: values }: Comparison,
  others: Others,
) {
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
    otherTimes: clash.kind !== 'date' && otherTimes(alignment) ? 1 : 0,
  };
}

/** What tells it of all clashes of two sentences alike. */
function signalsOfAll(alignment: Alignment, { signals, lead, rival, namesBack }: Comparison) {
  const { here, there } = alignment;
  return {
    story: alignment.oneStory ? 1 : 0,
    lead: lead(),
    rival: rival(),
    covered: signals.covered,
    inContext: signals.coveredInContext,
    otherEvent: signals.otherEvent,
    namesake: signals.namesake,
    names: signals.names,
    namesBack: namesBack(),
    quantities: signals.quantities,
    moments: signals.moments,
    sizeHere: Math.log1p(here.tokens.length),
    sizeThere: Math.log1p(there.tokens.length),
    past: isOfThePast(here) !== isOfThePast(there) ? 1 : 0,
  };
}

/** Slots whose difference may mean another event rather than another account of this one. */
const SLOTS: ReadonlySet<ClashKind> = new Set(['quantity', 'date', 'place', 'name']);

function clashesOf(alignment: Alignment, comparison: Comparison): WeighedClash[] {
  const found = clashesIn(alignment);
  if (found.length === 0) return [];
  const slots = new Set(found.flatMap(({ kind }) => (SLOTS.has(kind) ? [kind] : [])));
  const several = slots.size > 1 || (slots.has('date') && comparison.signals.otherFigure) ? 1 : 0;
  const others = comparison.others();
  const ofAll = { ...signalsOfAll(alignment, comparison), several };
  return found.map((clash) => ({
    ...clash,
    alignment,
    signals: { ...signalsOf(clash, alignment, comparison, others), ...ofAll },
  }));
}

/** From this likeness on a word is said by another sentence of the earlier statement. */
const SAID = 0.8;

/** True where another sentence of the earlier statement says what this one seems to contradict. */
function saidElsewhere({ here, alignment }: WeighedClash, { alignments }: Comparison): boolean {
  return alignments.some(
    (other) =>
      other !== alignment && here.every((token) => matchOf(token, alignment.here, other.hereValues) >= SAID),
  );
}

/** Clashes of what fills a slot, and of what is asserted: the latter stay, whatever else repeats the word. */
const OF_ASSERTION: ReadonlySet<ClashKind> = new Set([
  'polarity',
  'antonym',
  'contrast',
  'role',
  'reversal',
  'modality',
]);

/** Every clash of a comparison, with what it is weighed by. */
export function weighedClashes(comparison: Comparison): WeighedClash[] {
  return comparison.alignments
    .flatMap((alignment) => clashesOf(alignment, comparison))
    .filter((clash) => OF_ASSERTION.has(clash.kind) || !saidElsewhere(clash, comparison));
}
