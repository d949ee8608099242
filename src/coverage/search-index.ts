import { Best } from './best';
import { GrowingArray } from './growing-array';

/** A claim found, by its row. */
export interface Hit {
  row: number;
  score: number;
}

export interface SearchOptions {
  /** Day of the claim in hand (whole days since 1970): of claims alike, the nearest in time come first. */
  day?: number;
  /** Rows that are not wanted. */
  exclude?: ReadonlySet<number>;
}

/**
 * Postings walked for one claim at most, about a millisecond's worth. Terms are taken rarest first, so it is the
 * frequent ones, which say least, that are left out of a large coverage.
 */
const POSTINGS_PER_SEARCH = 20_000;

/** Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond": the usual constants. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/** What nearness in time adds at most to a score, and the days after which half of it is left. */
const NEARNESS = 0.2;
const NEARNESS_HALF_LIFE = 7;

const NONE = 0;

/**
 * Finds the claims that share most of their rare terms with a claim. Everything is packed into numeric arrays:
 * a term's postings are a chain through `postingClaim`/`postingNext`, newest first, so that appending a claim
 * costs one push per term and no allocation.
 */
export class SearchIndex {
  private readonly termIds = new Map<string, number>();
  /** Per term: number of claims that have it, and its newest posting. Place 0 is not used. */
  private readonly termCount = new GrowingArray();
  private readonly termHead = new GrowingArray();
  private readonly postingClaim = new GrowingArray();
  private readonly postingNext = new GrowingArray();
  /** Per claim, in the order of arrival. */
  private readonly claimRow = new GrowingArray();
  private readonly claimDay = new GrowingArray();
  private readonly claimLength = new GrowingArray();
  private readonly places = new Map<number, number>();
  private totalLength = 0;
  private scores = new Float32Array(1_024);

  constructor() {
    this.termCount.push(NONE);
    this.termHead.push(NONE);
    this.postingClaim.push(NONE);
    this.postingNext.push(NONE);
  }

  /** Number of claims that can be found. */
  get size(): number {
    return this.places.size;
  }

  /** Adds a claim by its row; a row that is there already stays as it is. `day`: whole days since 1970. */
  add(row: number, terms: string[], day: number): void {
    if (this.places.has(row)) {
      return;
    }
    const distinct = new Set(terms);
    const place = this.claimRow.push(row);
    this.claimDay.push(day);
    this.claimLength.push(distinct.size);
    this.places.set(row, place);
    this.totalLength += distinct.size;
    for (const term of distinct) {
      const id = this.termId(term);
      this.termCount.set(id, this.termCount.at(id) + 1);
      const posting = this.postingClaim.push(place);
      this.postingNext.push(this.termHead.at(id));
      this.termHead.set(id, posting);
    }
  }

  /** Takes a claim out of every later answer. Its postings stay until the index is built anew. */
  remove(row: number): void {
    const place = this.places.get(row);
    if (place !== undefined) {
      this.totalLength -= this.claimLength.at(place);
      this.places.delete(row);
    }
  }

  /** The claims nearest to one with these terms, best first, at most `limit`. */
  search(terms: string[], limit: number, { day, exclude }: SearchOptions = {}): Hit[] {
    const touched = this.score(this.rarestFirst(terms));
    const best = new Best<number>(limit);
    for (const place of touched) {
      const score = this.scores[place] ?? 0;
      this.scores[place] = 0;
      // Most claims share one frequent term only; what they could score at best is enough to drop them.
      if (score * (1 + NEARNESS) <= best.worst) {
        continue;
      }
      const row = this.claimRow.at(place);
      if (this.places.get(row) === place && !exclude?.has(row)) {
        best.offer(row, score * (1 + this.nearness(place, day)));
      }
    }
    return best.items().map(({ item, score }) => ({ row: item, score }));
  }

  /**
   * How much two sets of terms say alike: the summed weight of what they share, over the shorter of the two so that
   * a short sentence is not drowned out by a long one.
   */
  likeness(terms: ReadonlySet<string>, others: readonly string[]): number {
    let shared = 0;
    for (const term of others) {
      if (terms.has(term)) {
        shared += this.weight(this.termCount.at(this.termIds.get(term) ?? NONE));
      }
    }
    return shared / Math.sqrt(Math.max(1, others.length));
  }

  /** Inverse document frequency as BM25 has it, of a term that `count` claims have. */
  private weight(count: number): number {
    return Math.log(1 + (this.claimRow.length - count + 0.5) / (count + 0.5));
  }

  private termId(term: string): number {
    const known = this.termIds.get(term);
    if (known !== undefined) {
      return known;
    }
    const id = this.termCount.push(0);
    this.termHead.push(NONE);
    this.termIds.set(term, id);
    return id;
  }

  private rarestFirst(terms: string[]): number[] {
    const ids = [...new Set(terms)].flatMap((term) => this.termIds.get(term) ?? []);
    return ids.sort((a, b) => this.termCount.at(a) - this.termCount.at(b));
  }

  /** Adds up BM25 over the terms (a term counts once in a sentence) and returns the places that got a score. */
  private score(terms: number[]): number[] {
    if (this.scores.length < this.claimRow.length) {
      this.scores = new Float32Array(this.claimRow.length * 2);
    }
    const average = this.totalLength / Math.max(1, this.places.size);
    const touched: number[] = [];
    let walked = 0;
    for (const term of terms) {
      const count = this.termCount.at(term);
      if (walked > 0 && walked + count > POSTINGS_PER_SEARCH) {
        break;
      }
      walked += count;
      const weight = this.weight(count);
      for (let posting = this.termHead.at(term); posting !== NONE; posting = this.postingNext.at(posting)) {
        const place = this.postingClaim.at(posting);
        const length = this.claimLength.at(place) / average;
        const before = this.scores[place] ?? 0;
        if (before === 0) {
          touched.push(place);
        }
        this.scores[place] =
          before +
          (weight * (SATURATION + 1)) / (1 + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length));
      }
    }
    return touched;
  }

  private nearness(place: number, day: number | undefined): number {
    if (day === undefined) {
      return 0;
    }
    return NEARNESS * 0.5 ** (Math.abs(this.claimDay.at(place) - day) / NEARNESS_HALF_LIFE);
  }
}
