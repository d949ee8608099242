/** What one search may cost: steps of the matcher, of which a desktop does some 50 million a second. */
const MOST_STEPS = 20_000_000;

/**
 * Counts what a search costs, so that a text or a quote made to be slow cannot hold up a page. Counted, not timed:
 * the same text and quote always give the same answer.
 */
export class Work {
  private left = MOST_STEPS;

  get spent(): boolean {
    return this.left <= 0;
  }

  spend(steps: number): void {
    this.left -= steps;
  }
}
