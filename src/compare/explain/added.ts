import { packOf } from '../../language';
import type { Span } from '../../language/types';
import { compare } from '../signals/signals';
import { isSource } from '../statement/sourced';
import type { Token } from '../statement/tokens';
import { type View, wholeView } from '../statement/view';
import type { Statement } from '../types';

/** A clause this poorly covered adds something that was not read before. */
const NEW_CLAUSE = 0.25;
/** Clauses that weigh less say too little to count as a detail. */
const CLAUSE_WEIGHT = 8;
/** Words of meaning that a clause may have and merely say where the statement comes from. */
const LONGEST_SOURCE = 6;

/** A clause of a statement, and how much of its weight is covered. */
interface Clause {
  tokens: Token[];
  weight: number;
  covered: number;
}

/** True where a clause says who said it or where it was learnt: that is no detail of the event. */
function isAttribution({ tokens }: Clause, view: View): boolean {
  const { speech } = packOf(view.analysis.language);
  const [first] = tokens;
  if (!first || tokens.length > LONGEST_SOURCE || tokens.some(({ quantity }) => quantity)) return false;
  return tokens.some((token) => token.speech || speech.learning.has(token.lemma)) || isSource(first, view);
}

function clausesOf({ tokens }: View, values: readonly number[]): Clause[] {
  const clauses = new Map<number, Clause>();
  tokens.forEach((token, index) => {
    const clause = clauses.get(token.clause) ?? { tokens: [], weight: 0, covered: 0 };
    clause.tokens.push(token);
    clause.weight += token.weight;
    clause.covered += token.weight * (values[index] ?? 0);
    clauses.set(token.clause, clause);
  });
  return [...clauses.values()];
}

/**
 * Where a claim whose main assertion is supported adds a detail that no supporting statement has: from the first to
 * the last word of meaning of the clause, or null.
 */
export function addedDetail(statement: Statement, supporting: Statement[]): Span | null {
  const view = wholeView(statement);
  const { contextValues } = compare(supporting, statement);
  const added = clausesOf(view, contextValues).find(
    (clause) =>
      clause.weight >= CLAUSE_WEIGHT &&
      clause.covered / clause.weight < NEW_CLAUSE &&
      !isAttribution(clause, view),
  );
  const [first, last] = [added?.tokens[0], added?.tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
