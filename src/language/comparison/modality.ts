/** How a language tells that something is not so, or not so yet. All words are folded, where no lemmas are. */
export interface ModalityWords {
  /** Lemmas by which something is to be: promised, decided, planned. */
  readonly planned: ReadonlySet<string>;
  /** Auxiliaries of what is to be ("will"). */
  readonly futures: ReadonlySet<string>;
  /** True where a folded word is a form of its lemma that tells what is to be. */
  isFuture(norm: string, lemma: string): boolean;
  /** Lemmas and auxiliaries by which something may be, and lemmas by which somebody considers it. */
  readonly possible: ReadonlySet<string>;
  readonly considered: ReadonlySet<string>;
  /** Lemmas of excluding: what is not excluded may be. */
  readonly excluding: ReadonlySet<string>;
  /** Lemmas, and phrases of two words, by which somebody wants something or asks for it: others say whether it is done. */
  readonly asked: ReadonlySet<string>;
  /** Lemmas of deciding and telling: who has not decided whether, or does not say, leaves it open. */
  readonly settling: ReadonlySet<string>;
  /** Those of them that leave open what they are about without "whether", too ("no decision on the closure"). */
  readonly deciding: ReadonlySet<string>;
  /** Words and phrases that open what is left open ("whether"), and those in front of what a decision is about ("on"). */
  readonly whether: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Phrases in front of what has not been decided ("yet to"), and words by which it is considered as before, or no more than that ("still", "only"). */
  readonly yetTo: ReadonlySet<string>;
  readonly still: ReadonlySet<string>;
  /** Lemmas of being in two minds. */
  readonly undecided: ReadonlySet<string>;
  /**
   * Lemmas of verbs by which something is asked for or feared and not yet so, and of those by which an authority
   * decides: what a prosecutor requests is not what the court gives.
   */
  readonly stages: Readonly<Record<'asked' | 'decided', ReadonlySet<string>>>;
}
