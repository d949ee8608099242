import type { Table } from 'dexie';
import type { Verdict } from '../compare/types';
import {
  batchOf,
  type ClaimBatch,
  packClaims,
  packNew,
  packVerdicts,
  rowAt,
  unpackClaims,
  unpackVerdicts,
  type VerdictBatch,
} from './batches';
import type { ArticleRow, CrossreadDatabase } from './database';
import { keepRows, readingOrder, withRows } from './rows';
import type { NewClaim, ReadingRecord, StoredClaim, StoredReading } from './types';

/** What storing the claims of an article changed. */
export interface BatchChange {
  /** Numbers of the batches that have them now, ascending. */
  batches: number[];
  /** Claims that had no row, as they came and as they are stored. */
  fresh: NewClaim[];
  added: StoredClaim[];
  /** Rows that are gone. */
  removed: number[];
}

/**
 * Claims and verdicts in the batches of IndexedDB. All of it is for use within a transaction, where only Dexie's own
 * promises may be awaited, so that nothing is guarded.
 */
export class DexieBatches {
  /** What a transaction must span that writes. */
  readonly tables: Table[];

  constructor(private readonly database: CrossreadDatabase) {
    this.tables = [database.claimBatches, database.verdictBatches, database.totals];
  }

  /** The claims of each of some articles, in reading order. */
  async claimsOfEach(articles: (ArticleRow | undefined)[]): Promise<StoredClaim[][]> {
    const batches = await this.load(articles.flatMap((article) => article?.batches ?? []));
    const byNumber = new Map(batches.map((batch) => [batch.number, unpackClaims(batch)]));
    return articles.map((article) =>
      (article?.batches ?? []).flatMap((number) => byNumber.get(number) ?? []).sort(readingOrder),
    );
  }

  /** The batches of these numbers, without those that are gone. */
  async load(numbers: number[]): Promise<ClaimBatch[]> {
    const found = await this.database.claimBatches.bulkGet(numbers);
    return found.filter((batch) => batch !== undefined);
  }

  /** How many claims are stored, as far as that is written down: see `uncount`. */
  async counted(): Promise<number | null> {
    return (await this.database.totals.get('claims'))?.count ?? null;
  }

  /**
   * Takes back how many claims are stored, where there is no room to write down how many are left, nor which rows the
   * search index has to leave out: until both are, all of it is found out from the claims.
   */
  async uncount(): Promise<void> {
    await this.database.totals.delete('claims');
  }

  async setCount(count: number): Promise<void> {
    await this.database.totals.put({ of: 'claims', count });
  }

  /**
   * Puts the claims of readings in the place of those that were stored of their articles. A hundred articles take as
   * many steps as one, as each step costs more than what it writes.
   * @param readings of different articles @param before what was stored of each
   */
  async store(readings: ReadingRecord[], before: (ArticleRow | undefined)[]): Promise<BatchChange[]> {
    const stored = await this.claimsOfEach(before);
    const kept = readings.map(({ claims }, at) => keepRows(stored[at] ?? [], claims));
    const numbers = await this.addFresh(
      readings.map(({ article }, at) => [article.url, kept[at]?.fresh ?? []]),
    );
    const changes = kept.map(({ rows, fresh, removed }, at) => {
      const { article, claims, verdicts } = readings[at] as ReadingRecord;
      const number = numbers.get(article.url) ?? Number.NaN;
      const all = withRows(claims, rows, (place) => rowAt(number, place));
      const added = all.filter((_, index) => rows[index] === null);
      return { batches: grouped(article.url, all, verdicts), fresh, added, removed };
    });
    const batches = changes.flatMap(({ batches }) => batches);
    await this.rewrite(batches, new Set(numbers.values()));
    const staying = new Set(batches.map(({ number }) => number));
    await this.deleteBatches(
      before.flatMap((article) => article?.batches ?? []).filter((number) => !staying.has(number)),
    );
    await this.putVerdicts(batches);
    return changes.map(({ batches, ...change }) => ({
      ...change,
      batches: batches.map(({ number }) => number).sort((one, other) => one - other),
    }));
  }

