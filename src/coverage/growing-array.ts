/** Unsigned 32-bit numbers in one packed array that grows by doubling. */
export class GrowingArray {
  private numbers = new Uint32Array(1_024);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** Appends a number and returns its place. */
  push(value: number): number {
    if (this.used === this.numbers.length) {
      const grown = new Uint32Array(this.numbers.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.used] = value;
    return this.used++;
  }

  /** The number at a place; 0 past the end. */
  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.numbers[place] = value;
  }
}
