import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exhaustiveBm25, textOf } from '../peers';
import { Browser } from './browser';
import { indexed, type Material } from './material';

const SENT = 5_000;
/** Articles of which it searches the claims: it takes seconds for each. */
const ARTICLES = 3;
const REST = 5_000;
/** How long it may take to build its index, ms. */
const MOST_BUILDING = 20 * 60_000;

/** Figures of FlexSearch's index in IndexedDB; times in ms. */
export interface FlexFigures {
  claims: number;
  build: number;
  /** For the claims of one article. */
  query: number[];
  recall: number;
  /** Bytes. */
  onDisk: number;
  /** MB of the process after the queries. */
  memory: number;
}

/** How many claims it had taken in when it was given up, and the ms that took. */
export type Unfinished = Pick<FlexFigures, 'claims' | 'build'>;

/** The same claims in FlexSearch, by the very terms that Crossread goes by, in a page of the extension. */
export async function flexsearch({
  coverage,
  queries,
}: {
  coverage: Material['coverage'];
  queries: Uint32Array[][];
}): Promise<FlexFigures | Unfinished> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-flexsearch-'));
  try {
    const claims = indexed(coverage);
    const documents = claims.map(({ row, terms }) => ({ id: row, text: textOf(terms) }));
    const asked = queries
      .slice(0, ARTICLES)
      .map((article) => article.map((terms) => ({ row: 0, day: 0, terms })));
    const exact = exhaustiveBm25({ articles: asked, coverage: claims });
    let browser = await Browser.open(folder);
    let build = 0;
    for (let at = 0; at < documents.length; at += SENT) {
      if (build > MOST_BUILDING) {
        await browser.close();
        return { claims: at, build };
      }
      build += await browser.call('flexBuild', documents.slice(at, at + SENT));
    }
    await browser.close();
    browser = await Browser.open(folder);
    const query: number[] = [];
    const hits: boolean[] = [];
    for (const [at, article] of asked.entries()) {
      const { ms, found } = await browser.call(
        'flexQuery',
        article.map(({ terms }) => textOf(terms)),
      );
      query.push(ms);
      for (const [claim, rows] of (exact[at] ?? []).entries()) {
        hits.push(...rows.map((row) => found[claim]?.includes(row) ?? false));
      }
    }
    const memory = browser.memory();
    await new Promise((rested) => setTimeout(rested, REST));
    const onDisk = browser.onDisk();
    await browser.close();
    const recall = hits.filter(Boolean).length / Math.max(1, hits.length);
    return { claims: claims.length, build, query, recall, onDisk, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
