import { join } from 'node:path';
import { clusterCases } from '../scripts/train/cases';
import { type Compared, clashesWith, judgedWith } from '../scripts/train/examples';
import { type Mixed, MODELS, mixedProbability } from '../src/compare/model/score';
import { inOne } from '../src/compare/model/told';
import { wholeSignals } from '../src/compare/signals/whole';
import type { Mark } from '../src/compare/types';
import { isSameOutlet } from '../src/compare/verdict/outlet';
import { expectedMark } from './verdicts/labelled-marks';
import { type LabelledClaim, labelledNews } from './verdicts/labelled-news';

/**
 * npm run bench:ablation: what each signal of the two models brings. A signal is told as nothing, the others stay as they
 * are; printed is by how much the area under the precision-recall curve falls with which a claim's surest candidate tells
 * that it is corroborated (`support`), and its surest clash that it is contradicted (`clash`). Of labelled news each claim
 * counts for those it stands for.
 */
const SETS: Record<string, () => Promise<Item[]>> = {
  'held out': async () => (await clusterCases(join(import.meta.dirname, 'verdicts/held-out'))).map(marked),
  clusters: async () => (await clusterCases()).map(marked),
  'labelled news': async () => (await labelledNews('held out')).flatMap(labelled),
};

interface Item extends Compared {
  mark: Mark;
  /** How many claims it counts for. */
  stands: number;
}

type Signals = Record<string, number>;
/** What a model is told of a claim: the signals of each candidate, or clash. */
interface Told extends Pick<Item, 'mark' | 'stands'> {
  support: Signals[];
  clash: Signals[];
}

const MARKS = { support: 'corroborated', clash: 'contradicted' } as const;
type ModelName = keyof typeof MARKS;
function marked(item: Omit<Item, 'stands'>): Item {
  return { ...item, stands: 1 };
}

/** A labelled claim by what editors say of it; none where they do not agree. */
function labelled(claim: LabelledClaim): Item[] {
  const mark = expectedMark(claim);
  return mark ? [{ ...claim, candidates: claim.candidates.map(({ statement }) => statement), mark }] : [];
}

function toldOf(item: Item): Told {
  const judged = item.candidates.map((candidate) => judgedWith(item, candidate));
  const { source } = item.statement;
  return {
    mark: item.mark,
    stands: item.stands,
    support: judged
      .filter(({ candidate }) => !isSameOutlet(candidate.source, source))
      .map(({ comparison }) => wholeSignals(comparison)),
    clash: judged.flatMap(({ candidate, comparison }) =>
      clashesWith(item, candidate, comparison).map(({ signals }) => inOne(signals)),
    ),
  };
}

/** A model that is told nothing of a signal. */
function without({ linear, trees, ...rest }: Mixed, signal: string): Mixed {
  return {
    ...rest,
    linear: { ...linear, weights: { ...linear.weights, [signal]: 0 } },
    trees: { ...trees, inputs: trees.inputs.map((name) => (name === signal ? '' : name)) },
  };
}

/** The area under the precision-recall curve by which a model tells its mark from the others. */
function area(name: ModelName, model: Mixed, all: readonly Told[]): number {
  const claims = name === 'support' ? all.filter(({ mark }) => mark !== 'contradicted') : all;
  const ranked = claims
    .map((told) => ({
      p: Math.max(0, ...told[name].map((signals) => mixedProbability(model, signals))),
      isOne: told.mark === MARKS[name],
      stands: told.stands,
    }))
    .sort((one, other) => other.p - one.p);
  let [found, seen, sum] = [0, 0, 0];
  for (const { isOne, stands } of ranked) {
    seen += stands;
    if (!isOne) continue;
    found += stands;
    sum += (stands * found) / seen;
  }
  return found === 0 ? 0 : sum / found;
}

const row = (name: string, cells: string[]) =>
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(15)).join(''));

const sets = new Map<string, Told[]>();
for (const [name, items] of Object.entries(SETS)) {
  const told = (await items()).map(toldOf);
  if (told.length > 0) sets.set(name, told);
}
row('', [...sets.keys()]);
for (const name of Object.keys(MARKS) as ModelName[]) {
  const areas = (model: Mixed) => [...sets.values()].map((told) => area(name, model, told));
  const whole = areas(MODELS[name]);
  row(
    `${name}, all signals`,
    whole.map((value) => value.toFixed(3)),
  );
  const { linear, trees } = MODELS[name];
  for (const signal of new Set([...Object.keys(linear.weights), ...trees.inputs])) {
    row(
      `${name} ${signal}`,
      areas(without(MODELS[name], signal)).map((value, set) => (value - (whole[set] ?? 0)).toFixed(3)),
    );
  }
}
