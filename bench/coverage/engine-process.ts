/**
 * An engine of its own, as after it was killed: loads an index from files, answers one article, and tells how long
 * both took and what memory it holds then, word lists and code included.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { embeddedJudge } from '../../src/compare/judge';
import { bareStatement } from '../../src/compare/pairs/bare-statement';
import type { IndexedClaim } from '../../src/coverage/index/segment';
import { ARTICLES_FILE, loadIndex, read } from './files';

const [folder = '', number = '0'] = process.argv.slice(2);
const articles = deserialize(readFileSync(join(folder, ARTICLES_FILE))) as IndexedClaim[][];
const article = articles[Number(number)] ?? [];
const before = process.cpuUsage();
const started = performance.now();
const index = loadIndex(folder);
const loaded = performance.now();
read(index, article);
const answered = performance.now();
const { user, system } = process.cpuUsage(before);
embeddedJudge(bareStatement('Le port a fermé.', 'fr'), bareStatement('Le port est fermé.', 'fr'));
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
process.send?.({
  load: loaded - started,
  first: answered - started,
  processor: (user + system) / 1000,
  megabytes: (heapUsed + external) / 1e6,
});
