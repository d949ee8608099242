import { type InspectedConflict, type Inspection, inspect } from '../../src/compare/inspect';
import { embeddedJudge } from '../../src/compare/judge';
import type { Reasons } from '../../src/compare/model/score';
import type { Judge, Judgement, Statement, Surroundings } from '../../src/compare/types';
import { CONFLICTS, SUPPORTS } from '../../src/compare/verdict/support';
import type { MarkedClaim } from '../../src/messages';

/** Candidates told of each claim besides its evidence. */
const MOST_OTHERS = 3;
/** A conflict that is less likely is not worth telling. */
const LEAST_STRENGTH = 0.05;

/** A comparison that the reader made. */
interface Compared {
  premise: Statement;
  hypothesis: Statement;
  surroundings: Surroundings | undefined;
  judgement: Judgement;
}

/** One earlier statement of a claim, taken apart. */
interface ExplainedCandidate extends Inspection {
  publisher: string;
  text: string;
  scores: Judgement['scores'];
  /** What it is to the verdict, or null where it is no evidence. */
  relation: 'supports' | 'conflicts' | null;
}

/** Why a claim got its mark, for developers. */
export interface ClaimExplanation {
  thresholds: { supports: number; conflicts: number };
  /** The evidence, then what else came nearest. */
  candidates: ExplainedCandidate[];
}

/** Keeps what the embedded judge is asked while an article is read. */
export class RecordingJudge {
  private compared: Compared[] = [];

  readonly judge: Judge = (premise, hypothesis, surroundings) => {
    const judgement = embeddedJudge(premise, hypothesis, surroundings);
    // Of statements taken together only the first is explained, by itself.
    if (!surroundings?.beside) {
      this.compared.push({ premise, hypothesis, surroundings, judgement });
    }
    return judgement;
  };

  /** Forgets what was asked for an earlier article. */
  clear(): void {
    this.compared = [];
  }

  explain({ block, start, verdict }: MarkedClaim): ClaimExplanation {
    const own = this.compared.filter(
      ({ hypothesis: { claim } }) => claim.block === block && claim.start === start,
    );
    const rank = ({ premise }: Compared) =>
      (verdict?.evidence ?? []).findIndex(
        ({ url, text }) => url === premise.source.url && text === premise.claim.text,
      );
    const shown = own.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b));
    const others = own
      .filter((one) => rank(one) < 0)
      .sort((a, b) => a.judgement.scores.neutral - b.judgement.scores.neutral)
      .slice(0, MOST_OTHERS);
    return {
      thresholds: { supports: SUPPORTS, conflicts: CONFLICTS },
      candidates: [...shown, ...others].map((one) => ({
        publisher: one.premise.source.publisher,
        text: one.premise.claim.text,
        relation: verdict?.evidence[rank(one)]?.relation ?? null,
        scores: one.judgement.scores,
        ...inspect(one.premise, one.hypothesis, one.surroundings),
      })),
    };
  }
}

/** Terms that add less to a sum than this are not told one by one. */
const LEAST_ADDED = 0.05;

/** What a model goes by as a formula, the greatest terms first; those that add little are told together. */
function formula(reasons: Reasons): string {
  const [start, ...terms] = reasons;
  const told = terms.filter(({ adds }) => Math.abs(adds) >= LEAST_ADDED);
  const rest = terms.reduce((sum, { adds }) => sum + (Math.abs(adds) >= LEAST_ADDED ? 0 : adds), 0);
  const parts = told
    .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
    .map(({ signal, value, adds }) => `${adds.toFixed(2)} by ${signal} ${value.toFixed(2)}`);
  return `σ(${[(start?.adds ?? 0).toFixed(2), ...parts, `${rest.toFixed(2)} by others`].join(' + ')})`;
}

function conflictLine({ kind, here, there, strength, reasons }: InspectedConflict): string {
  const belief = strength >= CONFLICTS ? 'believed' : 'rejected';
  return `    ${belief}  ${kind}: ${here} / ${there}, ${strength.toFixed(2)} = ${formula(reasons)}`;
}

/** The explanation of a claim as lines of text. */
export function explanationLines({ thresholds, candidates }: ClaimExplanation): string[] {
  if (candidates.length === 0) return ['  nothing to compare it with'];
  return candidates.flatMap(({ publisher, text, relation, scores, matches, support, conflicts }) => [
    `  ${relation ?? 'no evidence'}: ${publisher}: ${text}`,
    `    aligned   ${matches.map(({ kind, here, there }) => `${kind}: ${here} = ${there}`).join(' | ')}`,
    `    support   ${scores.entailment.toFixed(2)} (needs ${thresholds.supports}) = ${(1 - scores.contradiction).toFixed(2)} × ${formula(support)}`,
    ...conflicts.filter(({ strength }) => strength >= LEAST_STRENGTH).map(conflictLine),
  ]);
}
