import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceInTen } from './verdicts/candidates';
import { describe, type MarkCase, markFigures } from './verdicts/cases';
import { runClusters } from './verdicts/clusters';
import { type CoverageCase, runCoverage } from './verdicts/coverage';
import { labelledFigures } from './verdicts/labelled-marks';
import { britishNews, frenchNews } from './verdicts/news';
import { PAIR_SETS, type PairCase, runPairs } from './verdicts/pairs';
import { qualifierErrors, qualifierTable, runQualifiers } from './verdicts/qualifiers';
import { runSamples } from './verdicts/samples';
import { accuracy, classScores, falseAlarms, macroF1 } from './verdicts/scores';
import { markedAmong, markedByStrangers } from './verdicts/strangers';

const USAGE = 'usage: npm run bench:verdicts -- [--errors] [--compare] [--write]';
const SHARED = join(import.meta.dirname, '../../shared');
const FIGURES = join(import.meta.dirname, 'verdicts/figures.json');
/** Events of our own: to learn from, and to measure on only. */
const OWN_EVENTS = join(import.meta.dirname, '../scripts/train/events');
const HELD_OUT = join(import.meta.dirname, 'verdicts/held-out');
/** Real articles read in each language. */
const REAL_ARTICLES = 40;
/** Errors printed of each set. */
const MOST_ERRORS = 60;

type Figures = Record<string, number>;

/** Figures of all sets that are at hand, and the errors of each in words. */
interface Bench {
  figures: Figures;
  errors: string[];
}

function marks(name: string, cases: MarkCase[]): Bench {
  const figures = markFigures(name, cases);
  for (const event of new Set(cases.map((one) => one.event))) {
    const own = cases.filter((one) => one.event === event);
    figures[`${name} ${event} macro F1`] = macroF1(classScores(own, ['new', 'corroborated', 'contradicted']));
  }
  const wrong = cases.filter(({ expected, got }) => expected !== got);
  return { figures, errors: wrong.slice(0, MOST_ERRORS).map(describe) };
}

function coverage(cases: CoverageCase[]): Bench {
  const pointed = cases.filter(({ evidenceHit }) => evidenceHit !== null);
  const wrong = cases.filter(({ accepted }) => !accepted);
  return {
    figures: {
      'coverage accepted': cases.filter(({ accepted }) => accepted).length / cases.length,
      'coverage evidence hit':
        pointed.filter(({ evidenceHit }) => evidenceHit).length / Math.max(1, pointed.length),
    },
    errors: wrong.map(({ id, got, accept, text, claim }) => {
      const shown = claim?.verdict?.evidence.map((one) => `    ${one.relation} ${one.text}`) ?? [];
      return [`coverage ${id}: ${accept.join(' or ')}, got ${got}`, `    read    ${text}`, ...shown].join(
        '\n',
      );
    }),
  };
}

function pairs(name: string, cases: PairCase[]): Bench {
  const labels = [...new Set(cases.map(({ expected }) => expected))];
  const figures: Figures = {
    [`${name} accuracy`]: accuracy(cases),
    [`${name} macro F1`]: macroF1(classScores(cases, labels)),
  };
  const alarm = labels.find((label) => label.startsWith('contradict'));
  if (alarm !== undefined) figures[`${name} false contradictions`] = falseAlarms(cases, alarm);
  const errors = cases
    .filter(({ expected, got }) => expected !== got)
    .slice(0, MOST_ERRORS)
    .map(({ id, expected, got, premise, hypothesis, differences }) =>
      [
        `${name} ${id}: ${expected}, got ${got}`,
        `    earlier ${premise}`,
        `    read    ${hypothesis}`,
        ...differences.map((difference) => `    named   ${difference}`),
      ].join('\n'),
    );
  return { figures, errors };
}

/** What is marked wrongly where the coverage holds many events, per thousand claims. */
async function strangers(): Promise<Figures> {
  const shares = await markedByStrangers(OWN_EVENTS);
  return Object.fromEntries(
    Object.entries(shares).map(([mark, share]) => [`many events ${mark} by another, per 1000`, 1000 * share]),
  );
}

/**
 * Marks of real articles read one after the other, per thousand claims: the newest of the French, which share some
 * stories, and the first of the British, which share next to none. Some marks are right, but a change that adds to them
 * adds false ones.
 */
async function realNews(): Promise<Figures> {
  const figures: Figures = {};
  for (const articles of [
    frenchNews().slice(0, REAL_ARTICLES).reverse(),
    britishNews().slice(0, REAL_ARTICLES),
  ]) {
    const [first] = articles;
    if (!first) continue;
    for (const [mark, share] of Object.entries(await markedAmong(articles))) {
      figures[`real news ${first.language} ${mark}, per 1000`] = 1000 * share;
    }
  }
  return figures;
}

async function bench(): Promise<Bench[]> {
  const parts: Bench[] = [marks('samples', await runSamples())];
  const ours = await runClusters(OWN_EVENTS);
  parts.push({ ...marks('events', ours), figures: markFigures('events', ours) });
  // Totals only: once somebody reads the errors, the figure no longer says what it says.
  parts.push({ figures: markFigures('held out', await runClusters(HELD_OUT)), errors: [] });
  parts.push({ figures: await strangers(), errors: [] });
  parts.push({ figures: await realNews(), errors: [] });
  parts.push({ figures: await labelledFigures(), errors: [] });
  const covered = await runCoverage(join(SHARED, 'coverage'));
  if (covered.length > 0) parts.push(coverage(covered));
  const clustered = await runClusters(join(SHARED, 'data/clusters'));
  if (clustered.length > 0) {
    parts.push(marks('clusters', clustered));
    const { own, many } = await evidenceInTen(join(SHARED, 'data/clusters'), OWN_EVENTS);
    const figures = { 'clusters evidence in first ten': own, 'clusters evidence in first ten of many': many };
    parts.push({ figures, errors: [] });
  }
  for (const set of PAIR_SETS) {
    const cases = runPairs(join(SHARED, 'data/pairs'), set);
    if (cases) parts.push(pairs(set.name, cases));
  }
  return parts;
}

function print(figures: Figures, before: Figures | null): void {
  for (const [name, value] of Object.entries(figures)) {
    const old = before?.[name];
    const change =
      old === undefined || before === null ? '' : `  ${value >= old ? '+' : ''}${(value - old).toFixed(3)}`;
    console.log(`${name.padEnd(52)} ${value.toFixed(3)}${change}`);
  }
}

const flags = process.argv.slice(2);
if (flags.some((flag) => !['--errors', '--compare', '--write'].includes(flag))) {
  console.error(USAGE);
  process.exit(1);
}
const parts = await bench();
const figures: Figures = Object.assign({}, ...parts.map((part) => part.figures));
const committed = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures) : {};
const qualified = runQualifiers();
if (flags.includes('--errors')) {
  const errors = [...parts.flatMap((part) => part.errors), ...qualifierErrors(qualified)];
  console.log(`${errors.join('\n')}\n`);
}
print(figures, flags.includes('--compare') ? committed : null);
console.log('\nThe label model is fitted on the first five sets of pairs, and on none of the others:');
console.log('npx tsx scripts/train/fit-labels.ts prints what it does on pairs of them that are held out.');
console.log(`\n${qualifierTable(qualified)}`);
if (flags.includes('--write')) {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]),
  );
  writeFileSync(FIGURES, `${JSON.stringify(rounded, null, 2)}\n`);
}
