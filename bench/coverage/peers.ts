import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { Best } from '../../src/coverage/best';
import { lengthFactors, rarityOf } from '../../src/coverage/index/ranking';
import { Search } from '../../src/coverage/index/search';
import type { IndexedClaim } from '../../src/coverage/index/segment';
import { buildIndex } from './build';
import type { Readings } from './claims';
import { exhaustive } from './exhaustive';
import { percentile, sum } from './measure';

const COUNTED = 10;

/** A search engine with documents that are lists of terms. */
interface Engine {
  /** Rows, best first. */
  search(terms: string): number[] | Promise<number[]>;
}

type Build = (documents: { id: number; text: string }[]) => Engine | Promise<Engine>;

export interface PeerFigures {
  name: string;
  claims: number;
  build: number;
  megabytes: number;
  /** For the claims of one article, ms of the processor. */
  median: number;
  p95: number;
  recall: number;
  /** Articles whose claims it was asked for. */
  articles: number;
}

/** What building an index took, ms, and the memory it has, MB. */
export type Built = Pick<PeerFigures, 'build' | 'megabytes'>;

const split = (text: string) => text.split(' ');

const peers: Record<string, Build> = {
  MiniSearch(documents) {
    const index = new MiniSearch({ fields: ['text'], tokenize: split, processTerm: (term) => term });
    index.addAll(documents);
    return {
      search: (terms) =>
        index
          .search(terms)
          .slice(0, COUNTED)
          .map(({ id }) => id as number),
    };
  },
  FlexSearch(documents) {
    const index = new flexsearch.Index({ encode: split, tokenize: 'strict', context: false });
    for (const { id, text } of documents) index.add(id, text);
    return { search: (terms) => index.search(terms, { limit: COUNTED, suggest: true }) as number[] };
  },
  async Orama(documents) {
    const tokenizer = { language: 'words', normalizationCache: new Map(), tokenize: split };
    const index = create({ schema: { text: 'string' } as const, components: { tokenizer } });
    await insertMultiple(
      index,
      documents.map(({ id, text }) => ({ id: String(id), text })),
      1_000,
    );
    return {
      async search(term) {
        const { hits } = await searchOrama(index, { term, limit: COUNTED, threshold: 1 });
        return hits.map(({ id }) => Number(id));
      },
    };
  },
};

/** What an engine is asked, and what it should find. */
export interface PeerTask {
  articles: IndexedClaim[][];
  coverage: IndexedClaim[];
  /** Rows of the nearest, for every claim of every article. */
  exact: number[][][];
}

/** Names of all engines; Crossread comes first. */
export const ENGINES = ['Crossread', ...Object.keys(peers)];

/**
 * What each engine has to do on the same claims; each is given the very terms that Crossread goes by. What it finds is
 * held against what comparing with every claim finds: by BM25 for the peers, by its own weights for Crossread.
 */
export function tasksFor({ articles, coverage }: Readings): { own: PeerTask; peers: PeerTask } {
  const { parts } = buildIndex(undated(coverage));
  return {
    own: { articles, coverage, exact: articles.map((read) => exhaustive(parts, undated(read), COUNTED)) },
    peers: { articles, coverage, exact: exhaustiveBm25({ articles, coverage }) },
  };
}

/**
 * Builds an engine and asks it.
 * @param name of ENGINES
 * @param tell told once the index is built
 * @param most ms of the processor after which it is asked for no more articles
 */
export async function runPeer(
  name: string,
  { articles, coverage, exact }: PeerTask,
  { tell, most }: { tell(built: Built): void; most: number },
): Promise<PeerFigures> {
  const build: Build = peers[name] ?? (() => crossread(coverage));
  const documents = name in peers ? coverage.map(({ row, terms }) => ({ id: row, text: textOf(terms) })) : [];
  const before = memory();
  const started = performance.now();
  const engine = await build(documents);
  const built: Built = { build: performance.now() - started, megabytes: (memory() - before) / 1e6 };
  tell(built);
  const times: number[] = [];
  const hits: number[] = [];
  let expected = 0;
  for (const [at, claims] of articles.entries()) {
    if (sum(times) > most) break;
    const texts = claims.map(({ terms }) => textOf(terms));
    const from = process.cpuUsage();
    const found: number[][] = [];
    for (const text of texts) found.push(await engine.search(text));
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
    exact[at]?.forEach((rows, claim) => {
      hits.push(rows.filter((row) => found[claim]?.includes(row)).length);
      expected += rows.length;
    });
  }
  return {
    name,
    claims: coverage.length,
    ...built,
    articles: times.length,
    recall: sum(hits) / Math.max(1, expected),
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function textOf(terms: Uint32Array): string {
  return Array.from(terms, (hash) => `t${hash.toString(36)}`).join(' ');
}

/** No day is nearer than another: the peers know of none. */
function undated(claims: readonly IndexedClaim[]): IndexedClaim[] {
  return claims.map((claim) => ({ ...claim, day: 0 }));
}

/** Crossread's own index asked as the peers are. */
function crossread(coverage: IndexedClaim[]): Engine {
  const search = new Search(buildIndex(undated(coverage)).parts);
  return {
    search: (text) => {
      const terms = Uint32Array.from(split(text), (term) => Number.parseInt(term.slice(1), 36)).sort();
      return search.nearest({ terms, day: 0 }, COUNTED).map(({ row }) => row);
    },
  };
}

/** The nearest to every claim by plain BM25, of all claims: what the peers rank by, or come near to. */
export function exhaustiveBm25({
  articles,
  coverage,
}: Pick<Readings, 'articles' | 'coverage'>): number[][][] {
  const holders = new Map<number, number[]>();
  coverage.forEach(({ terms }, at) => {
    for (const hash of terms) {
      const having = holders.get(hash);
      if (having) having.push(at);
      else holders.set(hash, [at]);
    }
  });
  const factors = lengthFactors(sum(coverage.map(({ terms }) => terms.length)) / coverage.length);
  const scores = new Float64Array(coverage.length);
  return articles.map((claims) =>
    claims.map(({ terms }) => {
      scores.fill(0);
      for (const hash of terms) {
        const having = holders.get(hash) ?? [];
        const weight = rarityOf(having.length, coverage.length);
        for (const at of having) scores[at] = (scores[at] as number) + weight;
      }
      const best = new Best<number>(COUNTED);
      coverage.forEach((claim, at) => {
        const score = (scores[at] as number) * (factors[Math.min(255, claim.terms.length)] as number);
        if (score > 0) best.offer(claim.row, score);
      });
      return best.items().map(({ item }) => item);
    }),
  );
}
