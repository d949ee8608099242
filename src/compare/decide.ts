import { DAY_MS } from '../durations';
import type { Span } from '../language/types';
import { explanationOf } from './explain/explanation';
import { embeddedJudge } from './judge';
import { isWorthComparing } from './model/worth';
import { glanceAt } from './signals/glance';
import type { Kinship } from './surroundings/kinship';
import type {
  Difference,
  Evidence,
  Explanation,
  Judge,
  Qualifier,
  Statement,
  Surroundings,
  Verdict,
} from './types';
import { takesSide } from './verdict/disputed';
import { CONFLICTS, type Judged, judged, support, supportFor } from './verdict/support';
import { isUpdate } from './verdict/update';

/** Evidence shown of each side. */
const MOST_EVIDENCE = 4;
/** From here on an earlier statement that is no evidence is worth showing as the nearest. */
const NEAR = 0.15;

/** The day that a statement was published, as the card shows it: hours say less than what it states. */
function day({ statement }: Judged): number {
  const parsed = Date.parse(statement.source.publishedAt ?? '');
  return Number.isNaN(parsed) ? 0 : Math.floor(parsed / DAY_MS);
}

/** Independent statements before those of the same wire or outlet, then the newest, of one day the surest. */
function byWorth(one: Judged, other: Judged): number {
  const dependence = (judged: Judged) => Number(judged.sameWire) + 2 * Number(judged.sameOutlet);
  return dependence(one) - dependence(other) || day(other) - day(one) || support(other) - support(one);
}

function evidence({ statement }: Judged, relation: Evidence['relation']): Evidence {
  return { ...statement.source, text: statement.claim.text, relation };
}

function conflicts({ judgement }: Judged): boolean {
  return judgement.scores.contradiction >= CONFLICTS && judgement.differences.length > 0;
}

/** The words of a claim that conflicts dispute. */
function disputedBy(conflicting: readonly Judged[]): Span[] {
  return conflicting.flatMap(({ judgement }) => judgement.differences.map(({ hereSpan }) => hereSpan));
}

/**
 * True where the article that seems to contradict a claim says it in another sentence, the words in dispute among them,
 * and more surely so: it does not contradict itself.
 */
function isSaidBeside(statement: Statement, conflict: Judged, all: readonly Judged[]): boolean {
  const { url } = conflict.statement.source;
  const { scores } = conflict.judgement;
  const disputed = disputedBy([conflict]);
  return all.some(
    (other) =>
      other.statement.source.url === url &&
      support(other) > scores.contradiction &&
      takesSide(other.statement, statement, disputed),
  );
}

/** The candidates that may say something of a claim. What somebody put side by side is compared in any case. */
function worthJudging(statement: Statement, candidates: Statement[], kinship?: Kinship): Statement[] {
  if (kinship === undefined) return candidates;
  return candidates.filter((one) => isWorthComparing(glanceAt(statement, one, { candidates, kinship })));
}

/** Qualifiers that follow from the supporting statements. */
function ofSupport(supporting: Judged[], { added }: Explanation): Qualifier[] {
  if (supporting.length === 0) return [];
  const found: Qualifier[] = [];
  if (supporting.every((judged) => judged.sameWire)) found.push('sameWire');
  if (supporting.every((judged) => judged.sameOutlet)) found.push('sameOutlet');
  if (added) found.push('partial');
  return found;
}

/** What a verdict rests on, and what comes nearest where it rests on nothing. */
interface Grounds {
  conflicting: Judged[];
  /** Those of `agreeing` that are shown. */
  supporting: Judged[];
  agreeing: Judged[];
  all: Judged[];
}

function explain(statement: Statement, { conflicting, supporting, agreeing, all }: Grounds): Explanation {
  const statements = (judgeds: Judged[]) => judgeds.map((one) => one.statement);
  const nearness = ({ judgement }: Judged) => 1 - judgement.scores.neutral;
  return explanationOf(statement, {
    conflicting: conflicting.map(({ statement: earlier, judgement }) => ({
      statement: earlier,
      differences: judgement.differences,
    })),
    supporting: statements(supporting),
    agreeing: statements(agreeing),
    near: statements(all.filter((one) => nearness(one) >= NEAR).sort((a, b) => nearness(b) - nearness(a))),
  });
}

function qualifiers(
  statement: Statement,
  { conflicting, supporting }: Grounds,
  explanation: Explanation,
): Qualifier[] {
  const found: Qualifier[] = [];
  const isUpdated = ({ judgement, statement: earlier }: Judged) =>
    judgement.differences.some((difference) => isUpdate(statement, earlier, difference));
  if (conflicting.length > 0 && conflicting.every(isUpdated)) found.push('update');
  found.push(...ofSupport(supporting, explanation));
  if (statement.claim.hedged || explanation.hedged.length > 0) found.push('hedged');
  return found;
}

/**
 * What coverage says of a claim.
 * @param candidates earlier statements of other articles, any order; those of the same outlet included
 * @param judge compares two statements; the embedded one by default
 * @param surroundings how likely the articles of the candidates are about the same event, and what the statement's own
 *   article states; without the one, as if they all were, and without the other, as if it stated nothing else
 */
export function decide(
  statement: Statement,
  candidates: Statement[],
  judge: Judge = embeddedJudge,
  { kinship, article }: Pick<Surroundings, 'kinship' | 'article'> = {},
): Verdict {
  const around: Surroundings = { candidates, kinship, article };
  const ask: Judge = (premise, hypothesis, beside) =>
    judge(premise, hypothesis, beside ? { ...around, ...beside } : around);
  const all = judged(statement, worthJudging(statement, candidates, kinship), ask);
  const conflicting = all
    .filter((one) => conflicts(one) && !isSaidBeside(statement, one, all))
    .sort((a, b) => b.judgement.scores.contradiction - a.judgement.scores.contradiction)
    .slice(0, MOST_EVIDENCE);
  const undisputed = all.filter((one) => !conflicting.includes(one));
  const disputed = disputedBy(conflicting);
  const agreeing = supportFor(statement, undisputed, ask, kinship)
    .filter((one) => disputed.length === 0 || takesSide(one.statement, statement, disputed))
    .sort(byWorth);
  const supporting = agreeing.slice(0, MOST_EVIDENCE);
  const grounds = { conflicting, supporting, agreeing, all };
  const explanation = explain(statement, grounds);
  const differences: Difference[] = conflicting.flatMap(({ judgement }, index) =>
    judgement.differences.map((difference) => ({ ...difference, evidence: index })),
  );
  const independent = supporting.some((judged) => !judged.sameOutlet);
  return {
    mark: conflicting.length > 0 ? 'contradicted' : independent ? 'corroborated' : 'new',
    evidence: [
      ...conflicting.map((judged) => evidence(judged, 'conflicts')),
      ...supporting.map((judged) => evidence(judged, 'supports')),
    ],
    differences,
    qualifiers: qualifiers(statement, grounds, explanation),
    explanation,
  };
}
