import { packOf } from '../../language';
import { holdsPhrase } from '../../language/phrases';
import type { Span } from '../../language/types';
import { runningConcepts } from '../lexicon/fates';
import type { Token } from '../statement/tokens';
import { wholeView } from '../statement/view';
import type { Difference, Statement } from '../types';

const CHANGING = new Set<Difference['kind']>(['number', 'polarity', 'antonym', 'outcome', 'date']);

function isLater(statement: Statement, earlier: Statement): boolean {
  const [here, there] = [statement.source.publishedAt, earlier.source.publishedAt];
  return here !== null && there !== null && Date.parse(here) > Date.parse(there);
}

function tokenAt(statement: Statement, { start }: Span): Token | undefined {
  return wholeView(statement).tokens.find((token) => token.start >= start);
}

/** True where the difference is a count that only grows while an event lasts, and it has grown. */
function hasGrown(statement: Statement, earlier: Statement, difference: Conflicting): boolean {
  if (difference.kind !== 'number') return false;
  const [here, there] = [tokenAt(statement, difference.hereSpan), tokenAt(earlier, difference.thereSpan)];
  if (!here?.quantity || !there?.quantity || here.quantity.low <= there.quantity.low) return false;
  const { tokens } = wholeView(statement);
  return tokens.some((token) => token.clause === here.clause && runningConcepts(token.concepts).length > 0);
}

type Conflicting = Pick<Difference, 'kind' | 'hereSpan' | 'thereSpan'>;

/**
 * True where time explains a difference: the claim is later than what it conflicts with, and it says that things
 * have changed or gives a count that has grown as such counts do while an event lasts.
 */
export function isUpdate(statement: Statement, earlier: Statement, difference: Conflicting): boolean {
  if (!CHANGING.has(difference.kind) || !isLater(statement, earlier)) return false;
  const { since } = packOf(statement.source.language).comparison.times;
  const { words } = wholeView(statement).analysis;
  return holdsPhrase(words, since) || hasGrown(statement, earlier, difference);
}
