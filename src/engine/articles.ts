import type { ListedArticle } from '../coverage/answers';
import type { Coverage } from '../coverage/coverage';
import { articleLine, correctionLine } from '../coverage/exchange/export-lines';
import type { MarkedClaim } from '../messages';
import { inTurns } from '../turns';
import { markedClaims } from './marked-claims';
import type { Engine } from './protocol';

export interface ArticlesOptions {
  coverage(): Promise<Coverage>;
  /** Epoch ms. */
  now(): number;
  /** Runs a step between readings, so that these need not wait for more than one. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

type ArticleRequest = `coverage.${'articles' | 'addresses' | 'claims' | 'article' | 'forget'}`;

/** Answers what is asked about the articles that were read, one by one. */
export function articleKeeper({ coverage, now, inTurn }: ArticlesOptions) {
  const alone = inTurns();

  /** To be called once the engine has started, too: it may have ended in the middle. */
  function dropQuotes(): Promise<void> {
    return alone(async () => (await coverage()).dropQuotes(inTurn));
  }

  const requests: Pick<Engine, ArticleRequest> = {
    'coverage.articles': async ({ filter, after }) => {
      const stored = await coverage();
      const { items, next } = await stored.articles(filter, after);
      return { items: await Promise.all(items.map((item) => withoutDismissed(stored, item))), next };
    },
    'coverage.addresses': async ({ filter, after }) => (await coverage()).addresses(filter, after),
    'coverage.claims': async ({ url }) => claimsOf(await coverage(), url),
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

async function claimsOf(coverage: Coverage, url: string): Promise<MarkedClaim[]> {
  const reading = await coverage.readingOf(url);
  return reading ? markedClaims(coverage, url, reading.claims) : [];
}

/** The same article, with no marks counted that the reader called wrong. */
async function withoutDismissed(coverage: Coverage, article: ListedArticle): Promise<ListedArticle> {
  if ((await coverage.dismissedOfArticle(article.url)).size === 0) return article;
  const marks = { ...article.marks };
  for (const { verdict, dismissed } of await claimsOf(coverage, article.url)) {
    if (verdict && dismissed) marks[verdict.mark]--;
  }
  return { ...article, marks };
}
