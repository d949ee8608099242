import type { Claim } from '../../src/claims/types';
import { candidateTerms, candidateWords } from '../../src/compare/candidate-terms';
import { decide } from '../../src/compare/decide';
import { kinshipOf } from '../../src/compare/surroundings/kinship';
import type { Statement, Verdict } from '../../src/compare/types';
import { type CandidateQuery, findCandidates } from '../../src/coverage/candidates';
import type { ClaimIndex } from '../../src/coverage/index/claim-index';
import type { IndexedClaim } from '../../src/coverage/index/segment';
import { hashTerms } from '../../src/coverage/index/term-hash';
import { RecentStatements } from '../../src/coverage/recent';
import type { StoredClaim } from '../../src/coverage/types';
import type { Readings } from './claims';
import { ArticleClaims, statementsAt } from './statements';

/** What one article takes, its text known: terms, candidates, comparing. */
export interface Task {
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
    const found = await findCandidates(withWords(queries, own), {
      search: index.search(),
      store: storeOf(statements),
      recent,
    });
    const kinship = kinshipOf(own, found);
    return own.map((statement, at) =>
      decide(statement, found[at] ?? [], undefined, { kinship, article: own }),
    );
  };
}

function withWords(queries: readonly IndexedClaim[], claims: readonly Statement[]): CandidateQuery[] {
  return queries.map(({ terms, day }, at) => ({
    terms,
    day,
    words: candidateWords(claims[at] as Statement),
  }));
}

type Store = Parameters<typeof findCandidates>[1]['store'];

/** A store of some statements, which are new ones each time. */
function storeOf(statements: ReadonlyMap<number, Statement>): Store {
  const stored = ([row, { claim, source }]: [number, Statement]): StoredClaim => ({
    ...claim,
    row,
    url: source.url,
    day: 0,
    revisedAt: null,
  });
  return {
    statementsByRow: async (rows) =>
      new Map(
        rows.flatMap((row) => {
          const found = statements.get(row);
          return found ? [[row, { claim: found.claim, source: found.source, day: 0 }]] : [];
        }),
      ),
    readingOf: (row) => statements.get(row)?.source.url ?? row,
    claimsOfArticles: async (urls) =>
      urls.map((url) => [...statements].filter(([, { source }]) => source.url === url).map(stored)),
  };
}

/**
 * A store that tells which rows it was asked for, and has no text yet: candidates are found without it.
 * @param claim stands for what every row says
 */
function recordingStore(
  asked: Set<number>,
  {
    addressOf,
    rowsBeside,
    claim,
  }: { addressOf(row: number): string; rowsBeside(row: number): number[]; claim: Claim },
): Store {
  const rowOf = new Map<string, number>();
  const source = { title: '', publisher: '', publishedAt: null, language: '' };
  return {
    statementsByRow: async (rows) =>
      new Map(
        rows.map((row) => {
          const url = addressOf(row);
          asked.add(row);
          rowOf.set(url, row);
          return [row, { claim, source: { ...source, url }, day: 0 }];
        }),
      ),
    readingOf: addressOf,
    claimsOfArticles: async (urls) =>
      urls.map((url) =>
        rowsBeside(rowOf.get(url) ?? 0).map((row) => {
          asked.add(row);
          return { ...claim, row, url, day: 0, revisedAt: null };
        }),
      ),
  };
}

/** The articles that are read, with the text of their claims and of all that is found for these. */
export async function wholeReadings(
  index: ClaimIndex,
  { articles, coverage, real, copyOf, origin, numberOf }: Readings,
): Promise<Task[]> {
  const inArticle = await ArticleClaims.load();
  const held = articles.flat().length;
  const addressOf = (row: number) => `${copyOf(row)} ${inArticle.article(origin(row))}`;
  const rowsBeside = (row: number) =>
    inArticle
      .claims(inArticle.article(origin(row)))
      .map((number) => coverage.length - (number - held) - copyOf(row) * real)
      .filter((other) => other >= 1 && other <= coverage.length && addressOf(other) === addressOf(row));
  const numbers = articles.map((claims, article) => claims.map((_, at) => numberOf(article, at)));
  const own = await statementsAt(new Set(numbers.flat()));
  const rows: number[][] = [];
  for (const [article, claims] of articles.entries()) {
    const asked = new Set<number>();
    const stated = (numbers[article] ?? []).map((number) => own.get(number) as Statement);
    const store = recordingStore(asked, { addressOf, rowsBeside, claim: (stated[0] as Statement).claim });
    await findCandidates(withWords(claims, stated), {
      search: index.search(),
      store,
      recent: new RecentStatements(),
    });
    rows.push([...asked]);
  }
  const texts = await statementsAt(new Set(rows.flat().map(origin)));
  const said = (number: number) => (own.get(number) ?? texts.get(number)) as Statement;
  /** Copies of an article stand at addresses of their own. */
  const saidAt = (row: number): Statement => {
    const { claim, source } = said(origin(row));
    return { claim, source: { ...source, url: `${source.url}?copy=${copyOf(row)}` } };
  };
  return articles.map((claims, article) => ({
    queries: claims,
    claims: (numbers[article] ?? []).map(said),
    statements: new Map((rows[article] ?? []).map((row) => [row, saidAt(row)])),
  }));
}
