import type { CandidateWord } from '../compare/candidate-terms';
import type { Source, Statement } from '../compare/types';
import { Alike } from './index/alike';
import type { IndexQuery, Search } from './index/search';
import { hashTerm } from './index/term-hash';
import type { RecentStatements } from './recent';
import { relatedArticles } from './related';
import type { CoverageStore } from './types';

/** Statements taken for each claim: from all of coverage, and beyond these from the articles about the same event. */
export const NEAREST = 12;
const RELATED = 12;

/**
 * Share of what a claim says, by weight, that a statement must have terms for where its article is about another event.
 * Of what supports or contradicts a claim of our events and of `data/clusters` six in seven have more, and the rest is in
 * articles about the same event; of what is near to the claims of other news four in five have less.
 */
const LEAST_SHARED = 0.3;

/** What earlier statements are looked for with. */
export interface CandidateQuery extends IndexQuery {
  /** What the claim says, word by word; without it whatever comes near is worth comparing. */
  words?: readonly CandidateWord[];
}

/** Where candidates come from. */
interface Sources {
  search: Search;
  store: Pick<CoverageStore, 'statementsByRow' | 'claimsOfArticles' | 'readingOf'>;
  recent: RecentStatements;
}

/**
 * The earlier statements that each claim of an article is worth comparing with: of those nearest to it in all of
 * coverage, best first, the ones that share enough with it or are about the same event; then those nearest to it in
 * the articles about the same event.
 */
export async function findCandidates(
  queries: readonly CandidateQuery[],
  { search, store, recent }: Sources,
): Promise<Statement[][]> {
  const hits = search.nearestToEach(queries, NEAREST);
  const readings = new Set(relatedArticles(hits, (row) => store.readingOf(row)));
  const nearest = hits.map((ofClaim, query) => {
    const sharesEnough = sharing(search, queries[query]?.words);
    const rows = ofClaim.map(({ row }) => row);
    return rows.filter((row) => readings.has(store.readingOf(row)) || sharesEnough(row));
  });
  const found = await recent.load([...new Set(nearest.flat())], (missing) => store.statementsByRow(missing));
  const related = await relatedStatements(
    [...found].flatMap(([row, { source }]) => (readings.has(store.readingOf(row)) ? [source] : [])),
    { store, recent },
  );
  const alike = new Alike(search, [...related.keys()]);
  return queries.map(({ terms }, query) => {
    const near = nearest[query] ?? [];
    const others = alike.nearest(terms, RELATED, new Set(near));
    return [...near, ...others].flatMap((row) => found.get(row) ?? related.get(row) ?? []);
  });
}

/** Tells whether the statement of a row has terms for enough of what a claim says. */
function sharing(search: Search, words: readonly CandidateWord[] | undefined): (row: number) => boolean {
  if (!words) return () => true;
  const wanted = words.map(({ terms, weight }) => ({ hashes: terms.map(hashTerm), weight }));
  const least = LEAST_SHARED * words.reduce((sum, { weight }) => sum + weight, 0);
  return (row) => {
    const has = search.termsOf(row);
    let shared = 0;
    for (const { hashes, weight } of wanted) if (hashes.some(has)) shared += weight;
    return shared >= least;
  };
}

/** What some articles said, by row. */
async function relatedStatements(
  articles: readonly Source[],
  { store, recent }: Omit<Sources, 'search'>,
): Promise<Map<number, Statement>> {
  const sources = new Map(articles.map((source) => [source.url, source]));
  const claims = (await store.claimsOfArticles([...sources.keys()])).flat();
  return new Map(
    claims.flatMap((claim): [number, Statement][] => {
      const source = sources.get(claim.url);
      return source ? [[claim.row, recent.of(claim, source)]] : [];
    }),
  );
}
