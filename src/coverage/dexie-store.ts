import type { Statement, Verdict } from '../compare/types';
import type { CoverageSummary } from '../messages';
import type { CrossreadDatabase } from './database';
import { keepRows, toStatement } from './rows';
import { guarded } from './storage-error';
import type { CoverageStore, ReadingRecord, StoredArticle, StoredChange, StoredClaim } from './types';

/** Claims loaded in one go: Yomitan's and Dexie's experience puts the best size near a thousand rows. */
const BATCH = 1_000;

/** Coverage kept in IndexedDB. */
export class DexieStore implements CoverageStore {
  constructor(private readonly database: CrossreadDatabase) {}

  articleByUrl(url: string): Promise<StoredArticle | undefined> {
    return guarded(() => this.database.articles.get(url));
  }

  claimsOfArticle(url: string): Promise<StoredClaim[]> {
    return guarded(() => this.database.claims.where({ url }).toArray());
  }

  async statementsByRow(rows: number[]): Promise<Map<number, Statement>> {
    const { articles, claims } = this.database;
    const found = (await guarded(() => claims.bulkGet(rows))).filter((claim) => claim !== undefined);
    const urls = [...new Set(found.map((claim) => claim.url))];
    const sources = await guarded(() => articles.bulkGet(urls));
    const byUrl = new Map(sources.filter((source) => source !== undefined).map((s) => [s.url, s]));
    const statements = new Map<number, Statement>();
    for (const claim of found) {
      const source = byUrl.get(claim.url);
      if (source) {
        statements.set(claim.row, toStatement(claim, source));
      }
    }
    return statements;
  }

  async *allClaims(): AsyncIterable<StoredClaim[]> {
    let last = 0;
    for (;;) {
      const after = last;
      const batch = await guarded(() =>
        this.database.claims.where('row').above(after).limit(BATCH).toArray(),
      );
      const end = batch.at(-1);
      if (!end) {
        return;
      }
      yield batch;
      last = end.row;
    }
  }

  storeReading({ article, claims, verdicts }: ReadingRecord): Promise<StoredChange> {
    const { database } = this;
    const tables = [database.articles, database.claims, database.verdicts];
    return guarded(() =>
      database.transaction('rw', tables, async () => {
        const stored = await database.claims.where({ url: article.url }).toArray();
        const { kept, fresh, removed } = keepRows(stored, claims);
        await database.articles.put(article);
        await database.claims.bulkDelete(removed);
        await database.claims.bulkPut(kept);
        const rows = await database.claims.bulkAdd(fresh, { allKeys: true });
        const added = fresh.map((claim, index) => ({ ...claim, row: rows[index] ?? Number.NaN }));
        const rowOf = new Map([...kept, ...added].map((claim) => [claim.claimId, claim.row]));
        await database.verdicts.where({ url: article.url }).delete();
        await database.verdicts.bulkAdd(
          claims.flatMap((claim, index) =>
            verdictRow(rowOf.get(claim.claimId), article.url, verdicts[index]),
          ),
        );
        return { added, removed };
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
    const tables = [database.articles, database.claims, database.verdicts, database.dismissals];
    await guarded(() =>
      database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear()))),
    );
  }
}

function verdictRow(row: number | undefined, url: string, verdict: Verdict | undefined) {
  if (row === undefined || !verdict) return [];
  const { explanation: _, ...kept } = verdict;
  return [{ ...kept, row, url }];
}
