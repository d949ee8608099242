import type { CandidateWord } from '../compare/candidate-terms';
import type { Statement } from '../compare/types';
import { Alike } from './index/alike';
import type { Hit, Search } from './index/search';
import { hashTerm, hashTerms } from './index/term-hash';
import type { RecentStatements } from './recent';
import { relatedArticles } from './related';
import type { CoverageStore } from './types';

/** Statements taken for each claim: from all of coverage, and beyond these from the articles about the same event. */
const NEAREST = 12;
const RELATED = 12;

/**
 * Share of what a claim says, by weight, that a statement must have terms for where its article is about another event.
 * Of what supports or contradicts a claim of our events and of `data/clusters` six in seven have more, and the rest is in
 * articles about the same event; of what is near to the claims of other news four in five have less.
 */
const LEAST_SHARED = 0.3;

/** What earlier statements are looked for with. */
export interface CandidateQuery {
  terms: string[];
  /** Whole days since 1970. */
  day: number;
  /** What the claim says, word by word; without it whatever comes near is worth comparing. */
  words?: readonly CandidateWord[];
}

/** Where candidates come from. */
interface Sources {
  search: Search;
  store: Pick<CoverageStore, 'statementsByRow' | 'claimsOfArticles'>;
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
  const wanted = queries.map(({ terms, day }) => ({ terms: hashTerms(terms), day }));
  const hits = search.nearestToEach(wanted, NEAREST);
  const rows = [...new Set(hits.flat().map(({ row }) => row))];
  const found = await recent.load(rows, (missing) => store.statementsByRow(missing));
  const related = await relatedStatements(hits, found, { store, recent });
  const alike = new Alike(search, [...related.keys()]);
  return queries.map(({ words }, query) => {
    const sharesEnough = sharing(search, words);
    const nearest = (hits[query] ?? [])
      .map(({ row }) => row)
      .filter((row) => related.has(row) || sharesEnough(row));
    const others = alike.nearest(wanted[query]?.terms ?? new Uint32Array(), RELATED, new Set(nearest));
    return [...nearest, ...others].flatMap((row) => found.get(row) ?? related.get(row) ?? []);
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

/** What the articles said that are about the same event, by row; the source is known from what was found of them. */
async function relatedStatements(
  hits: Hit[][],
  found: ReadonlyMap<number, Statement>,
  { store, recent }: Omit<Sources, 'search'>,
): Promise<Map<number, Statement>> {
  const sources = new Map([...found.values()].map(({ source }) => [source.url, source]));
  const urls = relatedArticles(hits, (row) => found.get(row)?.source.url);
  const claims = (await store.claimsOfArticles(urls)).flat();
  return new Map(
    claims.flatMap((claim): [number, Statement][] => {
      const source = sources.get(claim.url);
      return source ? [[claim.row, recent.of(claim, source)]] : [];
    }),
  );
}
