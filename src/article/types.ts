/** What a block of an article is on its page. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'item';

/** One run of text of an article: a paragraph, a heading, an item of a list. */
export interface Block {
  kind: BlockKind;
  /** White space folded to single spaces, trimmed. Every offset into it counts UTF-16 code units. */
  text: string;
}

/** A news article, cut loose from its page. Plain data: it crosses message ports and is stored as it is. */
export interface Article {
  /** Canonical address: what tells two articles apart (see `canonicalUrl`). */
  url: string;
  title: string;
  /** The outlet, in the words of its page; the host name where the page does not say. */
  publisher: string;
  author: string | null;
  /** ISO 8601 with an offset, or null where the page gives no date that can be read. */
  publishedAt: string | null;
  /** Primary language subtag in lower case ('fr', 'en', ...), 'und' where it cannot be told. */
  language: string;
  /** In reading order. A headline found in the page is the first block, of kind `title`. */
  blocks: Block[];
}
