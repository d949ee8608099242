import { isGone, type Part } from './parts';
import { MOST_CLAIMS } from './segment';

/** What is looked for in one part: terms by their index in its segment, and what each weighs. */
export interface Gathering {
  terms: number[];
  weights: number[];
}

/** Takes what is found. */
interface Taker {
  /** Sum that a claim must exceed to be wanted; it may rise with each one found. */
  least(): number;
  found(place: number, sum: number): void;
}

/** Sums of weights by place, and the places that have one. Clean between two uses, so that all searches share them. */
const sums = new Float32Array(MOST_CLAIMS);
const touched = new Uint16Array(MOST_CLAIMS);
const places = new Uint16Array(MOST_CLAIMS);

/** Adds up what each claim of a part shares with a query. */
export function gather(
  { segment, gone }: Part,
  { terms, weights }: Gathering,
  { least, found }: Taker,
): void {
  let used = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = weights[at] as number;
    const count = segment.read(terms[at] as number, places);
    used = add(count, weight, used);
  }
  let above = least();
  for (let at = 0; at < used; at++) {
    const place = touched[at] as number;
    const sum = sums[place] as number;
    sums[place] = 0;
    if (sum > above && !isGone(gone, place)) {
      found(place, sum);
      above = least();
    }
  }
}

/** Adds a weight to the claims at the places that were read; returns how many places are touched now. */
function add(count: number, weight: number, used: number): number {
  let end = used;
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    const sum = sums[place] as number;
    if (sum === 0) touched[end++] = place;
    sums[place] = sum + weight;
  }
  return end;
}
