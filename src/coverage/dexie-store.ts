import type { Table } from 'dexie';
import { forgottenName, noteForgotten } from '../sync/coverage/forgotten';
import { noteByDeleting } from '../sync/coverage/intact';
import type { ArticlePlace, CoverageSummary, Retention } from './answers';
import { batchOf, unpackClaims } from './batches';
import { readAfter, readBefore } from './by-reading';
import { claimSize } from './claim-size';
import type { ArticleRow, CrossreadDatabase, StoredRetention } from './database';
import { type BatchChange, DexieBatches } from './dexie-batches';
import { DexieDismissals } from './dexie-dismissals';
import { DexieQuotes } from './dexie-quotes';
import { DexieIndexStore } from './index/dexie-index-store';
import { segmentOf, toStatement } from './rows';
import { guarded, withOrWithoutRoom } from './storage-error';
import { coverageTravels, noteRemovedUpTo, placeOfReading } from './travelling';
import type {
  CoverageStore,
  ReadingRecord,
  StoredArticle,
  StoredChange,
  StoredClaim,
  StoredReading,
  StoredStatement,
} from './types';

/** Batches of claims that are looked through at a time. */
const BATCHES = 500;

/** Batches that the size of all is estimated from. */
const SAMPLE = 50;

/** Coverage kept in IndexedDB. */
export class DexieStore implements CoverageStore {
  readonly index: DexieIndexStore;
  readonly quotes: DexieQuotes;
  readonly corrections: DexieDismissals;
  private readonly batches: DexieBatches;
  /** It lies beside the settings, which are the background's. */
  private readonly rules: Table<StoredRetention, 'retention'>;

  constructor(private readonly database: CrossreadDatabase) {
    this.index = new DexieIndexStore(database);
    this.batches = new DexieBatches(database);
    this.quotes = new DexieQuotes(database, this.batches);
    this.corrections = new DexieDismissals(database.dismissals);
    this.rules = database.table('settings');
  }

  articleByUrl(url: string): Promise<StoredArticle | undefined> {
    return guarded(() => this.database.articles.get(url));
  }

  articlesByUrl(urls: string[]): Promise<(StoredArticle | undefined)[]> {
    return guarded(() => this.database.articles.bulkGet(urls));
  }

  async claimsOfArticle(url: string): Promise<StoredClaim[]> {
    return (await this.claimsOfArticles([url])).flat();
  }

  claimsOfArticles(urls: string[]): Promise<StoredClaim[][]> {
    const { database } = this;
    const { articles } = database;
    return guarded(() =>
      database.transaction('r', [articles, ...this.batches.tables], async () =>
        this.batches.claimsOfEach(await articles.bulkGet(urls)),
      ),
    );
  }

  async statementsByRow(rows: number[]): Promise<Map<number, StoredStatement>> {
    const numbers = [...new Set(rows.map(batchOf))];
    const batches = await guarded(() => this.batches.load(numbers));
    const urls = [...new Set(batches.map(({ url }) => url))];
    const sources = await guarded(() => this.database.articles.bulkGet(urls));
    const byUrl = new Map(sources.filter((source) => source !== undefined).map((s) => [s.url, s]));
    const claims = new Map(batches.flatMap(unpackClaims).map((claim) => [claim.row, claim]));
    const statements = new Map<number, StoredStatement>();
    for (const row of rows) {
      const claim = claims.get(row);
      const source = claim && byUrl.get(claim.url);
      if (source) {
        statements.set(row, toStatement(claim, source));
      }
    }
    return statements;
  }

  readingOf(row: number): number {
    return batchOf(row);
  }

  async claimRows(): Promise<number[]> {
    const { claimBatches } = this.database;
    const rows: number[] = [];
    for (let last = 0; ; ) {
      const batches = await guarded(() => claimBatches.where('number').above(last).limit(BATCHES).toArray());
      if (batches.length === 0) return rows;
      rows.push(
        ...batches.flatMap((batch) => unpackClaims(batch).map(({ row }) => row)).sort((a, b) => a - b),
      );
      last = batches.at(-1)?.number ?? last;
    }
  }

  async claimCount(): Promise<number> {
    return (await this.countedClaims()) ?? (await this.claimRows()).length;
  }

  countedClaims(): Promise<number | null> {
    return guarded(() => this.batches.counted());
  }

  async settle(removed: ReadonlySet<number>): Promise<void> {
    const { totals } = this.database;
    const count = (await this.claimRows()).length;
    await guarded(() =>
      this.database.transaction('rw', [totals, ...this.index.tables], async () => {
        await this.index.setRemoved([...removed]);
        await this.batches.setCount(count);
      }),
    );
  }

  storeReading(...readings: ReadingRecord[]): Promise<StoredChange> {
    const { database } = this;
    const tables = [database.articles, database.device, ...this.batches.tables, ...this.index.tables];
    return guarded(() =>
      database.transaction('rw', tables, async () => {
        const changes = await this.storeAll(readings);
        const added = changes.flatMap((change) => change.added);
        const removed = changes.flatMap((change) => change.removed);
        const fresh = changes.flatMap((change) => change.fresh);
        const segment = segmentOf(
          fresh,
          added.map(({ row }) => row),
        );
        await this.index.append(segment, removed);
        await this.batches.addToTotal(added.length - removed.length);
        return { added, segment, removed };
      }),
    );
  }

