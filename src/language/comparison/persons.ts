/**
 * Who somebody is to whoever a noun names: who stands in for them or below them ("deputy"), was it before ("former"), is
 * to be it ("next"), or is one of theirs ("brother").
 */
export type Relation = 'second' | 'former' | 'coming' | 'kin';

/** How a language tells who came in whose place. */
interface SuccessionWords {
  /** Lemmas of verbs by which one takes another's place, or has it taken. */
  readonly replace: ReadonlySet<string>;
  /** Lemmas of verbs by which somebody loses a place, and of those by which somebody gets one. */
  readonly remove: ReadonlySet<string>;
  readonly appoint: ReadonlySet<string>;
  /** Words and phrases in front of whoever gets it ("with", "in favour of"). */
  readonly by: ReadonlySet<string>;
}

/** How a language speaks of somebody without a name. Lemmas where nothing else is said. */
export interface PersonWords {
  /** Lemmas of nouns for people that do not say what became of them ("personne"). */
  readonly people: ReadonlySet<string>;
  /** Lemmas of nouns that tell of a person no more than sex and age ("man", "child"). */
  readonly anybody: ReadonlySet<string>;
  /** Lemmas of nouns for those who come to see something, or to take part: "people" may stand for them. */
  readonly crowds: ReadonlySet<string>;
  /** Lemmas of nouns for a person, beside whom a nation is theirs and whose owner is somebody else ("a Belgian tourist"). */
  readonly nouns: ReadonlySet<string>;
  /** Offices and functions that one person holds at a time, with their accents. */
  readonly offices: readonly string[];
  /** Lemmas beside a noun by which somebody else is meant. */
  readonly relations: Readonly<Record<Relation, ReadonlySet<string>>>;
  /** How somebody is told to have come in another's place. */
  readonly successions: SuccessionWords;
}
