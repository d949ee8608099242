import type { Article } from '../article/types';
import { findClaims } from '../claims/find';
import { candidateTerms } from '../compare/candidate-terms';
import type { Source, Statement } from '../compare/types';
import type { NewClaim } from '../coverage/types';
import { DAY_MS } from '../durations';

/** Claims compared and kept of one article: of the longest live blogs the newest, at the top. 2,000 took 53 s. */
const CLAIMS_PER_ARTICLE = 500;

/** What every statement of an article has in common. */
export function sourceOf({ url, title, publisher, publishedAt, language }: Omit<Article, 'blocks'>): Source {
  return { url, title, publisher, publishedAt, language };
}

/** What an article states, in reading order. */
export function statementsOf(article: Article): Statement[] {
  const source = sourceOf(article);
  return findClaims(article)
    .slice(0, CLAIMS_PER_ARTICLE)
    .map((claim) => ({ claim, source }));
}

/**
 * The statements of one article as they are stored: dated, and with the terms they are found by.
 * @param statements in reading order
 * @param readAt epoch ms; dates what has no date of publication
 */
export function newClaims({ url, publishedAt }: Source, statements: Statement[], readAt: number): NewClaim[] {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const day = Math.max(0, Math.floor((Number.isNaN(published) ? readAt : published) / DAY_MS));
  return statements.map((statement) => ({
    ...statement.claim,
    url,
    terms: candidateTerms(statement),
    day,
    revisedAt: null,
  }));
}
