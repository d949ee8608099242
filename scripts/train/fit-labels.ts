import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracy, classScores, falseAlarms, macroF1, type Outcome } from '../../bench/verdicts/scores';
import { clashesInPair } from '../../src/compare/conflicts/weighing/in-pair';
import { bareStatement } from '../../src/compare/pairs/bare-statement';
import { LABELS, labelScores, likeliest } from '../../src/compare/pairs/labels';
import { pairSignals } from '../../src/compare/pairs/pair-signals';
import { compare } from '../../src/compare/signals/signals';
import type { Label } from '../../src/compare/types';
import { jsonLines } from '../lib/json-lines';
import { type ClassExample, fitNetworks, type Plan } from './fit-network';

const PAIRS = join(import.meta.dirname, '../../../shared/data/pairs');
const WEIGHTS = join(import.meta.dirname, '../../src/compare/pairs/label-weights.json');

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
const MEANINGS: Record<string, readonly Label[]> = {
  entailment: ['entailment'],
  corroborated: ['entailment'],
  neutral: ['neutral'],
  new: ['neutral'],
  contradiction: ['contradiction'],
  contradicted: ['contradiction'],
  compatible: ['entailment', 'neutral'],
};

const FOLDS = 4;
const EPOCHS = 14;
/** The model averages these: what is linear holds better for small sets, what is not for large ones. */
const PLANS: Plan[] = [
  { seed: 1, hidden: [], outputs: LABELS.length, epochs: EPOCHS },
  { seed: 2, hidden: [48, 24], outputs: LABELS.length, epochs: EPOCHS },
  { seed: 3, hidden: [48, 24], outputs: LABELS.length, epochs: EPOCHS },
];

interface Line {
  premise: string;
  hypothesis: string;
  label: string;
  id?: string | number;
  url?: string;
}

interface Pair extends ClassExample {
  set: string;
  labels: readonly Label[];
  /**
   * Pairs of one fold are held out together: those about one page (DACCORD), of one premise, and their translations
   * (XNLI, which numbers pairs alike in all languages, three of each premise).
   */
  fold: number;
}

function foldOf(key: string): number {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

function keyOf(set: string, { premise, url, id }: Line): string {
  if (set.startsWith('xnli') && typeof id === 'number') return `xnli ${Math.floor(id / 3)}`;
  return url ?? premise;
}

function pairsOf(set: string, weight: number): Pair[] {
  return jsonLines<Line>(PAIRS, set).flatMap((line) => {
    const { premise, hypothesis, label } = line;
    const labels = MEANINGS[label];
    if (!labels) return [];
    const language = set.slice(-2);
    const earlier = bareStatement(premise, language);
    const comparison = compare([earlier], bareStatement(hypothesis, language));
    const signals = pairSignals(comparison, clashesInPair(comparison, earlier));
    const classes = labels.map((one) => LABELS.indexOf(one));
    return [{ set, weight, labels, classes, signals, fold: foldOf(keyOf(set, line)) }];
  });
}

if (!existsSync(PAIRS)) {
  console.error('the pair sets of ../shared are not here');
  process.exit(1);
}
const pairs = Object.entries(SETS).flatMap(([set, weight]) => pairsOf(set, weight));
const heldOut = new Map<string, Outcome[]>(Object.keys(SETS).map((set) => [set, []]));
for (let fold = 0; fold < FOLDS; fold += 1) {
  const training = pairs.filter((pair) => pair.fold !== fold);
  const model = fitNetworks(training, PLANS);
  for (const { set, signals, labels } of pairs.filter((one) => one.fold === fold)) {
    const label = likeliest(labelScores(signals, model));
    const expected = labels.join(' or ');
    heldOut.get(set)?.push({ expected, got: labels.includes(label) ? expected : label });
  }
}
for (const [set, outcomes] of heldOut) {
  const classes = [...new Set(outcomes.map(({ expected }) => expected))];
  const f1 = macroF1(classScores(outcomes, classes));
  const alarms = falseAlarms(outcomes, 'contradiction');
  console.log(
    `${set.padEnd(28)} held out: right ${accuracy(outcomes).toFixed(3)} of ${outcomes.length}, macro F1 ${f1.toFixed(3)}, false contradictions ${alarms.toFixed(3)}`,
  );
}
const model = fitNetworks(pairs, PLANS);
if (process.argv.includes('--write')) writeFileSync(WEIGHTS, `${JSON.stringify(model)}\n`);
