import { Best } from '../best';
import { type Gathering, gather } from './gather';
import { type Part, without } from './parts';
import { lengthFactors, rarityOf, timeFactor } from './ranking';
import type { Segment } from './segment';

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
  /** How many claims have it. */
  count: number;
  rarity: number;
  /**
   * What it adds to a score: its rarity, squared. News repeats its vocabulary, and one rare name says more than any
   * number of its common words. Among 400,000 claims the square puts what supports or contradicts a sentence of our
   * invented events among the nearest twelve for 82 sentences in 100, the plain rarity for 77.
   */
  weight: number;
}

/** Claims that the rarer terms find, for each one wanted: those are then compared by all terms. */
const POOL = 8;

/** Postings walked for one claim, rarest terms first: what is left out of a large coverage are the terms that say least. */
function mostPostings(claims: number): number {
  return Math.max(20_000, claims / 5);
}

interface SearchOptions {
  /** Rows that are not wanted. */
  exclude?: readonly number[];
  /** Postings walked for one claim; without a limit the answer is that of comparing with every claim. */
  postings?: number;
}

/** A claim that may be among the best, by its place in the part of this index. */
interface Found {
  index: number;
  place: number;
  /** Summed weight of the terms it was found by. */
  sum: number;
}

/** Searches for the claims of one article: what it learns of a term serves all of them. */
export class Search {
  readonly parts: readonly Part[];
  private readonly terms = new Map<number, Term>();
  private readonly claims: number;
  private readonly factors: Float32Array;
  private readonly mostFactor: number;
  private readonly postings: number;

  constructor(parts: readonly Part[], { exclude = [], postings }: SearchOptions = {}) {
    this.claims = parts.reduce((sum, { segment }) => sum + segment.size, 0);
    const total = parts.reduce((sum, { totalLength }) => sum + totalLength, 0);
    this.factors = lengthFactors(total / Math.max(1, this.claims));
    this.mostFactor = (this.factors[1] as number) * timeFactor(0);
    this.postings = postings ?? mostPostings(this.claims);
    this.parts = parts.map((part) => without(part, exclude));
  }

  /** The claims nearest to the one in hand, best first, at most `limit`. */
  nearest({ terms, day }: IndexQuery, limit: number): Hit[] {
    const known = Array.from(terms, (hash) => this.term(hash)).filter(({ count }) => count > 0);
    known.sort((one, other) => one.count - other.count);
    const end = this.walked(known);
    const pool = this.look(known.slice(0, end), day, end < known.length ? POOL * limit : limit);
    const others = known.slice(end);
    const left = others.reduce((sum, { weight }) => sum + weight, 0);
    const best = new Best<number>(limit);
    for (const { item } of pool.items()) {
      const { segment } = this.parts[item.index] as Part;
      const factor = this.factor(segment, item.place, day);
      if ((item.sum + left) * factor <= best.worst) continue;
      best.offer(segment.rows[item.place] as number, (item.sum + shared(others, segment, item)) * factor);
    }
    return best.items().map(({ item, score }) => ({ row: item, score }));
  }

  /** How many of some terms, rarest first, are walked: at least one. */
  private walked(terms: readonly Term[]): number {
    let sum = 0;
    const end = terms.findIndex(({ count }, at) => {
      sum += count;
      return at > 0 && sum > this.postings;
    });
    return end < 0 ? terms.length : end;
  }

  /** The claims that come nearest by some terms. */
  private look(terms: readonly Term[], day: number, limit: number): Best<Found> {
    const best = new Best<Found>(limit);
    // The newest first: of equals they are kept.
    for (let index = this.parts.length - 1; index >= 0; index--) {
      const part = this.parts[index] as Part;
      const here: Gathering = { terms: [], weights: [] };
      for (const { at, weight } of terms) {
        if ((at[index] as number) < 0) continue;
        here.terms.push(at[index] as number);
        here.weights.push(weight);
      }
      gather(part, here, {
        least: () => best.worst / this.mostFactor,
        found: (place, sum) => {
          const score = sum * this.factor(part.segment, place, day);
          if (score > best.worst) best.offer({ index, place, sum }, score);
        },
      });
    }
    return best;
  }

  /** What a claim's summed weight is multiplied with. */
  private factor(segment: Segment, place: number, day: number): number {
    const days = Math.abs((segment.days[place] as number) - day);
    return (this.factors[segment.lengths[place] as number] as number) * timeFactor(days);
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
      const rarity = rarityOf(count, this.claims);
      term = { at, count, rarity, weight: rarity ** 2 };
      this.terms.set(hash, term);
    }
    return term;
  }
}

/** Summed weight of those of some terms that a claim has. */
function shared(terms: readonly Term[], segment: Segment, { index, place }: Found): number {
  let sum = 0;
  for (const { at, weight } of terms) {
    const term = at[index] as number;
    if (term >= 0 && segment.has(term, place)) sum += weight;
  }
  return sum;
}
