import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../../src/article/types';
import { findClaims } from '../../src/claims/find';
import { type candidateTerms, TERMS_VERSION } from '../../src/compare/candidate-terms';
import { wholeView } from '../../src/compare/statement/view';
import { hashTerm } from '../../src/coverage/index/term-hash';
import type { NewClaim } from '../../src/coverage/types';
import { newClaims, sourceOf } from '../../src/engine/new-claims';
import { hasNews, newsArticles, sampleArticles } from './news';

/** Articles whose claims lie in one file of the cache: taking a million claims from text takes ten minutes. */
const ARTICLES_PER_CHUNK = 500;
const CACHE = join(tmpdir(), `crossread-bench-terms-${TERMS_VERSION}`);

/** Claims of some articles as the index takes them in, newest article last. */
export interface Chunk {
  articles: Omit<Article, 'blocks'>[];
  /** The claims of all articles, `articleOf` says which one. */
  claims: Omit<NewClaim, 'terms'>[];
  articleOf: Uint32Array;
  /** Hashes of the terms of each claim, one claim after the other; `ends` says where each one's end. */
  terms: Uint32Array;
  ends: Uint32Array;
  /** 1 for terms that come from names, figures and dates: those that another world has others of. */
  particular: Uint8Array;
}

/** Where the text comes from, in words. */
export function corpusName(): string {
  return hasNews() ? '../shared/data/news' : 'our own sample pages, as ../shared/data/news is missing';
}

/** The claims of the corpus from its newest article backwards, chunk by chunk; taken from text where not cached. */
export async function* chunksFromNewest(): AsyncGenerator<Chunk> {
  const articles = hasNews() ? newsArticles() : await sampleArticles();
  const kind = hasNews() ? 'news' : 'samples';
  mkdirSync(CACHE, { recursive: true });
  for (let number = Math.ceil(articles.length / ARTICLES_PER_CHUNK) - 1; number >= 0; number--) {
    const file = join(CACHE, `${kind}-${number}.bin`);
    if (!existsSync(file)) {
      const from = number * ARTICLES_PER_CHUNK;
      const chunk = await chunkOf(articles.slice(from, from + ARTICLES_PER_CHUNK));
      writeFileSync(`${file}.part`, serialize(chunk));
      renameSync(`${file}.part`, file);
    }
    yield deserialize(readFileSync(file)) as Chunk;
  }
}

async function chunkOf(articles: Article[]): Promise<Chunk> {
  const claims: Chunk['claims'] = [];
  const [articleOf, terms, ends, particular]: number[][] = [[], [], [], []];
  for (const [index, article] of articles.entries()) {
    const source = sourceOf(article);
    const statements = findClaims(article).map((claim) => ({ claim, source }));
    const fresh = newClaims(source, statements, Date.parse(article.publishedAt ?? ''));
    fresh.forEach(({ terms: own, ...claim }, at) => {
      const names = namesOf(statements[at] as (typeof statements)[number]);
      claims.push(claim);
      articleOf?.push(index);
      for (const term of own) {
        terms?.push(hashTerm(term));
        particular?.push(Number(/^(=|[dt]\d)/.test(term) || names.has(term)));
      }
      ends?.push(terms?.length ?? 0);
    });
  }
  return {
    articles: articles.map(({ blocks: _, ...head }) => head),
    claims,
    articleOf: Uint32Array.from(articleOf ?? []),
    terms: Uint32Array.from(terms ?? []),
    ends: Uint32Array.from(ends ?? []),
    particular: Uint8Array.from(particular ?? []),
  };
}

/** The terms that a statement has from names. */
function namesOf(statement: Parameters<typeof candidateTerms>[0]): Set<string> {
  const tokens = wholeView(statement).tokens.filter(({ kind }) => kind === 'name');
  const focus = statement.claim.focus.flatMap((name) => name.toLowerCase().split(/[\s'-]+/));
  return new Set([...tokens.flatMap(({ lemma, stem }) => [lemma, `~${stem}`]), ...focus]);
}
