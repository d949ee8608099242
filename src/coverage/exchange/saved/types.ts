/** An article that another tool kept for its reader. */
export interface SavedItem {
  /** Web address, as the tool has it. */
  url: string;
  title: string;
  publisher: string | null;
  author: string | null;
  /** ISO 8601, or null where the tool does not say or names no day. */
  publishedAt: string | null;
  /** As the tool has it ("fr", "en-GB"), or null. */
  language: string | null;
  /** When it was saved or read, epoch ms; null where the tool does not say. */
  savedAt: number | null;
  /** What the tool kept of the text. */
  content: { html: string } | { text: string } | { file: string } | null;
}

/** Why an entry of a list is not taken in. */
export type SkipReason =
  /** It was saved for later and has not been read, or less than half of it. */
  | 'unread'
  /** It has no web address. */
  | 'noAddress'
  /** It is a book, a video, a paper. */
  | 'otherKind'
  /** Neither its text nor its title holds a claim in a language that is compared. */
  | 'noClaims';

/** One entry of a list: an article that was read, or why it is left out. */
export type SavedEntry = SavedItem | SkipReason;