  /** Removes all that is stored of some articles; returns the rows that are gone. */
  async remove(articles: ArticleRow[]): Promise<number[]> {
    const numbers = articles.flatMap(({ batches }) => batches);
    const rows = (await this.load(numbers)).flatMap(unpackClaims).map(({ row }) => row);
    await this.deleteBatches(numbers);
    return rows;
  }

  /** Articles with their claims, each with what was concluded of it, in reading order. */
  async readings(articles: ArticleRow[]): Promise<StoredReading[]> {
    const numbers = articles.flatMap(({ batches }) => batches);
    const claims = new Map((await this.load(numbers)).map((batch) => [batch.number, unpackClaims(batch)]));
    const given = await this.database.verdictBatches.bulkGet(numbers);
    const verdicts = new Map(
      given.flatMap((batch) => (batch ? [[batch.number, unpackVerdicts(batch)]] : [])),
    );
    const inBatch = (number: number) =>
      (claims.get(number) ?? []).map((claim, at) => ({ claim, verdict: verdicts.get(number)?.[at] ?? null }));
    return articles.map((article) => ({
      article,
      claims: article.batches.flatMap(inBatch).sort((one, other) => readingOrder(one.claim, other.claim)),
    }));
  }

  private async deleteBatches(numbers: number[]): Promise<void> {
    await this.database.claimBatches.bulkDelete(numbers);
    await this.database.verdictBatches.bulkDelete(numbers);
  }

  /** Adds new claims of some addresses; the numbers of their batches by address. */
  private async addFresh(claimsOf: [url: string, claims: NewClaim[]][]): Promise<Map<string, number>> {
    const some = claimsOf.filter(([, claims]) => claims.length > 0);
    const numbers = await this.database.claimBatches.bulkAdd(
      some.map(([url, claims]) => ({ url, packed: packNew(claims) })),
      { allKeys: true },
    );
    return new Map(some.map(([url], at) => [url, numbers[at] as number]));
  }

  /** Writes batches anew that have lost claims, or whose claims stand elsewhere. @param fresh those just added */
  private async rewrite(batches: Batch[], fresh: ReadonlySet<number>): Promise<void> {
    await this.database.claimBatches.bulkPut(
      batches
        .filter(({ number }) => !fresh.has(number))
        .map(({ number, url, claims }) => ({ number, url, packed: packClaims(claims) })),
    );
  }

  private async putVerdicts(batches: Batch[]): Promise<void> {
    const packed = batches.map(({ number, verdicts }) => ({ number, packed: packVerdicts(verdicts) }));
    const some = packed.filter((batch): batch is VerdictBatch => batch.packed !== null);
    await this.database.verdictBatches.bulkPut(some);
    await this.database.verdictBatches.bulkDelete(
      packed.filter((batch) => batch.packed === null).map(({ number }) => number),
    );
  }

  /** Counts claims that came, or went, where they are counted. */
  async addToTotal(claims: number): Promise<void> {
    if (claims === 0) return;
    const before = await this.counted();
    if (before !== null) await this.setCount(before + claims);
  }
}

/** What is stored together: claims and their verdicts. */
interface Batch {
  number: number;
  url: string;
  claims: StoredClaim[];
  verdicts: (Verdict | null)[];
}

/** The batches that the claims of an article are in. */
function grouped(url: string, claims: StoredClaim[], verdicts: (Verdict | null)[]): Batch[] {
  const batches = new Map<number, Batch>();
  claims.forEach((claim, index) => {
    const number = batchOf(claim.row);
    const batch = batches.get(number) ?? { number, url, claims: [], verdicts: [] };
    batch.claims.push(claim);
    batch.verdicts.push(verdicts[index] ?? null);
    batches.set(number, batch);
  });
  return [...batches.values()];
}
