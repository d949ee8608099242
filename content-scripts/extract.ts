import { toAnswer } from '../src/answer';
import { readArticleInSlices } from '../src/article/read';
import { isTranslated } from '../src/article/translated';
import { CrossreadError } from '../src/errors';
import { shareExtraction } from './extraction';

// Half of what reading takes, and brought in where a page looks like an article alone: most pages are none.
shareExtraction((document, url, pause) =>
  toAnswer(async () => {
    if (isTranslated(document)) throw new CrossreadError('pageTranslated');
    return readArticleInSlices(document, url, pause, performance.getEntriesByType('navigation')[0]?.name);
  }),
);
