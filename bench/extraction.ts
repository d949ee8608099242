import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { loadPage } from '../scripts/lib/load-page';
import { readArticle } from '../src/article/read';
import { looksLikeArticle } from '../src/article/recognise';
import { f1, type Overlap, shingleOverlap } from './lib/shingles';

const SHARED = '../shared/data/extraction';
const SAMPLES = 'test/pages';
const WORST = 8;

interface Page {
  file: string;
  /** The true body, or null where it is not known. */
  truth: string | null;
}

interface Result {
  file: string;
  ours: Overlap;
  readability: Overlap;
  oursMs: number;
  readabilityMs: number;
  recognised: boolean;
}

/** Pages with their true bodies where the development data is at hand, else our own samples without. */
function pagesToRead(): Page[] {
  if (existsSync(SHARED)) {
    const truths: Record<string, { articleBody?: string }> = JSON.parse(
      readFileSync(join(SHARED, 'ground-truth.json'), 'utf8'),
    );
    return Object.entries(truths).map(([id, { articleBody = '' }]) => ({
      file: join(SHARED, 'html', `${id}.html.gz`),
      truth: articleBody,
    }));
  }
  if (!existsSync(SAMPLES)) return [];
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ file: join(SAMPLES, name), truth: null }));
}

async function measure({ file, truth }: Page): Promise<Result> {
  const { document, url } = await loadPage(file);
  const recognised = looksLikeArticle(document, url);
  const [ours, oursMs] = timed(() => bodyText(document, url));
  // Readability takes its document apart, so it comes last and gets the page itself.
  const [theirs, readabilityMs] = timed(() => new Readability(document).parse()?.textContent ?? '');
  document.defaultView?.close();
  return {
    file,
    ours: shingleOverlap(truth ?? theirs, ours),
    readability: shingleOverlap(truth ?? theirs, theirs),
    oursMs,
    readabilityMs,
    recognised,
  };
}

function bodyText(document: Document, url: string): string {
  const blocks = readArticle(document, url)?.article.blocks ?? [];
  return blocks.flatMap(({ kind, text }) => (kind === 'title' ? [] : [text])).join('\n');
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Mean precision and recall and their harmonic mean, as the benchmark defines F1, beside the mean of F1 by page. */
function line(name: string, overlaps: Overlap[], times: number[]): string {
  const overall = {
    precision: mean(overlaps.map(({ precision }) => precision)),
    recall: mean(overlaps.map(({ recall }) => recall)),
  };
  const figures = [overall.precision, overall.recall, f1(overall), mean(overlaps.map(f1))];
  const speeds = [quantile(times, 0.5), quantile(times, 0.95)];
  return [
    name.padEnd(12),
    ...figures.map((figure) => figure.toFixed(4).padStart(10)),
    ...speeds.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)),
  ].join('');
}

async function main(): Promise<void> {
  const pages = pagesToRead();
  if (pages.length === 0) {
    console.log(`no pages: neither ${SHARED} nor ${SAMPLES} is there`);
    return;
  }
  const results: Result[] = [];
  for (const page of pages) results.push(await measure(page));
  if (pages.some(({ truth }) => truth === null)) {
    console.log(`${SHARED} is not there: our own samples, compared with Readability's text as the truth\n`);
  }
  const ours = results.map((result) => result.ours);
  const readability = results.map((result) => result.readability);
  console.log(`${'in jsdom'.padEnd(12)} precision    recall        F1  mean F1/p      median         p95`);
  console.log(
    line(
      'Crossread',
      ours,
      results.map(({ oursMs }) => oursMs),
    ),
  );
  console.log(
    line(
      'Readability',
      readability,
      results.map(({ readabilityMs }) => readabilityMs),
    ),
  );
  const time =
    quantile(
      results.map(({ oursMs }) => oursMs),
      0.5,
    ) /
    quantile(
      results.map(({ readabilityMs }) => readabilityMs),
      0.5,
    );
  console.log(
    `ratio of mean F1 by page ${(mean(ours.map(f1)) / mean(readability.map(f1))).toFixed(3)}, of median time ${time.toFixed(2)}`,
  );
  console.log(
    `recognised as articles: ${results.filter(({ recognised }) => recognised).length} of ${results.length}\n\nworst pages`,
  );
  for (const result of results.toSorted((a, b) => f1(a.ours) - f1(b.ours)).slice(0, WORST)) {
    console.log(
      `${f1(result.ours).toFixed(3)}  Readability ${f1(result.readability).toFixed(3)}  ${result.file}`,
    );
  }
}

await main();
