import { type IndexedClaim, MOST_CLAIMS, postingUnits, Segment } from './segment';

/**
 * Packs claims into a segment.
 * @param claims at most MOST_CLAIMS, in any order
 */
export function packSegment(claims: readonly IndexedClaim[]): Segment {
  const ordered = [...claims].sort((one, other) => one.row - other.row);
  const pairs = termsWithPlaces(ordered);
  const runs = runsOf(pairs);
  const segment = Segment.empty({
    claims: ordered.length,
    terms: runs.length - 1,
    units: runs.slice(1).reduce((sum, end, run) => {
      return sum + postingUnits(end - (runs[run] as number), ordered.length);
    }, 0),
  });
  ordered.forEach(({ row, day, terms }, place) => {
    segment.setClaim(place, { row, day, length: terms.length });
  });
  for (let run = 0; run + 1 < runs.length; run++) {
    const own = pairs.subarray(runs[run], runs[run + 1]);
    const places = Uint16Array.from(own, (pair) => pair % MOST_CLAIMS);
    segment.setTerm(run, Math.floor((own[0] as number) / MOST_CLAIMS), places);
  }
  return segment;
}

/** Every term of every claim as one number, hash before place, sorted: 48 bits, which a double holds exactly. */
function termsWithPlaces(claims: readonly IndexedClaim[]): Float64Array {
  const pairs = new Float64Array(claims.reduce((sum, { terms }) => sum + terms.length, 0));
  let used = 0;
  claims.forEach(({ terms }, place) => {
    for (const hash of terms) pairs[used++] = hash * MOST_CLAIMS + place;
  });
  return pairs.sort();
}

/** Where the pairs of each hash start, and where the last ones end. */
function runsOf(pairs: Float64Array): number[] {
  const starts = [0];
  for (let at = 1; at < pairs.length; at++) {
    const [hash, before] = [pairs[at] as number, pairs[at - 1] as number];
    if (Math.floor(hash / MOST_CLAIMS) !== Math.floor(before / MOST_CLAIMS)) starts.push(at);
  }
  if (pairs.length > 0) starts.push(pairs.length);
  return starts;
}