  private async storeAll(readings: ReadingRecord[]): Promise<BatchChange[]> {
    const { articles, device } = this.database;
    const before = await articles.bulkGet(readings.map(({ article }) => article.url));
    const changes = await this.batches.store(readings, before);
    const travels = await coverageTravels(device);
    await articles.bulkPut(
      readings.map(({ article, received = false }, at) => ({
        ...article,
        batches: changes[at]?.batches ?? [],
        ...(travels ? { place: placeOfReading(before[at], received) } : {}),
      })),
    );
    return changes;
  }

  readingsAfter(url: string, limit: number): Promise<StoredReading[]> {
    const { database } = this;
    const { articles } = database;
    return guarded(() =>
      database.transaction('r', [articles, ...this.batches.tables], async () =>
        this.batches.readings(await articles.where('url').above(url).limit(limit).toArray()),
      ),
    );
  }

  summary(): Promise<CoverageSummary> {
    const { articles } = this.database;
    return guarded(async () => {
      const all = await articles.count();
      const oldest = await articles.orderBy('firstReadAt').first();
      return { articles: all, claims: await this.claimCount(), since: oldest?.firstReadAt ?? null };
    });
  }

  oldestArticles(behind: ArticlePlace | null, limit: number): Promise<StoredArticle[]> {
    return guarded(() => readAfter(this.database, behind, limit));
  }

  newestArticles(behind: ArticlePlace | null, limit: number): Promise<StoredArticle[]> {
    return guarded(() => readBefore(this.database, behind, limit));
  }

  readingsOf(urls: string[]): Promise<StoredReading[]> {
    const { database } = this;
    const { articles } = database;
    return guarded(() =>
      database.transaction('r', [articles, ...this.batches.tables], async () =>
        this.batches.readings((await articles.bulkGet(urls)).filter((article) => article !== undefined)),
      ),
    );
  }

  async bytesPerClaim(): Promise<number> {
    const { claimBatches, verdictBatches } = this.database;
    const sample = await guarded(() => claimBatches.reverse().limit(SAMPLE).toArray());
    const numbers = sample.map(({ number }) => number);
    const verdicts = await guarded(() => verdictBatches.bulkGet(numbers));
    const bytes = [...sample, ...verdicts].reduce((sum, batch) => sum + (batch?.packed.length ?? 0), 0);
    return claimSize(sample.flatMap(unpackClaims).length, bytes);
  }

  removeArticles(urls: string[]): Promise<StoredChange> {
    const { device } = this.database;
    return this.remove(urls, async (rows, room) => {
      // Without it they may come in again from other devices, and go again by the same rule.
      if (room) await noteRemovedUpTo(device, Math.max(0, ...rows.map(({ readAt }) => readAt)));
    });
  }

  async forgetArticles(urls: string[], now: number): Promise<StoredChange> {
    const { database } = this;
    const named = urls.map(async (url) => [url, await forgottenName(url)] as const);
    const names = new Map(await guarded(() => Promise.all(named)));
    return this.remove(urls, async (rows, room) => {
      await (room ? this.quotes.expect(rows) : this.quotes.dropNow(rows));
      if (!room) await noteByDeleting(database, rows);
      else if (await coverageTravels(database.device))
        await noteForgotten(database, { names, rows, at: now });
    });
  }

  /** @param note is told the rows that are gone, in the same transaction, and whether more can be stored in it */
  private remove(
    urls: string[],
    note: (rows: ArticleRow[], room: boolean) => Promise<void>,
  ): Promise<StoredChange> {
    const { database } = this;
    const { articles, dismissals, device, forgotten, intact, ownFiles, quoted } = database;
    const noted = [device, forgotten, intact, ownFiles, quoted];
    const tables = [articles, dismissals, ...noted, ...this.batches.tables, ...this.index.tables];
    return withOrWithoutRoom((room) =>
      database.transaction('rw', tables, async () => {
        const stored = (await articles.bulkGet(urls)).filter((article) => article !== undefined);
        const removed = await this.batches.remove(stored);
        const segment = segmentOf([], []);
        if (room) {
          await this.index.append(segment, removed);
          await this.batches.addToTotal(-removed.length);
        } else {
          await this.batches.uncount();
        }
        await dismissals.where('url').anyOf(urls).delete();
        await articles.bulkDelete(urls);
        await note(stored, room);
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

  async clear(now: number): Promise<void> {
    const { database } = this;
    const { articles, dismissals, device, forgotten, intact, ownFiles, quoted } = database;
    // What was forgotten was so before now: all of it is covered by what is noted here.
    const tables = [articles, dismissals, forgotten, quoted, ...this.batches.tables, ...this.index.tables];
    await withOrWithoutRoom((room) =>
      database.transaction('rw', [...tables, device, intact, ownFiles], async () => {
        await (room ? noteRemovedUpTo(device, now) : noteByDeleting(database, []));
        await Promise.all(tables.map((table) => table.clear()));
      }),
    );
  }
}
