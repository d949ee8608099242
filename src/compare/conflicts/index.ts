import { type Alignment, matchOf } from '../align/align';
import { clashOf } from '../model/score';
import type { Comparison } from '../signals/signals';
import type { Token } from '../statement/tokens';
import type { View } from '../statement/view';
import type { Others } from '../surroundings/others';
import type { Difference, DifferenceKind } from '../types';
import { alternativeClashes } from './assertions/alternatives';
import { causeClashes } from './assertions/causes';
import { firstClashes } from './assertions/firsts';
import { areHabitAndNews } from './assertions/habits';
import { isAskedForAlone, modalityClashes } from './assertions/modality';
import { antonymClashes, contrastClashes, polarityClashes } from './assertions/polarity';
import { reversalClashes } from './assertions/reversals';
import { differenceClashes } from './figures/differences';
import { marginClashes } from './figures/margins';
import { noneClashes } from './figures/nones';
import { quantifierClashes } from './figures/quantifiers';
import { quantityClashes } from './figures/quantities';
import { reckonedClashes } from './figures/reckoned';
import { shareClashes } from './figures/shares';
import { soleClashes } from './figures/sole';
import { swappedClashes } from './figures/swapped';
import { tollClashes } from './figures/tolls';
import { unanimityClashes } from './figures/unanimity';
import { attributionClashes } from './names/attribution';
import { originClashes } from './names/origins';
import { nameClashes, roleClashes } from './names/people';
import { placeClashes } from './names/places';
import { winnerClashes } from './names/winners';
import { argumentAgrees, type Clash } from './slot';
import { isOfThePast, momentClashes, otherTimes } from './times/moments';
import { figureSignals } from './weighing/figure-signals';
import { shareOfRest } from './weighing/rest';
import { tellingSignals } from './weighing/tell';
import { toldBeside } from './weighing/told-beside';
import { toldLater } from './weighing/told-later';
import { topicShares } from './weighing/topic';

/** Words of two statements that cannot be true together, and how sure that is. */
export interface Conflict extends Omit<Difference, 'evidence'> {
  /** From 0 to 1. */
  strength: number;
}

type ClashKind =
  | 'quantity'
  | 'quantifier'
  | 'none'
  | 'unanimity'
  | 'date'
  | 'place'
  | 'name'
  | 'role'
  | 'attribution'
  | 'alternative'
  | 'polarity'
  | 'antonym'
  | 'contrast'
  | 'reversal'
  | 'cause'
  | 'first'
  | 'modality';

type Detector = (alignment: Alignment) => Clash[];

const DETECTORS: Record<ClashKind, readonly Detector[]> = {
  quantity: [
    quantityClashes,
    reckonedClashes,
    marginClashes,
    differenceClashes,
    tollClashes,
    shareClashes,
    swappedClashes,
    soleClashes,
  ],
  quantifier: [quantifierClashes],
  none: [noneClashes],
  unanimity: [unanimityClashes],
  date: [momentClashes],
  place: [placeClashes, originClashes],
  name: [nameClashes, winnerClashes],
  role: [roleClashes],
  attribution: [attributionClashes],
  alternative: [alternativeClashes],
  polarity: [polarityClashes],
  antonym: [antonymClashes],
  contrast: [contrastClashes],
  reversal: [reversalClashes],
  cause: [causeClashes],
  first: [firstClashes],
  modality: [modalityClashes],
};

const KINDS = Object.keys(DETECTORS) as ClashKind[];

/** A clash with what speaks for and against its being about the same fact. */
export interface WeighedClash extends Clash {
  kind: ClashKind;
  alignment: Alignment;
  signals: Record<string, number>;
}

function kindOf({ kind, here }: WeighedClash): DifferenceKind {
  if (kind === 'quantity') return here[0]?.quantity?.unit === 'second' ? 'duration' : 'number';
  if (kind === 'alternative') return 'antonym';
  if (kind === 'none' || kind === 'unanimity') return 'quantifier';
  if (kind === 'reversal') return 'role';
  if (kind === 'first') return 'polarity';
  return kind === 'contrast' || kind === 'modality' ? 'polarity' : kind;
}

function span(tokens: Token[], { analysis, offset }: View): { text: string; start: number; end: number } {
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map((token) => token.end));
  return { text: analysis.text.slice(start, end), start: start + offset, end: end + offset };
}

/** What tells of one clash whether it is about the same fact. */
function signalsOf(
  clash: Clash & { kind: ClashKind },
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
  const found: (Clash & { kind: ClashKind })[] = [];
  for (const kind of KINDS) {
    for (const detect of DETECTORS[kind]) {
      for (const clash of detect(alignment)) {
        if (areHabitAndNews(alignment, clash) || isAskedForAlone(alignment, clash)) continue;
        found.push({ ...clash, kind });
      }
    }
  }
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

/** A clash as the conflict it may be, with the probability that it is one. */
export function conflictOf(clash: WeighedClash, { strength } = clashOf(clash.signals)): Conflict {
  const [here, there] = [span(clash.here, clash.alignment.here), span(clash.there, clash.alignment.there)];
  return {
    kind: kindOf(clash),
    here: here.text,
    there: there.text,
    hereSpan: { start: here.start, end: here.end },
    thereSpan: { start: there.start, end: there.end },
    strength,
  };
}

/**
 * The clashes of a comparison as conflicts. Those that the logistic model is surest of come first: all parts of the model
 * are sure of two clashes of one statement, and it still tells which names the words in dispute.
 */
export function conflicts(clashes: WeighedClash[]): Conflict[] {
  return clashes
    .map((clash) => ({ clash, sureness: clashOf(clash.signals) }))
    .sort((one, other) => other.sureness.sum - one.sureness.sum)
    .map(({ clash, sureness }) => conflictOf(clash, sureness));
}
