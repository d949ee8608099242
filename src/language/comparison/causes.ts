/** How a language says what comes of what. */
export interface CauseWords {
  /** Phrases in front of a cause ("because of"), folded words joined by spaces. */
  readonly before: ReadonlySet<string>;
  /** Phrases behind one ("led to"). */
  readonly behind: ReadonlySet<string>;
  /** Lemmas of verbs whose subject is a cause ("trigger"), and of those whose object is one ("blame"). */
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** Lemmas of verbs that have a cause behind a preposition, with those prepositions ("attribute to", "blame on"). */
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lemmas of what nobody does and much comes of ("storm", "fault"): whatever it does it is the cause of. */
  readonly forces: ReadonlySet<string>;
  /** Lemmas of verbs that make their subject the cause of the infinitive behind them ("faire éclater"). */
  readonly causatives: ReadonlySet<string>;
}
