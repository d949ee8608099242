/** What runs in a page of the extension, on its database and with its code. */

import type { Article } from '../../../src/article/types';
import { TERMS_VERSION } from '../../../src/compare/candidate-terms';
import type { Verdict } from '../../../src/compare/types';
import { packNew, packVerdicts, rowAt } from '../../../src/coverage/batches';
import { Coverage } from '../../../src/coverage/coverage';
import { type CrossreadDatabase, openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { ClaimIndex, firstRow } from '../../../src/coverage/index/claim-index';
import { packSegment } from '../../../src/coverage/index/pack';
import { partOf } from '../../../src/coverage/index/parts';
import type { IndexedClaim } from '../../../src/coverage/index/segment';
import { newClaims, sourceOf, statementsOf } from '../../../src/engine/new-claims';
import { mergeAll } from '../build';
import type { FilledArticle } from './material';

export { flexBuild, flexQuery } from './flexsearch';

/** Claims of one segment before merging. */
const GROUP = 4_096;
const PLAIN: Verdict = { mark: 'new', evidence: [], differences: [], qualifiers: [] };

let database: CrossreadDatabase | null = null;
const index = new ClaimIndex();
let waiting: IndexedClaim[] = [];
let claimsFilled = 0;

/** Puts articles into the database as readings leave them, but many in one transaction. */
export async function fill(articles: FilledArticle[]): Promise<void> {
  database ??= await openDatabase();
  const { claimBatches, verdictBatches } = database;
  await database.transaction('rw', [database.articles, claimBatches, verdictBatches], async () => {
    const numbers = await claimBatches.bulkAdd(
      articles.map(({ article, claims }) => ({ url: article.url, packed: packNew(claims) })),
      { allKeys: true },
    );
    const verdicts = articles.map(({ claims }) => packVerdicts(claims.map(() => PLAIN)) as Uint8Array);
    await verdictBatches.bulkAdd(verdicts.map((packed, at) => ({ number: numbers[at] as number, packed })));
    await (database as CrossreadDatabase).articles.bulkAdd(
      articles.map(({ article }, at) => ({ ...article, batches: [numbers[at] as number] })),
    );
    articles.forEach(({ claims, terms }, at) => {
      claims.forEach(({ day }, place) => {
        const row = rowAt(numbers[at] as number, place);
        waiting.push({ row, day, terms: Uint32Array.from(terms[place] ?? []) });
      });
      claimsFilled += claims.length;
    });
  });
  while (waiting.length >= GROUP) addSegment(waiting.splice(0, GROUP));
}

/** Stores the index of what was filled in; returns its bytes. */
export async function finishFilling(): Promise<{ claims: number; indexBytes: number }> {
  addSegment(waiting);
  waiting = [];
  const segments = index.parts.map((part) => ({
    first: firstRow(part),
    version: TERMS_VERSION,
    bytes: part.segment.bytes,
  }));
  for (const segment of segments) await database?.indexSegments.add(segment);
  await database?.totals.put({ of: 'claims', count: claimsFilled });
  return { claims: claimsFilled, indexBytes: segments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) };
}

function addSegment(claims: IndexedClaim[]): void {
  index.add(partOf(packSegment(claims), TERMS_VERSION));
  mergeAll(index);
}

/** Loads the whole index; ms until it is there. */
export async function load(): Promise<number> {
  const started = performance.now();
  const coverage = new Coverage(new DexieStore(await openDatabase()));
  await coverage.settled();
  return performance.now() - started;
}

/** Stores articles one by one, their claims known beforehand; ms that each took. */
export async function add(articles: Article[]): Promise<number[]> {
  const coverage = new Coverage(new DexieStore(await openDatabase()));
  await coverage.settled();
  const times: number[] = [];
  for (const { blocks, ...head } of articles) {
    const readAt = Date.now();
    const claims = newClaims(sourceOf(head), statementsOf({ ...head, blocks }), readAt);
    const started = performance.now();
    await coverage.storeReading({
      article: { ...head, readAt, firstReadAt: readAt },
      claims,
      verdicts: claims.map(() => PLAIN),
    });
    times.push(performance.now() - started);
  }
  return times;
}

/** Makes the index anew from the claims; ms until it is complete. */
export async function rebuild(): Promise<number> {
  const opened = await openDatabase();
  await opened.indexSegments.clear();
  const started = performance.now();
  await new Coverage(new DexieStore(opened)).settled();
  return performance.now() - started;
}

/** What the browser says the extension's databases take, in bytes. */
export async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
