import type { Claim } from '../claims/types';
import type { Span } from '../language/types';

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

/** What is said of one claim. A verdict other than `new` always carries evidence. */
export interface Verdict {
  mark: Mark;
  evidence: Evidence[];
  differences: Difference[];
  qualifiers: Qualifier[];
}

export type Label = 'entailment' | 'neutral' | 'contradiction';

/** What a judge says of one pair: probabilities that add up to 1, and what it can point at. */
export interface Judgement {
  scores: Record<Label, number>;
  /** Conflicts it can show; spans refer to the hypothesis (`here`) and the premise (`there`). */
  differences: Omit<Difference, 'evidence'>[];
}

/** What a judge may know beside the two statements. */
interface Surroundings {
  /** Statements of the same earlier article that may complete the premise. */
  beside?: Statement[];
  /** All that was found for the statement in hand: what every one of them says tells none apart. */
  candidates?: Statement[];
}

/**
 * Compares a statement read earlier (premise) with one being read (hypothesis).
 * The embedded judge is the default; another may stand in for it.
 */
export type Judge = (premise: Statement, hypothesis: Statement, surroundings?: Surroundings) => Judgement;
