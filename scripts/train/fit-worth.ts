import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { britishNews, frenchNews } from '../../bench/verdicts/news';
import type { Article } from '../../src/article/types';
import { clashOf, type Mixed, supportOf } from '../../src/compare/model/score';
import { glanceAt } from '../../src/compare/signals/glance';
import { compare } from '../../src/compare/signals/signals';
import type { Statement } from '../../src/compare/types';
import { Reading } from './cases';
import { type Compared, clashesWith } from './examples';
import { fitTrees, type Growth, type TreeExample } from './fit-trees';

/**
 * What comparing two statements would bring, guessed at first glance: what brings nothing need not be done. The models of weights.json label the examples, of which there are as many as one likes:
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

function exampleOf(signals: TreeExample['signals'], isWorth: boolean): TreeExample {
  return { signals, label: isWorth ? 1 : 0, weight: 1 };
}

/** What comparing a claim with one of its candidates says. */
function compared(item: Compared, candidate: Statement): TreeExample[] {
  const { statement, candidates, kinship } = item;
  const comparison = compare([candidate], statement, item);
  if (comparison.weights.length === 0) return [];
  const support = supportOf(comparison);
  const against = Math.max(
    0,
    ...clashesWith(item, candidate, comparison).map((clash) => clashOf(clash.signals)),
  );
  const isDoubted = support >= SUPPORTED && against >= DOUBTED;
  const isWorth = against >= CONFLICTS || isDoubted;
  const glance = glanceAt(statement, candidate, { candidates, kinship });
  return [exampleOf(glance, isWorth || support >= SUPPORTS)];
}

/** What a reader meets who reads these articles, in this order. */
async function met(articles: readonly Article[]): Promise<TreeExample[]> {
  const reading = new Reading();
  const examples: TreeExample[] = [];
  for (const article of articles) {
    for (const item of await reading.read(article)) {
      for (const candidate of item.candidates) examples.push(...compared(item, candidate));
    }
  }
  return examples;
}

async function allMet(): Promise<TreeExample[]> {
  const events = [EVENTS, CLUSTERS]
    .flatMap(loadClusters)
    .map(({ articles }) => articles.map((gold) => articleOf(gold).article));
  const french = frenchNews()
    .slice(...FRENCH)
    .reverse();
  const examples: TreeExample[] = [];
  for (const articles of [...events, events.flat(), french, britishNews().slice(...BRITISH)]) {
    for (const example of await met(articles)) examples.push(example);
  }
  return examples;
}

const examples = await allMet();
const worth = examples.filter(({ label }) => label === 1).length;
console.log(`${worth} of ${examples.length} candidates are worth comparing`);
const bias = Math.log(worth / (examples.length - worth));
const trees = fitTrees(
  examples.map((example) => ({ ...example, start: bias })),
  GROWTH,
);
const model: Mixed = { linear: { bias, weights: {} }, trees };
if (process.argv.includes('--write')) writeFileSync(WORTH, `${JSON.stringify(model)}\n`);
