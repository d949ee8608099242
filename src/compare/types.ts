import type { Claim } from '../claims/types';
import type { Span } from '../language/types';
import type { Kinship } from './surroundings/kinship';

/** The three marks a reader sees (docs/verdicts.md). */
export type Mark = 'new' | 'corroborated' | 'contradicted';

export type Qualifier = 'update' | 'sameWire' | 'sameOutlet' | 'hedged' | 'partial' | 'revised';

export type DifferenceKind =
  | 'number'
  | 'date'
  | 'duration'
  | 'place'
  | 'name'
  | 'role'
  | 'polarity'
  | 'antonym'
  | 'quantifier'
  | 'cause'
  | 'outcome'
  | 'attribution';

/** Where a claim comes from. */
export interface Source {
  /** Canonical address of its article. */
  url: string;
  title: string;
  publisher: string;
  /** ISO 8601 or null. */
  publishedAt: string | null;
  language: string;
}

/** A claim together with its source: what is compared with what. */
export interface Statement {
  claim: Claim;
  source: Source;
}

/** Words that conflict: those of the claim being read and those read earlier. */
export interface Difference {
  kind: DifferenceKind;
  here: string;
  there: string;
  /** Offsets of `here` in the claim's text and of `there` in the evidence's text (UTF-16). */
  hereSpan: Span;
  thereSpan: Span;
  /** Index of the evidence it is about, in the verdict's list. */
  evidence: number;
}

/** An earlier sentence that supports a claim or conflicts with it. */
export interface Evidence extends Source {
  /** The earlier sentence, verbatim. */
  text: string;
  relation: 'supports' | 'conflicts';
}

/** How words of a claim and of an earlier statement go together. */
export type MatchKind = 'same' | 'synonym' | 'number' | 'date' | 'name' | 'place' | 'role';

/** Words of a claim and those of an earlier statement that mean the same. Spans as in `Difference`. */
export interface Match {
  kind: MatchKind;
  here: string;
  there: string;
  hereSpan: Span;
  thereSpan: Span;
}

/** How many sources stand behind a claim: a copy is near-verbatim another, or what is being read. */
export interface Sources {
  independent: number;
  copies: number;
}

/** An earlier statement that is shown though it neither supports a claim nor conflicts with it. */
export interface NearStatement extends Source {
  text: string;
}

/** Why a claim got its mark, as the card tells it. */
export interface Explanation {
  /** The most telling words that the claim has in common with its first evidence, in the claim's order. */
  shared: Match[];
  /** Where a detail of the claim stands that no evidence has, or null. */
  added: Span | null;
  /** Those that support the claim. */
  sources: Sources;
  /** What stands elsewhere in the place of the words that differ first, each figure and day in one wording. */
  elsewhere: string[];
  /** Indexes of the evidence that is told with reserve. */
  hedged: number[];
  /** Where there is no evidence: what was read before and comes nearest, the nearest first. */
  nearest: NearStatement[];
}

/** What is said of one claim. A verdict other than `new` always carries evidence. */
export interface Verdict {
  mark: Mark;
  evidence: Evidence[];
  differences: Difference[];
  qualifiers: Qualifier[];
  /** Left out of what is stored: it follows from the texts. */
  explanation?: Explanation;
}

export type Label = 'entailment' | 'neutral' | 'contradiction';

/** What a judge says of one pair: probabilities that add up to 1, and what it can point at. */
export interface Judgement {
  scores: Record<Label, number>;
  /** Conflicts it can show; spans refer to the hypothesis (`here`) and the premise (`there`). */
  differences: Omit<Difference, 'evidence'>[];
}

/** What a judge may know beside the two statements. */
export interface Surroundings {
  /** Statements of the same earlier article that may complete the premise. */
  beside?: Statement[] | undefined;
  /** All that was found for the statement in hand: what every one of them says tells none apart. */
  candidates?: Statement[] | undefined;
  /** How likely the articles of the candidates are about the event of the one in hand; without it, as if they all were. */
  kinship?: Kinship | undefined;
  /** Where support is less likely than this the judgement does not matter: no conflict need be looked for. */
  leastSupport?: number | undefined;
  /** All that the article of the statement in hand states: what another sentence of it tells, this one need not. */
  article?: readonly Statement[] | undefined;
}

/**
 * Compares a statement read earlier (premise) with one being read (hypothesis).
 * The embedded judge is the default; another may stand in for it.
 */
export type Judge = (premise: Statement, hypothesis: Statement, surroundings?: Surroundings) => Judgement;
