/** How a language turns from one thing to another of its kind, or names none of them. All words are folded, phrases joined by spaces. */
export interface ThingWords {
  /** Words and phrases that turn to another thing of the same kind ("une autre", "another"). */
  readonly others: ReadonlySet<string>;
  /** Phrases that speak of whoever competes with somebody ("its rival"). */
  readonly rivals: ReadonlySet<string>;
  /** Lemmas of nouns that another names by what it is ("the plan"): by themselves they tell no two things apart. */
  readonly vague: ReadonlySet<string>;
}
