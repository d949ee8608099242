import { keyed, words } from '../text';
import type { Exactness } from '../types';

/** A unit as a language writes it: its base unit, and how many of that it is. */
export interface Unit {
  base: string;
  factor: number;
}

/** How a language says how many times something is what it was, or is beside something else. */
interface FactorWords {
  /** Lemmas of verbs that multiply what they are said of: "triple" 3, "halve" 0.5. */
  readonly verbs: ReadonlyMap<string, number>;
  /** Words in front of the infinitive of such a verb, or of its participle where the bare word is a noun as well. */
  readonly verbal: ReadonlySet<string>;
  /** Forms of such verbs that tell it whatever stands in front of them ("tripled"). */
  readonly plain: ReadonlySet<string>;
  /** Phrases that tell it by themselves: "twice as" 2, "le double" 2. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Words behind a number that count how often ("times"), and behind that upwards and downwards ("more", "fewer"). */
  readonly times: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly fewer: ReadonlySet<string>;
  /** Words that tie the verbs behind which a number multiplies or divides to it ("by"), and these, by lemma. */
  readonly by: ReadonlySet<string>;
  readonly multiplying: ReadonlySet<string>;
  readonly dividing: ReadonlySet<string>;
  /** Lemmas of words by which a share behind them, or in front, is added or taken off. */
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
}

/** How a language writes numbers, units and what surrounds them. All keys are folded. */
export interface NumberWords {
  /** Cardinals that are added up: 0 to 19 and the tens. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that also are articles: a number only beside something plainly counted ("un", "une"). */
  readonly articles: ReadonlySet<string>;
  readonly hundred: ReadonlySet<string>;
  /** Scales that multiply what stands before them: mille, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales written against the digits of an amount of money: k, m. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** Group nouns: "dizaine" 10; with an article about so many, in the plural alone an unknown multiple. */
  readonly groups: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Endings that make digits an ordinal: "e", "th". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Parts of a whole: "tiers" 1/3, "half" 1/2. */
  readonly fractions: ReadonlyMap<string, number>;
  /** "et", "and": inside a number, before "a half", between the ends of a range. */
  readonly and: string;
  readonly half: ReadonlySet<string>;
  /** Hedges in front of a number, as words joined by spaces, and behind it. */
  readonly before: ReadonlyMap<string, Exactness>;
  readonly after: ReadonlyMap<string, Exactness>;
  /** Words in front of a number that call it small and say nothing else of it ("just", "à peine"). */
  readonly minimising: ReadonlyMap<string, true>;
  /** Lemmas of verbs whose object is a bound: "exceeded 300" tells of more, "never exceeded 300" of no more. */
  readonly exceeding: ReadonlySet<string>;
  /** "à", "at": in front of a length of years that opens a sentence it tells an age ("À 54 ans, ..."). */
  readonly reached: ReadonlySet<string>;
  /** What ties a number to what it counts ("de", "of"), and the determiners that may follow ("les", "the"). */
  readonly links: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** What ties an owner to what is behind it ("'s"), though it may be an auxiliary elsewhere. */
  readonly possessive: ReadonlySet<string>;
  /** Words passed over on the way to the noun: "autres", "other". */
  readonly skipped: ReadonlySet<string>;
  /** Words that tie two ends of a range ("a", "to") and those that open one ("entre", "between"). */
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Lemmas of verbs of change: "from 10 to 12" behind them is no range. */
  readonly changes: ReadonlySet<string>;
  /** Lemmas of verbs by which a value stays what it was. */
  readonly keeps: ReadonlySet<string>;
  /** What a difference is compared by: "than", "que". */
  readonly compared: ReadonlySet<string>;
  /** Words right behind a figure and its noun that say which way it is a difference: "two more", "deux de moins". */
  readonly differences: Record<'more' | 'fewer', ReadonlySet<string>>;
  /** How many times something becomes or is what it was, in words. */
  readonly factors: FactorWords;
  /** True where "from 6 to 9 percent" tells a change by itself, and the lemmas of verbs that make a span of it. */
  readonly fromShifts: boolean;
  readonly spans: ReadonlySet<string>;
  /** "depuis", "since": what is counted adds up from the moment behind it. */
  readonly since: ReadonlySet<string>;
  /** "depuis", "for", "in": a length of time behind them reaches up to now; and words in front of a year of birth. */
  readonly through: ReadonlySet<string>;
  readonly born: ReadonlySet<string>;
  /** "sur", "in", "out of": a share ("un train sur trois"). */
  readonly share: ReadonlySet<string>;
  /** Phrases in front of the top of a scale ("sur une échelle de"). */
  readonly scale: ReadonlyMap<string, true>;
  /** Units by word; phrases are joined by spaces ("pour cent", "km / h"). */
  readonly units: ReadonlyMap<string, Unit>;
  /** Words that stand before a number which only labels ("numero", "article"). */
  readonly labels: ReadonlySet<string>;
  /** Folded nouns that an article plainly counts ("un mort"). */
  readonly countables: ReadonlySet<string>;
  /** Words that come before an article which counts a length of time ("pendant", "for"). */
  readonly lasting: ReadonlySet<string>;
  /** Words behind an article and a unit of time that make them a length ("un an de prison", "a year in jail"). */
  readonly served: ReadonlyMap<string, true>;
  /** Phrases behind a number that make it a part of the term told in front ("deux ferme", "two of them suspended"). */
  readonly partsOfTerm: ReadonlyMap<string, true>;
  /** Words behind a unit of time that make its number a rate ("five days a week", "sept jours sur sept"). */
  readonly rates: ReadonlyMap<string, true>;
  /** Words that make a length of time an age, before it ("age", "aged") and behind it ("old"). */
  readonly aged: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  /** Nouns behind a score that it is of ("a 4-2 win"). */
  readonly results: ReadonlySet<string>;
  /** Words behind an age by which it is that of another time ("was 19 when"). */
  readonly pastBehind: ReadonlySet<string>;
  /** True where a number alone between commas behind a name is an age ("Ann Lee, 52, said"). */
  readonly bareAges: boolean;
  /** Lemmas of people of whom an age is said ("homme", "woman"). */
  readonly people: ReadonlySet<string>;
  /** Words that are an age by themselves, in whole decades: "trentenaire" 30. */
  readonly ageDecades: ReadonlyMap<string, number>;
  /** Words in front of a decade in digits that make it one of a life ("in her 80s"), not of a century. */
  readonly owners: ReadonlySet<string>;
  /** True where the counted noun may follow several adjectives and is told by its plural ("17 other people"). */
  readonly adjectivesFirst: boolean;
}

/** Phrases (words joined by `_`) as keys, as they are looked up in a text. */
export function phraseKeys(list: string): ReadonlyMap<string, true> {
  return new Map(words(list).map((phrase) => [phrase.replaceAll('_', ' '), true]));
}

/** `word,word=value` pairs as a map of numbers. */
export function values(list: string): ReadonlyMap<string, number> {
  return keyed(list, '=', Number);
}

/** Hedging phrases (words joined by `_`) by what they make of a number. */
export function phrases(lists: Partial<Record<Exactness, string>>): ReadonlyMap<string, Exactness> {
  return new Map(
    (Object.entries(lists) as [Exactness, string][]).flatMap(([exactness, list]) =>
      words(list).map((phrase): [string, Exactness] => [phrase.replaceAll('_', ' '), exactness]),
    ),
  );
}
