/**
 * Measures the search index on coverage of 10,000 to 3,000,000 claims, and other search engines beside it. The machine's
 * own speed is in the times: compare them with times of the same machine. Sizes can be run one by one: the plot also
 * shows what other runs of the last day found.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { readings } from './coverage/claims';
import { comparePeers, type GaveUp } from './coverage/compare-peers';
import { corpusName } from './coverage/corpus';
import { type KeptFigures, keepFigures } from './coverage/kept-figures';
import { type Figures, measure } from './coverage/measure';
import { ENGINES, type PeerFigures } from './coverage/peers';
import { type Line, plot } from './coverage/plot';
import { sizesOf } from './coverage/sizes';

const USAGE =
  'usage: npm run bench:coverage -- [--sizes 10000,…] [--peers 10000,… [--engines FlexSearch,…] [--minutes 8]]';
const PLOT = join(import.meta.dirname, '../docs/coverage-growth.svg');
/** Articles read at each size, of sixty claims each. */
const ARTICLES = 40;
const PEER_ARTICLES = 5;
/** Minutes of the processor that a peer may take to build its index, and again to answer. */
const MINUTES = 8;
/** What Crossread is called among its peers. */
const OWN = 'Crossread';

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
  console.log(
    `  the whole reading, text to marks  ${ms(one.wholeMedian, one.whole95)}, ${busy(one.wholeProcessor)}`,
  );
  console.log(`    by the thread that answers      ${ms(one.wholeThread, one.wholeThread95)}`);
  console.log(
    `  the same, by a new engine         ${ms(one.firstMedian, one.first95)}, ${busy(one.firstProcessor)}`,
  );
  console.log(`    by the thread that answers      ${ms(one.firstThread, one.firstThread95)}`);
  console.log(`  searching every claim             ${one.exhaustive.toFixed(1)} ms`);
  console.log(`  recall at 10 of that              ${one.recall.toFixed(4)}`);
  console.log(`  adding an article                 ${ms(one.addMedian, one.add95)}`);
  console.log(
    `  index, disk and memory alike      ${one.bytes.toFixed(1)} bytes a claim, ${one.megabytes.toFixed(1)} MB`,
  );
  console.log(`  loading from files                ${one.load.toFixed(1)} ms`);
  console.log(`  memory of an engine, all of it    ${one.engine.toFixed(0)} MB`);
  console.log(`  made anew from terms              ${(one.rebuild / 1000).toFixed(1)} s`);
}

function printPeer(peer: PeerFigures | GaveUp): void {
  const { name, claims } = peer;
  const size = `${claims} claims`.padStart(14);
  if ('reason' in peer) {
    console.log(`${name.padEnd(11)}${size}   ${peer.reason}`);
    return;
  }
  const { build, megabytes, median, p95, recall, articles } = peer;
  const columns = [
    `build ${(build / 1000).toFixed(1)} s`.padStart(14),
    `${megabytes.toFixed(0)} MB`.padStart(8),
    `60 claims ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of the processor`.padStart(56),
    `recall ${recall.toFixed(3)}`.padStart(14),
    articles < PEER_ARTICLES ? `, of ${articles} articles only` : '',
  ];
  console.log(`${name.padEnd(11)}${size}${columns.join('')}`);
}

/** How many times faster Crossread answers than the fastest of the others. */
function printRatio(figures: PeerFigures[]): void {
  const own = figures.find(({ name }) => name === OWN);
  const [fastest] = figures.filter((one) => one !== own).sort((one, other) => one.median - other.median);
  if (!own || !fastest) return;
  const ratio = (fastest.median / own.median).toFixed(1);
  console.log(
    `  ${ratio} times as fast as ${fastest.name}, the fastest of the others, at a recall of ${own.recall.toFixed(3)} to ${fastest.recall.toFixed(3)}`,
  );
}

/** How the processor's time grows from each size to the next. */
function printGrowth(figures: readonly Figures[]): void {
  figures.slice(1).forEach((one, at) => {
    const before = figures[at] as Figures;
    const [candidates, whole] = [
      one.warmProcessor / before.warmProcessor,
      one.wholeProcessor / before.wholeProcessor,
    ];
    console.log(
      `from ${before.claims} to ${one.claims} claims: candidates alone take ${candidates.toFixed(2)} times as long, the whole reading ${whole.toFixed(2)} times`,
    );
  });
}

function lines({ own, peers }: KeptFigures): Line[] {
  const line = (name: string, of: (one: Figures) => number) => ({
    name,
    points: own.map((one) => ({ x: one.claims, y: of(one) })),
  });
  const names = [...new Set(peers.map(({ name }) => name))].filter((name) => name !== OWN);
  return [
    line(OWN, ({ warmProcessor }) => warmProcessor),
    line('… and comparing', ({ wholeProcessor }) => wholeProcessor),
    ...names.map((name) => ({
      name,
      points: peers
        .filter((one) => one.name === name)
        .map(({ claims, median }) => ({ x: claims, y: median })),
    })),
  ];
}

/** The engines that the command line names, or all. Where there is no such engine it ends the process. */
function enginesNamed(): string[] {
  const at = process.argv.indexOf('--engines');
  if (at < 0) return ENGINES;
  const named = (process.argv[at + 1] ?? '').split(',');
  if (named.every((name) => ENGINES.includes(name))) return named;
  console.error(USAGE);
  process.exit(1);
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
console.log(`text: ${corpusName()}`);
console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
const own: Figures[] = [];
for (const size of sizesOf('--sizes', [10_000, 100_000, 1_000_000], USAGE)) {
  const one = await measure(await readings(size, ARTICLES));
  print(one);
  own.push(one);
}
const peers: PeerFigures[] = [];
const engines = enginesNamed();
const [minutes = MINUTES] = sizesOf('--minutes', [MINUTES], USAGE);
console.log('');
for (const size of sizesOf('--peers', [10_000, 50_000], USAGE)) {
  const some = await comparePeers(await readings(size, PEER_ARTICLES), { engines, minutes });
  some.forEach(printPeer);
  const done = some.filter((one) => !('reason' in one)) as PeerFigures[];
  printRatio(done);
  peers.push(...done);
}
const all = keepFigures({ own, peers });
printGrowth(all.own);
writeFileSync(
  PLOT,
  plot('Candidates for 60 claims, over claims read before (ms of the processor)', lines(all)),
);
console.log(`load ${loadavg()[0]?.toFixed(1)} at the end; ${PLOT}`);
