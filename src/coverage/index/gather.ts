import type { Bar } from './bar';
import { isGone, type Part } from './parts';
import { MOST_CLAIMS, type Segment } from './segment';

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
  const { lengths } = segment;
  // Most claims stay below it, and are never looked at.
  const { lowest } = bar;
  let used = 0;
  for (let at = 0; at < terms.length; at++) {
    const [term, weight] = [terms[at] as number, weights[at] as number];
    const add = segment.span(term).isBitmap ? addBits : addPlaces;
    used = add(postingsOf(segment, term), weight, lowest, used);
  }
  for (let at = 0; at < used; at++) {
    const place = above[at] as number;
    const sum = sums[place] as number;
    if (bar.admits(sum, lengths[place] as number) && !isGone(gone, place)) found(place, sum);
  }
  clear(segment, terms);
}

function postingsOf(segment: Segment, term: number): Uint16Array {
  const { start, end } = segment.span(term);
  return segment.postings.subarray(start, end);
}

/** Adds a weight to the claims of a list of places; returns how many places are above `lowest` now. */
function addPlaces(places: Uint16Array, weight: number, lowest: number, used: number): number {
  let next = used;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const before = sums[place] as number;
    const sum = before + weight;
    sums[place] = sum;
    if (sum > lowest && before <= lowest) above[next++] = place;
  }
  return next;
}

/** The same for places that are bits, sixteen in each unit. */
function addBits(units: Uint16Array, weight: number, lowest: number, used: number): number {
  let next = used;
  for (let at = 0; at < units.length; at++) {
    for (let bits = units[at] as number; bits !== 0; bits &= bits - 1) {
      const place = 16 * at + 31 - Math.clz32(bits & -bits);
      const before = sums[place] as number;
      const sum = before + weight;
      sums[place] = sum;
      if (sum > lowest && before <= lowest) above[next++] = place;
    }
  }
  return next;
}

function clear(segment: Segment, terms: readonly number[]): void {
  const lists = terms.map((term) => (segment.span(term).isBitmap ? null : postingsOf(segment, term)));
  const count = lists.reduce((sum, list) => sum + (list?.length ?? MANY), 0);
  if (count >= MANY) {
    sums.fill(0, 0, segment.size);
    return;
  }
  for (const list of lists) {
    for (let at = 0; list && at < list.length; at++) sums[list[at] as number] = 0;
  }
}
