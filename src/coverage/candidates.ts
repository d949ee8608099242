import type { CandidateWord } from '../compare/candidate-terms';
import type { Statement } from '../compare/types';
import { differing } from './differing';
import type { Hit, IndexQuery, Search } from './index/search';
import { hashedWord, Shares } from './index/shares';
import type { RecentStatements } from './recent';
import { relatedArticles } from './related';
import type { CoverageStore } from './types';

/** Statements looked for in all of coverage for each claim. */
const NEAREST = 12;

/**
 * Share of what a claim says, by weight, that a statement must have terms for, in an article about the same event and
 * in another one. Of what rightly supported a claim of our events and of `data/clusters`, or contradicted it, 12 in
 * 1,119 had less than 0.12; but with 0.12 for the first the macro F1 of the held-out events was 0.007 lower, as what
 * withdraws a wrong mark shares less than what makes a right one. With 0.4 for the second, 2,400 claims of real news among
 * a million others were supported by 15 statements more, 14 of them of other events, and a reading took a twelfth more
 * time of the processor.
 */
const LEAST_RELATED = 0.04;
const LEAST_SHARED = 0.5;

/**
 * How many statements are compared with each claim, by the share of it that each has terms for at least: those that
 * share most of it. On the same events nothing that rightly supported or contradicted a claim came behind ten others.
 * What shares half of the claim may be one source more; what shares little of it tells at most what it is not about: of
 * 2,500 candidates of real news that shared less than a fifth and came behind six others one supported its claim, and
 * none contradicted it.
 */
const MOST = 24;
const PLACES = [
  { least: 0.5, most: MOST },
  { least: 0.12, most: 10 },
  { least: 0, most: 6 },
];

/** What earlier statements are looked for with. */
export interface CandidateQuery extends IndexQuery {
  /** What the claim says, word by word. */
  words: readonly CandidateWord[];
}

/** Where candidates come from. */
interface Sources {
  search: Search;
  store: Pick<CoverageStore, 'statementsByRow' | 'claimsOfArticles' | 'readingOf'>;
  recent: RecentStatements;
}

/**
 * The earlier statements that each claim of an article is worth comparing with: of those nearest to it in all of
 * coverage, and of all that the articles about the same event say, the ones that share most of it come first.
 */
export async function findCandidates(
  queries: readonly CandidateQuery[],
  { search, store, recent }: Sources,
): Promise<Statement[][]> {
  const hits = search.nearestToEach(queries, NEAREST);
  const related = await relatedStatements(hits, { store, recent });
  const chosen = chooseRows(queries, hits, { search, related: [...related.keys()] });
  const others = [...new Set(chosen.flat())].filter((row) => !related.has(row));
  const found = await recent.load(others, (missing) => store.statementsByRow(missing));
  return chosen.map((rows) => rows.flatMap((row) => related.get(row) ?? found.get(row) ?? []));
}

/**
 * The rows of the statements that each claim is compared with.
 * @param related rows of what the articles about the same event say
 */
function chooseRows(
  queries: readonly CandidateQuery[],
  hits: readonly Hit[][],
  { search, related }: { search: Search; related: readonly number[] },
): number[][] {
  const hashed = queries.map(({ words }) => words.map(hashedWord));
  search.learn(hashed.flatMap((words) => words.flatMap(({ hashes }) => hashes)));
  const shares = new Shares(search, related);
  const isRelated = new Set(related);
  const chosen = hashed.map((words, query) => {
    const nearest = (hits[query] ?? []).map(({ row }) => row);
    const others = nearest.filter((row) => !isRelated.has(row));
    const shared = shares.of(words, { rows: others, least: LEAST_SHARED });
    const isAlike = (row: number) => (shared.get(row) ?? 0) >= LEAST_SHARED;
    return {
      rows: worthComparing(shared, (row) => isRelated.has(row)),
      isRepeated: nearest.length === NEAREST && nearest.every(isAlike),
    };
  });
  const repeated = queries.flatMap((query, at) => {
    const { rows = [], isRepeated = false } = chosen[at] ?? {};
    const nearest = (hits[at] ?? []).map(({ row }) => row);
    return isRepeated ? [{ query, words: hashed[at] ?? [], nearest, chosen: rows }] : [];
  });
  const found = differing(repeated, { search, least: LEAST_SHARED });
  return chosen.map(({ rows, isRepeated }) => {
    if (!isRepeated) return rows;
    const others = found.shift() ?? [];
    return [...rows.slice(0, MOST - others.length), ...others];
  });
}

/** Of rows, by what each shares of a claim, those worth comparing with it: what shares most first, of equals what was read first. */
function worthComparing(shared: ReadonlyMap<number, number>, isRelated: (row: number) => boolean): number[] {
  return [...shared]
    .filter(([row, share]) => share >= (isRelated(row) ? LEAST_RELATED : LEAST_SHARED))
    .sort(([one, most], [other, less]) => less - most || one - other)
    .filter(([, share], at) => at < placesFor(share))
    .map(([row]) => row);
}

/** How many statements that share this much of a claim, or more, are compared with it. */
function placesFor(share: number): number {
  return PLACES.find(({ least }) => share >= least)?.most ?? 0;
}

/** What the articles said that come nearest to the one in hand, by row. */
async function relatedStatements(
  hits: Hit[][],
  { store, recent }: Omit<Sources, 'search'>,
): Promise<Map<number, Statement>> {
  const rowOf = new Map(hits.flat().map(({ row }) => [store.readingOf(row), row]));
  const nearest = relatedArticles(hits, (row) => store.readingOf(row));
  const rows = nearest.flatMap((reading) => rowOf.get(reading) ?? []);
  const found = await recent.load(rows, (missing) => store.statementsByRow(missing));
  const sources = new Map([...found.values()].map(({ source }) => [source.url, source]));
  const claims = (await store.claimsOfArticles([...sources.keys()])).flat();
  return new Map(
    claims.flatMap((claim): [number, Statement][] => {
      const source = sources.get(claim.url);
      return source ? [[claim.row, recent.of(claim, source)]] : [];
    }),
  );
}
