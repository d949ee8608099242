import type { Statement } from '../compare/types';
import { inTurns } from '../turns';
import type {
  ArticleFilter,
  ArticlePlace,
  CoverageSummary,
  ListedArticle,
  Retention,
  RetentionPreview,
  RoomMade,
  Stretch,
} from './answers';
import { type CandidateQuery, findCandidates } from './candidates';
import { dropQuotes } from './drop-quotes';
import { IndexKeeper } from './index/keeper';
import { hashTerms } from './index/term-hash';
import { listAddresses, listArticles } from './list';
import { RecentStatements } from './recent';
import { makeRoom, mayFollow, previewRoom, type RetentionContext } from './retention';
import type {
  Corrections,
  CoverageStore,
  Dismissal,
  ReadingRecord,
  StoredArticle,
  StoredChange,
  StoredClaim,
  StoredReading,
} from './types';

/** A query by its terms as they are written (src/compare/candidate-terms.ts); without words each term is one. */
type CandidateTerms = Pick<CandidateQuery, 'day'> &
  Partial<Pick<CandidateQuery, 'words'>> & { terms: string[] };

/** Everything read before: the stored rows and, over them, the search index, which follows every reading. */
export class Coverage {
  private keeper: IndexKeeper | null = null;
  private readonly inTurn = inTurns();
  private readonly recent = new RecentStatements();

  /** @param corrections where they are not kept with coverage */
  constructor(
    private readonly store: CoverageStore,
    private readonly corrections: Corrections = store.corrections,
  ) {}

  /**
   * Has the search index asked for, where it is not loaded: it comes in while an article is taken apart. Whatever fails
   * is told to who needs it.
   */
  async prepare(): Promise<void> {
    await this.withIndex((keeper) => keeper.asked()).catch(() => {});
  }

  /**
   * The earlier statements that each claim of an article is worth comparing with (candidates.ts).
   * @param except canonical address of the article, whose own claims are not wanted
   */
  async candidates(queries: CandidateTerms[], except: string): Promise<Statement[][]> {
    const index = await this.withIndex((keeper) => keeper.ready());
    const own = await this.store.claimsOfArticle(except);
    const search = index.search(own.map((claim) => claim.row));
    const asked = queries.map(({ terms, day, words }) => ({
      terms: hashTerms(terms),
      day,
      words: words ?? terms.map((term) => ({ terms: [term], weight: 1 })),
    }));
    return findCandidates(asked, { search, store: this.store, recent: this.recent });
  }

  /** Stores a reading, everything or nothing, and makes its claims findable. */
  storeReading(record: ReadingRecord): Promise<void> {
    return this.storeReadings([record]);
  }

  /** Stores readings of different articles as one. */
  async storeReadings(records: ReadingRecord[]): Promise<void> {
    await this.withIndex((keeper) =>
      this.inTurn(() => keeper.follow(() => this.store.storeReading(...records))),
    );
    this.recent.forget(records.map(({ article }) => article.url));
  }

  articleByUrl(url: string): Promise<StoredArticle | undefined> {
    return this.store.articleByUrl(url);
  }

  /** What is stored of each of these addresses. */
  articlesByUrl(urls: string[]): Promise<(StoredArticle | undefined)[]> {
    return this.store.articlesByUrl(urls);
  }

  claimsOfArticle(url: string): Promise<StoredClaim[]> {
    return this.store.claimsOfArticle(url);
  }

  /** The claims of each of these addresses, in reading order. */
  claimsOfArticles(urls: string[]): Promise<StoredClaim[][]> {
    return this.store.claimsOfArticles(urls);
  }

  /** Ids of the article's claims that the reader called wrongly marked. */
  dismissedOfArticle(url: string): Promise<Set<string>> {
    return this.corrections.dismissedOfArticle(url);
  }

  setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void> {
    return this.corrections.setDismissed(url, claimId, dismissed);
  }

  /** At most `limit` articles in order of address, from the first behind `url`. */
  readingsAfter(url: string, limit: number): Promise<StoredReading[]> {
    return this.store.readingsAfter(url, limit);
  }

