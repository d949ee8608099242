/**
 * How long comparing takes, without reading the page, searching and storing: an article of 60 claims, each with the
 * candidates that the engine finds for it among our sample pages. Prints the warm median and p95 in milliseconds, and
 * how both grow with the candidates of a claim; the time of the processor is what a busy machine leaves comparable.
 */

import { loadavg } from 'node:os';
import { loadPage } from '../scripts/lib/load-page';
import { readArticle } from '../src/article/read';
import { decide } from '../src/compare/decide';
import { embeddedJudge } from '../src/compare/judge';
import type { Kinship } from '../src/compare/surroundings/kinship';
import type { Judge, Statement } from '../src/compare/types';
import { memoryCoverage } from '../src/coverage/open-coverage';
import { DAY_MS } from '../src/durations';
import { createReader } from '../src/engine/reader';
import { type SampleEvent, sampleEvents } from '../test/pages/load';

const CLAIMS = 60;
const RUNS = 40;
/** Runs before the first that counts. */
const WARMING = 10;
const CANDIDATES = [3, 6, 12, 24];
/** What comparing an article may take (docs/decisions.md). */
const TARGET_MS = 120;

/** A claim, what it is compared with, and what else is known of both, as the engine has it. */
interface Task {
  statement: Statement;
  candidates: Statement[];
  article: readonly Statement[];
  kinship: Kinship;
}

/** The claims of an event's articles with the candidates that the engine finds for them. */
async function tasksOf({ pages }: SampleEvent): Promise<Task[]> {
  const found = new Map<Statement, Task>();
  const judge: Judge = (premise, statement, surroundings = {}) => {
    const { candidates = [], article = [], kinship = new Map() } = surroundings;
    found.set(statement, { statement, candidates: [...candidates], article, kinship });
    return embeddedJudge(premise, statement, surroundings);
  };
  let readAt = Date.parse('2026-01-01');
  const reader = createReader({ coverage: memoryCoverage(), now: () => (readAt += DAY_MS), judge });
  for (const { path, address } of pages) {
    const { document } = await loadPage(path);
    const article = readArticle(document, address)?.article;
    document.defaultView?.close();
    if (article) await reader.read(article, { store: true });
  }
  return [...found.values()];
}

/** The tasks with copies of their statements, of which nothing is computed yet, as when they come from the database. */
function fresh(tasks: readonly Task[]): Task[] {
  const copies = new Map<Statement, Statement>();
  const copyOf = (statement: Statement): Statement => {
    const copy = copies.get(statement) ?? { ...statement };
    copies.set(statement, copy);
    return copy;
  };
  return tasks.map(({ statement, candidates, article, kinship }) => ({
    statement: copyOf(statement),
    candidates: candidates.map(copyOf),
    article: article.map(copyOf),
    kinship,
  }));
}

/** Milliseconds that each run takes, by the clock and of the processor, each in rising order. */
function measure(tasks: readonly Task[]): { clock: number[]; processor: number[] } {
  const [clock, processor]: [number[], number[]] = [[], []];
  for (let run = -WARMING; run < RUNS; run += 1) {
    const article = fresh(tasks);
    const [start, before] = [performance.now(), process.cpuUsage()];
    for (const { statement, candidates, ...beside } of article)
      decide(statement, candidates, undefined, beside);
    if (run < 0) continue;
    clock.push(performance.now() - start);
    processor.push(process.cpuUsage(before).user / 1000);
  }
  const rising = (times: number[]) => times.sort((a, b) => a - b);
  return { clock: rising(clock), processor: rising(processor) };
}

function quantile(sorted: readonly number[], share: number): string {
  const value = sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return value.toFixed(1).padStart(8);
}

const all: Task[] = [];
for (const event of sampleEvents()) all.push(...(await tasksOf(event)));
const tasks = all.sort((a, b) => b.candidates.length - a.candidates.length).slice(0, CLAIMS);
console.log(`${tasks.length} claims; load ${loadavg()[0]?.toFixed(1)}; target ${TARGET_MS} ms`);
console.log('candidates of a claim  statements in all   median      p95   processor');
for (const most of CANDIDATES) {
  const some = tasks.map((task) => ({ ...task, candidates: task.candidates.slice(0, most) }));
  const statements = new Set(some.flatMap(({ candidates }) => candidates)).size;
  const mean = some.reduce((sum, { candidates }) => sum + candidates.length, 0) / some.length;
  const { clock, processor } = measure(some);
  const figures = [quantile(clock, 0.5), quantile(clock, 0.95), `   ${quantile(processor, 0.5)}`];
  console.log(`${mean.toFixed(1).padStart(21)} ${`${statements}`.padStart(18)} ${figures.join(' ')}`);
}
