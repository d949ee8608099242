import { join } from 'node:path';
import type { Model } from '../src/compare/model/score';
import weights from '../src/compare/model/weights.json' with { type: 'json' };
import { runClusters } from './verdicts/clusters';
import { runCoverage } from './verdicts/coverage';
import { classScores, macroF1, type Outcome } from './verdicts/scores';

/**
 * npm run bench:ablation: what each signal of the two models brings. A signal is told as nothing, the others stay as they
 * are; printed is by how much macro F1 (coverage: the share of accepted marks) falls.
 */
const SHARED = join(import.meta.dirname, '../../shared');
const FOLDERS = {
  events: join(import.meta.dirname, '../scripts/train/events'),
  'held out': join(import.meta.dirname, 'verdicts/held-out'),
  clusters: join(SHARED, 'data/clusters'),
};
const MARKS = ['new', 'corroborated', 'contradicted'];

async function measure(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, folder] of Object.entries(FOLDERS)) {
    const cases: Outcome<string>[] = await runClusters(folder);
    if (cases.length > 0) figures[name] = macroF1(classScores(cases, MARKS));
  }
  const covered = await runCoverage(join(SHARED, 'coverage'));
  if (covered.length > 0) {
    figures.coverage = covered.filter(({ accepted }) => accepted).length / covered.length;
  }
  return figures;
}

const row = (name: string, cells: string[]) =>
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''));

const whole = await measure();
row('', Object.keys(whole));
row(
  'all signals',
  Object.values(whole).map((value) => value.toFixed(3)),
);
const models = weights as unknown as Record<string, { linear: Model; trees: { inputs: string[] } }>;
for (const [name, { linear, trees }] of Object.entries(models)) {
  for (const signal of new Set([...Object.keys(linear.weights), ...trees.inputs])) {
    const weight = linear.weights[signal];
    const at = trees.inputs.indexOf(signal);
    if (weight !== undefined) linear.weights[signal] = 0;
    if (at >= 0) trees.inputs[at] = 'nothing';
    const without = await measure();
    if (weight !== undefined) linear.weights[signal] = weight;
    if (at >= 0) trees.inputs[at] = signal;
    row(
      `${name} ${signal}`,
      Object.entries(whole).map(([set, value]) => ((without[set] ?? 0) - value).toFixed(3)),
    );
  }
}
