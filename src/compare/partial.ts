import type { Span } from '../language/types';
import { compare } from './signals';
import type { Statement } from './types';
import { wholeView } from './view';

/** A clause this poorly covered adds something that was not read before. */
const NEW_CLAUSE = 0.25;
/** Clauses that weigh less say too little to count as a detail. */
const CLAUSE_WEIGHT = 8;

/**
 * Where a claim whose main assertion is supported adds a detail that no supporting statement has: from the first to
 * the last word of meaning of the clause, or null.
 */
export function addedDetail(statement: Statement, supporting: Statement[]): Span | null {
  const { tokens } = wholeView(statement);
  const { contextValues } = compare(supporting, statement);
  const clauses = new Map<number, Span & { weight: number; covered: number }>();
  tokens.forEach((token, index) => {
    const clause = clauses.get(token.clause) ?? { start: token.start, end: 0, weight: 0, covered: 0 };
    clause.weight += token.weight;
    clause.covered += token.weight * (contextValues[index] ?? 0);
    clause.end = token.end;
    clauses.set(token.clause, clause);
  });
  const added = [...clauses.values()].find(
    ({ weight, covered }) => weight >= CLAUSE_WEIGHT && covered / weight < NEW_CLAUSE,
  );
  return added ? { start: added.start, end: added.end } : null;
}
