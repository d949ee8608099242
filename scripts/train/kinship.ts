import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { frenchNews } from '../../bench/verdicts/news';
import type { Article } from '../../src/article/types';
import { probability } from '../../src/compare/model/score';
import { kinSignals } from '../../src/compare/surroundings/kinship';
import { Reading } from './cases';
import { type Example, fitModel } from './logistic';

/**
 * Fits the model of src/compare/surroundings/kinship.ts. All events are read into one coverage, and each article is put beside those
 * that are found for it, of its own event and of others. Real news is read into another: what is found there at a
 * distance of months is hardly ever about one event, however alike in words. Prints the weights, and how the pairs are
 * told.
 */
const FOLDERS = [
  join(import.meta.dirname, '../../../shared/data/clusters'),
  join(import.meta.dirname, 'events'),
];
/** Pairs about one event are one in thirty, and to miss one costs a mark that is right: they count more. */
const OF_ONE_EVENT = 8;
/** Of the French articles one in so many is read, the newest excepted: these are measured on (bench/verdicts). */
const EVERY = 60;
const NEWEST = 300;
/** From this distance on two articles count as strangers. */
const APART_MS = 60 * 86_400_000;

/** The articles found for an article, by address, with what they have in common with it. */
async function signalsOf(reading: Reading, article: Article): Promise<ReturnType<typeof kinSignals>> {
  const found = await reading.read(article);
  return kinSignals(
    found.map(({ statement }) => statement),
    found.map(({ candidates }) => candidates),
  );
}

async function ofEvents(): Promise<Example[]> {
  const reading = new Reading();
  const events = new Map<string, string>();
  const examples: Example[] = [];
  for (const { id: group, articles } of FOLDERS.flatMap(loadClusters)) {
    for (const gold of articles) {
      events.set(gold.url, group);
      for (const [url, signals] of await signalsOf(reading, articleOf(gold).article)) {
        const isOne = events.get(url) === group;
        examples.push({ signals, label: isOne ? 1 : 0, weight: isOne ? OF_ONE_EVENT : 1, group });
      }
    }
  }
  return examples;
}

async function ofStrangers(): Promise<Example[]> {
  const reading = new Reading();
  const times = new Map<string, number>();
  const examples: Example[] = [];
  const articles = frenchNews()
    .slice(NEWEST)
    .filter((_, at) => at % EVERY === 0);
  for (const article of articles) {
    const time = Date.parse(article.publishedAt ?? '');
    times.set(article.url, time);
    for (const [url, signals] of await signalsOf(reading, article)) {
      if (Math.abs(time - (times.get(url) ?? time)) < APART_MS) continue;
      examples.push({ signals, label: 0, weight: 1, group: 'news' });
    }
  }
  return examples;
}

function print(name: string, pairs: Example[], shares: number[]): void {
  const told = pairs.map(({ signals }) => probability(model, signals)).sort((a, b) => a - b);
  const at = (share: number) => told[Math.floor(share * (told.length - 1))]?.toFixed(3);
  console.log(name, told.length, shares.map((share) => `${100 * share} %: ${at(share)}`).join(', '));
}

const events = await ofEvents();
const strangers = await ofStrangers();
const model = fitModel([...events, ...strangers], 0, { bias: 0, weights: {}, firm: [] });
console.log(model);
print(
  'of one event',
  events.filter(({ label }) => label === 1),
  [0.05, 0.1, 0.25, 0.5],
);
print(
  'of two',
  events.filter(({ label }) => label === 0),
  [0.5, 0.9, 0.95, 0.99],
);
print('months apart', strangers, [0.5, 0.9, 0.95, 0.99]);
