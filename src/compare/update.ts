import { packOf } from '../language';
import { runningConcepts } from './lexicon/running';
import type { Difference, Statement } from './types';
import { wholeView } from './view';

const CHANGING = new Set<Difference['kind']>(['number', 'polarity', 'antonym', 'outcome', 'date']);

function isLater(statement: Statement, earlier: Statement): boolean {
  const [here, there] = [statement.source.publishedAt, earlier.source.publishedAt];
  return here !== null && there !== null && Date.parse(here) > Date.parse(there);
}

/** True where a count that only grows is the difference. */
function isRunningCount(
  statement: Statement,
  { kind, hereSpan }: Pick<Difference, 'kind' | 'hereSpan'>,
): boolean {
  if (kind !== 'number') return false;
  const { tokens } = wholeView(statement);
  const clause = tokens.find((token) => token.start >= hereSpan.start)?.clause;
  return tokens.some((token) => token.clause === clause && runningConcepts(token.concepts).length > 0);
}

/**
 * True where time explains a difference: the claim is later than what it conflicts with, and it says that things
 * have changed or gives a count that grows while an event lasts.
 */
export function isUpdate(
  statement: Statement,
  earlier: Statement,
  difference: Pick<Difference, 'kind' | 'hereSpan'>,
): boolean {
  if (!CHANGING.has(difference.kind) || !isLater(statement, earlier)) return false;
  const { since } = packOf(statement.source.language).comparison;
  const { words } = wholeView(statement).analysis;
  const saysSo = words.some((word) => since.has(word.lemma) || since.has(word.norm));
  return saysSo || isRunningCount(statement, difference);
}
