import type { Article } from '../../../src/article/types';
import { findClaims } from '../../../src/claims/find';
import type { IndexedClaim } from '../../../src/coverage/index/segment';
import type { NewClaim, StoredArticle } from '../../../src/coverage/types';
import { chunksFromNewest } from '../corpus';
import { hasNews, newsArticles, sampleArticles } from '../news';

/** Claims of one article that is read. */
const CLAIMS_READ = 60;

const SECOND_READING_MS = 3_600_000;

/** An article as it is put into the database; `terms` has the hashes of the terms of each claim. */
export interface FilledArticle {
  article: StoredArticle;
  claims: Omit<NewClaim, 'terms'>[];
  terms: number[][];
}

/** What is read, and what was read before it. */
export interface Material {
  /** The newest text, as articles of sixty claims. */
  read: Article[];
  /** Oldest first. */
  coverage: FilledArticle[];
}

/**
 * Text of the corpus as coverage and as articles to be read. Where the corpus has fewer claims than are wanted, its
 * articles come again under other addresses.
 * @param count claims of coverage @param read articles that are read @param site where these seem to stand
 */
export async function material(count: number, read: number, site: string): Promise<Material> {
  const all = hasNews() ? newsArticles() : await sampleArticles();
  const held = longArticles(all, read, site);
  const coverage: FilledArticle[] = [];
  let claims = 0;
  for (let round = 0; claims < count; round++) {
    const before = claims;
    for await (const article of articlesFromNewest(held.taken, round)) {
      coverage.push(article);
      claims += article.claims.length;
      if (claims >= count) break;
    }
    if (claims === before) throw new Error('the corpus has no text beside what is read');
  }
  return { read: held.articles, coverage: coverage.reverse() };
}

/** The claims of coverage as the search index takes them in, rows from 1. */
export function indexed(coverage: readonly FilledArticle[]): IndexedClaim[] {
  return coverage
    .flatMap(({ claims, terms }) =>
      claims.map(({ day }, at) => ({ row: 0, day, terms: Uint32Array.from(terms[at] ?? []) })),
    )
    .map((claim, at) => ({ ...claim, row: at + 1 }));
}

async function* articlesFromNewest(skip: number, round: number): AsyncGenerator<FilledArticle> {
  let skipped = 0;
  for await (const chunk of chunksFromNewest()) {
    const filled: FilledArticle[] = chunk.articles.map((head) => {
      const url = round === 0 ? head.url : `${head.url}?copy=${round}`;
      const readAt = Date.parse(head.publishedAt ?? '') + SECOND_READING_MS;
      return { article: { ...head, url, readAt, firstReadAt: readAt }, claims: [], terms: [] };
    });
    chunk.claims.forEach((claim, at) => {
      const of = filled[chunk.articleOf[at] as number];
      const terms = chunk.terms.subarray(at === 0 ? 0 : chunk.ends[at - 1], chunk.ends[at]);
      of?.claims.push({ ...claim, url: of.article.url });
      of?.terms.push(Array.from(new Set(terms)).sort((one, other) => one - other));
    });
    for (const article of filled.reverse()) {
      if (skipped++ >= skip && article.claims.length > 0) yield article;
    }
  }
}

/** The newest articles, put together until each has sixty claims. */
function longArticles(
  all: readonly Article[],
  count: number,
  site: string,
): { articles: Article[]; taken: number } {
  const articles: Article[] = [];
  let taken = 0;
  for (let number = 0; number < count; number++) {
    const blocks: Article['blocks'] = [];
    let source = all.at(-1);
    for (let claims = 0; claims < CLAIMS_READ && taken < all.length; taken++) {
      source = all[all.length - 1 - taken] ?? source;
      if (!source) break;
      const having = findClaims(source).slice(0, CLAIMS_READ - claims);
      blocks.push(...source.blocks.slice(0, (having.at(-1)?.block ?? -1) + 1));
      claims += having.length;
    }
    if (source) articles.push({ ...source, url: `${site}/read/${number}`, blocks });
  }
  return { articles, taken };
}
