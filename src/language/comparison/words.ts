import type { ModalityWords } from './modality';

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

/** How a language says what comes of what. */
interface CauseWords {
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

/** How a language tells of a contest. All words are folded. */
interface ContestWords {
  /** Lemmas of what is counted in one ("vote", "goal"). */
  readonly units: ReadonlySet<string>;
  /** Words in front of a lead ("by"), and phrases behind it ("d'avance", "more than"). */
  readonly by: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  /** Words in front of a length that names a contest ("the 200m"), and lemmas behind one ("title", "hurdle"). */
  readonly over: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Words and phrases by which all vote alike ("unanimously"), and by which some do not ("voted against"). */
  readonly unanimous: ReadonlySet<string>;
  readonly dissent: ReadonlySet<string>;
  /** Lemmas and words in front of a score and behind it by which it was that for a time alone ("led 2-0", "2-0 up at half-time"). */
  readonly interim: Readonly<Record<'before' | 'behind', ReadonlySet<string>>>;
  /** Lemmas that tell of a vote. */
  readonly votes: ReadonlySet<string>;
  /** Words and phrases between the two figures of a result ("33 to 28", "contre", "devant"). */
  readonly against: ReadonlySet<string>;
}

/** How a language tells who has or does what only one can. Lemmas where nothing else is said. */
interface WinningWords {
  /** Verbs whose subject alone can do it to one thing ("win", "found"). */
  readonly doers: ReadonlySet<string>;
  /** Verbs by which one thing goes to somebody ("award"), and words in front of whoever that is ("to"). */
  readonly given: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
  /** Phrases that set whoever does something apart from all others ("it was"), and the words behind whoever that is ("who"). */
  readonly clefts: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** The lengths of time that a rate may be taken over. */
export type RatePeriod = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** How a language says what a figure is told as. All words are folded. */
interface FigureWords {
  /** Nouns and adverbs, by lemma or form, that make a change of a figure beside them ("rise", "up", "hausse"). */
  readonly changes: ReadonlySet<string>;
  /** Words between a change and by how much it is one ("by", "de"), and in front of what a value came to ("to", "à"). */
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Words and phrases behind a figure that comes on top of others ("more", "de plus"). */
  readonly extra: ReadonlySet<string>;
  /** Lemmas of nouns whose value is how much something else changed ("inflation", "growth"). */
  readonly rates: ReadonlySet<string>;
  /** Lemmas of verbs by which a count is added to what there is, or taken from it ("hire", "cut"), and by which there are so many ("employ"). */
  readonly flows: ReadonlySet<string>;
  readonly stocks: ReadonlySet<string>;
  /** Words that turn to an earlier occasion of the kind ("previous", "précédent"). */
  readonly previous: ReadonlySet<string>;
  /** Words in front of what a rate is taken of ("per", "pour"). */
  readonly per: ReadonlySet<string>;
  /** Verbs and nouns, by lemma or form, by which a figure is foreseen, feared or the most there may be ("predict", "encourir", "maximum"). */
  readonly forecasts: ReadonlySet<string>;
  /** Words that say over how long a rate is taken ("annual", "month"). */
  readonly periods: ReadonlyMap<string, RatePeriod>;
}

/** How a language says how much of a kind it speaks of. All words are folded. */
interface PartWords {
  /** Phrases in front of a noun by which most of its kind are spoken of, or the lesser part. */
  readonly most: ReadonlySet<string>;
  readonly least: ReadonlySet<string>;
  /** Words in front of such a word that make another of it ("a few", "the most"). */
  readonly others: ReadonlySet<string>;
  /** True for a noun of which such a word alone may tell a part ("most councillors", and not "most expensive"). */
  isMany(norm: string): boolean;
}

/** How a language says that nothing is more so. All words are folded. */
interface SuperlativeWords {
  /** What the forms of such an adjective end in, where the language has them ("est"), and those that are irregular. */
  readonly ending: string;
  readonly forms: ReadonlySet<string>;
  /** Words behind an article, or a rank, that make one of the adjective behind them ("most", "plus"). */
  readonly makers: ReadonlySet<string>;
  /** Phrases in front by which it is one of several ("one of", "parmi"). */
  readonly ofSeveral: ReadonlySet<string>;
}

/** How a language tells who does something to whom. All words are folded. */
interface VoiceWords {
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
  /** Lemmas of verbs whose subject and object may change places ("meet", "marry"), or that have no object ("die"). */
  readonly mutual: ReadonlySet<string>;
}

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

/** The sense of a preposition in front of a place. */
export type PlaceSense = 'at' | 'near' | 'on' | 'of' | 'to';

/** What comparing statements must know of a language. All words are folded where nothing else is said. */
export interface ComparisonWords {
  readonly negation: NegationWords;
  readonly voice: VoiceWords;
  readonly modality: ModalityWords;
  /** Words between an article and a noun of which there is one alone ("only", "seule"). */
  readonly sole: ReadonlySet<string>;
  /** Words that say that something holds of all, or of a part, and phrases that only look it ("all but"). */
  readonly quantifiers: Readonly<Record<'all' | 'part' | 'empty', ReadonlySet<string>>>;
  readonly parts: PartWords;
  /**
   * Lemmas of verbs by which something is asked for or feared and not yet so, and of those by which an authority
   * decides: what a prosecutor requests is not what the court gives.
   */
  readonly stages: Readonly<Record<'asked' | 'decided', ReadonlySet<string>>>;
  /** Words and phrases by which a text says that things have changed since ("desormais", "has since"). */
  readonly since: ReadonlySet<string>;
  readonly causes: CauseWords;
  readonly contests: ContestWords;
  readonly winning: WinningWords;
  readonly figures: FigureWords;
  /** Phrases in front of a length of time that tells how long ago something was ("il y a"). */
  readonly ago: ReadonlySet<string>;
  /** Lemmas of verbs that say no more than that something is done or happens, or is to ("take place", "give consent"). */
  readonly happening: ReadonlySet<string>;
  /** Lemmas of verbs that give something another day ("postpone"). */
  readonly postponing: ReadonlySet<string>;
  /** How somebody is told to have come in another's place. */
  readonly successions: SuccessionWords;
  /**
   * Lemmas beside a noun by which somebody else is meant: whoever stands in for them or below them ("deputy"), was it
   * before ("former") or is to be it ("next"), or is one of theirs ("brother").
   */
  readonly relations: Readonly<Record<'second' | 'former' | 'coming' | 'kin', ReadonlySet<string>>>;
  /** Words and phrases that tell what came first: "A before B", "A after B", "A, then B". */
  readonly orders: Readonly<Record<'before' | 'after' | 'next', ReadonlySet<string>>>;
  /** How often something happens ("twice a week"): see `FrequencyWords`. */
  readonly frequency: FrequencyWords;
  /** Words and phrases in front of where a journey begins, and of where it goes. */
  readonly journeys: Readonly<Record<'from' | 'to', ReadonlyMap<string, true>>>;
  /** Words in front of a day that something is to be done before. */
  readonly deadlines: ReadonlySet<string>;
  /** Lemmas by which a text says where it has something from, beside verbs of speech ("apprendre"). */
  readonly learning: ReadonlySet<string>;
  /** Words behind a verb that make another verb of it ("take out"): none may part the words of a phrase. */
  readonly particles: ReadonlySet<string>;
  /** How adverbs of manner end, folded ("overwhelmingly"). */
  readonly adverbs: RegExp;
  /** Words that open a clause within a sentence ("who", "but"). */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Prepositions that put a place into its slot, by sense. */
  readonly placeSenses: ReadonlyMap<string, PlaceSense>;
  /** Words, and phrases of two, in front of a figure that is a part of another ("dont", "of whom"). */
  readonly partitives: ReadonlySet<string>;
  /** Words and phrases that turn to another thing of the same kind ("une autre", "another"). */
  readonly others: ReadonlySet<string>;
  /** Phrases that speak of whoever competes with somebody ("its rival"). */
  readonly rivals: ReadonlySet<string>;
  /** Words beside prepositions of place that set a sentence in a group or a field ("among", "chez"). */
  readonly frames: ReadonlySet<string>;
  readonly superlatives: SuperlativeWords;
  /** Lemmas of nouns of rank: an ordinal with one of them may be put beside any other ("place"). */
  readonly ranks: ReadonlySet<string>;
  /** Lemmas of what a number grades: one thing is of one level alone. */
  readonly grades: ReadonlySet<string>;
  /** Lemmas of nouns for how often something happened ("for the second time"). */
  readonly occasions: ReadonlySet<string>;
  /** Lemmas of nouns for people that do not say what became of them ("personne"). */
  readonly people: ReadonlySet<string>;
  /** Lemmas of nouns that tell of a person no more than sex and age ("man", "child"). */
  readonly anybody: ReadonlySet<string>;
  /** Lemmas of nouns for those who come to see something, or to take part: "people" may stand for them. */
  readonly crowds: ReadonlySet<string>;
  /** Lemmas of nouns that another names by what it is ("the plan"): by themselves they tell no two things apart. */
  readonly vague: ReadonlySet<string>;
  /** Lemmas of nouns for somebody whose nation is told beside them ("a Belgian tourist"). */
  readonly persons: ReadonlySet<string>;
  /** Verbs, by lemma or form, that put a figure to their subject ("durer", "cost"); "depuis", "since" do so too. */
  readonly measures: ReadonlySet<string>;
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
  /** Lemmas that say where somebody was born: "born in Leeds", "a native of Leeds". */
  readonly births: ReadonlySet<string>;
  /** Lemmas that say that something is usually so, whatever the news is ("usually"). */
  readonly habits: readonly string[];
  /** Offices and functions that one person holds at a time, with their accents. */
  readonly offices: readonly string[];
  /**
   * Line n holds the lemmas whose ln(texts / texts with it) is about n / 2, in news (scripts/train/frequencies.ts).
   */
  readonly rarity: readonly string[];
  /**
   * Words of this language by an English one of the shared lexicon (src/compare/lexicon) whose meanings they have.
   * Empty for the languages that its lists are written in.
   */
  readonly glossary: ReadonlyMap<string, readonly string[]>;
}
