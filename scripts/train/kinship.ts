import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { sharesWith } from '../../src/compare/kinship';
import { probability } from '../../src/compare/score';
import { Reading } from './cases';
import { type Example, fitModel } from './logistic';

/**
 * Fits the model of src/compare/kinship.ts: all events are read into one coverage, and each article is put beside those
 * that are found for it, of its own event and of others. Prints the weights, and how the pairs are told.
 */
const FOLDERS = [
  join(import.meta.dirname, '../../../shared/data/clusters'),
  join(import.meta.dirname, 'events'),
];
/** Pairs about one event are one in seventy, and to miss one costs a mark that is right: they count more. */
const OF_ONE_EVENT = 15;

function pairs(): Example[] {
  const reading = new Reading();
  const events = new Map<string, string>();
  return FOLDERS.flatMap(loadClusters).flatMap(({ id, articles }) =>
    articles.flatMap((gold) => {
      const found = reading.read(articleOf(gold).article);
      const statements = found.map(({ statement }) => statement);
      const shares = sharesWith(
        statements,
        found.map(({ candidates }) => candidates),
      );
      events.set(gold.url, id);
      return [...shares].map(([url, signals]) => {
        const isOne = events.get(url) === id;
        return {
          signals,
          label: isOne ? 1 : 0,
          weight: isOne ? OF_ONE_EVENT : 1,
          group: id,
        } satisfies Example;
      });
    }),
  );
}

const all = pairs();
const model = fitModel(all, 0, { bias: 0, weights: {}, firm: [] });
console.log(model);
for (const label of [1, 0] as const) {
  const told = all
    .filter((one) => one.label === label)
    .map(({ signals }) => probability(model, signals))
    .sort((a, b) => a - b);
  const at = (share: number) => told[Math.floor(share * (told.length - 1))]?.toFixed(3);
  const shares = label === 1 ? [0.05, 0.1, 0.25, 0.5] : [0.5, 0.9, 0.95, 0.99];
  console.log(
    label === 1 ? 'of one event' : 'of two',
    told.length,
    shares.map((share) => `${100 * share} %: ${at(share)}`).join(', '),
  );
}
