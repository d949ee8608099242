import type { ComparisonWords } from './comparison';
import type { CalendarWords } from './moments/words';
import type { NameWords } from './names/words';
import type { NumberWords } from './quantities/words';
import type { Span, Word } from './types';

/** What the pipeline must know of one language. Everything else is shared by all languages. */
export interface LanguagePack {
  /** Primary language subtag. */
  readonly language: string;
  readonly abbreviations: Abbreviations;
  /** The decimal separator of written numbers. */
  readonly decimal: ',' | '.';
  /** True where a plain space may group digits ("41 000"). */
  readonly spaceGroups: boolean;
  /** Folded words that carry grammar rather than meaning. */
  readonly stopWords: ReadonlySet<string>;
  /** Two words, of which the second is a noun behind the first though it looks like a word of grammar ("le car"). */
  readonly homographs: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly calendar: CalendarWords;
  readonly names: NameWords;
  readonly speech: SpeechWords;
  readonly comparison: ComparisonWords;
  /** The words that one run of letters, apostrophes and hyphens is made of, as offsets into it. */
  parts(run: string): Span[];
  /** What the inflected forms of a word share; `norm` is folded, `lower` still has its accents. */
  lemma(norm: string, lower: string): string;
}

/** Folded words that are written with a full stop (the stop itself left out). */
interface Abbreviations {
  /** A sentence never ends behind these: titles, references. */
  readonly open: ReadonlySet<string>;
  /** A sentence ends behind these only where the next words plainly begin one: "inc", "jr". */
  readonly closed: ReadonlySet<string>;
}

/** How a language reports what others say, and what it opens a sentence with that states nothing. Folded. */
export interface SpeechWords {
  /** Phrases in front of a source ("selon", "according to"), as words joined by spaces. */
  readonly sources: ReadonlySet<string>;
  /** Lemmas of verbs that report speech. */
  readonly verbs: ReadonlySet<string>;
  /** Lemmas by which a text says where it has something from, beside verbs of speech ("apprendre"). */
  readonly learning: ReadonlySet<string>;
  /** Words and phrases of reserve ("reportedly", "presume"). */
  readonly reserve: ReadonlySet<string>;
  /** True where the word at an index is a verb form that tells with reserve ("aurait volé", "may have left"). */
  tellsWithReserve(words: readonly Word[], at: number): boolean;
  /** Words and phrases that make such a form a plain one: wherever they stand ("si"), or in front of it ("sans"). */
  readonly conditions: ReadonlySet<string>;
  readonly suppositions: ReadonlySet<string>;
  /** Words in front of a clause in which such a form is a future seen from the past ("que"). */
  readonly complementisers: ReadonlySet<string>;
  /** Lemmas behind which the phrase of a source names none ("varies according to"). */
  readonly variations: ReadonlySet<string>;
  /** True where a form of a verb of saying has no subject of its own ("telling", "disant"). */
  isGerund(norm: string): boolean;
  /** Words that open the clause reported ("que", "that"), and those at which a speaker's description ends. */
  readonly clauses: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** Relative pronouns ('qui', 'who'). */
  readonly relatives: ReadonlySet<string>;
  /** True where a clause follows the verb of saying without any such word ("police said the road was shut"). */
  opensClause(verb: string, next: Word): boolean;
  /** Third-person pronouns that may be the one who speaks. */
  readonly pronouns: ReadonlySet<string>;
  /** First words of page furniture and appeals to the reader ("newsletter", "watch"). */
  readonly appeals: ReadonlySet<string>;
  /** What readers are asked to do, in forms that hardly ever are anything else, even behind a comma ("retrouvez", "subscribe"). */
  readonly imperatives: ReadonlySet<string>;
  /** Openings of headings that name a question instead of its answer ("comment", "what"). */
  readonly questions: ReadonlySet<string>;
  /** Words that address the reader ("vous", "your"). */
  readonly reader: ReadonlySet<string>;
  /** Phrases of a reflection rather than a fact ("il est des", "time will tell"). */
  readonly reflections: ReadonlySet<string>;
  /** Openings that, with a relative clause and no detail, muse on life ("il est des soirs qui ..."). */
  readonly musings: ReadonlySet<string>;
}
