import { Best } from '../best';
import { daysApart, type Part, without } from './parts';
import { lengthFactors, timeFactor, weightOf } from './ranking';
import { searchPart } from './search-part';

/** A claim found, by its row. */
export interface Hit {
  row: number;
  score: number;
}

/** What is looked for. */
export interface IndexQuery {
  /** Hashes of the terms of the claim in hand (term-hash.ts). */
  terms: Uint32Array;
  /** Its day (whole days since 1970): of claims alike, the nearest in time come first. */
  day: number;
}

/** What is known of a term. */
interface Term {
  /** Where each part has it, or -1. */
  at: Int32Array;
  /** How many claims have it, and what it says: the less, the more claims have it. */
  count: number;
  weight: number;
}

/**
 * How much a claim is believed to gain from terms not looked at yet (`PartQuery.hope`). No claim has all of them: at
 * this share hardly any of the best ten is missed, at a third of the time (`npm run bench:coverage`).
 */
const HOPE = 0.4;

interface SearchOptions {
  /** Rows that are not wanted. */
  exclude?: readonly number[];
  /** 1 for an exact answer. */
  hope?: number;
}

/** Searches for the claims of one article: what it learns of a term serves all of them. */
export class Search {
  readonly parts: readonly Part[];
  private readonly terms = new Map<number, Term>();
  private readonly claims: number;
  private readonly factors: Float32Array;

  private readonly hope: number;

  constructor(parts: readonly Part[], { exclude = [], hope = HOPE }: SearchOptions = {}) {
    this.hope = hope;
    this.claims = parts.reduce((sum, { segment }) => sum + segment.size, 0);
    const total = parts.reduce((sum, { totalLength }) => sum + totalLength, 0);
    this.factors = lengthFactors(total / Math.max(1, this.claims));
    this.parts = parts.map((part) => without(part, exclude));
  }

  /** The claims nearest to the one in hand, best first, at most `limit`. */
  nearest({ terms, day }: IndexQuery, limit: number): Hit[] {
    const known = Array.from(terms, (hash) => this.term(hash))
      .filter(({ count }) => count > 0)
      .sort((one, other) => one.count - other.count);
    const best = new Best<number>(limit);
    const inTime = this.parts
      .map((part, index) => ({ part, index, days: daysApart(part, day) }))
      .sort((one, other) => one.days - other.days || other.index - one.index);
    for (const { part, index, days } of inTime) {
      const here = known.filter(({ at }) => (at[index] as number) >= 0);
      searchPart(part, {
        terms: here.map(({ at }) => at[index] as number),
        weights: here.map(({ weight }) => weight),
        factors: this.factors,
        mostFactor: (this.factors[1] as number) * timeFactor(days),
        hope: this.hope,
        day,
        best,
      });
    }
    return best.items().map(({ item, score }) => ({ row: item, score }));
  }

  /** What is known of a term, by its hash. */
  term(hash: number): Term {
    let term = this.terms.get(hash);
    if (!term) {
      const at = Int32Array.from(this.parts, ({ segment }) => segment.find(hash));
      const count = this.parts.reduce(
        (sum, { segment }, part) => sum + ((at[part] as number) < 0 ? 0 : segment.count(at[part] as number)),
        0,
      );
      term = { at, count, weight: weightOf(count, this.claims) };
      this.terms.set(hash, term);
    }
    return term;
  }
}
