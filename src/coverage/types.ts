import type { Article } from '../article/types';
import type { Claim } from '../claims/types';
import type { Statement, Verdict } from '../compare/types';
import type { ArticlePlace, CoverageSummary, Retention } from './answers';
import type { Segment } from './index/segment';
import type { IndexStore } from './index/types';

/** An article that was read. Its text is kept as claims only. */
export interface StoredArticle extends Omit<Article, 'blocks'> {
  /** When it was last read, epoch ms. */
  readAt: number;
  /** When it was first read, epoch ms. */
  firstReadAt: number;
}

/** A claim that was read, as one row. */
export interface StoredClaim extends Claim {
  /** Names the row and the claim in the search index; kept while article and text stay the same. */
  row: number;
  /** Canonical address of its article. */
  url: string;
  /** Day the article was published, or read where that is unknown: whole days since 1970. */
  day: number;
  /** When its wording replaced another on a re-reading, epoch ms; null where it never did. */
  revisedAt: number | null;
}

/** A claim that is about to be stored; it keeps the row of the same claim stored before. */
export interface NewClaim extends Omit<StoredClaim, 'row'> {
  /** What it can be found by (src/compare/candidate-terms.ts); they go into the search index alone. */
  terms: string[];
}

/** A stored claim with its source, as the comparison takes it. */
export interface StoredStatement extends Statement {
  /** As in `StoredClaim`. */
  day: number;
}

/** All that one reading stores. `verdicts` runs parallel to `claims`. */
export interface ReadingRecord {
  article: StoredArticle;
  /** In reading order. */
  claims: NewClaim[];
  /** Null where nothing was concluded: a claim that was imported, and not read. */
  verdicts: (Verdict | null)[];
  /** True where another device of the reader sent it. */
  received?: boolean;
}

/** An article with its claims, each with what was concluded of it, in reading order. */
export interface StoredReading {
  article: StoredArticle;
  claims: { claim: StoredClaim; verdict: Verdict | null }[];
}

/** A claim that the reader called wrongly marked. */
export interface Dismissal {
  /** Names the claim (src/engine/claim-id.ts). */
  claimId: string;
  url: string;
}

/** What storing readings changed: the search index follows from it. */
export interface StoredChange {
  added: StoredClaim[];
  /** What the search index gained, stored with the claims; empty where none was added. */
  segment: Segment;
  /** Rows that are gone. */
  removed: number[];
}

/** Verdicts quote earlier articles: where one of these is forgotten, they are gone through and dropped. */
export interface QuoteStore {
  /** Forgotten articles that may still be quoted, and since when verdicts may, epoch ms. */
  pending(): Promise<{ urls: string[]; since: number }>;
  /**
   * Drops the verdicts that quote some articles, those of at most `limit` articles in order of reading.
   * @returns the last of these, behind which to go on; null at the end
   */
  drop(urls: ReadonlySet<string>, behind: ArticlePlace, limit: number): Promise<ArticlePlace | null>;
  /** No verdict quotes these articles any more. */
  dropped(urls: string[]): Promise<void>;
}

/** Which marks the reader called wrong. They may be kept elsewhere than the coverage they are about. */
export interface Corrections {
  /** Ids of the article's claims that the reader called wrongly marked. */
  dismissedOfArticle(url: string): Promise<Set<string>>;
  setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void>;
  /** At most `limit` in order of claim id, from the first behind `claimId`. */
  dismissalsAfter(claimId: string, limit: number): Promise<Dismissal[]>;
  /** Forgets those of some articles. */
  forgetDismissed(urls: string[]): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Where coverage is kept. Every method throws a CrossreadError where the storage fails
 * (`storageFull`, `storageBlocked`, `databaseNewer`).
 */
export interface CoverageStore {
  /** Where the search index is kept. */
  readonly index: IndexStore;
  /** What verdicts may still quote of articles that were forgotten. */
  readonly quotes: QuoteStore;
  /** Those that are kept with coverage. */
  readonly corrections: Corrections;
  articleByUrl(url: string): Promise<StoredArticle | undefined>;
  /** What is stored of each of these addresses. */
  articlesByUrl(urls: string[]): Promise<(StoredArticle | undefined)[]>;
  /** In reading order. */
  claimsOfArticle(url: string): Promise<StoredClaim[]>;
  /** The claims of each of these addresses, in reading order. */
  claimsOfArticles(urls: string[]): Promise<StoredClaim[][]>;
  /** Statements by row; rows that are gone are left out. */
  statementsByRow(rows: number[]): Promise<Map<number, StoredStatement>>;
  /**
   * Names the reading that added a row, without looking: an article has one, and one more for each time that it said
   * something new.
   */
  readingOf(row: number): string | number;
  /** The row of every stored claim, ascending. */
  claimRows(): Promise<number[]>;
  /** How many claims are stored. */
  claimCount(): Promise<number>;
  /**
   * The same where it is written down; null where it is not, as on a full disk, where articles can be removed but nothing
   * noted. Then the index may have rows besides those it knows to be removed, of readings that are gone.
   */
  countedClaims(): Promise<number | null>;
  /** Counts the claims, and notes what is gone from the index. @param removed all rows of it that are */
  settle(removed: ReadonlySet<number>): Promise<void>;
  /** Replaces what was stored of the article, or of each of different articles: everything or, on failure, nothing. */
  storeReading(...records: ReadingRecord[]): Promise<StoredChange>;
  /** At most `limit` articles in order of address, from the first behind `url` ('' for the first of all). */
  readingsAfter(url: string, limit: number): Promise<StoredReading[]>;
  summary(): Promise<CoverageSummary>;
  /** At most `limit` articles, those last read longest ago first, from the first behind one. */
  oldestArticles(behind: ArticlePlace | null, limit: number): Promise<StoredArticle[]>;
  /** At most `limit` articles, those last read last first, from the first behind one. */
  newestArticles(behind: ArticlePlace | null, limit: number): Promise<StoredArticle[]>;
  /** What is stored of these addresses, without those of which nothing is. */
  readingsOf(urls: string[]): Promise<StoredReading[]>;
  /** What a claim takes on disk with its verdict and its part of the index, estimated from some of them. */
  bytesPerClaim(): Promise<number>;
  /** Removes articles with all that was stored of them: everything or, on failure, nothing. Takes no room. */
  removeArticles(urls: string[]): Promise<StoredChange>;
  /**
   * Removes articles as `removeArticles` does, and notes that others may quote them.
   * @param now epoch ms: what other devices read of them up to then does not come in again
   */
  forgetArticles(urls: string[], now: number): Promise<StoredChange>;
  /** How much is kept. */
  retention(): Promise<Retention>;
  setRetention(rule: Retention): Promise<void>;
  /**
   * Forgets every article, claim, verdict and dismissal. Settings stay.
   * @param now epoch ms: what other devices read up to then does not come in again
   */
  clear(now: number): Promise<void>;
}
