import { oncePer } from '../../once-per';
import type { Statement } from '../types';
import type { Token } from './tokens';
import { wholeView } from './view';

/** A front that says less than this, by weight or in tokens, is no assertion of its own. */
const LEAST_WEIGHT = 14;
const FEWEST_TOKENS = 4;
/** A front with more than this share of the weight is as good as the whole. */
const MOST_SHARE = 0.9;
/** Fronts of one statement that are looked at. */
const MOST_FRONTS = 4;

/** The beginning of a statement. */
interface Front {
  statement: Statement;
  /** Those of the whole statement: the front need not be analysed to know what it may be met by. */
  tokens: readonly Token[];
}

/**
 * What a statement of several clauses says up to the end of each of them but the last, the shortest first: its main
 * assertion as a rule stands in front, and details follow. Computed once.
 */
export const frontsOf = oncePer((statement: Statement): Front[] => {
  const { tokens } = wholeView(statement);
  const weightOf = (some: typeof tokens) => some.reduce((sum, { weight }) => sum + weight, 0);
  const most = MOST_SHARE * weightOf(tokens);
  return tokens
    .flatMap((token, at) => {
      const next = tokens[at + 1];
      return next && next.clause > token.clause ? [tokens.slice(0, at + 1)] : [];
    })
    .filter((front) => front.length >= FEWEST_TOKENS)
    .filter((front) => weightOf(front) >= LEAST_WEIGHT && weightOf(front) <= most)
    .slice(0, MOST_FRONTS)
    .map((front) => {
      const end = front.at(-1)?.end ?? 0;
      const { claim, source } = statement;
      const said = { ...claim, text: claim.text.slice(0, end), end: claim.start + end };
      return { tokens: front, statement: { source, claim: said } };
    });
});
