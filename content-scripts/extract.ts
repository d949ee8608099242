import { toAnswer } from '../src/answer';
import { readArticleInSlices } from '../src/article/read';
import { shareExtraction } from './extraction';

// Half of what reading takes, and brought in where a page looks like an article alone: most pages are none.
shareExtraction((...page) => toAnswer(() => readArticleInSlices(...page)));
