import type { Article } from '../../src/article/types';
import type { Mark } from '../../src/compare/types';
import { memoryCoverage } from '../../src/coverage/open-coverage';
import { HOUR_MS } from '../../src/durations';
import { createReader, type Reader } from '../../src/engine/reader';
import { articleOf, loadClusters } from './clusters';

type Shares = Record<Exclude<Mark, 'new'>, number>;

/** A reader of its own empty coverage, to which an hour passes from one article to the next. */
function readerOfMany(): Reader {
  let readAt = Date.parse('2026-01-01');
  return createReader({ coverage: memoryCoverage(), now: () => (readAt += HOUR_MS) });
}

/**
 * Reads the events of a folder into one coverage, one after the other, as a reader of many events does.
 * @returns of the claims, the share that is called corroborated and contradicted on the strength of other events alone:
 *   as all events are invented, none of them is
 */
export async function markedByStrangers(folder: string): Promise<Shares> {
  const reader = readerOfMany();
  const events = new Map<string, string>();
  const marked = { corroborated: 0, contradicted: 0 };
  let claims = 0;
  for (const { id, articles } of loadClusters(folder)) {
    for (const gold of articles) {
      events.set(gold.url, id);
      const reading = await reader.read(articleOf(gold).article, { store: true });
      for (const { verdict } of reading.claims) {
        claims += 1;
        if (!verdict || verdict.mark === 'new') continue;
        const relation = verdict.mark === 'contradicted' ? 'conflicts' : 'supports';
        const shown = verdict.evidence.filter((one) => one.relation === relation);
        if (shown.every(({ url }) => events.get(url) !== id)) marked[verdict.mark] += 1;
      }
    }
  }
  const share = (count: number) => count / Math.max(1, claims);
  return { corroborated: share(marked.corroborated), contradicted: share(marked.contradicted) };
}

/**
 * Reads articles one after the other.
 * @returns of their claims, the share that is called corroborated and contradicted, rightly or wrongly: real articles of
 *   one day share stories, and a count told anew contradicts the one before
 */
export async function markedAmong(articles: readonly Article[]): Promise<Shares> {
  const reader = readerOfMany();
  const marks: (Mark | undefined)[] = [];
  for (const article of articles) {
    const { claims } = await reader.read(article, { store: true });
    marks.push(...claims.map(({ verdict }) => verdict?.mark));
  }
  const share = (mark: Mark) => marks.filter((one) => one === mark).length / Math.max(1, marks.length);
  return { corroborated: share('corroborated'), contradicted: share('contradicted') };
}
