import type { Article } from '../article/types';
import type { Mark } from '../compare/types';

/** How much of the coverage is kept. Articles with annotations are kept in any case. */
export type Retention =
  | { keep: 'everything' }
  /** Those read in the last so many months. */
  | { keep: 'months'; months: number }
  | { keep: 'megabytes'; megabytes: number };

/** What came of making room. */
export interface RoomMade {
  /** How many articles were removed. */
  articles: number;
  /** False where there is more to remove. */
  done: boolean;
}

/** What a rule does not keep. */
export interface RetentionPreview {
  articles: number;
  /** When the last of them was read, epoch ms; null where there is none. */
  before: number | null;
  /** False where there are more: counting them all would have taken long. */
  done: boolean;
  /** The clock may be wrong, and the rule goes by it: it is followed only where the reader says so. */
  clockInDoubt: boolean;
}

/** What is stored. */
export interface CoverageSummary {
  articles: number;
  claims: number;
  /** When the oldest stored article was read, epoch ms; null where nothing is stored. */
  since: number | null;
}

/** Which of the articles that were read are meant: those that match in all. */
export interface ArticleFilter {
  /** Words of their title, publisher and address; case and accents do not matter. '' for any. */
  text: string;
  /** Host name without `www.`, or null for any. */
  site: string | null;
  /** They were last read then, epoch ms, or later. */
  since: number;
}

/** Where an article stands in the order of reading. */
export interface ArticlePlace {
  /** When it was last read, epoch ms. */
  readAt: number;
  url: string;
}

/** An article that was read, as a list shows it. */
export interface ListedArticle extends ArticlePlace, Omit<Article, 'url' | 'author' | 'blocks'> {
  /** How many claims are stored of it. */
  claims: number;
  /** How many of them had each mark when it was last read, without those that the reader called wrong. */
  marks: Record<Mark, number>;
}

/** A stretch of a list; there may be more behind it, even where it is empty. */
export interface Stretch<Item> {
  items: Item[];
  /** Behind which place to go on; null at the end. */
  next: ArticlePlace | null;
}
