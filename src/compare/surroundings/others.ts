import type { Statement, Surroundings } from '../types';
import { isBeside } from './overlap';

/** Sentences that were read beside a statement and an earlier one. */
export interface Others {
  /** Those of the article in hand. */
  here: readonly Statement[];
  /** Those that were found of the earlier article. */
  there: readonly Statement[];
  /** Those that were found of further articles. */
  elsewhere: readonly Statement[];
}

export const NO_OTHERS: Others = { here: [], there: [], elsewhere: [] };

/** What was read beside an earlier statement (the premise) and the one in hand. */
export function othersOf(
  premise: Statement,
  hypothesis: Statement,
  { candidates = [], article = [] }: Pick<Surroundings, 'candidates' | 'article'>,
): Others {
  return {
    here: article.filter((one) => isBeside(one, hypothesis)),
    there: candidates.filter((one) => isBeside(one, premise)),
    elsewhere: candidates.filter(({ source }) => source.url !== premise.source.url),
  };
}
