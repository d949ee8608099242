import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighedClashes } from '../../src/compare/conflicts/index';
import { labelScores } from '../../src/compare/labels';
import { bareStatement } from '../../src/compare/pair';
import { pairSignals } from '../../src/compare/pair-signals';
import { compare } from '../../src/compare/signals';
import type { Label } from '../../src/compare/types';
import { jsonLines } from '../lib/json-lines';
import { fitLabels, type LabelExample } from './multinomial';

const PAIRS = join(import.meta.dirname, '../../../shared/data/pairs');
const WEIGHTS = join(import.meta.dirname, '../../src/compare/label-weights.json');

/** How much a pair of each set counts: small sets near our task more, pictures described in English less. */
const SETS: Record<string, number> = {
  'mnli-dev.en': 0.5,
  'xnli-dev.fr': 2,
  'xnli-dev.en': 1,
  'rte3-dev.fr': 6,
  'news-pairs.fr': 25,
  'daccord-covid-climate.fr': 4,
  'sick-train.fr': 0.8,
  'snli-dev.en': 0.1,
};

/** What the labels of the sets mean; DACCORD only tells contradictions from the rest. */
const LABELS: Record<string, readonly Label[]> = {
  entailment: ['entailment'],
  corroborated: ['entailment'],
  neutral: ['neutral'],
  new: ['neutral'],
  contradiction: ['contradiction'],
  contradicted: ['contradiction'],
  compatible: ['entailment', 'neutral'],
};

const FOLDS = 4;

interface Line {
  premise: string;
  hypothesis: string;
  label: string;
  url?: string;
}

interface Pair extends LabelExample {
  set: string;
  /** Pairs of one fold are held out together: those about one page (DACCORD), or every fourth premise. */
  fold: number;
}

function foldOf(key: string): number {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

function pairsOf(set: string, weight: number): Pair[] {
  return jsonLines<Line>(PAIRS, set).flatMap(({ premise, hypothesis, label, url }) => {
    const labels = LABELS[label];
    if (!labels) return [];
    const language = set.slice(-2);
    const comparison = compare([bareStatement(premise, language)], bareStatement(hypothesis, language));
    const signals = pairSignals(comparison, weighedClashes(comparison));
    return [{ set, weight, labels, signals, fold: foldOf(url ?? premise) }];
  });
}

if (!existsSync(PAIRS)) {
  console.error('the pair sets of ../shared are not here');
  process.exit(1);
}
const pairs = Object.entries(SETS).flatMap(([set, weight]) => pairsOf(set, weight));
const right = new Map<string, [number, number]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = fitLabels(pairs.filter((pair) => pair.fold !== fold));
  for (const pair of pairs.filter((one) => one.fold === fold)) {
    const scores = labelScores(pair.signals, model);
    const [label] = Object.entries(scores).sort((a, b) => b[1] - a[1])[0] ?? [];
    const [hits, all] = right.get(pair.set) ?? [0, 0];
    right.set(pair.set, [hits + (pair.labels.includes(label as Label) ? 1 : 0), all + 1]);
  }
}
for (const [set, [hits, all]] of right)
  console.log(`${set.padEnd(28)} held out: right ${(hits / all).toFixed(3)} of ${all}`);
const model = fitLabels(pairs);
if (process.argv.includes('--write')) writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 2)}\n`);
