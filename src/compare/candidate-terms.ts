import { fold } from '../language/text';
import { oncePer } from '../once-per';
import { countedConcepts } from './conflicts/figures/counted';
import { measuredBy } from './conflicts/figures/measured';
import { conceptName, isKind } from './lexicon/lookup';
import type { Token } from './statement/tokens';
import { type View, wholeView } from './statement/view';
import type { Statement } from './types';

/**
 * What the terms mean. Whoever changes the kinds of terms or what they look like adds one: readers' indexes are then
 * made anew, in the background. New words in a lexicon need no other number, nor do new concepts (they go by name): what
 * was indexed before is found by the rest.
 */
export const TERMS_VERSION = 2;

/** Terms kept of one statement: what a sentence of 5,000 words has beyond that finds nothing more. */
const MOST_TERMS = 160;
const SHORTEST_STEM = 4;

const conceptTerms: string[] = [];

/** The term of a concept, made once: most statements say some that others have said. */
function conceptTerm(concept: number): string {
  conceptTerms[concept] ??= `#${conceptName(concept)}`;
  return conceptTerms[concept];
}

function termsOf(token: Token): string[] {
  if (token.quantity) return [`=${token.quantity.low}`, `=${token.quantity.high}`];
  if (token.moment) {
    const { from, to, minutes } = token.moment;
    const day = from !== null && from === to ? [`d${from}`] : [];
    return minutes === null ? day : [...day, `t${Math.round(minutes / 30)}`];
  }
  const terms = [token.lemma];
  if (token.stem.length >= SHORTEST_STEM) terms.push(`~${token.stem}`);
  // A kind is too common to be searched by, and would find what else is of that kind.
  for (const concept of token.concepts) if (!isKind(concept)) terms.push(conceptTerm(concept));
  return terms;
}

/** What a figure counts or measures, whatever its value: another account may give another figure for the same thing. */
function measureTerms(token: Token, view: View): string[] {
  if (!token.quantity) return [];
  const unit = token.quantity.unit ?? '';
  const measured =
    unit === '' ? countedConcepts(token, view) : measuredBy(token, view).flatMap((one) => one.concepts);
  return measured.map((concept) => `%${unit}${conceptName(concept)}`);
}

/** A word of a statement as candidates are weighed by it: what it is found by, and how much it says. */
export interface CandidateWord {
  /** Of `candidateTerms`. */
  terms: string[];
  /** Likewise, of what says something else of the same: another figure for what this one counts. */
  measures?: string[];
  weight: number;
}

/** What a statement says, word by word, computed once. */
export const candidateWords = oncePer((statement: Statement): readonly CandidateWord[] => {
  const view = wholeView(statement);
  return view.tokens.map((token) => ({
    terms: termsOf(token),
    measures: measureTerms(token, view),
    weight: token.weight,
  }));
});

/**
 * The terms that a statement is indexed and searched by: lemmas, stems that French and English share (`~`),
 * concepts (`#`), values (`=`) and what they measure (`%`), days (`d`) and half hours (`t`), and the names its pronouns and roles stand for
 * (as they are written, folded). Empty where nothing in it carries meaning.
 */
export function candidateTerms(statement: Statement): string[] {
  const terms = new Set<string>();
  for (const { terms: own, measures = [] } of candidateWords(statement)) {
    for (const term of own) terms.add(term);
    for (const term of measures) terms.add(term);
  }
  const focus = statement.claim.focus.flatMap((name) => fold(name).split(/[\s'-]+/));
  for (const word of focus) if (word.length > 2) terms.add(word);
  return [...terms].slice(0, MOST_TERMS);
}