  /** The article of an address with its claims, or undefined. */
  async readingOf(url: string): Promise<StoredReading | undefined> {
    return (await this.store.readingsOf([url]))[0];
  }

  /** Articles that match a filter, those last read first, from the first behind a place. */
  articles(filter: ArticleFilter, after: ArticlePlace | null): Promise<Stretch<ListedArticle>> {
    return listArticles(this.store, filter, after);
  }

  /** Addresses of such articles, many at a time. */
  addresses(filter: ArticleFilter, after: ArticlePlace | null): Promise<Stretch<string>> {
    return listAddresses(this.store, filter, after);
  }

  /** At most `limit` dismissals in order of claim id, from the first behind `claimId`. */
  dismissalsAfter(claimId: string, limit: number): Promise<Dismissal[]> {
    return this.corrections.dismissalsAfter(claimId, limit);
  }

  summary(): Promise<CoverageSummary> {
    return this.store.summary();
  }

  /** How much is kept. */
  retention(): Promise<Retention> {
    return this.store.retention();
  }

  setRetention(rule: Retention): Promise<void> {
    return this.store.setRetention(rule);
  }

  /** Whether a rule may be followed without asking the reader. @param now epoch ms */
  mayFollow(rule: Retention, now: number): Promise<boolean> {
    return mayFollow(this.store, rule, now);
  }

  /** What a rule would remove. */
  previewRoom(rule: Retention, context: RetentionContext): Promise<RetentionPreview> {
    return previewRoom(this.store, rule, context);
  }

  /**
   * Removes what a rule does not keep, in bounded steps.
   * @param between runs each step, so that something else may be done between two
   */
  makeRoom(
    rule: Retention,
    {
      between = (step) => step(),
      ...context
    }: RetentionContext & { between?(step: () => Promise<void>): Promise<void> },
  ): Promise<RoomMade> {
    const remove = (urls: string[]) =>
      between(() => this.without(urls, () => this.store.removeArticles(urls)));
    return makeRoom(this.store, rule, { ...context, remove });
  }

  /**
   * Forgets articles with all that is kept of them, and what the reader called wrong there; what other articles quote
   * of them goes with `dropQuotes`. @param now epoch ms
   */
  async forget(urls: string[], now: number): Promise<void> {
    // Where the one fails after the other, what can be asked for again is still there.
    await this.corrections.forgetDismissed(urls);
    await this.without(urls, () => this.store.forgetArticles(urls, now));
  }

  /** Drops verdicts that quote what was forgotten. @param between runs each step, as in `makeRoom` */
  dropQuotes(between: <Value>(step: () => Promise<Value>) => Promise<Value>): Promise<void> {
    return dropQuotes(this.store.quotes, between);
  }

  private async without(urls: string[], remove: () => Promise<StoredChange>): Promise<void> {
    await this.withIndex((keeper) => this.inTurn(() => keeper.follow(remove)));
    this.recent.forget(urls);
  }

  /** Forgets every article, claim, verdict and dismissal. @param now epoch ms */
  async clear(now: number): Promise<void> {
    this.reloadIndex();
    await this.inTurn(() => this.store.clear(now));
    await this.corrections.clear();
    this.reloadIndex();
  }

  /** Has the index loaded anew when it is next needed. */
  reloadIndex(): void {
    this.keeper?.stop();
    this.keeper = null;
    this.recent.clear();
  }

  /** Resolves when the index has nothing left to do in the background. */
  settled(): Promise<void> {
    return this.withIndex((keeper) => keeper.settled());
  }

  /** Where the index cannot be read, the next to ask for it tries again. */
  private async withIndex<Value>(work: (keeper: IndexKeeper) => Promise<Value>): Promise<Value> {
    this.keeper ??= new IndexKeeper(this.store, this.inTurn);
    const { keeper } = this;
    try {
      return await work(keeper);
    } catch (error) {
      if (!(await keeper.isSound()) && this.keeper === keeper) this.reloadIndex();
      throw error;
    }
  }
}
