import type { Engine } from '../engine/protocol';
import type { Requests } from '../messages';
import type { RequestHandlers } from '../messaging';
import { checkedArticle, checkedDismissal } from './checks';

/** What open pages are told of. */
export interface CoverageNews {
  /** The reader forgot articles, which pages may quote. */
  forgotten(): void;
  dismissed(dismissal: Requests['mark.dismiss']['ask']): void;
}

/**
 * What is asked about coverage, put through to the engine: what pages ask once it was checked. A private window leaves
 * no trace there.
 */
export function coverageRequests(
  engine: Pick<Engine, 'article.read' | 'mark.dismiss' | Extract<keyof Engine, `coverage.${string}`>>,
  news: CoverageNews,
) {
  return {
    'article.read': async (ask, asker) =>
      engine['article.read']({
        article: checkedArticle(ask, asker.url),
        store: !asker.incognito && !ask.again,
        again: !asker.incognito && ask.again,
      }),
    'mark.dismiss': async (ask, asker) => {
      const dismissal = checkedDismissal(ask, asker.url);
      if (asker.incognito) return null;
      await engine['mark.dismiss'](dismissal);
      news.dismissed(dismissal);
      return null;
    },
    'coverage.summary': (ask) => engine['coverage.summary'](ask),
    'coverage.clear': async (ask) => {
      await engine['coverage.clear'](ask);
      news.forgotten();
      return null;
    },
    'coverage.retention': (ask) => engine['coverage.retention'](ask),
    'coverage.retentionPreview': (ask) => engine['coverage.retentionPreview'](ask),
    'coverage.retain': (ask) => engine['coverage.retain'](ask),
    'coverage.articles': (ask) => engine['coverage.articles'](ask),
    'coverage.addresses': (ask) => engine['coverage.addresses'](ask),
    'coverage.claims': (ask) => engine['coverage.claims'](ask),
    'coverage.article': (ask) => engine['coverage.article'](ask),
    'coverage.forget': async (ask) => {
      await engine['coverage.forget'](ask);
      news.forgotten();
      return null;
    },
    'coverage.export': (ask) => engine['coverage.export'](ask),
    'coverage.import': (ask) => engine['coverage.import'](ask),
    'coverage.importSaved': (ask) => engine['coverage.importSaved'](ask),
  } satisfies RequestHandlers;
}
