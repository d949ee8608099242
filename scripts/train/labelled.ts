import { type LabelledClaim, labelledNews } from '../../bench/verdicts/labelled-news';
import { compare } from '../../src/compare/signals';
import { clashesWith, type Examples, likelySupport } from './examples';
import type { Example } from './logistic';

/**
 * What editors say of claims of real news and of what had been read before: most of it neither says a claim nor disputes
 * it, though it is told of one event in the same words. Sets of invented events, where every other sentence has its
 * counterpart, hold little of that.
 */

/** The group of these examples. */
export const LABELLED_NEWS = 'labelled news';
/** Statements that say nothing of a claim that are learnt from: those most easily taken for support, the first above all. */
const HARD = 3;
const HARDEST = 0.6;
const OTHERS = 0.2;

/** True where a clash is about words that editors call disputed. */
function isDisputed({ start, end }: { start: number; end: number }, [from, to]: [number, number]): boolean {
  return start < to && from < end;
}

/** What one labelled claim teaches; what editors do not agree on teaches nothing. */
function examplesOfClaim({ statement, candidates, kinship, article }: LabelledClaim): Examples {
  const all = candidates.map((one) => one.statement);
  const compared = { statement, candidates: all, kinship, article };
  const judged = candidates
    .filter(({ relation }) => relation !== 'doubtful')
    .map((one) => {
      const comparison = compare([one.statement], statement, { candidates: all, kinship, article });
      return { ...one, comparison, support: likelySupport(comparison) };
    });
  const example = (signals: object, label: 0 | 1, weight: number): Example => ({
    ...{ signals: { ...signals } as Record<string, number>, label, weight, group: LABELLED_NEWS },
  });
  const supporting = judged.filter(({ relation }) => relation === 'supports');
  const neither = judged
    .filter(({ relation }) => relation === null)
    .sort((one, other) => other.support - one.support)
    .slice(0, HARD);
  const support = [
    ...supporting.map(({ comparison }) => example(comparison.signals, 1, 1 / supporting.length)),
    ...neither.map(({ comparison }, at) =>
      example(comparison.signals, 0, at === 0 && supporting.length === 0 ? HARDEST : OTHERS),
    ),
  ];
  const clash = judged.flatMap(({ statement: earlier, relation, differs, comparison }) =>
    clashesWith(compared, earlier, comparison).flatMap(({ signals, here }) => {
      if (relation !== 'conflicts') return [example(signals, 0, 1)];
      const isRight = differs !== undefined && here.some((token) => isDisputed(token, differs[0]));
      return isRight ? [example(signals, 1, 1)] : [];
    }),
  );
  return { support, clash };
}

/** Examples of the labelled news that is there to learn from. */
export async function labelledExamples(): Promise<Examples> {
  const examples = (await labelledNews('learnt')).map(examplesOfClaim);
  return {
    support: examples.flatMap(({ support }) => support),
    clash: examples.flatMap(({ clash }) => clash),
  };
}
