import { fold } from '../language/text';
import { countedConcepts } from './conflicts/counted';
import { measuredBy } from './conflicts/measured';
import { conceptName, isKind } from './lexicon/lookup';
import type { Token } from './tokens';
import type { Statement } from './types';
import { type View, wholeView } from './view';

/**
 * What the terms mean. Whoever changes the kinds of terms or what they look like adds one: readers' indexes are then
 * made anew, in the background. New words in a lexicon need no other number, nor do new concepts (they go by name): what
 * was indexed before is found by the rest.
 */
export const TERMS_VERSION = 2;

/** Terms kept of one statement: what a sentence of 5,000 words has beyond that finds nothing more. */
const MOST_TERMS = 160;
const SHORTEST_STEM = 4;

function termsOf(token: Token): string[] {
  if (token.quantity) return [`=${token.quantity.low}`, `=${token.quantity.high}`];
  if (token.moment) {
    const { from, to, minutes } = token.moment;
    const day = from !== null && from === to ? [`d${from}`] : [];
    return minutes === null ? day : [...day, `t${Math.round(minutes / 30)}`];
  }
  // A kind is too common to be searched by, and would find what else is of that kind.
  const concepts = token.concepts.flatMap((concept) => (isKind(concept) ? [] : [`#${conceptName(concept)}`]));
  const stem = token.stem.length >= SHORTEST_STEM ? [`~${token.stem}`] : [];
  return [token.lemma, ...stem, ...concepts];
}

/** What a figure counts or measures, whatever its value: another account may give another figure for the same thing. */
function measureTerms(token: Token, view: View): string[] {
  if (!token.quantity) return [];
  const unit = token.quantity.unit ?? '';
  const measured =
    unit === '' ? countedConcepts(token, view) : measuredBy(token, view).flatMap((one) => one.concepts);
  return measured.map((concept) => `%${unit}${conceptName(concept)}`);
}

/**
 * The terms that a statement is indexed and searched by: lemmas, stems that French and English share (`~`),
 * concepts (`#`), values (`=`) and what they measure (`%`), days (`d`) and half hours (`t`), and the names its pronouns and roles stand for
 * (as they are written, folded). Empty where nothing in it carries meaning.
 */
export function candidateTerms(statement: Statement): string[] {
  const view = wholeView(statement);
  const focus = statement.claim.focus.flatMap((name) => fold(name).split(/[\s'-]+/));
  const terms = new Set([
    ...view.tokens.flatMap((token) => [...termsOf(token), ...measureTerms(token, view)]),
    ...focus.filter((word) => word.length > 2),
  ]);
  return [...terms].slice(0, MOST_TERMS);
}

/** A word of a statement as candidates are weighed by it: what it is found by, and how much it says. */
export interface CandidateWord {
  /** Of `candidateTerms`. */
  terms: string[];
  weight: number;
}

/** What a statement says, word by word; a figure is met by another one for the same thing as well. */
export function candidateWords(statement: Statement): CandidateWord[] {
  const view = wholeView(statement);
  return view.tokens.map((token) => ({
    terms: [...termsOf(token), ...measureTerms(token, view)],
    weight: token.weight,
  }));
}
