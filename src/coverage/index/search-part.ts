import { Best } from '../best';
import { isGone, type Part } from './parts';
import { timeFactor } from './ranking';
import { MOST_CLAIMS } from './segment';

/** A query as one part sees it. */
export interface PartQuery {
  /** The terms that the part has, by their index in its segment, rarest first, and what each weighs. */
  terms: readonly number[];
  weights: readonly number[];
  /** What a sum of weights is multiplied with for a claim of each length. */
  factors: Float32Array;
  /** The most that length and nearness in time multiply a sum with in this part. */
  mostFactor: number;
  /**
   * Share of what the terms not looked at yet weigh that a claim is believed to gain from them. At 1 the answer is
   * exact.
   */
  hope: number;
  day: number;
  /** Takes what is found; what it has already sets how good a claim must be. */
  best: Best<number>;
}

/** Sums of weights by place, and the places that have one. Clean between two uses, so that all searches share them. */
const sums = new Float32Array(MOST_CLAIMS);
const touched = new Uint16Array(MOST_CLAIMS);
const places = new Uint16Array(MOST_CLAIMS);

/**
 * Offers the claims of a part that come near. Terms are added up rarest first. As soon as a claim with none of them so
 * far has no hope to come among the best, the remaining terms are looked up only for those that may ("MaxScore",
 * Turtle & Flood 1995, "Query evaluation: strategies and optimizations").
 */
export function searchPart(part: Part, query: PartQuery): void {
  const { terms, weights, best, mostFactor, hope } = query;
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  let floor = best.worst;
  let used = 0;
  let next = 0;
  for (; next < terms.length; next++) {
    const count = part.segment.count(terms[next] as number);
    // Worth its while only before a term that takes longer.
    if (count >= used && used >= best.limit) floor = Math.max(floor, worstOfBest(part, query, used));
    if (left * mostFactor * hope <= floor) break;
    used = add(part, terms[next] as number, { weight: weights[next] as number, used });
    left -= weights[next] as number;
  }
  floor = Math.max(floor, worstOfBest(part, query, used));
  complete(part, query, { used, next, left, floor });
  for (let at = 0; at < used; at++) sums[touched[at] as number] = 0;
}

/** Adds a term's weight to every claim that has it; returns how many places are touched now. */
function add({ segment }: Part, term: number, { weight, used }: { weight: number; used: number }): number {
  const count = segment.read(term, places);
  let end = used;
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    const sum = sums[place] as number;
    if (sum === 0) touched[end++] = place;
    sums[place] = sum + weight;
  }
  return end;
}

/** What a claim's sum of weights is multiplied with. */
function factorOf({ segment }: Part, { factors, day }: PartQuery, place: number): number {
  const days = Math.abs((segment.days[place] as number) - day);
  return (factors[segment.lengths[place] as number] as number) * timeFactor(days);
}

/** The score that the last of the best reaches with the terms so far: what stays below it in the end is not wanted. */
function worstOfBest(part: Part, query: PartQuery, used: number): number {
  const best = new Best<number>(query.best.limit);
  for (let at = 0; at < used; at++) {
    const place = touched[at] as number;
    if (isGone(part.gone, place)) continue;
    best.offer(place, (sums[place] as number) * factorOf(part, query, place));
  }
  return best.worst;
}

interface Progress {
  used: number;
  /** The first term that was not added up, and what it and those behind it weigh together. */
  next: number;
  left: number;
  /** Score below which a claim is not wanted. */
  floor: number;
}

/** Looks up the remaining terms of those claims that may still come among the best, and offers them. */
function complete(part: Part, query: PartQuery, { used, next, left, floor }: Progress): void {
  const { segment, gone } = part;
  const { terms, weights, best } = query;
  for (let at = 0; at < used; at++) {
    const place = touched[at] as number;
    if (isGone(gone, place)) continue;
    const factor = factorOf(part, query, place);
    let sum = sums[place] as number;
    let gain = left * query.hope;
    const least = Math.max(floor, best.worst);
    for (let term = next; term < terms.length && (sum + gain) * factor >= least; term++) {
      const weight = weights[term] as number;
      gain -= weight * query.hope;
      if (segment.has(terms[term] as number, place)) sum += weight;
    }
    best.offer(segment.rows[place] as number, sum * factor);
  }
}
