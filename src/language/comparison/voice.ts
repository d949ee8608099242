/** How a language tells who does something to whom. All words are folded. */
export interface VoiceWords {
  /** Auxiliaries that make a participle a passive, and those that make it an active one. */
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  /** Pronouns that make of such an auxiliary one of an active verb ("s'est incliné"). */
  readonly reflexives: ReadonlySet<string>;
  /** True where a word in lower case, with its accents, is a participle that needs an auxiliary to be active. */
  isParticiple(lower: string): boolean;
  /** True where a word in lower case, behind an auxiliary that may tie an owner to it ("'s"), is a verb. */
  isPredicate(lower: string, lemma: string): boolean;
  /** True where a word in lower case, with its accents, is a form of its lemma that tells what was so. */
  isPast(lower: string, lemma: string): boolean;
  /** Words in front of an infinitive that another verb governs ("to"). */
  readonly infinitives: ReadonlySet<string>;
  /** Prepositions in front of whoever does what a passive tells ("by"). */
  readonly by: ReadonlySet<string>;
  /** Those in front of whom or what something belongs to ("of"). */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions in front of what is neither subject nor object. */
  readonly prepositions: ReadonlySet<string>;
  /** Those in front of an adversary ("against"), and other forms that some stand in ("au" of "à"). */
  readonly adversaries: ReadonlySet<string>;
  readonly contracted: ReadonlyMap<string, readonly string[]>;
  /** Verbs, by lemma, that say of their subject what the word behind them tells ("remain closed"). */
  readonly copulas: ReadonlySet<string>;
  /** Verbs, by lemma, of what happens to their subject though they have an object ("survived the storm"). */
  readonly sufferers: ReadonlySet<string>;
  /** Prepositions that may open what a verb is done to ("agreed to a truce", "renonce à la course"). */
  readonly governing: ReadonlySet<string>;
  /** Prepositions that tie a noun to what it is of or about ("the bill on waste"). */
  readonly links: ReadonlySet<string>;
  /** Lemmas of verbs whose subject and object may change places ("meet", "marry"). */
  readonly mutual: ReadonlySet<string>;
  /** Lemmas of verbs that have no object ("die"): who is named behind one has not suffered it. */
  readonly intransitive: ReadonlySet<string>;
}
