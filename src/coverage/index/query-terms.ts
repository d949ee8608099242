/** Lengths of claims that segments tell apart, 0 included; the last stands for all longer ones. */
export const LENGTHS = 256;

/** What is known of a term. */
export interface Term {
  /** Where each part has it, or -1. */
  at: Int32Array;
  /** How many claims have it. */
  count: number;
  rarity: number;
  /** What it adds to the sum of a claim, in whole numbers. */
  weight: number;
}

/** The known terms of the claim in hand, rarest first, and how many of them need be walked. */
export class QueryTerms {
  readonly terms: readonly Term[];
  /** By term, what a claim can score by it and those behind it alone. */
  private readonly reach: Float64Array;
  private readonly open = new Map<number, Float64Array>();

  /** @param factors by length of a claim, what its sum is multiplied with */
  constructor(
    terms: readonly Term[],
    private readonly factors: Float32Array,
    readonly day: number,
  ) {
    this.terms = terms.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
    this.reach = Float64Array.from(this.terms, (_, from) => this.reachFrom(from));
  }

  /** How many of the rarest, at least one, have so many postings together at most. */
  within(postings: number): number {
    let sum = 0;
    const end = this.terms.findIndex(({ count }, at) => {
      sum += count;
      return at > 0 && sum > postings;
    });
    return end < 0 ? this.terms.length : end;
  }

  /**
   * How many of the rarest, at least one, find every claim that scores more than `least`: what has none of them cannot
   * (MaxScore, Turtle & Flood 1995, "Query evaluation: strategies and optimizations").
   */
  needed(least: number): number {
    let end = this.terms.length;
    while (end > 1 && (this.reach[end - 1] as number) <= least) end--;
    return end;
  }

  /** By length of a claim, what the terms from one on may add to its sum. */
  openFrom(from: number): Float64Array {
    let open = this.open.get(from);
    if (!open) {
      open = new Float64Array(LENGTHS);
      let sum = 0;
      for (let length = 1; length < LENGTHS; length++) {
        sum += this.terms[from + length - 1]?.weight ?? 0;
        open[length] = sum;
      }
      this.open.set(from, open);
    }
    return open;
  }

  /** The longer a claim, the more of the terms it may have, and the less each counts. */
  private reachFrom(from: number): number {
    let [sum, most] = [0, 0];
    for (let at = from; at < this.terms.length; at++) {
      sum += (this.terms[at] as Term).weight;
      most = Math.max(most, sum * (this.factors[Math.min(at - from + 1, LENGTHS - 1)] as number));
    }
    return most;
  }
}
