import type { CandidateWord } from '../../compare/candidate-terms';
import type { Part } from './parts';
import type { Search } from './search';
import { hashTerm } from './term-hash';

/** Where some rows lie in one part: their places, ascending, and the row at each. */
interface Places {
  part: number;
  places: Uint16Array;
  rows: number[];
}

/** A word of a claim by the hashes of its terms. */
interface HashedWord {
  hashes: number[];
  weight: number;
}

/** A word as `Shares` is asked for it. */
export function hashedWord({ terms, weight }: CandidateWord): HashedWord {
  return { hashes: terms.map(hashTerm), weight };
}

/** How much of what the claims of an article say earlier statements have terms for. */
export class Shares {
  private readonly where: Places[];
  /** Per term the rows that have it. */
  private readonly having = new Map<number, number[]>();

  /** @param rows those that every claim is held against; what the index does not have shares nothing */
  constructor(
    private readonly search: Search,
    rows: readonly number[],
  ) {
    this.where = search.parts.flatMap((part, at) => placesIn(part, at, rows));
  }

  /**
   * The share of a claim, by weight, that each row has terms for, from 0 to 1; those that have none are left out.
   * @param besides rows that only this claim is held against
   */
  of(words: readonly HashedWord[], besides: readonly number[]): Map<number, number> {
    const shared = new Map<number, number>();
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const others = besides.map((row) => ({ row, has: this.search.termsOf(row) }));
    for (const { hashes, weight } of words) {
      const having = new Set(hashes.flatMap((hash) => this.rowsWith(hash)));
      for (const { row, has } of others) if (hashes.some(has)) having.add(row);
      for (const row of having) shared.set(row, (shared.get(row) ?? 0) + weight / whole);
    }
    return shared;
  }

  private rowsWith(hash: number): number[] {
    let found = this.having.get(hash);
    if (!found) {
      const { at } = this.search.term(hash);
      found = this.where.flatMap(({ part, places, rows }) => {
        const { segment } = this.search.parts[part] as Part;
        const term = at[part] as number;
        return term < 0 ? [] : segment.among(term, places).map((index) => rows[index] as number);
      });
      this.having.set(hash, found);
    }
    return found;
  }
}

function placesIn({ segment }: Part, part: number, rows: readonly number[]): Places[] {
  const found = rows
    .map((row) => ({ row, place: segment.place(row) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place);
  if (found.length === 0) return [];
  return [{ part, places: Uint16Array.from(found, ({ place }) => place), rows: found.map(({ row }) => row) }];
}
