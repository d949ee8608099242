/** How a language negates. All words are folded. */
export interface NegationWords {
  /** Words of grammar: they negate the next word that carries meaning. */
  readonly grammar: ReadonlySet<string>;
  /** Those of them that only open a negation ("ne"): it counts where a word that completes it stands near. */
  readonly openers: ReadonlySet<string>;
  readonly completions: ReadonlySet<string>;
  /** Verbs that those openers negate by themselves ("ne peut"), as they stand. */
  readonly negatedAlone: ReadonlySet<string>;
  /** Words and phrases that make a subject none, where the verb has no negation of its own then ("no", "not one"). */
  readonly nones: ReadonlySet<string>;
  /** Those that deny, as its object, the verb in front of them, where it has no negation of its own ("paid nothing"). */
  readonly objectNones: ReadonlySet<string>;
  /** Lemmas of verbs by which somebody comes to be what stands behind: "left nobody hurt" denies the hurt. */
  readonly leaving: ReadonlySet<string>;
  /** Those of the words of grammar that are nouns behind an article ("une personne"). */
  readonly nouns: ReadonlySet<string>;
  /** Words that make such a pair a restriction instead ("ne ... que"). */
  readonly restrictions: ReadonlySet<string>;
  /** Lemmas of verbs and nouns that deny what follows them. */
  readonly denials: ReadonlySet<string>;
  /** Those of them that in the infinitive only tell an aim ("to prevent a strike"). */
  readonly aims: ReadonlySet<string>;
  /** Lemmas of verbs that keep something from what stands behind a word of `froms`: "saved the mine from closure". */
  readonly sparing: ReadonlySet<string>;
  readonly froms: ReadonlySet<string>;
  /** Lemmas by which something is said to be over: it is so no longer. */
  readonly endings: ReadonlySet<string>;
  /** Lemmas of words for what is said of somebody: to deny a charge denies what it says, and not that it was made. */
  readonly sayings: ReadonlySet<string>;
  /** Phrases of two words that deny, too: the lemma of the first and the second as it stands. */
  readonly phrases: ReadonlySet<string>;
  /** Phrases of two words that look like a negation and are none ("sans doute", "not only"). */
  readonly empty: ReadonlySet<string>;
  /** Words by which something is said not to have been so until then ("never", "jamais"). */
  readonly never: ReadonlySet<string>;
  /** Words by which nobody and nothing is spoken of ("no", "aucun"): with a first or a last they tell the same. */
  readonly universals: ReadonlySet<string>;
  /** Words and phrases in front of a noun by which there is none of it: "no", "not one", "aucun". */
  readonly noneOf: ReadonlySet<string>;
  /** Lemmas by which something is said to be there, or to be known of: "no complaint was filed" tells that there is none. */
  readonly being: ReadonlySet<string>;
  /** Words that compare ("so", "as"): "not been so high" ranks, and denies nothing. */
  readonly comparing: ReadonlySet<string>;
  /** Words by which something is said to have been so until then, and no more ("no longer"). */
  readonly ceasing: ReadonlySet<string>;
  /** Prepositions that negate ("without"): they tell of what kind something is rather than what is not so. */
  readonly describing: ReadonlySet<string>;
  /** Words of measure: "not fast enough" denies the measure alone. */
  readonly degrees: ReadonlySet<string>;
  /** Words in front of a day up to which something is denied ("not before May"). */
  readonly before: ReadonlySet<string>;
  /** Auxiliaries of what was before something else in the past ("had"). */
  readonly pluperfect: ReadonlySet<string>;
  /** Words by which something is said to have been so before ("already"). */
  readonly already: ReadonlySet<string>;
  /** Words that single out the first or the last of a kind, folded: before it, or behind it, there was none. */
  readonly extremes: ReadonlySet<string>;
  /** Verbs, by lemma or form, that only colour another: a negation reaches the verb behind them. */
  readonly light: ReadonlySet<string>;
  /** Lemmas of nouns that stand for what follows them: "no intention of resigning" denies the resigning as well. */
  readonly hollow: ReadonlySet<string>;
  /** Words that open a contrast: what follows is what was not the case ("rather than", "et non"). */
  readonly contrasts: ReadonlySet<string>;
  /** Words in front of what is put in the place of what "not" sets aside ("but"). */
  readonly insteads: ReadonlySet<string>;
  /** Prefixes that turn an adjective round ("un-", "dé-"), and endings that adjectives have. */
  readonly prefixes: ReadonlySet<string>;
  readonly adjectiveEndings: ReadonlySet<string>;
}
