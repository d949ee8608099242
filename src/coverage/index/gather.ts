import type { Bar } from './bar';
import { isGone, type Part } from './parts';
import { MOST_CLAIMS, type Segment, type Span } from './segment';

/** What is looked for in one part: terms by their index in its segment, and what each weighs, in whole numbers. */
export interface Gathering {
  terms: number[];
  weights: number[];
}

/** Postings from which on it takes less time to clear all sums than those that have one. */
const MANY = 4_096;

/** Sums of weights by place. Clean between two uses, so that all searches share them. */
const sums = new Int32Array(MOST_CLAIMS);
/** Places whose sum exceeds what any claim needs at least. */
const above = new Uint16Array(MOST_CLAIMS);

/**
 * Adds up what each claim of a part shares with a query.
 * @param bar what the sum of a claim must exceed; it may rise with each claim found
 */
export function gather(
  { segment, gone }: Part,
  { terms, weights }: Gathering,
  bar: Bar,
  found: (place: number, sum: number) => void,
): void {
  const { lengths, postings } = segment;
  // Most claims stay below it, and are never looked at.
  const { lowest } = bar;
  const spans = terms.map((term) => segment.span(term));
  let used = 0;
  for (let at = 0; at < spans.length; at++) {
    const [span, weight] = [spans[at] as Span, weights[at] as number];
    used = (span.isBitmap ? addBits : addPlaces)(postings, span, weight, lowest, used);
  }
  for (let at = 0; at < used; at++) {
    const place = above[at] as number;
    const sum = sums[place] as number;
    if (bar.admits(sum, lengths[place] as number) && !isGone(gone, place)) found(place, sum);
  }
  clear(segment, spans);
}

/** Adds a weight to the claims of a list of places; returns how many places are above `lowest` now. */
function addPlaces(
  postings: Uint16Array,
  { start, end }: Span,
  weight: number,
  lowest: number,
  used: number,
): number {
  let next = used;
  for (let at = start; at < end; at++) {
    const place = postings[at] as number;
    const before = sums[place] as number;
    const sum = before + weight;
    sums[place] = sum;
    if (sum > lowest && before <= lowest) above[next++] = place;
  }
  return next;
}

/** The same for places that are bits, sixteen in each unit. */
function addBits(
  postings: Uint16Array,
  { start, end }: Span,
  weight: number,
  lowest: number,
  used: number,
): number {
  let next = used;
  for (let at = start, base = 0; at < end; at++, base += 16) {
    for (let bits = postings[at] as number; bits !== 0; bits &= bits - 1) {
      const place = base + 31 - Math.clz32(bits & -bits);
      const before = sums[place] as number;
      const sum = before + weight;
      sums[place] = sum;
      if (sum > lowest && before <= lowest) above[next++] = place;
    }
  }
  return next;
}

function clear({ postings, size }: Segment, spans: readonly Span[]): void {
  const count = spans.reduce((sum, { start, end, isBitmap }) => sum + (isBitmap ? MANY : end - start), 0);
  if (count >= MANY) {
    sums.fill(0, 0, size);
    return;
  }
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) sums[postings[at] as number] = 0;
  }
}
