/** Offsets of a part of a text, in UTF-16 code units: start included, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A word, a number or a mark of punctuation, as it stands in the text. */
export interface Word extends Span {
  text: string;
  /** Lower case, without accents, typographic apostrophes made plain. */
  norm: string;
  /** What the inflected forms of one word share: an infinitive or singular, or a stem where rules must guess. */
  lemma: string;
  kind: 'word' | 'number' | 'punctuation';
  /** True for words that carry grammar rather than meaning (articles, prepositions, auxiliaries, pronouns). */
  stop: boolean;
}

/** How exactly a quantity is stated: "12", "about 12", "at least 12", "at most 12". */
export type Exactness = 'exact' | 'about' | 'atLeast' | 'atMost';

/** A number with what it counts or measures. Durations are quantities whose unit is 'second'. */
export interface Quantity extends Span {
  /** The value or the range, in `unit`; equal where a single number is stated. */
  low: number;
  high: number;
  /**
   * A base unit ('percent', 'point', 'metre', 'squareMetre', 'kilogram', 'litre', 'kilometrePerHour', 'celsius', 'watt',
   * 'second', an ISO 4217 code), 'score' for two sides' points (low, high), or null: a count.
   */
  unit: string | null;
  /** Lemma of the noun counted ("12 blessés" -> "blesser"), of which a share is taken, 'age' for ages, or null. */
  counted: string | null;
  exactness: Exactness;
  /** True for ordinals ("the third victim"): they name one item, they do not count. */
  ordinal: boolean;
}

/** A date or a time of day, resolved against the publication date. */
export interface Moment extends Span {
  /** First and last day it may mean, ISO 8601 calendar dates (equal for one day); null: a time of day alone. */
  from: string | null;
  to: string | null;
  /** Minutes since midnight, local to the text, or null. */
  minutes: number | null;
  /** True where the day comes from a weekday or a relative word ("mardi", "yesterday"), not from a written date. */
  relative: boolean;
}

/** A proper name, without the titles in front of it. A demonym ("russe", "Russian") is a name of its place. */
export interface Name extends Span {
  text: string;
  /**
   * Normal form that spelling and transliteration variants share as far as rules can tell, its words joined by
   * spaces; one English key for places and institutions known in several languages.
   */
  key: string;
  kind: 'person' | 'place' | 'organisation' | 'unknown';
}

/** A stretch of reported words between quotation marks (the marks not included). */
export interface Quote extends Span {}

/** A text taken apart: everything the comparison may look at. A pure function of text, language and date. */
export interface Analysis {
  text: string;
  language: string;
  /** Publication date that relative dates were resolved against, ISO 8601, or null. */
  publishedAt: string | null;
  words: Word[];
  quantities: Quantity[];
  moments: Moment[];
  names: Name[];
  quotes: Quote[];
}
