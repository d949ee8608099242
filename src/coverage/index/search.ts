import { addTo } from '../../add-to';
import { Bar } from './bar';
import { KnownTerms, type Term, UNITS } from './known-terms';
import { daysFrom, hasTerm, type Part, without } from './parts';
import { QueryTerms } from './query-terms';
import { lengthFactors, timeFactor } from './ranking';
import { Walk } from './walk';

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
  /** Words by the hashes of their terms: what is found must leave one of them out. None by default: whatever is near. */
  unlike?: readonly (readonly number[])[];
}

/**
 * Share of what terms that are not walked could add to a claim which is reckoned with, as next to none has all of them
 * (Broder et al. 2003, "Efficient query evaluation using a two-level retrieval process", section 4). At 1 everything
 * is found, for two and a half times as many postings; at 0.45 two in a hundred of the ten nearest are missed among a
 * million claims, at 0.4 two and a half.
 */
const HOPE = 0.45;
/**
 * Postings walked for one claim at most, which bounds the work however much was read and whatever a page may write:
 * where more would be needed, the terms that say least find nothing.
 */
const MOST_POSTINGS = 400_000;

interface SearchOptions {
  /** Rows that are not wanted. */
  exclude?: readonly number[];
  /** MOST_POSTINGS, unless it is to be another number. */
  postings?: number;
  /** HOPE, likewise. */
  hope?: number;
}

/** Searches for the claims of one article: what it learns of a term serves all of them. */
export class Search {
  readonly parts: readonly Part[];
  private readonly known: KnownTerms;
  private readonly bar: Bar;
  private readonly hope: number;
  private readonly postings: number;

  constructor(
    parts: readonly Part[],
    { exclude = [], postings = MOST_POSTINGS, hope = HOPE }: SearchOptions = {},
  ) {
    const claims = parts.reduce((sum, { segment }) => sum + segment.size, 0);
    const total = parts.reduce((sum, { totalLength }) => sum + totalLength, 0);
    this.parts = parts.map((part) => without(part, exclude));
    this.known = new KnownTerms(this.parts, claims);
    this.bar = new Bar(lengthFactors(total / Math.max(1, claims)).map((factor) => factor / UNITS));
    this.hope = hope;
    this.postings = postings;
  }

  /**
   * For each claim in hand the claims nearest to it, best first, at most `limit`. All of them go through one part before
   * the next: claims of one article share terms, whose postings are at hand then.
   */
  nearestToEach(queries: readonly IndexQuery[], limit: number): Hit[][] {
    this.known.learn(queries.flatMap(({ terms }) => Array.from(terms)));
    const walks = queries.map((query) => this.walkFor(query, limit));
    for (const [day, some] of byDay(queries, walks)) {
      for (const { index, time } of this.partsFrom(day)) for (const walk of some) walk.through(index, time);
    }
    return walks.map(({ best }) => best.items().map(({ item, score }) => ({ row: item, score })));
  }

  /** The claims nearest to the one in hand, best first, at most `limit`. */
  nearest(query: IndexQuery, limit: number): Hit[] {
    return this.nearestToEach([query], limit)[0] as Hit[];
  }

  private walkFor({ terms, day, unlike = [] }: IndexQuery, limit: number): Walk {
    const known = Array.from(terms, (hash) => this.known.get(hash));
    const { bar, hope, postings } = this;
    const query = new QueryTerms(known, { factors: bar.factors, hope });
    const words = unlike.map((hashes) => hashes.map((hash) => this.known.get(hash)));
    return new Walk(this.parts, { query, day, bar, postings, limit, unlike: words });
  }

  /** The parts, the nearest in time to a day first. */
  private partsFrom(day: number): { index: number; time: number }[] {
    return this.parts
      .map((part, index) => ({ index, time: timeFactor(daysFrom(part, day)) }))
      .sort((one, other) => other.time - one.time || other.index - one.index);
  }

  /** Tells which terms the claim of a row has; null where the index does not have the row. */
  termsOf(row: number): ((term: Term) => boolean) | null {
    for (let part = 0; part < this.parts.length; part++) {
      const place = (this.parts[part] as Part).segment.place(row);
      if (place >= 0) return (term) => hasTerm(this.parts, { part, place }, term);
    }
    return null;
  }

  /** Looks up terms that will be asked for: all together in less than a fourth of the time that it takes one by one. */
  learn(hashes: Iterable<number>): void {
    this.known.learn(hashes);
  }

  /** What is known of a term, by its hash. */
  term(hash: number): Term {
    return this.known.get(hash);
  }
}

/** Walks by the day of their query: parts are as near in time to all of one day. */
function byDay(queries: readonly IndexQuery[], walks: readonly Walk[]): Map<number, Walk[]> {
  const days = new Map<number, Walk[]>();
  queries.forEach(({ day }, at) => {
    addTo(days, day, walks[at] as Walk);
  });
  return days;
}
