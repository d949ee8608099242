import { LENGTHS } from './query-terms';

/** What the sum of a claim must exceed, by the claim's length. */
export class Bar {
  /** What it must exceed whatever its length. */
  lowest = 0;
  private readonly sums = new Float64Array(LENGTHS);
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
    let lowest = Number.POSITIVE_INFINITY;
    for (let length = 0; length < LENGTHS; length++) {
      const sum = score * (this.inverse[length] as number) - (open[length] as number);
      this.sums[length] = sum;
      if (sum < lowest) lowest = sum;
    }
    this.lowest = Math.max(0, lowest);
  }

  /** True where a claim of this length, in terms, may still exceed the score. */
  admits(sum: number, length: number): boolean {
    return sum > (this.sums[length] as number);
  }
}
