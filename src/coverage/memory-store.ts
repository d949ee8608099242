import type { ArticlePlace, CoverageSummary, Retention } from './answers';
import { claimSize } from './claim-size';
import { MemoryIndexStore } from './index/memory-index-store';
import { MemoryDismissals } from './memory-dismissals';
import { pack } from './packed';
import { keepRows, readingOrder, segmentOf, toStatement, withRows } from './rows';
import type {
  CoverageStore,
  NewClaim,
  QuoteStore,
  ReadingRecord,
  StoredArticle,
  StoredChange,
  StoredClaim,
  StoredReading,
  StoredStatement,
} from './types';

/** Claims that the size of all is estimated from. */
const SAMPLE = 500;

/** Coverage kept in memory alone: what is left where the browser refuses its storage. */
export class MemoryStore implements CoverageStore {
  readonly index = new MemoryIndexStore();
  readonly corrections = new MemoryDismissals();
  /** Verdicts are not kept, and quote nobody. */
  readonly quotes: QuoteStore = {
    pending: async () => ({ urls: [], since: 0 }),
    drop: async () => null,
    dropped: async () => {},
  };
  private readonly articles = new Map<string, StoredArticle>();
  private readonly claimsByUrl = new Map<string, StoredClaim[]>();
  private readonly claims = new Map<number, StoredClaim>();
  private lastRow = 0;
  private rule: Retention = { keep: 'everything' };

  async articleByUrl(url: string): Promise<StoredArticle | undefined> {
    return this.articles.get(url);
  }

  async articlesByUrl(urls: string[]): Promise<(StoredArticle | undefined)[]> {
    return urls.map((url) => this.articles.get(url));
  }

  async claimsOfArticle(url: string): Promise<StoredClaim[]> {
    return this.claimsByUrl.get(url) ?? [];
  }

  async claimsOfArticles(urls: string[]): Promise<StoredClaim[][]> {
    return urls.map((url) => this.claimsByUrl.get(url) ?? []);
  }

  async statementsByRow(rows: number[]): Promise<Map<number, StoredStatement>> {
    const statements = new Map<number, StoredStatement>();
    for (const row of rows) {
      const claim = this.claims.get(row);
      const source = claim && this.articles.get(claim.url);
      if (source) {
        statements.set(row, toStatement(claim, source));
      }
    }
    return statements;
  }

  readingOf(row: number): string | number {
    return this.claims.get(row)?.url ?? row;
  }

  async claimRows(): Promise<number[]> {
    return [...this.claims.keys()].sort((one, other) => one - other);
  }

  async claimCount(): Promise<number> {
    return this.claims.size;
  }

  countedClaims(): Promise<number> {
    return this.claimCount();
  }

  async settle(): Promise<void> {}

  async storeReading(...readings: ReadingRecord[]): Promise<StoredChange> {
    const fresh: NewClaim[] = [];
    const change: Omit<StoredChange, 'segment'> = { added: [], removed: [] };
    for (const { article, claims } of readings) {
      const kept = keepRows(this.claimsByUrl.get(article.url) ?? [], claims);
      const all = withRows(claims, kept.rows, () => ++this.lastRow);
      fresh.push(...kept.fresh);
      change.added.push(...all.filter((_, index) => kept.rows[index] === null));
      change.removed.push(...kept.removed);
      this.articles.set(article.url, article);
      this.claimsByUrl.set(article.url, all.sort(readingOrder));
    }
    const segment = segmentOf(
      fresh,
      change.added.map((claim) => claim.row),
    );
    await this.index.append(segment, change.removed);
    for (const row of change.removed) {
      this.claims.delete(row);
    }
    for (const { article } of readings) {
      for (const claim of this.claimsByUrl.get(article.url) ?? []) this.claims.set(claim.row, claim);
    }
    return { ...change, segment };
  }

  async readingsAfter(url: string, limit: number): Promise<StoredReading[]> {
    const behind = [...this.articles.keys()].filter((other) => other > url).sort();
    return this.readingsOf(behind.slice(0, limit));
  }

  async summary(): Promise<CoverageSummary> {
    const since = Math.min(...[...this.articles.values()].map((article) => article.firstReadAt));
    return {
      articles: this.articles.size,
      claims: this.claims.size,
      since: Number.isFinite(since) ? since : null,
    };
  }

  async oldestArticles(behind: ArticlePlace | null, limit: number): Promise<StoredArticle[]> {
    return [...this.articles.values()]
      .sort(byAge)
      .filter((article) => behind === null || byAge(behind, article) < 0)
      .slice(0, limit);
  }

  async newestArticles(behind: ArticlePlace | null, limit: number): Promise<StoredArticle[]> {
    return [...this.articles.values()]
      .sort((one, other) => byAge(other, one))
      .filter((article) => behind === null || byAge(article, behind) < 0)
      .slice(0, limit);
  }

  async readingsOf(urls: string[]): Promise<StoredReading[]> {
    return urls.flatMap((url) => {
      const article = this.articles.get(url);
      const claims = (this.claimsByUrl.get(url) ?? []).map((claim) => ({ claim, verdict: null }));
      return article ? [{ article, claims }] : [];
    });
  }

  async bytesPerClaim(): Promise<number> {
    const sample = [...this.claims.values()].slice(0, SAMPLE);
    return claimSize(sample.length, pack(sample).length);
  }

  async removeArticles(urls: string[]): Promise<StoredChange> {
    const removed = urls.flatMap((url) => this.claimsByUrl.get(url) ?? []).map(({ row }) => row);
    const segment = segmentOf([], []);
    await this.index.append(segment, removed);
    for (const url of urls) {
      this.articles.delete(url);
      this.claimsByUrl.delete(url);
    }
    for (const row of removed) {
      this.claims.delete(row);
    }
    return { added: [], segment, removed };
  }

  async forgetArticles(urls: string[]): Promise<StoredChange> {
    return this.removeArticles(urls);
  }

  async retention(): Promise<Retention> {
    return this.rule;
  }

  async setRetention(rule: Retention): Promise<void> {
    this.rule = rule;
  }

  async clear(): Promise<void> {
    this.articles.clear();
    this.claimsByUrl.clear();
    this.claims.clear();
    await this.corrections.clear();
    await this.index.clear();
  }
}

function byAge(one: ArticlePlace, other: ArticlePlace): number {
  if (one.readAt !== other.readAt) return one.readAt - other.readAt;
  return one.url === other.url ? 0 : one.url < other.url ? -1 : 1;
}
