import { Best } from '../best';
import type { Bar } from './bar';
import { type Gathering, gather } from './gather';
import type { Term } from './known-terms';
import { hasTerm, type Part } from './parts';
import { LENGTHS, type QueryTerms } from './query-terms';
import { timeFactor } from './ranking';

/**
 * Share of the score to be exceeded that the terms which are not walked may be hoped to reach. At 1 the fewest postings
 * are walked, but many times as many claims have to be compared one by one, which costs more.
 */
const MARGIN = 0.5;
const NOTHING_OPEN = new Float64Array(LENGTHS);

/** What is looked for, and what bounds the work. */
interface Wanted {
  query: QueryTerms;
  /** Whole days since 1970. */
  day: number;
  bar: Bar;
  /** Postings walked at most. */
  postings: number;
  /** Claims to be found at most. */
  limit: number;
  /** Words by their terms: claims that have all of them are not wanted. */
  unlike: readonly (readonly Term[])[];
}

/** How one part is walked. */
interface PartWalk {
  index: number;
  /** What nearness in time multiplies a score with at most. */
  time: number;
  /** How many of the rarest terms are walked. */
  end: number;
  gathering: Gathering;
  /** By length of a claim, what the other terms can be hoped to add to its sum. */
  open: Float64Array;
}

/** A claim that may be among the best, by its place in a part. */
interface Found {
  index: number;
  place: number;
  /** Summed weight of the terms it was found by, which are those before `end`. */
  sum: number;
  end: number;
  /** What its summed weight is multiplied with. */
  factor: number;
}

/**
 * Looks for the claims that score highest for one query, part by part, the nearest in time first: of equals they are
 * kept, and what is older has to beat them, which takes ever rarer terms the further it lies.
 */
export class Walk {
  /** The rows found so far. */
  readonly best: Best<number>;
  /** Postings that may still be walked. */
  private left: number;

  constructor(
    private readonly parts: readonly Part[],
    private readonly wanted: Wanted,
  ) {
    this.left = wanted.postings;
    this.best = new Best(wanted.limit, 0);
  }

  /**
   * Looks through one part, the nearest in time before the others.
   * @param time what nearness in time multiplies the scores of its claims with at most
   */
  through(index: number, time: number): void {
    const { query } = this.wanted;
    const needed = query.needed((MARGIN * this.best.worst) / time);
    const { gathering, end } = this.gathering(index, needed);
    const open = end < needed ? NOTHING_OPEN : query.openFrom(end);
    if (gathering.terms.length > 0) this.walk({ index, time, end, gathering, open });
  }

  /** What of the first terms a part has; fewer than `needed` where these take more than half of what may be walked. */
  private gathering(index: number, needed: number): { gathering: Gathering; end: number } {
    const { segment } = this.parts[index] as Part;
    const gathering: Gathering = { terms: [], weights: [] };
    const spared = this.left / 2;
    for (let end = 0; end < needed; end++) {
      const { at, weight } = this.wanted.query.terms[end] as Term;
      const term = at[index] as number;
      if (term < 0) continue;
      const count = segment.count(term);
      if (this.left - count < spared && gathering.terms.length > 0) return { gathering, end };
      this.left -= count;
      gathering.terms.push(term);
      gathering.weights.push(weight);
    }
    return { gathering, end: needed };
  }

  private walk({ index, time, end, gathering, open }: PartWalk): void {
    const part = this.parts[index] as Part;
    const { lengths, days, rows } = part.segment;
    const { best } = this;
    const { bar, day } = this.wanted;
    let above = best.worst;
    bar.set(above / time, open);
    gather(part, gathering, bar, (place, sum) => {
      const length = lengths[place] as number;
      const factor = (bar.factors[length] as number) * timeFactor(Math.abs((days[place] as number) - day));
      if ((sum + (open[length] as number)) * factor <= above) return;
      const score = this.score({ index, place, sum, end, factor });
      if (score <= above || !this.isWanted(index, place)) return;
      best.offer(rows[place] as number, score);
      if (best.worst === above) return;
      above = best.worst;
      bar.raise(above / time);
    });
  }

  private isWanted(part: number, place: number): boolean {
    const { unlike } = this.wanted;
    const has = (term: Term) => hasTerm(this.parts, { part, place }, term);
    return unlike.length === 0 || unlike.some((word) => !word.some(has));
  }

  /** What a claim scores by all terms; 0 where it cannot be among the best. */
  private score({ index, place, sum, end, factor }: Found): number {
    const { segment } = this.parts[index] as Part;
    const { terms } = this.wanted.query;
    const least = this.best.worst;
    let [own, left] = [sum, this.wanted.query.weightFrom(end)];
    for (let at = end; at < terms.length; at++) {
      if ((own + left) * factor <= least) return 0;
      const { at: places, weight } = terms[at] as Term;
      const term = places[index] as number;
      if (term >= 0 && segment.has(term, place)) own += weight;
      left -= weight;
    }
    return own * factor;
  }
}
