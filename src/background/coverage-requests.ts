import type { Engine } from '../engine/protocol';
import type { RequestHandlers } from '../messaging';
import { checkedArticle, checkedDismissal } from './checks';

/**
 * What is asked about coverage, put through to the engine: what pages ask once it was checked. A private window leaves
 * no trace there.
 * @param forgotten called once the reader forgot articles, for the open pages that quote them
 */
export function coverageRequests(
  engine: Pick<Engine, 'article.read' | 'mark.dismiss' | Extract<keyof Engine, `coverage.${string}`>>,
  forgotten: () => void,
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
      return asker.incognito ? null : engine['mark.dismiss'](dismissal);
    },
    'coverage.summary': (ask) => engine['coverage.summary'](ask),
    'coverage.clear': async (ask) => {
      await engine['coverage.clear'](ask);
      forgotten();
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
      forgotten();
      return null;
    },
    'coverage.export': (ask) => engine['coverage.export'](ask),
    'coverage.import': (ask) => engine['coverage.import'](ask),
    'coverage.importSaved': (ask) => engine['coverage.importSaved'](ask),
  } satisfies RequestHandlers;
}
