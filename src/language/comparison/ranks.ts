/** How a language says that nothing is more so. All words are folded. */
interface SuperlativeWords {
  /** What the forms of such an adjective end in, where the language has them ("est"), and those that are irregular. */
  readonly ending: string;
  readonly forms: ReadonlySet<string>;
  /** Words behind an article, or a rank, that make one of the adjective behind them ("most", "plus"). */
  readonly makers: ReadonlySet<string>;
  /** Phrases in front by which it is one of several ("one of", "parmi"). */
  readonly ofSeveral: ReadonlySet<string>;
}

/** How a language puts things in order, from the first to the last of their kind. Lemmas where nothing else is said. */
export interface RankWords {
  readonly superlatives: SuperlativeWords;
  /** Lemmas of nouns of rank: an ordinal with one of them may be put beside any other ("place"). */
  readonly nouns: ReadonlySet<string>;
  /** Lemmas of what a number grades: one thing is of one level alone. */
  readonly grades: ReadonlySet<string>;
  /** Lemmas of nouns for how often something happened ("for the second time"). */
  readonly occasions: ReadonlySet<string>;
}
