/** How long after a request its work may still be under way, in ms: reading a page takes less. */
const UNDER_WAY_MS = 2_000;

/** How fast work in the background goes on: without a stop, or in half of the time while a request may be under way. */
export class Pace {
  private lastAsked = Number.NEGATIVE_INFINITY;

  /** @param now ms, of any clock that goes steadily */
  constructor(private readonly now: () => number) {}

  /** Somebody asked for something. */
  noteRequest(): void {
    this.lastAsked = this.now();
  }

  /** How long to wait after a step that took some time, in ms. Zero still lets in who came meanwhile. */
  pauseAfter(took: number): number {
    return this.now() - this.lastAsked < UNDER_WAY_MS ? took : 0;
  }
}
