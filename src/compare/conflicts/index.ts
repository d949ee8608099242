import type { Alignment } from '../align';
import type { Comparison } from '../signals';
import type { Difference, DifferenceKind } from '../types';
import type { Token, View } from '../view';
import { momentClashes, otherTimes } from './moments';
import { placeClashes } from './names';
import { antonymClashes, contrastClashes, polarityClashes } from './polarity';
import { quantityClashes } from './quantities';
import type { Clash } from './slot';

/** Words of two statements that cannot be true together, and how sure that is. */
export interface Conflict extends Omit<Difference, 'evidence'> {
  /** From 0 to 1. */
  strength: number;
}

/** How readily a kind of clash is believed: added before the logistic. */
const BELIEF: Record<string, number> = {
  quantity: 0,
  date: -0.8,
  place: -0.8,
  polarity: 0,
  antonym: -0.3,
  contrast: 0.8,
};

const REST_WEIGHT = 6;
const SLOT_WEIGHT = 2;
const BIAS = -4;

type Detector = [kind: keyof typeof BELIEF, find: (alignment: Alignment) => Clash[]];

const DETECTORS: Detector[] = [
  ['quantity', quantityClashes],
  ['date', momentClashes],
  ['place', placeClashes],
  ['polarity', polarityClashes],
  ['antonym', antonymClashes],
  ['contrast', contrastClashes],
];

function kindOf(kind: keyof typeof BELIEF, { here }: Clash): DifferenceKind {
  if (kind === 'quantity') return here[0]?.quantity?.unit === 'second' ? 'duration' : 'number';
  return kind === 'contrast' ? 'polarity' : (kind as DifferenceKind);
}

/** Share of the rest of the statement, by weight, that the earlier one says as well. */
function restCovered(alignment: Alignment, clash: Clash): number {
  let [sum, whole] = [0, 0];
  alignment.here.tokens.forEach((token, index) => {
    if (clash.here.includes(token)) return;
    whole += token.weight;
    sum += token.weight * (alignment.hereValues[index] ?? 0);
  });
  return whole === 0 ? 0 : sum / whole;
}

function span(tokens: Token[], { analysis, offset }: View): { text: string; start: number; end: number } {
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map((token) => token.end));
  return { text: analysis.text.slice(start, end), start: start + offset, end: end + offset };
}

function strength(kind: keyof typeof BELIEF, alignment: Alignment, clash: Clash): number {
  const rest = restCovered(alignment, clash);
  const sum = BIAS + REST_WEIGHT * rest + SLOT_WEIGHT * clash.slot + (BELIEF[kind] ?? 0);
  const apart = kind !== 'date' && otherTimes(alignment) ? 1 : 0;
  return 1 / (1 + Math.exp(-(sum - apart)));
}

/** The conflicts of a comparison, the surest first. */
export function conflicts({ alignments }: Comparison): Conflict[] {
  const found: Conflict[] = [];
  for (const alignment of alignments) {
    for (const [kind, find] of DETECTORS) {
      for (const clash of find(alignment)) {
        const [here, there] = [span(clash.here, alignment.here), span(clash.there, alignment.there)];
        found.push({
          kind: kindOf(kind, clash),
          here: here.text,
          there: there.text,
          hereSpan: { start: here.start, end: here.end },
          thereSpan: { start: there.start, end: there.end },
          strength: strength(kind, alignment, clash),
        });
      }
    }
  }
  return found.sort((a, b) => b.strength - a.strength);
}
