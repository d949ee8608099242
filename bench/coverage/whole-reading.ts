import { candidateTerms } from '../../src/compare/candidate-terms';
import { decide } from '../../src/compare/decide';
import type { Statement, Verdict } from '../../src/compare/types';
import type { ClaimIndex } from '../../src/coverage/index/claim-index';
import type { IndexedClaim } from '../../src/coverage/index/segment';
import { hashTerms } from '../../src/coverage/index/term-hash';
import { RecentStatements } from '../../src/coverage/recent';
import type { Readings } from './claims';
import { statementsAt } from './statements';

/** Candidates that each claim is compared with, as in the engine: half of them come from related articles there. */
const COMPARED_WITH = 24;

/** What one article takes, its text known: terms, candidates, comparing. */
interface Task {
  claims: Statement[];
  queries: IndexedClaim[];
  /** What the rows say that may be found. */
  statements: ReadonlyMap<number, Statement>;
}

/** Reads articles as the engine does: what it compared last stays analysed. */
export function wholeReader(index: ClaimIndex): (task: Task) => Promise<Verdict[]> {
  const recent = new RecentStatements();
  return async ({ claims, queries, statements }) => {
    // Copies, of which nothing is computed yet, as when they come from the page and from the database.
    const fresh = ({ claim, source }: Statement) => ({ claim, source });
    const own = claims.map(fresh);
    // Only for the time it takes: another build may have taken those of the cache, by which `statements` were found.
    for (const statement of own) hashTerms(candidateTerms(statement));
    const hits = index.search().nearestToEach(queries, COMPARED_WITH);
    const rows = [...new Set(hits.flat().map(({ row }) => row))];
    const earlier = await recent.load(
      rows,
      async (missing) => new Map(missing.map((row) => [row, fresh(statements.get(row) as Statement)])),
    );
    return own.map((statement, at) =>
      decide(statement, hits[at]?.flatMap(({ row }) => earlier.get(row) ?? []) ?? []),
    );
  };
}

/** The articles that are read, with the text of their claims and of all that is found for these. */
export async function wholeReadings(
  index: ClaimIndex,
  { articles, origin, numberOf }: Pick<Readings, 'articles' | 'origin' | 'numberOf'>,
): Promise<Task[]> {
  const rows = articles.map((claims) => [
    ...new Set(
      index
        .search()
        .nearestToEach(claims, COMPARED_WITH)
        .flatMap((hits) => hits.map(({ row }) => row)),
    ),
  ]);
  const numbers = articles.map((claims, article) => claims.map((_, at) => numberOf(article, at)));
  const texts = await statementsAt(new Set([...rows.flat().map(origin), ...numbers.flat()]));
  const said = (number: number) => texts.get(number) as Statement;
  return articles.map((claims, article) => ({
    queries: claims,
    claims: (numbers[article] ?? []).map(said),
    statements: new Map((rows[article] ?? []).map((row) => [row, said(origin(row))])),
  }));
}
