/** What a language knows of names. All words are folded; phrases are joined by spaces. */
export interface NameWords {
  /** Forms of address and titles that stand before a person's name and are no part of it. */
  readonly honorifics: ReadonlySet<string>;
  /** Lower-case roles that announce a person ("ministre"), and kin. */
  readonly roles: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** Small words inside a name wherever a capital follows ("von"). */
  readonly particles: ReadonlySet<string>;
  /** Those only behind a first name or the word for an institution or site ("Charles de", "Gare du"). */
  readonly looseParticles: ReadonlySet<string>;
  /** Those behind any single word but a place ("Isle of"). */
  readonly linkParticles: ReadonlySet<string>;
  /** True where a capitalised demonym is a noun, so that a name may follow it ("le Belge Jan Maes"). */
  readonly demonymsAreNouns: boolean;
  /** True where two capitalised words without an article are a person's name, as common nouns have no capital. */
  readonly pairsArePersons: boolean;
  /** Words that make a name an organisation ("universite", "party"). */
  readonly organisations: ReadonlySet<string>;
  /** Words that make a name a place ("rue", "river"). */
  readonly sites: ReadonlySet<string>;
  /** Prepositions in front of places. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Common words that may open a sentence in front of a verb without being a name. */
  readonly common: ReadonlySet<string>;
  /** Endings of common nouns and adverbs, folded: such a word at the start of a sentence is no name. */
  readonly commonEnding: RegExp;
  /** Places with the key that all languages share ("allemagne" > germany). */
  readonly places: ReadonlyMap<string, string>;
  /** Adjectives and nouns of origin with the key of their place ("russe" > russia). */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Organisations and institutions known by several names, with the key that all languages share. */
  readonly aliases: ReadonlyMap<string, string>;
  /** True where a word in lower case, with its accents, is a finite verb: what stands before it may be its subject. */
  isVerb(lower: string, lemma: string): boolean;
}
