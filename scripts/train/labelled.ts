import { type LabelledClaim, labelledNews } from '../../bench/verdicts/labelled-news';
import { inOne } from '../../src/compare/model/told';
import { wholeSignals } from '../../src/compare/signals/whole';
import {
  BESIDE,
  clashesWith,
  contradicting,
  type Examples,
  exampleOf,
  judgedWith,
  unsupporting,
} from './examples';

/**
 * What editors say of claims of real news and of what had been read before: most of it neither says a claim nor disputes
 * it, though it is told of one event in the same words. Sets of invented events, where every other sentence has its
 * counterpart, hold little of that.
 */

/** The group of these examples. */
export const LABELLED_NEWS = 'labelled news';

/** True where a clash is about words that editors call disputed. */
function isDisputed({ start, end }: { start: number; end: number }, [from, to]: [number, number]): boolean {
  return start < to && from < end;
}

/** What one labelled claim teaches; what editors do not agree on teaches nothing. */
function examplesOfClaim({ statement, candidates, kinship, article }: LabelledClaim): Examples {
  const item = { statement, candidates: candidates.map((one) => one.statement), kinship, article };
  const judged = candidates
    .filter(({ relation }) => relation !== 'doubtful')
    .map((one) => ({ ...one, ...judgedWith(item, one.statement) }));
  const example = (signals: object, label: 0 | 1, weight: number) =>
    exampleOf(signals, { label, weight, group: LABELLED_NEWS });
  const supporting = judged.filter(({ relation }) => relation === 'supports');
  const conflicting = judged.filter(({ relation }) => relation === 'conflicts');
  const neither = judged
    .filter(({ relation }) => relation === null)
    .sort((one, other) => other.support - one.support);
  const support = [
    ...supporting.map(({ comparison }) => example(wholeSignals(comparison), 1, 1 / supporting.length)),
    ...unsupporting(neither, { weight: 1, group: LABELLED_NEWS, alone: supporting.length === 0 }),
    ...contradicting(conflicting, { weight: 1, group: LABELLED_NEWS }),
  ];
  const clash = judged.flatMap(({ candidate, relation, differs, comparison }) =>
    clashesWith(item, candidate, comparison).flatMap(({ signals, here }) => {
      if (relation !== 'conflicts') return [example(inOne(signals), 0, 1)];
      const named = differs !== undefined && here.some((token) => isDisputed(token, differs[0]));
      return [example(inOne(signals), 1, named ? 1 : BESIDE)];
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
