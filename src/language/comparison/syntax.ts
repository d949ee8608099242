/** How a language builds phrases and clauses. All words are folded. */
export interface SyntaxWords {
  /** Words behind a verb that make another verb of it ("take out"): none may part the words of a phrase. */
  readonly particles: ReadonlySet<string>;
  /** How adverbs of manner end, folded ("overwhelmingly"). */
  readonly adverbs: RegExp;
  /** Words that open a clause within a sentence ("who", "but"). */
  readonly clauseOpeners: ReadonlySet<string>;
}
