import { explanationOf } from './explain/explanation';
import { frontsOf } from './front';
import { embeddedJudge } from './judge';
import { isSameOutlet } from './outlet';
import type {
  Difference,
  Evidence,
  Explanation,
  Judge,
  Judgement,
  Qualifier,
  Statement,
  Verdict,
} from './types';
import { isUpdate } from './update';
import { wholeView } from './view';
import { nearVerbatim } from './wire';

/** From this probability on an earlier statement supports a claim, or conflicts with it. */
export const SUPPORTS = 0.42;
export const CONFLICTS = 0.5;
/** A statement this near may be completed by its neighbours in the same article. */
const COMPLETED_FROM = 0.15;
/** The front of a claim must be supported more surely than a whole, as less of the claim is borne out. */
const FRONT_SUPPORTS = 0.5;
/** The nearest statements that the front of a claim is put beside. */
const FRONT_BESIDE = 6;
/** Earlier statements of one article that are taken together. */
const TOGETHER = 3;
/** Evidence shown of each side. */
const MOST_EVIDENCE = 4;
/** From here on an earlier statement that is no evidence is worth showing as the nearest. */
const NEAR = 0.15;

/** An earlier statement with what the judge says of it. */
interface Judged {
  statement: Statement;
  judgement: Judgement;
  sameOutlet: boolean;
  sameWire: boolean;
}

function judged(statement: Statement, candidates: Statement[], judge: Judge): Judged[] {
  return candidates.map((candidate) => {
    const judgement = judge(candidate, statement, { candidates });
    const maySupport = judgement.scores.entailment >= COMPLETED_FROM;
    return {
      statement: candidate,
      judgement,
      sameOutlet: isSameOutlet(candidate.source, statement.source),
      sameWire: maySupport && nearVerbatim(wholeView(statement), wholeView(candidate)),
    };
  });
}

function support({ judgement }: Judged): number {
  return judgement.scores.entailment;
}

/** Lets the neighbours in its article complete the best statement that falls short of supporting the claim. */
function completed(statement: Statement, all: Judged[], candidates: Statement[], judge: Judge): Judged[] {
  const [best] = [...all].sort((a, b) => support(b) - support(a));
  if (!best || support(best) >= SUPPORTS || support(best) < COMPLETED_FROM) return [];
  const beside = all
    .filter((other) => other !== best && other.statement.source.url === best.statement.source.url)
    .sort((a, b) => support(b) - support(a))
    .slice(0, TOGETHER - 1);
  if (beside.length === 0) return [];
  const others = beside.map((other) => other.statement);
  const judgement = judge(best.statement, statement, { beside: others, candidates });
  if (judgement.scores.entailment < SUPPORTS) return [];
  return [{ ...best, judgement }, ...beside.filter((other) => support(other) >= COMPLETED_FROM)];
}

/** Those that support the main assertion, where nothing supports all of what the claim says. */
function supportingFront(
  statement: Statement,
  all: Judged[],
  candidates: Statement[],
  judge: Judge,
): Judged[] {
  const near = [...all].sort((a, b) => support(b) - support(a)).slice(0, FRONT_BESIDE);
  for (const front of frontsOf(statement)) {
    const found = near
      .map((one) => ({ ...one, judgement: judge(one.statement, front, { candidates }) }))
      .filter((one) => support(one) >= FRONT_SUPPORTS && one.judgement.scores.contradiction < CONFLICTS);
    if (found.length > 0) return found;
  }
  return [];
}

function time({ statement }: Judged): number {
  const parsed = Date.parse(statement.source.publishedAt ?? '');
  return Number.isNaN(parsed) ? 0 : parsed;
}

/** Independent statements before those of the same wire or outlet, then the newest. */
function byWorth(one: Judged, other: Judged): number {
  const dependence = (judged: Judged) => Number(judged.sameWire) + 2 * Number(judged.sameOutlet);
  return dependence(one) - dependence(other) || time(other) - time(one) || support(other) - support(one);
}

function evidence({ statement }: Judged, relation: Evidence['relation']): Evidence {
  return { ...statement.source, text: statement.claim.text, relation };
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
    conflicting: statements(conflicting),
    supporting: statements(supporting),
    agreeing: statements(agreeing),
    differing: conflicting[0]?.judgement.differences.map(({ hereSpan }) => hereSpan) ?? [],
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
  const shown = [...conflicting, ...supporting];
  if (statement.claim.hedged || shown.some((judged) => judged.statement.claim.hedged)) found.push('hedged');
  return found;
}

/**
 * What coverage says of a claim.
 * @param candidates earlier statements of other articles, any order; those of the same outlet included
 * @param judge compares two statements; the embedded one by default
 */
export function decide(statement: Statement, candidates: Statement[], judge: Judge = embeddedJudge): Verdict {
  const all = judged(statement, candidates, judge);
  const conflicting = all
    .filter(
      ({ judgement }) => judgement.scores.contradiction >= CONFLICTS && judgement.differences.length > 0,
    )
    .sort((a, b) => b.judgement.scores.contradiction - a.judgement.scores.contradiction)
    .slice(0, MOST_EVIDENCE);
  const single = all.filter((judged) => support(judged) >= SUPPORTS && !conflicting.includes(judged));
  const front = single.length > 0 ? [] : supportingFront(statement, all, candidates, judge);
  const agreeing = (
    single.length > 0 ? single : front.length > 0 ? front : completed(statement, all, candidates, judge)
  ).sort(byWorth);
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
