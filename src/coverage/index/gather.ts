import { isGone, type Part } from './parts';
import { MOST_CLAIMS } from './segment';

/** What is looked for in one part: terms by their index in its segment, and what each weighs, in whole numbers. */
export interface Gathering {
  terms: number[];
  weights: number[];
}

/** Sums of weights by place, and the places that have one. Clean between two uses, so that all searches share them. */
const sums = new Int32Array(MOST_CLAIMS);
/** One more, as a place is written before it is known whether it is new. */
const touched = new Uint16Array(MOST_CLAIMS + 1);

/**
 * Adds up what each claim of a part shares with a query.
 * @param bar what the sum of a claim must exceed, by its length; it may rise with each claim found
 */
export function gather(
  { segment, gone }: Part,
  { terms, weights }: Gathering,
  bar: Float64Array,
  found: (place: number, sum: number) => void,
): void {
  const { lengths, postings } = segment;
  let used = 0;
  for (let at = 0; at < terms.length; at++) {
    const { start, end, isBitmap } = segment.span(terms[at] as number);
    const add = isBitmap ? addBits : addPlaces;
    used = add(postings.subarray(start, end), weights[at] as number, used);
  }
  for (let at = 0; at < used; at++) {
    const place = touched[at] as number;
    const sum = sums[place] as number;
    sums[place] = 0;
    if (sum > (bar[lengths[place] as number] as number) && !isGone(gone, place)) found(place, sum);
  }
}

/** Adds a weight to the claims of a list of places; returns how many places are touched now. */
function addPlaces(places: Uint16Array, weight: number, used: number): number {
  let next = used;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const sum = sums[place] as number;
    touched[next] = place;
    // One more where the sum was 0; a branch would be mispredicted half of the time.
    next += (sum - 1) >>> 31;
    sums[place] = sum + weight;
  }
  return next;
}

/** The same for places that are bits, sixteen in each unit. */
function addBits(units: Uint16Array, weight: number, used: number): number {
  let next = used;
  for (let at = 0; at < units.length; at++) {
    for (let bits = units[at] as number; bits !== 0; bits &= bits - 1) {
      const place = 16 * at + 31 - Math.clz32(bits & -bits);
      const sum = sums[place] as number;
      touched[next] = place;
      next += (sum - 1) >>> 31;
      sums[place] = sum + weight;
    }
  }
  return next;
}
