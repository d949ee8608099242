import { compare } from './signals';
import type { Statement } from './types';
import { wholeView } from './view';

/** A clause this poorly covered adds something that was not read before. */
const NEW_CLAUSE = 0.25;
/** Clauses that weigh less say too little to count as a detail. */
const CLAUSE_WEIGHT = 8;

/** True where a claim whose main assertion is supported adds a detail that no supporting statement has. */
export function addsDetail(statement: Statement, supporting: Statement[]): boolean {
  const { tokens } = wholeView(statement);
  const { contextValues } = compare(supporting, statement);
  const clauses = new Map<number, { weight: number; covered: number }>();
  tokens.forEach((token, index) => {
    const clause = clauses.get(token.clause) ?? { weight: 0, covered: 0 };
    clause.weight += token.weight;
    clause.covered += token.weight * (contextValues[index] ?? 0);
    clauses.set(token.clause, clause);
  });
  return [...clauses.values()].some(
    ({ weight, covered }) => weight >= CLAUSE_WEIGHT && covered / weight < NEW_CLAUSE,
  );
}
