import { join } from 'node:path';
import { clusterCases } from '../scripts/train/cases';
import { clashesWith, judgedWith } from '../scripts/train/examples';
import { type Mixed, MOST_RAISED, mixedProbability } from '../src/compare/model/score';
import weights from '../src/compare/model/weights.json' with { type: 'json' };
import { wholeSignals } from '../src/compare/signals/whole';
import type { Mark, Statement } from '../src/compare/types';
import { isSameOutlet } from '../src/compare/verdict/outlet';
import { labelledNews } from './verdicts/labelled-news';

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

type Compared = Parameters<typeof judgedWith>[0];
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
// Of a list that holds lists a type that ends in itself is not inferred.
const models = weights as unknown as Record<
  ModelName,
  Omit<Mixed, 'trees'> & { trees: { inputs: string[] } }
>;

function marked(item: Omit<Item, 'stands'>): Item {
  return { ...item, stands: 1 };
}

/** A labelled claim by what editors say of its candidates; none where they do not agree. */
function labelled(claim: Awaited<ReturnType<typeof labelledNews>>[number]): Item[] {
  const candidates: Statement[] = claim.candidates.map(({ statement }) => statement);
  const relations = claim.candidates.map(({ relation }) => relation);
  if (relations.includes('conflicts')) return [{ ...claim, candidates, mark: 'contradicted' }];
  if (relations.includes('supports')) return [{ ...claim, candidates, mark: 'corroborated' }];
  return relations.includes('doubtful') ? [] : [{ ...claim, candidates, mark: 'new' }];
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
      clashesWith(item, candidate, comparison).map(({ signals }) => signals),
    ),
  };
}

/** How surely a model says of a claim what it is asked for. */
function surest(name: ModelName, told: Told): number {
  const most = name === 'support' ? MOST_RAISED : undefined;
  return Math.max(
    0,
    ...told[name].map((signals) => mixedProbability(models[name] as unknown as Mixed, signals, most)),
  );
}

/** The area under the precision-recall curve by which a model tells its mark from the others. */
function area(name: ModelName, all: readonly Told[]): number {
  const claims = name === 'support' ? all.filter(({ mark }) => mark !== 'contradicted') : all;
  const ranked = claims
    .map((told) => ({ p: surest(name, told), isOne: told.mark === MARKS[name], stands: told.stands }))
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
  const { linear, trees } = models[name];
  const areas = () => [...sets.values()].map((told) => area(name, told));
  const whole = areas();
  row(
    `${name}, all signals`,
    whole.map((value) => value.toFixed(3)),
  );
  for (const signal of new Set([...Object.keys(linear.weights), ...trees.inputs])) {
    const weight = linear.weights[signal];
    const at = trees.inputs.indexOf(signal);
    if (weight !== undefined) linear.weights[signal] = 0;
    if (at >= 0) trees.inputs[at] = 'nothing';
    const without = areas();
    if (weight !== undefined) linear.weights[signal] = weight;
    if (at >= 0) trees.inputs[at] = signal;
    row(
      `${name} ${signal}`,
      without.map((value, set) => (value - (whole[set] ?? 0)).toFixed(3)),
    );
  }
}
