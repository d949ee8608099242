import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { britishNews, frenchNews } from '../../bench/verdicts/news';
import type { Article } from '../../src/article/types';
import { mayConflict } from '../../src/compare/judge';
import { clashOf, type Mixed, supportOf } from '../../src/compare/model/score';
import { glanceAt } from '../../src/compare/signals/glance';
import { compare } from '../../src/compare/signals/signals';
import type { Statement } from '../../src/compare/types';
import { Reading } from './cases';
import { type Compared, clashesWith } from './examples';
import { fitTrees, type Growth, type TreeExample } from './fit-trees';

/**
 * What comparing two statements, and searching them for conflicts, would bring, guessed from what is known before: what
 * brings nothing need not be done. The models of weights.json label the examples, of which there are as many as one likes:
 * run it after each fit of those.
 */

const WORTH = join(import.meta.dirname, '../../src/compare/model/worth.json');
const CLUSTERS = join(import.meta.dirname, '../../../shared/data/clusters');
const EVENTS = join(import.meta.dirname, 'events');

/** From here on a candidate has a part in a verdict, or nearly. */
const SUPPORTS = 0.3;
const CONFLICTS = 0.4;
/** What is supported this surely is so less surely where a clash is this likely. */
const SUPPORTED = 0.4;
const DOUBTED = 0.15;

const GROWTH: Growth = { seed: 1, trees: 100, depth: 4, rate: 0.12, told: 0.6, asked: 0.7, least: 60 };

/** Of the newest French articles these, after those that are measured on (bench/verdicts); and British ones likewise. */
const FRENCH = [60, 180] as const;
const BRITISH = [300, 380] as const;

interface Met {
  comparing: TreeExample[];
  searching: TreeExample[];
}

function exampleOf(signals: TreeExample['signals'], isWorth: boolean): TreeExample {
  return { signals, label: isWorth ? 1 : 0, weight: 1 };
}

/** What comparing a claim with one of its candidates says. */
function compared(item: Compared, candidate: Statement, met: Met): void {
  const { statement, candidates, kinship } = item;
  const comparison = compare([candidate], statement, item);
  if (comparison.weights.length === 0) return;
  const support = supportOf(comparison);
  const against = Math.max(
    0,
    ...clashesWith(item, candidate, comparison).map((clash) => clashOf(clash.signals)),
  );
  const isDoubted = support >= SUPPORTED && against >= DOUBTED;
  const isWorth = against >= CONFLICTS || isDoubted;
  const glance = glanceAt(statement, candidate, { candidates, kinship });
  met.comparing.push(exampleOf(glance, isWorth || support >= SUPPORTS));
  const { signals } = comparison;
  if (mayConflict(signals)) met.searching.push(exampleOf({ ...signals, support }, isWorth));
}

/** Adds what a reader meets who reads these articles, in this order. */
async function read(articles: readonly Article[], met: Met): Promise<void> {
  const reading = new Reading();
  for (const article of articles) {
    for (const item of await reading.read(article)) {
      for (const candidate of item.candidates) compared(item, candidate, met);
    }
  }
}

async function allMet(): Promise<Met> {
  const events = [EVENTS, CLUSTERS]
    .flatMap(loadClusters)
    .map(({ articles }) => articles.map((gold) => articleOf(gold).article));
  const met: Met = { comparing: [], searching: [] };
  for (const event of events) await read(event, met);
  await read(events.flat(), met);
  await read(
    frenchNews()
      .slice(...FRENCH)
      .reverse(),
    met,
  );
  await read(britishNews().slice(...BRITISH), met);
  return met;
}

function fitted(name: keyof Met, examples: readonly TreeExample[]): Mixed {
  const worth = examples.filter(({ label }) => label === 1).length;
  console.log(`${name}: ${worth} of ${examples.length} are worth it`);
  const bias = Math.log(worth / (examples.length - worth));
  const trees = fitTrees(
    examples.map((example) => ({ ...example, start: bias })),
    GROWTH,
  );
  return { linear: { bias, weights: {} }, trees };
}

const { comparing, searching } = await allMet();
const models = { comparing: fitted('comparing', comparing), searching: fitted('searching', searching) };
if (process.argv.includes('--write')) writeFileSync(WORTH, `${JSON.stringify(models)}\n`);
