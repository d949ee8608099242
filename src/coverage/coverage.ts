import type { Statement } from '../compare/types';
import type { CoverageSummary } from '../messages';
import { type DatabaseOptions, openDatabase } from './database';
import { DexieStore } from './dexie-store';
import { MemoryStore } from './memory-store';
import { mostAlike, relatedArticles } from './related';
import { type Hit, SearchIndex } from './search-index';
import type { CoverageStore, ReadingRecord, StoredArticle, StoredClaim } from './types';

/** Statements taken for each claim: from all of coverage, and beyond these from the articles about the same event. */
const NEAREST = 12;
const RELATED = 12;

/** What earlier statements are looked for with. */
export interface CandidateQuery {
  terms: string[];
  /** Whole days since 1970. */
  day: number;
}

/**
 * Everything read before: the stored rows and, over them, the search index. The index is built from the rows
 * when first asked for and follows every reading that is stored.
 */
export class Coverage {
  private built: Promise<SearchIndex> | null = null;

  constructor(private readonly store: CoverageStore) {}

  /**
   * The earlier statements that each claim of an article is worth comparing with: those nearest to it in all of
   * coverage, best first, then those nearest to it in the articles about the same event.
   * @param except canonical address of the article, whose own claims are not wanted
   */
  async candidates(queries: CandidateQuery[], except: string): Promise<Statement[][]> {
    const index = await this.index();
    const exclude = new Set((await this.store.claimsOfArticle(except)).map((claim) => claim.row));
    const hits = queries.map(({ terms, day }) => index.search(terms, NEAREST, { day, exclude }));
    const found = await this.store.statementsByRow([...new Set(hits.flat().map((hit) => hit.row))]);
    const related = await this.relatedClaims(hits, (row) => found.get(row)?.source.url);
    const rows = queries.map(({ terms }, query) => {
      const nearest = (hits[query] ?? []).map((hit) => hit.row);
      const others = related.filter((claim) => !nearest.includes(claim.row));
      return [...nearest, ...mostAlike(terms, others, { index, limit: RELATED })];
    });
    const missing = new Set(rows.flat().filter((row) => !found.has(row)));
    const all = new Map([...found, ...(await this.store.statementsByRow([...missing]))]);
    return rows.map((ofClaim) => ofClaim.flatMap((row) => all.get(row) ?? []));
  }

  /** Stores a reading, everything or nothing, and makes its claims findable. */
  async storeReading(record: ReadingRecord): Promise<void> {
    const index = await this.index();
    const { added, removed } = await this.store.storeReading(record);
    for (const row of removed) {
      index.remove(row);
    }
    for (const claim of added) {
      index.add(claim.row, claim.terms, claim.day);
    }
  }

  articleByUrl(url: string): Promise<StoredArticle | undefined> {
    return this.store.articleByUrl(url);
  }

  claimsOfArticle(url: string): Promise<StoredClaim[]> {
    return this.store.claimsOfArticle(url);
  }

  /** Ids of the article's claims that the reader called wrongly marked. */
  dismissedOfArticle(url: string): Promise<Set<string>> {
    return this.store.dismissedOfArticle(url);
  }

  setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void> {
    return this.store.setDismissed(url, claimId, dismissed);
  }

  summary(): Promise<CoverageSummary> {
    return this.store.summary();
  }

  /** Forgets every article, claim, verdict and dismissal. */
  async clear(): Promise<void> {
    await this.store.clear();
    this.rebuildIndex();
  }

  /** Has the index built anew from the rows when it is next needed. */
  rebuildIndex(): void {
    this.built = null;
  }

  private async relatedClaims(
    hits: Hit[][],
    urlOf: (row: number) => string | undefined,
  ): Promise<StoredClaim[]> {
    const urls = relatedArticles(hits, urlOf);
    return (await Promise.all(urls.map((url) => this.store.claimsOfArticle(url)))).flat();
  }

  private index(): Promise<SearchIndex> {
    this.built ??= buildIndex(this.store).catch((error: unknown) => {
      this.built = null;
      throw error;
    });
    return this.built;
  }
}

/**
 * Opens the coverage kept in IndexedDB.
 * @throws {CrossreadError} `databaseNewer` or `storageBlocked`
 */
export async function openCoverage(options: DatabaseOptions = {}): Promise<Coverage> {
  const database = await openDatabase(options);
  const coverage = new Coverage(new DexieStore(database));
  // The browser closed it, to delete it most likely: Dexie opens it again, and its rows are others then.
  database.on('close', () => coverage.rebuildIndex());
  return coverage;
}

/** An empty coverage that lives in memory and nowhere else. */
export function memoryCoverage(): Coverage {
  return new Coverage(new MemoryStore());
}

async function buildIndex(store: CoverageStore): Promise<SearchIndex> {
  const index = new SearchIndex();
  for await (const claims of store.allClaims()) {
    for (const claim of claims) {
      index.add(claim.row, claim.terms, claim.day);
    }
  }
  return index;
}
