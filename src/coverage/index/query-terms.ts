import type { Term } from './known-terms';

/** Lengths of claims that segments tell apart, 0 included; the last stands for all longer ones. */
export const LENGTHS = 256;

/** What claims are scored by. */
interface Scoring {
  /** By length of a claim, what its sum is multiplied with. */
  factors: Float32Array;
  /** Share of what terms that are not walked could add which is reckoned with. */
  hope: number;
}

/** The known terms of the claim in hand, rarest first, and how many of them need be walked. */
export class QueryTerms {
  readonly terms: readonly Term[];
  /** By term, what a claim can be hoped to score by it and those behind it alone. */
  private readonly reach: Float64Array;
  /** By term, what it and those behind it weigh together; 0 at the end. */
  private readonly weights: Float64Array;
  private readonly open = new Map<number, Float64Array>();

  constructor(
    terms: readonly Term[],
    private readonly scoring: Scoring,
  ) {
    this.terms = terms.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
    this.weights = new Float64Array(this.terms.length + 1);
    for (let at = this.terms.length - 1; at >= 0; at--) {
      this.weights[at] = (this.weights[at + 1] as number) + (this.terms[at] as Term).weight;
    }
    this.reach = Float64Array.from(this.terms, (_, from) => this.reachFrom(from));
  }

  /**
   * How many of the rarest, at least one, find every claim that can be hoped to score more than `least`: what has none
   * of them cannot (MaxScore, Turtle & Flood 1995, "Query evaluation: strategies and optimizations").
   */
  needed(least: number): number {
    let end = this.terms.length;
    while (end > 1 && (this.reach[end - 1] as number) <= least) end--;
    return end;
  }

  /** By length of a claim, what the terms from one on can be hoped to add to its sum. */
  openFrom(from: number): Float64Array {
    let open = this.open.get(from);
    if (!open) {
      open = new Float64Array(LENGTHS);
      let sum = 0;
      for (let length = 1; length < LENGTHS; length++) {
        sum += this.terms[from + length - 1]?.weight ?? 0;
        open[length] = this.scoring.hope * sum;
      }
      this.open.set(from, open);
    }
    return open;
  }

  /** What all terms from one on weigh together. */
  weightFrom(from: number): number {
    return this.weights[from] as number;
  }

  /** The longer a claim, the more of the terms it may have, and the less each counts. */
  private reachFrom(from: number): number {
    const { factors, hope } = this.scoring;
    let most = 0;
    for (let at = from; at < this.terms.length; at++) {
      const sum = this.weightFrom(from) - this.weightFrom(at + 1);
      most = Math.max(most, sum * (factors[Math.min(at - from + 1, LENGTHS - 1)] as number));
    }
    return hope * most;
  }
}
