import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { britishNews, frenchNews } from '../../bench/verdicts/news';
import type { Article } from '../../src/article/types';
import { inOne } from '../../src/compare/model/told';
import type { Statement } from '../../src/compare/types';
import { Reading } from './cases';
import { type Case, clashesWith, exampleOf } from './examples';
import type { Example } from './logistic';

/**
 * What a reader of many articles meets and sets of single events do not hold: clashes of what is said of different
 * things, in articles alike in words. Read as the engine reads them, and all labelled as no contradiction.
 */

/** Our own events. */
const EVENTS = join(import.meta.dirname, 'events');
/** Of the French articles one in so many is read, others than those that are measured on (bench/verdicts). */
const EVERY = 120;
const NEWEST = 300;
/** From this distance on two articles hardly tell of one event. */
const APART_MS = 2 * 86_400_000;
/** Of the British articles these, after those that are measured on. */
const BRITISH = [300, 600] as const;

type Read = Pick<Case, 'statement' | 'candidates' | 'kinship' | 'article'>;

/** The clashes of what was read with those of its candidates that are said of something else. */
function ofStrangers(read: Read[], isStranger: (candidate: Statement) => boolean, weight: number): Example[] {
  return read.flatMap((one) =>
    one.candidates
      .filter(isStranger)
      .flatMap((candidate) =>
        clashesWith(one, candidate).map(({ signals }) =>
          exampleOf(inOne(signals), { label: 0, weight, group: 'strangers' }),
        ),
      ),
  );
}

/** All our events read into one coverage: what is found in another event. */
async function ofManyEvents(weight: number): Promise<Example[]> {
  const reading = new Reading();
  const examples: Example[] = [];
  for (const { articles } of loadClusters(EVENTS)) {
    const own = new Set(articles.map(({ url }) => url));
    for (const gold of articles) {
      const read = await reading.read(articleOf(gold).article);
      examples.push(...ofStrangers(read, ({ source }) => !own.has(source.url), weight));
    }
  }
  return examples;
}

async function ofNews(
  articles: readonly Article[],
  weight: number,
  isStranger: (one: Article, other: Statement) => boolean,
): Promise<Example[]> {
  const reading = new Reading();
  const examples: Example[] = [];
  for (const article of articles) {
    const read = await reading.read(article);
    examples.push(...ofStrangers(read, (candidate) => isStranger(article, candidate), weight));
  }
  return examples;
}

function areApart({ publishedAt }: Article, { source }: Statement): boolean {
  return Math.abs(Date.parse(publishedAt ?? '') - Date.parse(source.publishedAt ?? '')) > APART_MS;
}

/**
 * Examples for the clash model: of our events read into one coverage; of French news over four years; and of a British
 * paper, on whatever day, as a paper hardly contradicts itself.
 */
export async function strangers(): Promise<Example[]> {
  const french = frenchNews()
    .slice(NEWEST)
    .filter((_, at) => at % EVERY === 0)
    .reverse();
  return [
    ...(await ofManyEvents(1)),
    ...(await ofNews(french, 0.2, areApart)),
    ...(await ofNews(britishNews().slice(...BRITISH), 0.2, () => true)),
  ];
}
