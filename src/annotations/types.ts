import type { Mark } from '../compare/types';

/** What an annotation is about, as W3C's TextQuoteSelector has it. */
export interface Quote {
  exact: string;
  /** Up to 32 UTF-16 units before and after, so that a quote that recurs is found where it stood. */
  prefix: string;
  suffix: string;
}

/** Where the quote stood in its article's text, paragraphs joined by newlines (UTF-16 offsets). */
export interface Position {
  start: number;
  end: number;
}

export type Colour = 'yellow' | 'green' | 'blue' | 'pink' | 'purple';

/** The passage an annotation is about. */
export interface Target {
  /** Canonical address of the article. */
  url: string;
  title: string;
  publisher: string;
  /** Who wrote the article, as it says; absent where it does not, and in notes of older builds. */
  author?: string;
  /** When it was published, ISO 8601; absent likewise. */
  publishedAt?: string;
  quote: Quote;
  position: Position;
}

/** A reader's note on a passage. */
export interface Annotation {
  /** `urn:uuid:...` */
  id: string;
  target: Target;
  /** Markdown; may be empty (a mere highlight). */
  note: string;
  tags: string[];
  colour: Colour;
  /** The reader's own verdict, where they disagree with the mark. */
  verdict: Mark | null;
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
}

/** What a reader may change of an annotation. */
export type AnnotationChange = Partial<Pick<Annotation, 'note' | 'tags' | 'colour' | 'verdict'>>;

/** Where annotations are kept. Every method throws a CrossreadError where the storage fails. */
export interface AnnotationStore {
  /** Keeps an annotation; one that is kept already under this id stays as it is, and is restored if it was removed. */
  add(annotation: Annotation): Promise<void>;
  /** Keeps many, all or none. */
  addAll(annotations: Annotation[]): Promise<void>;
  /**
   * Changes what differs; a changed note is merged word by word with changes that arrive from elsewhere. An annotation
   * that was removed meanwhile stands again.
   * @param modified ISO 8601, UTC
   * @throws {CrossreadError} `annotationMissing` where there is none under this id
   */
  change(id: string, change: AnnotationChange, modified: string): Promise<Annotation>;
  /** Hides an annotation until it is restored or changed; one that is not there is none to remove. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /**
   * Removes every annotation. On a device that syncs these are removals like any other, which travel and may be taken
   * back; on any other nothing of them is left.
   */
  removeAll(): Promise<void>;
  get(id: string): Promise<Annotation | undefined>;
  /** In order of position. */
  ofArticle(url: string): Promise<Annotation[]>;
  /** Newest change first. */
  all(): Promise<Annotation[]>;
  /** How many there are on each page that has some, by its address. */
  counts(): Promise<Record<string, number>>;
  /** Notes which annotations of an article have lost their passage, as this device last saw it. */
  setOrphans(url: string, ids: string[]): Promise<void>;
  /** Ids of the annotations noted so. */
  orphans(): Promise<string[]>;
}
