import type { CandidateWord } from '../../compare/candidate-terms';
import type { Term } from './known-terms';
import type { Part } from './parts';
import type { Search } from './search';
import { hashTerm } from './term-hash';

/** Where some rows lie in one part: their places, ascending, and which of the rows lies at each. */
interface Places {
  part: number;
  places: Uint16Array;
  indexes: number[];
}

/** A word of a claim by the hashes of its terms. */
export interface HashedWord {
  hashes: number[];
  /** Those that say the word itself, and nothing else of the same. */
  own: number[];
  weight: number;
}

/** A word of a claim by what is known of its terms, and how much of the claim it is: 0 to 1. */
interface KnownWord {
  terms: readonly Term[];
  share: number;
}

/** Sums of shares may be wrong by so much. */
const ROUNDING = 1e-9;

/** A word as `Shares` is asked for it. */
export function hashedWord({ terms, measures = [], weight }: CandidateWord): HashedWord {
  const own = terms.map(hashTerm);
  return { hashes: [...own, ...measures.map(hashTerm)], own, weight };
}

/** How much of what the claims of an article say earlier statements have terms for. */
export class Shares {
  private readonly where: Places[];
  /** Per term the rows that have it, as indexes among `rows`. */
  private readonly having = new Map<number, number[]>();

  /** @param rows those that every claim is held against; what the index does not have shares nothing */
  constructor(
    private readonly search: Search,
    private readonly rows: readonly number[],
  ) {
    this.where = search.parts.flatMap((part, at) => placesIn(part, at, rows));
  }

  /**
   * The share of a claim, by weight, that each row has terms for, from 0 to 1; those that have none are left out.
   * @param besides rows that only this claim is held against; those that have terms for less than `least` are left out
   */
  of(
    words: readonly HashedWord[],
    { rows: besides, least = 0 }: { rows: readonly number[]; least?: number },
  ): Map<number, number> {
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const shared = new Map<number, number>();
    const note = (row: number, share: number) => {
      if (share > 0) shared.set(row, share);
    };
    this.sums(words, whole).forEach((share, index) => {
      note(this.rows[index] as number, share);
    });
    if (besides.length === 0) return shared;
    // What says most comes first, so that it soon shows which rows have too little.
    const known = [...words]
      .sort((one, other) => other.weight - one.weight)
      .map(({ hashes, weight }) => ({
        terms: hashes.map((hash) => this.search.term(hash)),
        share: weight / whole,
      }));
    for (const row of besides) note(row, this.shareOf(row, known, least));
    return shared;
  }

  /** What each row that every claim is held against has of a claim. */
  private sums(words: readonly HashedWord[], whole: number): Float64Array {
    const sums = new Float64Array(this.rows.length);
    const counted = new Int32Array(this.rows.length).fill(-1);
    words.forEach(({ hashes, weight }, word) => {
      for (const hash of hashes) {
        for (const index of this.indexesWith(hash)) {
          if (counted[index] === word) continue;
          counted[index] = word;
          sums[index] = (sums[index] as number) + weight / whole;
        }
      }
    });
    return sums;
  }

  /** What one row has of a claim; 0 where that is less than `least`. */
  private shareOf(row: number, words: readonly KnownWord[], least: number): number {
    const has = this.search.termsOf(row);
    if (!has) return 0;
    let [share, open] = [0, 1];
    for (const word of words) {
      if (word.terms.some(has)) share += word.share;
      open -= word.share;
      if (share + open < least - ROUNDING) return 0;
    }
    return share;
  }

  private indexesWith(hash: number): number[] {
    let found = this.having.get(hash);
    if (!found) {
      const { at } = this.search.term(hash);
      found = [];
      for (const { part, places, indexes } of this.where) {
        const { segment } = this.search.parts[part] as Part;
        const term = at[part] as number;
        if (term < 0) continue;
        for (const index of segment.among(term, places)) found.push(indexes[index] as number);
      }
      this.having.set(hash, found);
    }
    return found;
  }
}

function placesIn({ segment }: Part, part: number, rows: readonly number[]): Places[] {
  const found = rows
    .map((row, index) => ({ index, place: segment.place(row) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place);
  if (found.length === 0) return [];
  const indexes = found.map(({ index }) => index);
  return [{ part, places: Uint16Array.from(found, ({ place }) => place), indexes }];
}
