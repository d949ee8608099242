import { join } from 'node:path';
import { clusterCases, coverageCases, pairCases } from './cases';
import { contrastCase, contrasts } from './contrasts';
import { editedCases } from './edits';
import { type Case, type Examples, examplesOf } from './examples';
import { labelledExamples } from './labelled';
import { strangers } from './strangers';

/** Where our own events are. */
const EVENTS = join(import.meta.dirname, 'events');

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
  { cases: () => contrasts().flatMap(contrastCase), support: 0, clash: 1 },
  { cases: editedCases, support: 0, clash: 0.5 },
  { cases: () => pairCases('rte3-dev.fr'), support: 0, clash: 0.15 },
  { cases: () => pairCases('daccord-covid-climate.fr'), support: 0, clash: 0.15 },
  { cases: () => pairCases('sick-dev.fr'), support: 0, clash: 0.1 },
  { cases: () => pairCases('xnli-dev.fr').slice(0, 900), support: 0, clash: 0.1 },
];

/** All that the two models are told. */
export async function allExamples(): Promise<Examples> {
  const { support, clash } = await labelledExamples();
  const all: Examples = { support, clash: [...clash, ...(await strangers())] };
  for (const { cases, ...weights } of ORIGINS) {
    for (const item of await cases()) {
      const taught = examplesOf(item, weights);
      all.support.push(...taught.support);
      all.clash.push(...taught.clash);
    }
  }
  return all;
}
