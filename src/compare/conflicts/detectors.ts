import type { Alignment } from '../align/align';
import { alternativeClashes } from './assertions/alternatives';
import { antonymClashes } from './assertions/antonyms';
import { causeClashes } from './assertions/causes';
import { cleftClashes } from './assertions/clefts';
import { contrastClashes } from './assertions/contrasts';
import { firstClashes } from './assertions/firsts';
import { areHabitAndNews } from './assertions/habits';
import { isAskedForAlone, modalityClashes } from './assertions/modality';
import { polarityClashes } from './assertions/polarity';
import { reversalClashes } from './assertions/reversals';
import { differenceClashes } from './figures/differences';
import { extentClashes } from './figures/extents';
import { factorClashes } from './figures/factors';
import { frequencyClashes } from './figures/frequencies';
import { marginClashes } from './figures/margins';
import { noneClashes } from './figures/nones';
import { quantifierClashes } from './figures/quantifiers';
import { quantityClashes } from './figures/quantities';
import { reckonedClashes } from './figures/reckoned';
import { shareClashes } from './figures/shares';
import { soleClashes } from './figures/sole';
import { superlativeClashes } from './figures/superlatives';
import { swappedClashes } from './figures/swapped';
import { tollClashes } from './figures/tolls';
import { unanimityClashes } from './figures/unanimity';
import { attributionClashes } from './names/attribution';
import { journeyClashes } from './names/journeys';
import { originClashes } from './names/origins';
import { nameClashes, roleClashes } from './names/people';
import { placeClashes } from './names/places';
import { successionClashes } from './names/successions';
import { winnerClashes } from './names/winners';
import type { Clash } from './slot';
import { bearersOf } from './subjects/bearers';
import { areOfOtherOffices } from './subjects/offices';
import { daypartClashes } from './times/dayparts';
import { momentClashes } from './times/moments';
import { orderClashes } from './times/order';

/** What may clash, as the models are told of it. */
export type ClashKind =
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

/** What two sentences tell of their subjects: clashes of others may be of one body, whoever speaks for it. */
const OF_SUBJECT: ReadonlySet<ClashKind> = new Set(['antonym', 'alternative', 'cause']);

type Detector = (alignment: Alignment) => Clash[];

const DETECTORS: Record<ClashKind, readonly Detector[]> = {
  quantity: [
    quantityClashes,
    reckonedClashes,
    marginClashes,
    differenceClashes,
    factorClashes,
    tollClashes,
    shareClashes,
    swappedClashes,
    soleClashes,
    superlativeClashes,
  ],
  quantifier: [quantifierClashes, extentClashes, frequencyClashes],
  none: [noneClashes],
  unanimity: [unanimityClashes],
  date: [momentClashes, daypartClashes, orderClashes],
  place: [placeClashes, originClashes, journeyClashes],
  name: [nameClashes, winnerClashes],
  role: [roleClashes],
  attribution: [attributionClashes],
  alternative: [alternativeClashes],
  polarity: [polarityClashes],
  antonym: [antonymClashes],
  contrast: [contrastClashes, cleftClashes],
  reversal: [reversalClashes, successionClashes],
  cause: [causeClashes],
  first: [firstClashes],
  modality: [modalityClashes],
};

const KINDS = Object.keys(DETECTORS) as ClashKind[];

/** A clash and its kind. */
export interface FoundClash extends Clash {
  kind: ClashKind;
}

/** Clashes of who somebody is: what tells the two apart is what is in dispute. */
const OF_PERSONS: ReadonlySet<ClashKind> = new Set(['name', 'role', 'attribution', 'reversal']);

/** The clashes of two sentences, before it is known whether they are about the same fact. */
export function clashesIn(alignment: Alignment): FoundClash[] {
  const areOtherOffices = areOfOtherOffices(alignment);
  const kinds = KINDS.filter((kind) => !areOtherOffices || !OF_SUBJECT.has(kind));
  const found = kinds
    .flatMap((kind) =>
      DETECTORS[kind].flatMap((detect) => detect(alignment).map((clash) => ({ ...clash, kind }))),
    )
    .filter((clash) => !areHabitAndNews(alignment, clash) && !isAskedForAlone(alignment, clash))
    .map((clash) => ({ clash, bearers: OF_PERSONS.has(clash.kind) ? null : bearersOf(alignment, clash) }));
  // "The northern depot" and "the southern": two depots, where something else is said of each as well.
  const areOthers = found.some(({ bearers }) => bearers === 'others');
  return found.filter(({ bearers }) => !areOthers || bearers === null).map(({ clash }) => clash);
}
