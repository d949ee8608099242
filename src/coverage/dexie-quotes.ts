import type { Verdict } from '../compare/types';
import { DAY_MS } from '../durations';
import type { ArticlePlace } from './answers';
import { packVerdicts, unpackVerdicts } from './batches';
import { placeOf, readAfter } from './by-reading';
import type { CrossreadDatabase } from './database';
import type { DexieBatches } from './dexie-batches';
import { guarded } from './storage-error';
import type { QuoteStore, StoredArticle } from './types';

/**
 * A verdict may seem older than what it quotes, ms: that came from a device whose clock is ahead, or this one's was put
 * back.
 */
const CLOCKS_APART = DAY_MS;

/** What verdicts in IndexedDB quote of forgotten articles. */
export class DexieQuotes implements QuoteStore {
  constructor(
    private readonly database: CrossreadDatabase,
    private readonly batches: DexieBatches,
  ) {}

  /** Articles are being forgotten, in this very transaction. */
  async expect(articles: Pick<StoredArticle, 'url' | 'firstReadAt'>[]): Promise<void> {
    await this.database.quoted.bulkPut(
      articles.map(({ url, firstReadAt }) => ({ url, since: firstReadAt - CLOCKS_APART })),
    );
  }

  async pending(): Promise<{ urls: string[]; since: number }> {
    const rows = await guarded(() => this.database.quoted.toArray());
    return {
      urls: rows.map(({ url }) => url),
      since: rows.reduce((first, { since }) => Math.min(first, since), Number.MAX_SAFE_INTEGER),
    };
  }

  drop(urls: ReadonlySet<string>, behind: ArticlePlace, limit: number): Promise<ArticlePlace | null> {
    const { database } = this;
    return guarded(() =>
      database.transaction('rw', [database.articles, ...this.batches.tables], async () => {
        const articles = await readAfter(database, behind, limit);
        await this.dropFrom(
          articles.flatMap(({ batches }) => batches),
          urls,
        );
        const last = articles.length === limit ? articles.at(-1) : undefined;
        return last ? placeOf(last) : null;
      }),
    );
  }

  /** @param numbers of batches */
  private async dropFrom(numbers: number[], urls: ReadonlySet<string>): Promise<void> {
    const { verdictBatches } = this.database;
    const isQuoting = (verdict: Verdict | null) =>
      verdict?.evidence.some(({ url }) => urls.has(url)) ?? false;
    for (const batch of await verdictBatches.bulkGet(numbers)) {
      const verdicts = batch ? unpackVerdicts(batch) : [];
      if (!batch || !verdicts.some(isQuoting)) continue;
      const packed = packVerdicts(verdicts.map((verdict) => (isQuoting(verdict) ? null : verdict)));
      if (packed) await verdictBatches.put({ number: batch.number, packed });
      else await verdictBatches.delete(batch.number);
    }
  }

  async dropped(urls: string[]): Promise<void> {
    await guarded(() => this.database.quoted.bulkDelete(urls));
  }
}
