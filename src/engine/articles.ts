import type { Coverage } from '../coverage/coverage';
import { articleLine, correctionLine } from '../coverage/exchange/export-lines';
import { inTurns } from '../turns';
import type { Engine } from './protocol';

export interface ArticlesOptions {
  coverage(): Promise<Coverage>;
  /** Epoch ms. */
  now(): number;
  /** Runs a step between readings, so that these need not wait for more than one. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

type ArticleRequest = `coverage.${'articles' | 'addresses' | 'article' | 'forget'}`;

/** Answers what is asked about the articles that were read, one by one. */
export function articleKeeper({ coverage, now, inTurn }: ArticlesOptions) {
  const alone = inTurns();

  /** To be called once the engine has started, too: it may have ended in the middle. */
  function dropQuotes(): Promise<void> {
    return alone(async () => (await coverage()).dropQuotes(inTurn));
  }

  const requests: Pick<Engine, ArticleRequest> = {
    'coverage.articles': async ({ filter, after }) => (await coverage()).articles(filter, after),
    'coverage.addresses': async ({ filter, after }) => (await coverage()).addresses(filter, after),
    'coverage.article': async ({ url }) => {
      const stored = await coverage();
      const reading = await stored.readingOf(url);
      if (!reading) return [];
      const wrong = [...(await stored.dismissedOfArticle(url))];
      return [articleLine(reading), ...wrong.map((claimId) => correctionLine({ url, claimId }))];
    },
    'coverage.forget': async ({ urls }) => {
      await inTurn(async () => (await coverage()).forget(urls, now()));
      // Where it fails, the next start goes on.
      void dropQuotes().catch(() => {});
      return null;
    },
  };
  return { requests, dropQuotes };
}
