import type { Statement } from '../../src/compare/types';
import { sourceOf } from '../../src/engine/new-claims';
import { chunksFromNewest } from './corpus';

/**
 * What some claims of the corpus say.
 * @param wanted their numbers, counted from its newest claim backwards
 */
export async function statementsAt(wanted: ReadonlySet<number>): Promise<Map<number, Statement>> {
  const found = new Map<number, Statement>();
  let number = 0;
  for await (const chunk of chunksFromNewest()) {
    for (let at = chunk.claims.length - 1; at >= 0; at--, number++) {
      const head = chunk.articles[chunk.articleOf[at] as number];
      const claim = chunk.claims[at];
      if (head && claim && wanted.has(number)) found.set(number, { claim, source: sourceOf(head) });
    }
    if (found.size === wanted.size) break;
  }
  return found;
}

/** Which claims of the corpus stand in one article. */
export class ArticleClaims {
  private constructor(
    private readonly articleOf: readonly number[],
    private readonly claimsOf: readonly number[][],
  ) {}

  static async load(): Promise<ArticleClaims> {
    const articleOf: number[] = [];
    const claimsOf: number[][] = [];
    for await (const chunk of chunksFromNewest()) {
      const before = claimsOf.length;
      claimsOf.push(...chunk.articles.map(() => []));
      for (let at = chunk.claims.length - 1; at >= 0; at--) {
        const article = before + (chunk.articleOf[at] as number);
        claimsOf[article]?.push(articleOf.length);
        articleOf.push(article);
      }
    }
    return new ArticleClaims(articleOf, claimsOf);
  }

  /** The article of a claim. @param claim its number, counted from the newest of the corpus backwards */
  article(claim: number): number {
    return this.articleOf[claim] ?? -1;
  }

  /** Numbers of the claims of an article, the last one first. */
  claims(article: number): readonly number[] {
    return this.claimsOf[article] ?? [];
  }
}
