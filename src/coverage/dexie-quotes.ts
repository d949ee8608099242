import type { Verdict } from '../compare/types';
import { DAY_MS } from '../durations';
import type { ArticlePlace } from './answers';
import { packVerdicts, unpackVerdicts } from './batches';
import { placeOf, readAfter } from './by-reading';
import type { CrossreadDatabase } from './database';
import type { DexieBatches } from './dexie-batches';
import { guarded, withOrWithoutRoom } from './storage-error';
import type { QuoteStore, StoredArticle } from './types';

/**
 * A verdict may seem older than what it quotes, ms: that came from a device whose clock is ahead, or this one's was put
 * back.
 */
const CLOCKS_APART = DAY_MS;

/** Articles whose verdicts are gone through at a time, where all are in one transaction. */
const AT_ONCE = 200;

/** Some articles in order of reading, and whether what is left of their verdicts can be stored. */
interface Quoting {
  behind: ArticlePlace;
  limit: number;
  room: boolean;
}

/** What verdicts in IndexedDB quote of forgotten articles. */
export class DexieQuotes implements QuoteStore {
  constructor(
    private readonly database: CrossreadDatabase,
    private readonly batches: DexieBatches,
  ) {}

  /** Articles are being forgotten, in this very transaction. */
  async expect(articles: Pick<StoredArticle, 'url' | 'firstReadAt'>[]): Promise<void> {
    await this.database.quoted.bulkPut(
      articles.map(({ url, firstReadAt }) => ({ url, since: sinceOf(firstReadAt) })),
    );
  }

  /**
   * The same without room to note what is to be dropped: all of it goes with them, and what else was concluded in the
   * same readings.
   */
  async dropNow(articles: Pick<StoredArticle, 'url' | 'firstReadAt'>[]): Promise<void> {
    const urls = new Set(articles.map(({ url }) => url));
    const since = Math.min(...articles.map(({ firstReadAt }) => sinceOf(firstReadAt)));
    let place: ArticlePlace | null = { readAt: since, url: '' };
    while (place) place = await this.dropBehind(urls, { behind: place, limit: AT_ONCE, room: false });
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
    return withOrWithoutRoom((room) =>
      database.transaction('rw', [database.articles, ...this.batches.tables], () =>
        this.dropBehind(urls, { behind, limit, room }),
      ),
    );
  }

  /** Part of a transaction. @returns as `drop` */
  private async dropBehind(
    urls: ReadonlySet<string>,
    { behind, limit, room }: Quoting,
  ): Promise<ArticlePlace | null> {
    const articles = await readAfter(this.database, behind, limit);
    const numbers = articles.flatMap(({ batches }) => batches);
    const { verdictBatches } = this.database;
    const isQuoting = (verdict: Verdict | null) =>
      verdict?.evidence.some(({ url }) => urls.has(url)) ?? false;
    for (const batch of await verdictBatches.bulkGet(numbers)) {
      const verdicts = batch ? unpackVerdicts(batch) : [];
      if (!batch || !verdicts.some(isQuoting)) continue;
      const packed = packVerdicts(verdicts.map((verdict) => (isQuoting(verdict) ? null : verdict)));
      if (packed && room) await verdictBatches.put({ number: batch.number, packed });
      else await verdictBatches.delete(batch.number);
    }
    const last = articles.length === limit ? articles.at(-1) : undefined;
    return last ? placeOf(last) : null;
  }

  async dropped(urls: string[]): Promise<void> {
    await guarded(() => this.database.quoted.bulkDelete(urls));
  }
}

/** Since when verdicts may quote an article that was first read then, epoch ms. */
function sinceOf(firstReadAt: number): number {
  return firstReadAt - CLOCKS_APART;
}
