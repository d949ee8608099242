/** How a language tells who has or does what only one can. Lemmas where nothing else is said. */
export interface WinningWords {
  /** Verbs whose subject alone can do it to one thing ("win", "found"). */
  readonly doers: ReadonlySet<string>;
  /** Verbs by which one thing goes to somebody ("award"), and words in front of whoever that is ("to"). */
  readonly given: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
  /** Phrases that set whoever does something apart from all others ("it was"), and the words behind whoever that is ("who"). */
  readonly clefts: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}
