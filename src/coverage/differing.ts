import type { IndexQuery, Search } from './index/search';
import { type HashedWord, Shares } from './index/shares';

/** Where so many statements leave out a word, or say another in its place, no more that do are wanted. */
const ENOUGH = 3;
/** Statements that are looked through for each claim. */
const LOOKED_THROUGH = 24;
/** Statements that are found for each claim at most. */
const MOST = 12;

/** A claim that many earlier statements repeat. */
export interface Repeated {
  query: IndexQuery;
  words: readonly HashedWord[];
  /** Rows of the statements nearest to it. */
  nearest: readonly number[];
  /** Rows that need not be found. */
  chosen: readonly number[];
}

/** Counts how many statements leave out each word of a claim. */
class LeftOut {
  private readonly counts: number[];

  constructor(
    private readonly words: readonly HashedWord[],
    private readonly search: Search,
  ) {
    this.counts = words.map(() => 0);
  }

  /** The words that fewer than `enough` of the statements counted leave out. */
  byFewerThan(enough: number): HashedWord[] {
    return this.words.filter((_, at) => (this.counts[at] as number) < enough);
  }

  /** True where a statement leaves out such a word. */
  isTelling(row: number, enough: number): boolean {
    return this.wordsLeftOut(row).some((at) => (this.counts[at] as number) < enough);
  }

  count(row: number): void {
    for (const at of this.wordsLeftOut(row)) this.counts[at] = (this.counts[at] as number) + 1;
  }

  private wordsLeftOut(row: number): number[] {
    const has = this.search.termsOf(row);
    const isSaid = ({ own }: HashedWord) => own.some((hash) => has?.(this.search.term(hash)));
    return this.words.flatMap((word, at) => (isSaid(word) ? [] : [at]));
  }
}

function weightOf(words: readonly HashedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Where many earlier statements repeat a claim, one that says another figure, name, day or outcome shares less of it
 * than they do and comes behind all of them; so does what others tell in words of their own, behind the copies of one
 * text. So what leaves out a word that nearly all of the nearest have is searched for by itself.
 * @param least share of a claim that what is found has
 * @returns for each claim the rows of such statements: what shares most of it of those that leave out each word, then
 *   what comes next
 */
export function differing(
  repeated: readonly Repeated[],
  { search, least }: { search: Search; least: number },
): number[][] {
  const asked = repeated.map(({ query, words, nearest }) => {
    const left = new LeftOut(words, search);
    for (const row of nearest) left.count(row);
    const agreed = left.byFewerThan(ENOUGH);
    // Where they agree on less they differ already.
    const isRepeated = weightOf(agreed) >= least * weightOf(words);
    const unlike = agreed.map(({ own }) => own);
    return { left, query: { ...query, unlike, terms: isRepeated ? query.terms : new Uint32Array() } };
  });
  const hits = search.nearestToEach(
    asked.map(({ query }) => query),
    LOOKED_THROUGH,
  );
  const shares = new Shares(search, []);
  return asked.map(({ left }, at) => {
    const { words, chosen } = repeated[at] as Repeated;
    const rows = (hits[at] ?? []).map(({ row }) => row).filter((row) => !chosen.includes(row));
    const shared = [...shares.of(words, { rows, least })].sort(
      ([one, most], [other, less]) => less - most || one - other,
    );
    const found = new Set<number>();
    for (let enough = 1; enough <= ENOUGH; enough++) {
      for (const [row] of shared) {
        if (found.size === MOST || found.has(row) || !left.isTelling(row, enough)) continue;
        found.add(row);
        left.count(row);
      }
    }
    return [...found];
  });
}
