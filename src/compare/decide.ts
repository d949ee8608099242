import { isSameSite } from '../article/url';
import { embeddedJudge } from './judge';
import { addsDetail } from './partial';
import type { Difference, Evidence, Judge, Judgement, Qualifier, Source, Statement, Verdict } from './types';
import { isUpdate } from './update';
import { wholeView } from './view';
import { nearVerbatim } from './wire';

/** From this probability on an earlier statement supports a claim, or conflicts with it. */
const SUPPORTS = 0.42;
const CONFLICTS = 0.5;
/** A statement this near may be completed by its neighbours in the same article. */
const COMPLETED_FROM = 0.15;
/** Earlier statements of one article that are taken together. */
const TOGETHER = 3;
/** Evidence shown of each side. */
const MOST_EVIDENCE = 4;

/** An earlier statement with what the judge says of it. */
interface Judged {
  statement: Statement;
  judgement: Judgement;
  sameOutlet: boolean;
  sameWire: boolean;
}

/** A page that does not name its outlet goes by its host: then the sites tell whether two outlets are one. */
function isSameOutlet(one: Source, other: Source): boolean {
  const isUnnamed = ({ publisher, url }: Source) =>
    URL.canParse(url) && new URL(url).hostname.endsWith(publisher);
  return (
    one.publisher === other.publisher ||
    ((isUnnamed(one) || isUnnamed(other)) && isSameSite(one.url, other.url))
  );
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
function ofSupport(statement: Statement, supporting: Judged[]): Qualifier[] {
  if (supporting.length === 0) return [];
  const found: Qualifier[] = [];
  if (supporting.every((judged) => judged.sameWire)) found.push('sameWire');
  if (supporting.every((judged) => judged.sameOutlet)) found.push('sameOutlet');
  const texts = supporting.map((judged) => judged.statement);
  if (addsDetail(statement, texts)) found.push('partial');
  return found;
}

function qualifiers(statement: Statement, conflicting: Judged[], supporting: Judged[]): Qualifier[] {
  const found: Qualifier[] = [];
  const isUpdated = ({ judgement, statement: earlier }: Judged) =>
    judgement.differences.some((difference) => isUpdate(statement, earlier, difference));
  if (conflicting.length > 0 && conflicting.every(isUpdated)) found.push('update');
  found.push(...ofSupport(statement, supporting));
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
  const supporting = (single.length > 0 ? single : completed(statement, all, candidates, judge))
    .sort(byWorth)
    .slice(0, MOST_EVIDENCE);
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
    qualifiers: qualifiers(statement, conflicting, supporting),
  };
}
