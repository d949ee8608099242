/**
 * Measures the built extension in Chromium on coverage of 10,000 claims and more: reading, warm and after the engine
 * was killed, disk and memory; and FlexSearch's index in IndexedDB beside it. Times of a busy machine are longer.
 */
import { loadavg } from 'node:os';
import { build } from 'vite';
import { candidateTerms } from '../src/compare/candidate-terms';
import { hashTerms } from '../src/coverage/index/term-hash';
import { statementsOf } from '../src/engine/new-claims';
import { SITE } from './coverage/chromium/browser';
import { type Material, material } from './coverage/chromium/material';
import { type ChromiumFigures, measure } from './coverage/chromium/measure';
import { type FlexFigures, flexsearch, type Unfinished } from './coverage/chromium/peer';
import { corpusName } from './coverage/corpus';
import { percentile } from './coverage/measure';
import { sizesOf } from './coverage/sizes';

const USAGE =
  'usage: npm run bench:coverage:chromium -- [--sizes 10000,100000,…] [--rebuild 10000,…] [--peer 10000,…]';
/** Articles read at each size, of sixty claims each. */
const ARTICLES = 20;

const spread = (times: number[]) =>
  `${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`;

function print(one: ChromiumFigures): void {
  const each = (bytes: number) => `${(bytes / one.claims).toFixed(0)} bytes a claim`;
  console.log(`\n${one.claims} claims; load ${loadavg()[0]?.toFixed(1)}`);
  console.log(`  starting the engine               ${spread(one.start)}`);
  console.log(`    of which processor time         ${one.startProcessor.toFixed(1)} ms on average`);
  console.log(`  reading 60 claims, warm           ${spread(one.warm)}`);
  console.log(`    of which processor time         ${one.processor.toFixed(1)} ms on average`);
  console.log(`  the same, engine killed before    ${spread(one.cold)}, ${one.marked} marks other than new`);
  console.log(`  storing an article of 60 claims   ${spread(one.add)}`);
  console.log(`  loading the whole index           ${one.load.toFixed(1)} ms`);
  if (one.rebuild !== null) {
    const { ms, processor } = one.rebuild;
    console.log(`  making it anew from the claims    ${(ms / 1000).toFixed(1)} s`);
    console.log(`    of which processor time         ${(processor / 1000).toFixed(1)} s`);
  }
  console.log(
    `  on disk                           ${each(one.onDisk)}, of which the index ${each(one.index)}`,
  );
  console.log(`  beyond the claims' own text       ${each(one.onDisk - one.text)} (text ${each(one.text)})`);
  console.log(`  as the browser estimates it       ${each(one.usage)}`);
  const { process: all, engine } = one.memory;
  console.log(
    `  memory of the extension's process ${all.toFixed(0)} MB, ${engine.toFixed(0)} MB go with the engine`,
  );
}

function printPeer(figures: FlexFigures | Unfinished): void {
  const built = `${(figures.build / 1000).toFixed(1)} s`;
  if (!('query' in figures)) {
    console.log(
      `  FlexSearch in IndexedDB           given up after ${built}, with ${figures.claims} claims in`,
    );
    return;
  }
  const { claims, query, recall, onDisk, memory } = figures;
  console.log(`  FlexSearch in IndexedDB           built in ${built}`);
  console.log(`    searching for 60 claims         ${spread(query)}, recall at 10 ${recall.toFixed(3)}`);
  console.log(
    `    on disk                         ${(onDisk / claims).toFixed(0)} bytes a claim, without the claims`,
  );
  console.log(`    memory of the process           ${memory.toFixed(0)} MB`);
}

/** Hashes of the terms of each claim of the articles that are read. */
function termsOf({ read }: Material): Uint32Array[][] {
  return read.map((article) => statementsOf(article).map((claim) => hashTerms(candidateTerms(claim))));
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
console.log(`text: ${corpusName()}`);
await build({ logLevel: 'warn' });
const rebuilt = new Set(sizesOf('--rebuild', [10_000], USAGE));
const compared = new Set(sizesOf('--peer', [10_000], USAGE));
for (const size of sizesOf('--sizes', [10_000, 100_000], USAGE)) {
  const all = await material(size, ARTICLES, SITE);
  print(await measure(all, rebuilt.has(size)));
  if (compared.has(size)) printPeer(await flexsearch({ coverage: all.coverage, queries: termsOf(all) }));
}
