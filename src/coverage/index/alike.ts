import { Best } from '../best';
import type { Search } from './search';

/** Where the rows of one part lie in it. */
interface Places {
  part: number;
  /** Index of each row among the rows given, and its place in the part. */
  indexes: number[];
  places: number[];
}

/** Some claims that are all looked through, for each claim of an article. */
export class Alike {
  private readonly where: Places[];
  private readonly lengths: number[];
  /** Per term the indexes of the rows that have it. */
  private readonly having = new Map<number, number[]>();

  /** @param rows rows that the index does not have are never found */
  constructor(
    private readonly search: Search,
    private readonly rows: readonly number[],
  ) {
    this.lengths = rows.map(() => 1);
    this.where = search.parts.map(({ segment }, part) => {
      const found: Places = { part, indexes: [], places: [] };
      rows.forEach((row, index) => {
        const place = segment.place(row);
        if (place < 0) return;
        found.indexes.push(index);
        found.places.push(place);
        this.lengths[index] = Math.max(1, segment.lengths[place] as number);
      });
      return found;
    });
  }

  /**
   * Of the rows those whose claims say most alike, best first: the summed rarity of the terms they share with the
   * claim in hand, over the root of their own number so that a short sentence is not drowned out by a long one.
   * @param terms hashes of the terms of the claim in hand
   */
  nearest(terms: Uint32Array, limit: number, except: ReadonlySet<number>): number[] {
    const shared = new Float64Array(this.rows.length);
    for (const hash of terms) {
      const { rarity } = this.search.term(hash);
      for (const index of this.rowsWith(hash)) shared[index] = (shared[index] as number) + rarity;
    }
    const best = new Best<number>(limit);
    this.rows.forEach((row, index) => {
      const sum = shared[index] as number;
      if (sum > 0 && !except.has(row)) best.offer(row, sum / Math.sqrt(this.lengths[index] as number));
    });
    return best.items().map(({ item }) => item);
  }

  private rowsWith(hash: number): number[] {
    let indexes = this.having.get(hash);
    if (!indexes) {
      const { at } = this.search.term(hash);
      indexes = this.where.flatMap(({ part, indexes, places }) => {
        const term = at[part] as number;
        const { segment } = this.search.parts[part] as (typeof this.search.parts)[number];
        return term < 0 ? [] : indexes.filter((_, n) => segment.has(term, places[n] as number));
      });
      this.having.set(hash, indexes);
    }
    return indexes;
  }
}
