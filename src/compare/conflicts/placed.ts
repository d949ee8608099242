import { type Alignment, matchOf } from '../align/align';
import { ALIKE } from '../align/similarity';
import type { Comparison } from '../signals/signals';
import { type ClashKind, clashesIn, type FoundClash } from './detectors';

/** A clash with the two sentences that it is between. */
export interface PlacedClash extends FoundClash {
  alignment: Alignment;
  /** True where these sentences differ in slots of several kinds. */
  several: boolean;
}

/** Slots whose difference may mean another event rather than another account of this one. */
const SLOTS: ReadonlySet<ClashKind> = new Set(['quantity', 'date', 'place', 'name']);

function placed(alignment: Alignment, { signals }: Comparison): PlacedClash[] {
  const found = clashesIn(alignment);
  const slots = new Set(found.flatMap(({ kind }) => (SLOTS.has(kind) ? [kind] : [])));
  const several = slots.size > 1 || (slots.has('date') && signals.otherFigure > 0);
  return found.map((clash) => ({ ...clash, alignment, several }));
}

/** True where another sentence of the earlier statement says what this one seems to contradict. */
function saidElsewhere({ here, alignment }: PlacedClash, { alignments }: Comparison): boolean {
  return alignments.some(
    (other) =>
      other !== alignment && here.every((token) => matchOf(token, alignment.here, other.hereValues) >= ALIKE),
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

/** Every clash of a comparison. */
export function clashesOf(comparison: Comparison): PlacedClash[] {
  return comparison.alignments
    .flatMap((alignment) => placed(alignment, comparison))
    .filter((clash) => OF_ASSERTION.has(clash.kind) || !saidElsewhere(clash, comparison));
}
