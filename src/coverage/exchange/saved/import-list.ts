import type { Article } from '../../../article/types';
import { CrossreadError } from '../../../errors';
import { type Kept, toArticle } from './to-article';
import type { SavedEntry, SavedItem, SkipReason } from './types';

/** Articles handed over at a time. */
const BATCH = 10;

/** A saved article with when it was read, epoch ms. */
export interface SavedArticle {
  article: Article;
  readAt: number;
}

/** What became of some saved articles. */
export interface SavedTally {
  stored: number;
  /** Was here already. */
  kept: number;
  /** Holds no claim in a language that is compared. */
  noClaims: number;
}

/** What has come of a list so far. */
export interface ListReport {
  stored: number;
  kept: number;
  skipped: Record<SkipReason, number>;
  cancelled: boolean;
}

export interface ListOptions {
  take(articles: SavedArticle[]): Promise<SavedTally>;
  /** The text of a file that lies beside the list; null where there is none. */
  textOf(file: string): Promise<string | null>;
  parse(html: string): Document;
  /** Stands for when it was read, where the list does not say: epoch ms. */
  now: number;
  /** Told how many entries are done. */
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

/**
 * Takes in the articles of another tool's list. What is stored already stays as it is, whatever its age: it was read
 * from its page.
 * @throws what `take` throws
 */
export async function importList(entries: SavedEntry[], options: ListOptions): Promise<ListReport> {
  const { take, onProgress = () => {}, signal } = options;
  const skipped = { unread: 0, noAddress: 0, otherKind: 0, noClaims: 0 };
  const report: ListReport = { stored: 0, kept: 0, skipped, cancelled: false };
  for (let from = 0; from < entries.length; from += BATCH) {
    if (signal?.aborted) return { ...report, cancelled: true };
    const articles: SavedArticle[] = [];
    for (const entry of entries.slice(from, from + BATCH)) {
      const article = typeof entry === 'string' ? entry : await articleOf(entry, options);
      if (typeof article === 'string') skipped[article]++;
      else articles.push(article);
    }
    if (articles.length > 0) {
      const { stored, kept, noClaims } = await take(articles);
      report.stored += stored;
      report.kept += kept;
      skipped.noClaims += noClaims;
    }
    onProgress(Math.min(from + BATCH, entries.length));
  }
  return report;
}

async function articleOf(
  item: SavedItem,
  { textOf, parse, now }: ListOptions,
): Promise<SavedArticle | SkipReason> {
  try {
    const article = await toArticle(item, await keptOf(item, textOf), parse);
    return { article, readAt: item.savedAt ?? now };
  } catch (error) {
    // Longer than any page that is read.
    if (error instanceof CrossreadError && error.code === 'articleTooLarge') return 'noClaims';
    throw error;
  }
}

async function keptOf({ content }: SavedItem, textOf: ListOptions['textOf']): Promise<Kept> {
  if (content === null) return { html: null, text: null };
  if ('file' in content) return { html: await textOf(content.file), text: null };
  return 'html' in content ? { html: content.html, text: null } : { html: null, text: content.text };
}
