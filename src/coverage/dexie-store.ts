import type { Table } from 'dexie';
import type { Verdict } from '../compare/types';
import type { CoverageSummary, Retention } from '../messages';
import { CLAIM_SAMPLE, claimSize } from './claim-size';
import type { CrossreadDatabase, StoredRetention } from './database';
import { DexieIndexStore } from './index/dexie-index-store';
import { keepRows, segmentOf, toReadings, toStatement, toStored } from './rows';
import { guarded } from './storage-error';
import type {
  CoverageStore,
  Dismissal,
  ReadingRecord,
  StoredArticle,
  StoredChange,
  StoredClaim,
  StoredReading,
  StoredStatement,
} from './types';

/** Coverage kept in IndexedDB. */
export class DexieStore implements CoverageStore {
  readonly index: DexieIndexStore;
  /** It lies beside the settings, which are the background's. */
  private readonly rules: Table<StoredRetention, 'retention'>;

  constructor(private readonly database: CrossreadDatabase) {
    this.index = new DexieIndexStore(database);
    this.rules = database.table('settings');
  }

  articleByUrl(url: string): Promise<StoredArticle | undefined> {
    return guarded(() => this.database.articles.get(url));
  }

  claimsOfArticle(url: string): Promise<StoredClaim[]> {
    return guarded(() => this.database.claims.where({ url }).toArray());
  }

  async statementsByRow(rows: number[]): Promise<Map<number, StoredStatement>> {
    const { articles, claims } = this.database;
    const found = (await guarded(() => claims.bulkGet(rows))).filter((claim) => claim !== undefined);
    const urls = [...new Set(found.map((claim) => claim.url))];
    const sources = await guarded(() => articles.bulkGet(urls));
    const byUrl = new Map(sources.filter((source) => source !== undefined).map((s) => [s.url, s]));
    const statements = new Map<number, StoredStatement>();
    for (const claim of found) {
      const source = byUrl.get(claim.url);
      if (source) {
        statements.set(claim.row, toStatement(claim, source));
      }
    }
    return statements;
  }

  claimRows(): Promise<number[]> {
    return guarded(() => this.database.claims.orderBy('row').primaryKeys());
  }

  claimCount(): Promise<number> {
    return guarded(() => this.database.claims.count());
  }

  storeReading({ article, claims, verdicts }: ReadingRecord): Promise<StoredChange> {
    const { database } = this;
    const tables = [database.articles, database.claims, database.verdicts, ...this.index.tables];
    return guarded(() =>
      database.transaction('rw', tables, async () => {
        const stored = await database.claims.where({ url: article.url }).toArray();
        const { kept, fresh, removed } = keepRows(stored, claims);
        await database.articles.put(article);
        await database.claims.bulkDelete(removed);
        await database.claims.bulkPut(kept);
        const rows = await database.claims.bulkAdd(
          fresh.map(({ terms: _, ...claim }) => claim),
          { allKeys: true },
        );
        const added = fresh.map((claim, index) => toStored(claim, rows[index] ?? Number.NaN));
        const segment = segmentOf(fresh, rows);
        await this.index.append(segment, removed);
        const rowOf = new Map([...kept, ...added].map((claim) => [claim.claimId, claim.row]));
        await database.verdicts.where({ url: article.url }).delete();
        await database.verdicts.bulkAdd(
          claims.flatMap((claim, index) =>
            verdictRow(rowOf.get(claim.claimId), article.url, verdicts[index]),
          ),
        );
        return { added, segment, removed };
      }),
    );
  }

  async dismissedOfArticle(url: string): Promise<Set<string>> {
    return new Set(await guarded(() => this.database.dismissals.where({ url }).primaryKeys()));
  }

  async setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void> {
    const { dismissals } = this.database;
    await guarded(() =>
      dismissed ? dismissals.put({ claimId, url }).then(() => {}) : dismissals.delete(claimId),
    );
  }

  readingsAfter(url: string, limit: number): Promise<StoredReading[]> {
    const { database } = this;
    const tables = [database.articles, database.claims, database.verdicts];
    return guarded(() =>
      database.transaction('r', tables, async () => {
        const articles = await database.articles.where('url').above(url).limit(limit).toArray();
        const urls = articles.map((article) => article.url);
        const claims = await database.claims.where('url').anyOf(urls).toArray();
        const verdicts = await database.verdicts.where('url').anyOf(urls).toArray();
        return toReadings(
          articles,
          claims,
          new Map(verdicts.map(({ row, url: _, ...verdict }) => [row, verdict])),
        );
      }),
    );
  }

  dismissalsAfter(claimId: string, limit: number): Promise<Dismissal[]> {
    const { dismissals } = this.database;
    return guarded(() => dismissals.where('claimId').above(claimId).limit(limit).toArray());
  }

  summary(): Promise<CoverageSummary> {
    const { articles, claims } = this.database;
    return guarded(async () => {
      const all = await articles.count();
      const oldest = await articles.orderBy('firstReadAt').first();
      return { articles: all, claims: await claims.count(), since: oldest?.firstReadAt ?? null };
    });
  }

  oldestArticles(behind: StoredArticle | null, limit: number): Promise<StoredArticle[]> {
    const { articles } = this.database;
    const all =
      behind === null
        ? articles.orderBy('readAt')
        : articles
            .where('readAt')
            .aboveOrEqual(behind.readAt)
            .and(({ url, readAt }) => readAt > behind.readAt || url > behind.url);
    return guarded(() => all.limit(limit).toArray());
  }

  claimCountOf(url: string): Promise<number> {
    return guarded(() => this.database.claims.where({ url }).count());
  }

  async bytesPerClaim(): Promise<number> {
    const { claims, verdicts } = this.database;
    const sample = await guarded(() => claims.reverse().limit(CLAIM_SAMPLE).toArray());
    const found = await guarded(() => verdicts.bulkGet(sample.map(({ row }) => row)));
    return claimSize(
      sample,
      found.filter((verdict) => verdict !== undefined),
    );
  }

  removeArticles(urls: string[]): Promise<StoredChange> {
    const { database } = this;
    const { articles, claims, verdicts, dismissals } = database;
    const tables = [articles, claims, verdicts, dismissals, ...this.index.tables];
    return guarded(() =>
      database.transaction('rw', tables, async () => {
        const removed = await claims.where('url').anyOf(urls).primaryKeys();
        const segment = segmentOf([], []);
        await this.index.append(segment, removed);
        await claims.bulkDelete(removed);
        await verdicts.where('url').anyOf(urls).delete();
        await dismissals.where('url').anyOf(urls).delete();
        await articles.bulkDelete(urls);
        return { added: [], segment, removed };
      }),
    );
  }

  async retention(): Promise<Retention> {
    const stored = await guarded(() => this.rules.get('retention'));
    return stored?.rule ?? { keep: 'everything' };
  }

  async setRetention(rule: Retention): Promise<void> {
    await guarded(() => this.rules.put({ key: 'retention', rule }));
  }

  async clear(): Promise<void> {
    const { database } = this;
    const { articles, claims, verdicts, dismissals } = database;
    const tables = [articles, claims, verdicts, dismissals, ...this.index.tables];
    await guarded(() =>
      database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear()))),
    );
  }
}

function verdictRow(row: number | undefined, url: string, verdict: Verdict | null | undefined) {
  if (row === undefined || !verdict) return [];
  const { explanation: _, ...kept } = verdict;
  return [{ ...kept, row, url }];
}
