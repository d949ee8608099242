/**
 * Measures the search index on coverage of 10,000 to 3,000,000 claims, and other search engines beside it. The machine's
 * own speed is in the times: compare them with times of the same machine.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { readings } from './coverage/claims';
import { corpusName } from './coverage/corpus';
import { type Figures, measure } from './coverage/measure';
import { comparePeers, type PeerFigures } from './coverage/peers';
import { type Line, plot } from './coverage/plot';
import { sizesOf } from './coverage/sizes';

const USAGE = 'usage: npm run bench:coverage -- [--sizes 10000,100000,…] [--peers 10000,…]';
const PLOT = join(import.meta.dirname, '../docs/coverage-growth.svg');
/** Articles read at each size, of sixty claims each. */
const ARTICLES = 20;
const PEER_ARTICLES = 5;

function print(one: Figures): void {
  const ms = (median: number, p95: number) => `${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
  const copied = one.copied > 0 ? `, ${one.copied} of them copies with other names, figures and dates` : '';
  console.log(`\n${one.claims} claims${copied}, ${one.segments} segments`);
  const busy = (processor: number) => `processor ${processor.toFixed(1)} ms`;
  console.log(
    `  candidates of 60 claims, warm     ${ms(one.warmMedian, one.warm95)}, ${busy(one.warmProcessor)}`,
  );
  console.log(
    `  the same, by a new engine         ${ms(one.coldMedian, one.cold95)}, ${busy(one.coldProcessor)}`,
  );
  console.log(`  comparing with every claim        ${one.exhaustive.toFixed(1)} ms`);
  console.log(`  recall at 10 of that              ${one.recall.toFixed(4)}`);
  console.log(`  adding an article                 ${ms(one.addMedian, one.add95)}`);
  console.log(
    `  index, disk and memory alike      ${one.bytes.toFixed(1)} bytes a claim, ${one.megabytes.toFixed(1)} MB`,
  );
  console.log(`  loading from files                ${one.load.toFixed(1)} ms`);
  console.log(`  memory of an engine, all of it    ${one.engine.toFixed(0)} MB`);
  console.log(`  made anew from terms              ${(one.rebuild / 1000).toFixed(1)} s`);
}

function printPeer({ name, claims, build, megabytes, median, p95, recall }: PeerFigures): void {
  const columns = [
    name.padEnd(11),
    `${claims} claims`.padStart(14),
    `build ${(build / 1000).toFixed(1)} s`.padStart(14),
    `${megabytes.toFixed(0)} MB`.padStart(8),
    `60 claims ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`.padStart(38),
    `recall ${recall.toFixed(3)}`.padStart(14),
  ];
  console.log(columns.join(''));
}

/** How many times faster Crossread, which comes first, answers than the fastest of the others. */
function printRatio(figures: PeerFigures[]): void {
  const [own, ...others] = figures;
  const [fastest] = others.sort((one, other) => one.median - other.median);
  if (!own || !fastest) return;
  const ratio = (fastest.median / own.median).toFixed(1);
  console.log(
    `  ${ratio} times as fast as ${fastest.name}, the fastest of the others, at a recall of ${own.recall.toFixed(3)} to ${fastest.recall.toFixed(3)}`,
  );
}

function growth(figures: Figures[], peers: PeerFigures[]): Line[] {
  const own = {
    name: 'Crossread',
    points: figures.map(({ claims, warmMedian }) => ({ x: claims, y: warmMedian })),
  };
  const names = [...new Set(peers.map(({ name }) => name))].filter((name) => name !== own.name);
  return [
    own,
    ...names.map((name) => ({
      name,
      points: peers
        .filter((one) => one.name === name)
        .map(({ claims, median }) => ({ x: claims, y: median })),
    })),
  ];
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
console.log(`text: ${corpusName()}`);
console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
const figures: Figures[] = [];
for (const size of sizesOf('--sizes', [10_000, 100_000, 1_000_000], USAGE)) {
  const one = await measure(await readings(size, ARTICLES));
  print(one);
  figures.push(one);
}
const peers: PeerFigures[] = [];
console.log('');
for (const size of sizesOf('--peers', [10_000, 50_000], USAGE)) {
  const some = await comparePeers(await readings(size, PEER_ARTICLES));
  some.forEach(printPeer);
  printRatio(some);
  peers.push(...some);
}
writeFileSync(
  PLOT,
  plot('Candidates for an article of 60 claims (ms) over claims read before', growth(figures, peers)),
);
console.log(`load ${loadavg()[0]?.toFixed(1)} at the end; ${PLOT}`);
