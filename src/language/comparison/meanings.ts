/** Lemmas by which concepts of the shared lexicon (src/compare/lexicon) are found that comparing treats in a way of their own. */
export interface MeaningWords {
  /** Lemmas that name what is counted up while an event lasts: the dead, the injured; the same fates in the same order in each pack. */
  readonly runningCounts: readonly string[];
  /** Those of them that may be said to have befallen nobody: death and injury. */
  readonly harms: readonly string[];
  /** Lemmas that say how far something has got, not what it is: they are opposites of one thing alone. */
  readonly aspects: readonly string[];
  /** Lemmas that say how much or how high something is: they are opposites of one thing alone, too. */
  readonly sizes: readonly string[];
  /** Lemmas that say which way something moves: each is of a time, and of one thing alone. */
  readonly movements: readonly string[];
  /** Lemmas of comings and goings, both of which happen, at different times ("arrive", "leave"). */
  readonly comings: readonly string[];
  /** Lemmas that say that something is usually so, whatever the news is ("usually"). */
  readonly habits: readonly string[];
  /** Lemmas of going on to the next round of a contest ("qualify"). */
  readonly advances: readonly string[];
}
