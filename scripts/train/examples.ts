import { clashesInPair, type WeighedClash } from '../../src/compare/conflicts/weighing/in-pair';
import { mayConflict } from '../../src/compare/judge';
import { probability } from '../../src/compare/model/score';
import { inOne } from '../../src/compare/model/told';
import { type Comparison, compare } from '../../src/compare/signals/signals';
import { wholeSignals } from '../../src/compare/signals/whole';
import type { Kinship } from '../../src/compare/surroundings/kinship';
import type { Statement } from '../../src/compare/types';
import type { Example } from './logistic';
import { PRIOR } from './prior';

/** One statement with what was found for it and what editors say. */
export interface Case {
  group: string;
  statement: Statement;
  candidates: Statement[];
  /** How near the articles of the candidates are; none where the statements were put side by side. */
  kinship?: Kinship | undefined;
  /** All that the article of the statement states; none where the statements were put side by side. */
  article?: readonly Statement[] | undefined;
  mark: 'new' | 'corroborated' | 'contradicted';
  /** Texts of the earlier sentences that justify the mark. */
  evidence: string[];
  /** Words of the statement that conflict; null where gold does not say. */
  conflict: string | null;
}

/** What of a case tells what is compared. */
export type Compared = Pick<Case, 'statement' | 'candidates' | 'kinship' | 'article'>;

export interface Examples {
  support: Example[];
  clash: Example[];
}

/** Candidates that support nothing that are learned from: those most easily taken for support, the first above all. */
const HARD = 3;
const HARDEST = 0.6;
const LESS_HARD = 0.2;

/**
 * What a clash of a contradicted claim counts for where editors name other words or another statement: both speak of the
 * same fact most of the time.
 */
export const BESIDE = 0.3;

function overlaps(one: string, other: string): boolean {
  const words = new Set(
    one
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 || /\d/.test(word)),
  );
  return other
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => words.has(word));
}

function comparisonWith(
  { statement, candidates, kinship, article }: Compared,
  candidate: Statement,
): Comparison {
  return compare([candidate], statement, { candidates, kinship, article });
}

/** A statement with one of its candidates, and how easily that is taken for support, whatever was fitted before. */
export function judgedWith(item: Compared, candidate: Statement) {
  const comparison = comparisonWith(item, candidate);
  return { candidate, comparison, support: probability(PRIOR.support, comparison.signals) };
}

/** One example of some signals. */
export function exampleOf(signals: object, { label, weight, group }: Omit<Example, 'signals'>): Example {
  return { signals: { ...signals } as Record<string, number>, label, weight, group };
}

/**
 * What candidates that support nothing teach.
 * @param judged those most easily taken for support first
 * @param alone false where others support the statement: the first counts no more than the rest then
 */
export function unsupporting(
  judged: readonly { comparison: Comparison }[],
  { weight, group, alone }: { weight: number; group: string; alone: boolean },
): Example[] {
  return judged.slice(0, HARD).map(({ comparison }, at) => {
    const share = at === 0 && alone ? HARDEST : LESS_HARD;
    return exampleOf(wholeSignals(comparison), { label: 0, weight: weight * share, group });
  });
}

/** What a statement that contradicts a claim counts for as one that does not support it, however much both share. */
const CONTRADICTING = 0.7;

/** What statements that contradict a claim teach of support. */
export function contradicting(
  judged: readonly { comparison: Comparison }[],
  { weight, group }: { weight: number; group: string },
): Example[] {
  return judged.slice(0, HARD).map(({ comparison }) => {
    return exampleOf(wholeSignals(comparison), { label: 0, weight: weight * CONTRADICTING, group });
  });
}

/**
 * The clashes of a statement with one of its candidates, where the product looks for them: with what was put side by
 * side, and with what says enough of it.
 */
export function clashesWith(
  item: Compared,
  candidate: Statement,
  comparison = comparisonWith(item, candidate),
): WeighedClash[] {
  if (item.kinship !== undefined && !mayConflict(comparison.signals)) return [];
  return clashesInPair(comparison, candidate, item.candidates);
}

/** What one case teaches. @param weights how much its examples count in each model */
export function examplesOf(item: Case, weights: Record<keyof Examples, number>): Examples {
  const judged = item.candidates.map((candidate) => judgedWith(item, candidate));
  judged.sort((a, b) => b.support - a.support);
  const isEvidence = (text: string) => item.evidence.includes(text);
  const { group } = item;
  const example = (signals: object, label: 0 | 1, weight: number) =>
    exampleOf(signals, { label, weight, group });
  const right = judged.filter(({ candidate }) => isEvidence(candidate.claim.text));
  const taught = {
    corroborated: () =>
      right.slice(0, 1).map(({ comparison }) => example(wholeSignals(comparison), 1, weights.support)),
    new: () => unsupporting(judged, { weight: weights.support, group, alone: true }),
    contradicted: () => contradicting(right, { weight: weights.support, group }),
  };
  const support = weights.support > 0 ? taught[item.mark]() : [];
  const clash = judged.flatMap(({ candidate, comparison }) =>
    clashesWith(item, candidate, comparison).flatMap((found) => {
      const here = found.here.map((token) => token.norm).join(' ');
      if (item.mark !== 'contradicted') return [example(inOne(found.signals), 0, weights.clash)];
      const named = item.conflict === null || overlaps(item.conflict, here);
      const share = isEvidence(candidate.claim.text) && named ? 1 : BESIDE;
      return [example(inOne(found.signals), 1, weights.clash * share)];
    }),
  );
  return { support, clash };
}
