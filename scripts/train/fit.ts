import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../src/compare/score';
import { clusterCases, coverageCases, pairCases } from './cases';
import { type Case, type Examples, examplesOf } from './examples';
import { type Example, fitModel } from './logistic';

const WEIGHTS = join(import.meta.dirname, '../../src/compare/weights.json');
const PENALTY = 0.15;

const PRIOR = JSON.parse(readFileSync(join(import.meta.dirname, 'prior.json'), 'utf8')) as Record<
  'support' | 'clash',
  Model
>;

/** How much an example of each source counts: the product's own task first, other kinds of text far behind. */
const SOURCES: [cases: () => Case[] | Promise<Case[]>, weight: number][] = [
  [clusterCases, 1],
  [coverageCases, 1],
  [() => pairCases('news-pairs.fr'), 0.7],
  [() => pairCases('rte3-dev.fr'), 0.15],
  [() => pairCases('daccord-covid-climate.fr'), 0.15],
  [() => pairCases('sick-dev.fr'), 0.05],
  [() => pairCases('xnli-dev.fr').slice(0, 900), 0.05],
];

/** When unsure between corroborated and new, say new: unsupported examples count more. */
const UNSUPPORTED = 2.3;
/** Clashes that are none are many and alike: those that are count more. */
const CONFLICTING = 2;

function balanced(all: Example[], label: 0 | 1, times: number): Example[] {
  return all.map((example) =>
    example.label === label ? { ...example, weight: example.weight * times } : example,
  );
}

async function examples(): Promise<Examples> {
  const all: Examples = { support: [], clash: [] };
  for (const [cases, weight] of SOURCES) {
    for (const item of await cases()) {
      const { support, clash } = examplesOf(item, weight);
      all.support.push(...support);
      all.clash.push(...clash);
    }
  }
  return { support: balanced(all.support, 0, UNSUPPORTED), clash: balanced(all.clash, 1, CONFLICTING) };
}

/** Log loss and accuracy on one group, fitted on all others. */
function heldOut(
  all: Example[],
  group: string,
  prior: Model,
): { loss: number; right: number; count: number } {
  const model = fitModel(
    all.filter((example) => example.group !== group),
    PENALTY,
    prior,
  );
  const test = all.filter((example) => example.group === group);
  let [loss, right] = [0, 0];
  for (const { signals, label } of test) {
    const sum = Object.entries(signals).reduce(
      (s, [name, value]) => s + (model.weights[name] ?? 0) * value,
      model.bias,
    );
    const p = 1 / (1 + Math.exp(-sum));
    loss -= Math.log(Math.max(1e-9, label === 1 ? p : 1 - p));
    if (p >= 0.5 === (label === 1)) right += 1;
  }
  return { loss: loss / test.length, right, count: test.length };
}

const { support, clash } = await examples();
for (const [name, all, prior] of [
  ['support', support, PRIOR.support],
  ['clash', clash, PRIOR.clash],
] as const) {
  console.log(`${name}: ${all.length} examples, ${all.filter(({ label }) => label === 1).length} positive`);
  for (const group of [...new Set(all.map((example) => example.group))].sort()) {
    const { loss, right, count } = heldOut(all, group, prior);
    console.log(`  ${group.padEnd(28)} held out: log loss ${loss.toFixed(3)}, right ${right}/${count}`);
  }
}
const models = {
  support: fitModel(support, PENALTY, PRIOR.support),
  clash: fitModel(clash, PENALTY, PRIOR.clash),
};
console.log(JSON.stringify(models, null, 1));
if (process.argv.includes('--write')) writeFileSync(WEIGHTS, `${JSON.stringify(models, null, 2)}\n`);
