import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { probability } from '../../src/compare/score';
import { clusterCases, coverageCases, pairCases } from './cases';
import { type Case, type Examples, examplesOf } from './examples';
import { type Example, fitModel, type Prior } from './logistic';
import { strangers } from './strangers';

const WEIGHTS = join(import.meta.dirname, '../../src/compare/weights.json');
/** Where our own events are. */
const EVENTS = join(import.meta.dirname, 'events');

/** How much the distance from the weights set by hand counts. */
const PENALTY = { support: 0.03, clash: 0.035 };

const PRIOR = JSON.parse(readFileSync(join(import.meta.dirname, 'prior.json'), 'utf8')) as Record<
  'support' | 'clash',
  Prior
>;

interface Origin {
  cases: () => Case[] | Promise<Case[]>;
  /** How much an example counts: the product's own task first, other kinds of text far behind. */
  support: number;
  clash: number;
}

const ORIGINS: Origin[] = [
  { cases: () => clusterCases(), support: 1, clash: 1 },
  { cases: coverageCases, support: 1, clash: 1 },
  {
    cases: async () => (await clusterCases(EVENTS)).map((one) => ({ ...one, group: 'events' })),
    support: 1,
    clash: 0.8,
  },
  { cases: () => pairCases('news-pairs.fr'), support: 0.7, clash: 0.7 },
  { cases: () => pairCases('rte3-dev.fr'), support: 0, clash: 0.15 },
  { cases: () => pairCases('daccord-covid-climate.fr'), support: 0, clash: 0.15 },
  { cases: () => pairCases('sick-dev.fr'), support: 0, clash: 0.1 },
  { cases: () => pairCases('xnli-dev.fr').slice(0, 900), support: 0, clash: 0.1 },
];

/** When unsure between corroborated and new, say new: unsupported examples count more. */
const UNSUPPORTED = 2.3;
/** Clashes that are none are many and alike: those that are count more. */
const CONFLICTING = 2.5;

function balanced(all: Example[], label: 0 | 1, times: number): Example[] {
  return all.map((example) =>
    example.label === label ? { ...example, weight: example.weight * times } : example,
  );
}

async function examples(): Promise<Examples> {
  const all: Examples = { support: [], clash: await strangers() };
  for (const { cases, ...weights } of ORIGINS) {
    for (const item of await cases()) {
      const { support, clash } = examplesOf(item, weights);
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
  prior: Prior,
  penalty: number,
): { loss: number; right: number; count: number } {
  const model = fitModel(
    all.filter((example) => example.group !== group),
    penalty,
    prior,
  );
  const test = all.filter((example) => example.group === group);
  let [loss, right] = [0, 0];
  for (const { signals, label } of test) {
    const p = probability(model, signals);
    loss -= Math.log(Math.max(1e-9, label === 1 ? p : 1 - p));
    if (p >= 0.5 === (label === 1)) right += 1;
  }
  return { loss: loss / test.length, right, count: test.length };
}

/** Prints how well each group is told by a model of all the others. */
function measure(name: keyof Examples, all: Example[]): void {
  console.log(`${name}: ${all.length} examples, ${all.filter(({ label }) => label === 1).length} positive`);
  for (const group of [...new Set(all.map((example) => example.group))].sort()) {
    const { loss, right, count } = heldOut(all, group, PRIOR[name], PENALTY[name]);
    console.log(`  ${group.padEnd(28)} held out: log loss ${loss.toFixed(3)}, right ${right}/${count}`);
  }
}

const { support, clash } = await examples();
if (process.argv.includes('--write')) {
  const models = {
    support: fitModel(support, PENALTY.support, PRIOR.support),
    clash: fitModel(clash, PENALTY.clash, PRIOR.clash),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(models, null, 2)}\n`);
} else {
  measure('support', support);
  measure('clash', clash);
}
