import type { Span } from './types';

/** What the pipeline must know of one language. Everything else is shared by all languages. */
export interface LanguagePack {
  /** Primary language subtag. */
  readonly language: string;
  readonly abbreviations: Abbreviations;
  /** The decimal separator of written numbers. */
  readonly decimal: ',' | '.';
  /** True where a plain space may group digits ("41 000"). */
  readonly spaceGroups: boolean;
  /** Folded words that carry grammar rather than meaning. */
  readonly stopWords: ReadonlySet<string>;
  /** The words that one run of letters, apostrophes and hyphens is made of, as offsets into it. */
  parts(run: string): Span[];
  /** What the inflected forms of a word share; `norm` is folded, `lower` still has its accents. */
  lemma(norm: string, lower: string): string;
}

/** Folded words that are written with a full stop (the stop itself left out). */
export interface Abbreviations {
  /** A sentence never ends behind these: titles, references. */
  readonly open: ReadonlySet<string>;
  /** A sentence ends behind these only where the next words plainly begin one: "inc", "jr". */
  readonly closed: ReadonlySet<string>;
}
