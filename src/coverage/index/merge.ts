import { MOST_CLAIMS, postingUnits, Segment } from './segment';

/** A segment and where its claims go in the merged one. */
interface Input {
  segment: Segment;
  /** Per place its new one, or -1 for a claim that is left out. */
  moved: Int32Array;
  /** The next term that is not merged yet. */
  next: number;
}

const places = new Uint16Array(MOST_CLAIMS);

/**
 * Merges segments into one.
 * @param segments together they keep at most MOST_CLAIMS claims, no row twice
 * @param isGone tells the rows that are to be left out
 */
export function mergeSegments(segments: readonly Segment[], isGone: (row: number) => boolean): Segment {
  const inputs = segments.map((segment) => ({
    segment,
    moved: new Int32Array(segment.size).fill(-1),
    next: 0,
  }));
  const kept = inputs
    .flatMap(({ segment, moved }) => Array.from(segment.rows, (row, from) => ({ row, from, segment, moved })))
    .filter(({ row }) => !isGone(row))
    .sort((one, other) => one.row - other.row);
  kept.forEach(({ from, moved }, place) => {
    moved[from] = place;
  });
  const merged = mergeTerms(inputs, kept.length);
  const result = Segment.empty({ claims: kept.length, terms: merged.hashes.length, units: merged.units });
  kept.forEach(({ row, from, segment }, place) => {
    result.setClaim(place, {
      row,
      day: segment.days[from] as number,
      length: segment.lengths[from] as number,
    });
  });
  merged.fill(result);
  return result;
}

/** The terms of all inputs in the order of their hashes. */
function mergeTerms(inputs: readonly Input[], claims: number): MergedTerms {
  const merged = new MergedTerms(inputs, claims);
  for (;;) {
    const hash = inputs.reduce(
      (least, { segment, next }) => Math.min(least, segment.terms[next] ?? Number.POSITIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
    if (hash === Number.POSITIVE_INFINITY) return merged;
    for (const input of inputs) {
      if (input.segment.terms[input.next] === hash) merged.take(input);
    }
    merged.end(hash);
  }
}

class MergedTerms {
  readonly hashes: number[] = [];
  /** Units of 16 bits that all postings will take. */
  units = 0;
  /** Where the places of each term end in `places`. */
  private readonly ends: number[] = [];
  private readonly places: Uint16Array;
  private used = 0;

  constructor(
    inputs: readonly Input[],
    private readonly claims: number,
  ) {
    this.places = new Uint16Array(inputs.reduce((sum, { segment }) => sum + segment.countAll(), 0));
  }

  /** Takes the places of an input's next term. */
  take(input: Input): void {
    const count = input.segment.read(input.next++, places);
    for (let at = 0; at < count; at++) {
      const place = input.moved[places[at] as number] as number;
      if (place >= 0) this.places[this.used++] = place;
    }
  }

  /** Ends a term; one that no claim has any more is dropped. */
  end(hash: number): void {
    const start = this.ends.at(-1) ?? 0;
    if (this.used === start) return;
    // Nothing to do where the inputs' rows do not overlap, as is the rule.
    this.places.subarray(start, this.used).sort();
    this.hashes.push(hash);
    this.ends.push(this.used);
    this.units += postingUnits(this.used - start, this.claims);
  }

  fill(segment: Segment): void {
    this.hashes.forEach((hash, term) => {
      segment.setTerm(term, hash, this.places.subarray(this.ends[term - 1] ?? 0, this.ends[term]));
    });
  }
}
