/** Keeps the items with the highest scores, a bounded number of them; of equals the one offered first. */
export class Best<Item> {
  private readonly kept: { item: Item; score: number }[] = [];

  /** @param least score that an item must exceed in any case */
  constructor(
    private readonly limit: number,
    private readonly least = Number.NEGATIVE_INFINITY,
  ) {}

  /** The score that an item must exceed to be kept. */
  get worst(): number {
    return this.kept.length < this.limit ? this.least : (this.kept.at(-1)?.score ?? 0);
  }

  offer(item: Item, score: number): void {
    if (score <= this.worst) {
      return;
    }
    let place = this.kept.length;
    while (place > 0 && (this.kept[place - 1]?.score ?? 0) < score) {
      place--;
    }
    this.kept.splice(place, 0, { item, score });
    if (this.kept.length > this.limit) {
      this.kept.pop();
    }
  }

  /** Best first. */
  items(): { item: Item; score: number }[] {
    return this.kept;
  }
}
