/** How a language tells how often something happens. All words are folded, phrases joined by spaces. */
export interface FrequencyWords {
  /** Words for a number of times ("once"). */
  readonly times: ReadonlyMap<string, number>;
  /** Words behind such a number ("times"). */
  readonly counted: ReadonlySet<string>;
  /** Phrases in front of a period of which something happens so often in each ("a", "per"). */
  readonly per: ReadonlySet<string>;
  /** Phrases in front of a period in each of which something happens once, or in so many of them ("every"). */
  readonly every: ReadonlySet<string>;
  /** Periods, by how many a year has. */
  readonly periods: ReadonlyMap<string, number>;
  /** Words that tell it alone ("weekly"), by how often a year. */
  readonly alone: ReadonlyMap<string, number>;
}

/** How a language says when something is, how often, and before what else. All words are folded, phrases joined by spaces. */
export interface TimeWords {
  /** Words and phrases by which a text says that things have changed since ("desormais", "has since"). */
  readonly since: ReadonlySet<string>;
  /** Phrases in front of a length of time that tells how long ago something was ("il y a"). */
  readonly ago: ReadonlySet<string>;
  /** Lemmas of verbs that say no more than that something is done or happens, or is to ("take place", "give consent"). */
  readonly happening: ReadonlySet<string>;
  /** Lemmas of verbs that give something another day ("postpone"). */
  readonly postponing: ReadonlySet<string>;
  /** Words in front of a day that something is to be done before. */
  readonly deadlines: ReadonlySet<string>;
  /** Words and phrases that tell what came first: "A before B", "A after B", "A, then B". */
  readonly orders: Readonly<Record<'before' | 'after' | 'next', ReadonlySet<string>>>;
  /** How often something happens ("twice a week"): see `FrequencyWords`. */
  readonly frequency: FrequencyWords;
}
