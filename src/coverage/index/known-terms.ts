import type { Part } from './parts';
import { rarityOf, weightOf } from './ranking';

/** What is known of a term. */
export interface Term {
  /** Where each part has it, or -1. */
  at: number[];
  /** How many claims have it. */
  count: number;
  rarity: number;
  /** What it adds to the sum of a claim, in whole numbers: 1 at least, however common it is. */
  weight: number;
}

/** Parts of a weight that are told apart: sums of whole numbers are exact, in whatever order they are made. */
export const UNITS = 1_024;

/** The terms of the claims of one article, looked up once for all of them. */
export class KnownTerms {
  private readonly terms = new Map<number, Term>();

  /** @param claims how many the parts have together */
  constructor(
    private readonly parts: readonly Part[],
    private readonly claims: number,
  ) {}

  /**
   * Looks up terms, part by part and in order of their hashes: less than a fourth of the time that it takes one by one,
   * as each tells about where the next one lies.
   */
  learn(hashes: Iterable<number>): void {
    const unknown = new Set<number>();
    for (const hash of hashes) if (!this.terms.has(hash)) unknown.add(hash);
    // Those of a claim were looked up with those of its article.
    if (unknown.size === 0) return;
    const fresh = Uint32Array.from(unknown).sort();
    const found = Array.from(fresh, () => ({ at: [] as number[], count: 0 }));
    for (const { segment } of this.parts) {
      segment.findAll(fresh).forEach((at, n) => {
        const term = found[n] as (typeof found)[number];
        term.at.push(at);
        if (at >= 0) term.count += segment.count(at);
      });
    }
    found.forEach(({ at, count }, n) => {
      const rarity = rarityOf(count, this.claims);
      this.terms.set(fresh[n] as number, {
        at,
        count,
        rarity,
        weight: Math.max(1, Math.round(UNITS * weightOf(rarity))),
      });
    });
  }

  /** What is known of a term, by its hash. */
  get(hash: number): Term {
    const known = this.terms.get(hash);
    if (known) return known;
    this.learn([hash]);
    return this.terms.get(hash) as Term;
  }
}
