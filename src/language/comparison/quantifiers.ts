/** How a language says how much of a kind it speaks of. All words are folded. */
interface ExtentWords {
  /** Phrases in front of a noun by which most of its kind are spoken of, or the lesser part. */
  readonly most: ReadonlySet<string>;
  readonly least: ReadonlySet<string>;
  /** Words in front of such a word that make another of it ("a few", "the most"). */
  readonly others: ReadonlySet<string>;
  /** True for a noun of which such a word alone may tell a part ("most councillors", and not "most expensive"). */
  isMany(norm: string): boolean;
}

/** How a language says of how much of a kind it speaks. All words are folded, phrases joined by spaces. */
export interface QuantifierWords {
  /** Words that say that something holds of all, or of a part, and phrases that only look it ("all but"). */
  readonly all: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
  /** Words between an article and a noun of which there is one alone ("only", "seule"). */
  readonly sole: ReadonlySet<string>;
  /** Words, and phrases of two, in front of a figure that is a part of another ("dont", "of whom"). */
  readonly partitives: ReadonlySet<string>;
  readonly extents: ExtentWords;
}
