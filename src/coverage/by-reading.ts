import type { PromiseExtended } from 'dexie';
import type { ArticlePlace } from './answers';
import type { ArticleRow, CrossreadDatabase } from './database';

/** An index of time and address: a stretch costs the same wherever it begins, even within one moment. */
const ORDER = '[readAt+url]';

/** At most `limit` articles in order of reading, from the first behind one. */
export function readAfter(
  { articles }: CrossreadDatabase,
  behind: ArticlePlace | null,
  limit: number,
): PromiseExtended<ArticleRow[]> {
  const all = behind ? articles.where(ORDER).above([behind.readAt, behind.url]) : articles.orderBy(ORDER);
  return all.limit(limit).toArray();
}

/** The same, backwards: those last read first. */
export function readBefore(
  { articles }: CrossreadDatabase,
  behind: ArticlePlace | null,
  limit: number,
): PromiseExtended<ArticleRow[]> {
  const all = behind ? articles.where(ORDER).below([behind.readAt, behind.url]) : articles.orderBy(ORDER);
  return all.reverse().limit(limit).toArray();
}

/** Where an article stands in that order. */
export function placeOf({ readAt, url }: ArticlePlace): ArticlePlace {
  return { readAt, url };
}
