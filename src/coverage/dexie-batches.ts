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

  /** The claims of an article in reading order. */
  async claimsOf(article: ArticleRow | undefined): Promise<StoredClaim[]> {
    return (await this.claimsOfEach([article])).flat();
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

  /** How many claims are stored. */
  async count(): Promise<number> {
    return (await this.database.totals.get('claims'))?.count ?? 0;
  }

  /** Puts the claims of a reading in the place of those that were stored of its article. */
  async store({ article, claims, verdicts }: ReadingRecord, before?: ArticleRow): Promise<BatchChange> {
    const { rows, fresh, removed } = keepRows(await this.claimsOf(before), claims);
    const number =
      fresh.length > 0
        ? await this.database.claimBatches.add({ url: article.url, packed: packNew(fresh) })
        : Number.NaN;
    const all = withRows(claims, rows, (place) => rowAt(number, place));
    const batches = grouped(all, verdicts);
    for (const [of, { claims }] of batches) {
      if (of !== number) {
        await this.database.claimBatches.put({ number: of, url: article.url, packed: packClaims(claims) });
      }
    }
    await this.deleteBatches((before?.batches ?? []).filter((of) => !batches.has(of)));
    for (const [of, { verdicts }] of batches) await this.putVerdicts(of, verdicts);
    return {
      batches: [...batches.keys()].sort((one, other) => one - other),
      fresh,
      added: all.filter((_, index) => rows[index] === null),
      removed,
    };
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

  private async putVerdicts(number: number, verdicts: (Verdict | null)[]): Promise<void> {
    const packed = packVerdicts(verdicts);
    if (packed) await this.database.verdictBatches.put({ number, packed });
    else await this.database.verdictBatches.delete(number);
  }

  /** Counts claims that came, or went. */
  async addToTotal(claims: number): Promise<void> {
    if (claims === 0) return;
    await this.database.totals.put({ of: 'claims', count: (await this.count()) + claims });
  }
}

/** What is stored together: claims and their verdicts by the number of their batch. */
function grouped(claims: StoredClaim[], verdicts: (Verdict | null)[]) {
  const batches = new Map<number, { claims: StoredClaim[]; verdicts: (Verdict | null)[] }>();
  claims.forEach((claim, index) => {
    const number = batchOf(claim.row);
    const batch = batches.get(number) ?? { claims: [], verdicts: [] };
    batch.claims.push(claim);
    batch.verdicts.push(verdicts[index] ?? null);
    batches.set(number, batch);
  });
  return batches;
}
