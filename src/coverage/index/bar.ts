import { LENGTHS } from './query-terms';

/** What the sum of a claim must exceed, by the claim's length. */
export class Bar {
  /** What it must exceed whatever its length, since `set`: to find it anew for each claim found took a twentieth of a search. */
  lowest = 0;
  private score = 0;
  private open: Float64Array = new Float64Array(LENGTHS);
  private readonly inverse: Float64Array;

  /** @param factors by length of a claim, what its sum is multiplied with */
  constructor(readonly factors: Float32Array) {
    this.inverse = Float64Array.from(factors, (factor) => 1 / factor);
  }

  /**
   * @param score that a claim must exceed
   * @param open by length, what its sum may still gain
   */
  set(score: number, open: Float64Array): void {
    this.score = score;
    this.open = open;
    let lowest = Number.POSITIVE_INFINITY;
    for (let length = 0; length < LENGTHS; length++) {
      const sum = score * (this.inverse[length] as number) - (open[length] as number);
      if (sum < lowest) lowest = sum;
    }
    this.lowest = Math.max(0, lowest);
  }

  /** Takes a higher score, which leaves `lowest` as it was. */
  raise(score: number): void {
    this.score = score;
  }

  /** True where a claim of this length, in terms, may still exceed the score. */
  admits(sum: number, length: number): boolean {
    return sum > this.score * (this.inverse[length] as number) - (this.open[length] as number);
  }
}
