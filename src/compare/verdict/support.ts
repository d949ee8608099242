import { frontsOf } from '../statement/front';
import { wholeView } from '../statement/view';
import { type Kinship, kinOf } from '../surroundings/kinship';
import { overlapOf } from '../surroundings/overlap';
import type { Judge, Judgement, Statement } from '../types';
import { isSameOutlet } from './outlet';
import { nearVerbatim } from './wire';

/** From this probability on an earlier statement supports a claim, or conflicts with it. */
export const SUPPORTS = 0.5;
export const CONFLICTS = 0.52;
/** From here on a statement may have a part in what supports a claim. */
const MAY_SUPPORT = 0.15;
/**
 * A statement this near may be completed by its neighbours in the same article: on our events, the held-out ones and
 * `data/clusters` 75 in 143 of them were so rightly, of those down to half as near 16 in 55.
 */
const COMPLETED_FROM = 0.3;
/** Several statements are more easily taken for what says it than one: together they must say it more surely. */
const COMPLETED_SUPPORTS = 0.7;
/** From this probability on it supports the front of a claim, of which it has words for `FRONT_OVERLAP` at least. */
const FRONT_SUPPORTS = 0.4;
/**
 * How near to the whole a statement must be that supports the front of a claim: of those that did so rightly, on our
 * events and `data/clusters`, 29 in 30 were nearer.
 */
const FRONT_FROM = 0.02;
/**
 * Share of a front, by weight and names left out, that such a statement must have words for. With half of it 14 of the
 * 64 fronts that were supported in our events were so rightly, now 7 of 30.
 */
const FRONT_OVERLAP = 0.6;
/** The nearest statements that the front of a claim is put beside. */
const FRONT_BESIDE = 6;
/**
 * How likely an article must be about the same event for it to support a front, or a claim by several statements: less
 * likely ones share words with a part of it by chance, and did so rightly in none of 18 claims of real news.
 */
const SAME_EVENT = 0.7;
/** Earlier statements of one article that are taken together. */
const TOGETHER = 3;
/** How many paragraphs apart they may stand. */
const FURTHEST_BLOCK = 2;

/** An earlier statement with what the judge says of it. */
export interface Judged {
  statement: Statement;
  judgement: Judgement;
  sameOutlet: boolean;
  sameWire: boolean;
}

/** What the judge says of some candidates. */
export function judged(statement: Statement, candidates: Statement[], judge: Judge): Judged[] {
  return candidates.map((candidate) => {
    const judgement = judge(candidate, statement);
    const maySupport = judgement.scores.entailment >= MAY_SUPPORT;
    return {
      statement: candidate,
      judgement,
      sameOutlet: isSameOutlet(candidate.source, statement.source),
      sameWire: maySupport && nearVerbatim(wholeView(statement), wholeView(candidate)),
    };
  });
}

/** How likely the earlier statement says what the claim does, 0 to 1. */
export function support({ judgement }: Judged): number {
  return judgement.scores.entailment;
}

/** True where both stand in one article, and not far apart: the parts of what was split stand side by side. */
function isBeside({ statement: one }: Judged, { statement: other }: Judged): boolean {
  return (
    one.source.url === other.source.url && Math.abs(one.claim.block - other.claim.block) <= FURTHEST_BLOCK
  );
}

function bySupport(one: Judged, other: Judged): number {
  return support(other) - support(one);
}

/** How surely the surest of some statements conflicts with the claim. */
function conflict(some: readonly Judged[]): number {
  return Math.max(...some.map(({ judgement }) => judgement.scores.contradiction));
}

/** Lets the neighbours in its article complete the best statement that falls short of supporting the claim. */
function completed(statement: Statement, all: Judged[], judge: Judge): Judged[] {
  const [best] = [...all].sort(bySupport);
  if (!best || support(best) >= SUPPORTS || support(best) < COMPLETED_FROM) return [];
  const beside = all
    .filter((other) => other !== best && isBeside(other, best))
    .sort(bySupport)
    .slice(0, TOGETHER - 1);
  if (beside.length === 0) return [];
  const others = beside.map((other) => other.statement);
  const judgement = judge(best.statement, statement, { beside: others });
  // Taken together they are searched for no conflicts: what each has by itself counts against all.
  if (judgement.scores.entailment * (1 - conflict([best, ...beside])) < COMPLETED_SUPPORTS) return [];
  return [{ ...best, judgement }, ...beside.filter((other) => support(other) >= MAY_SUPPORT)];
}

/** Those that support the main assertion of a claim that says more. */
function supportingFront(statement: Statement, all: Judged[], judge: Judge): Judged[] {
  const near = all
    .filter((one) => support(one) >= FRONT_FROM)
    .sort(bySupport)
    .slice(0, FRONT_BESIDE);
  if (near.length === 0) return [];
  for (const front of frontsOf(statement)) {
    const found = near
      .filter((one) => overlapOf(front.tokens, one.statement).beyondNames >= FRONT_OVERLAP)
      .map((one) => ({
        ...one,
        judgement: judge(one.statement, front.statement, { leastSupport: FRONT_SUPPORTS }),
      }))
      .filter((one) => support(one) >= FRONT_SUPPORTS && one.judgement.scores.contradiction < CONFLICTS);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The earlier statements that say what a claim does: those that say all of it; else those that say its main assertion;
 * else those of one passage that say it together.
 * @param all the candidates that do not conflict with it, judged
 * @param kinship how likely their articles are about the same event
 */
export function supportFor(
  statement: Statement,
  all: Judged[],
  judge: Judge,
  kinship: Kinship | undefined,
): Judged[] {
  const whole = all.filter((one) => support(one) >= SUPPORTS);
  if (whole.length > 0) return whole;
  const ofEvent = all.filter((one) => kinOf(one.statement, kinship) >= SAME_EVENT);
  const front = supportingFront(statement, ofEvent, judge);
  return front.length > 0 ? front : completed(statement, ofEvent, judge);
}
