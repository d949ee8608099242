import type { Verdict } from '../compare/types';
import type { CoverageSummary } from '../messages';
import type { CrossreadDatabase } from './database';
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

  constructor(private readonly database: CrossreadDatabase) {
    this.index = new DexieIndexStore(database);
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
