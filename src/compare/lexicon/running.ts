import { conceptsOf } from './concepts';

/** Counts that only ever grow while an event lasts, by a word of each. */
const RUNNING: Record<string, readonly string[]> = {
  fr: ['mort', 'blesser', 'disparition', 'arrestation', 'bilan'],
  en: ['die', 'injure', 'missing', 'arrest', 'toll'],
};

const CONCEPTS = new Set(
  Object.entries(RUNNING).flatMap(([language, lemmas]) =>
    lemmas.flatMap((lemma) => [...conceptsOf(lemma, language)]),
  ),
);

/** Those of the concepts that are counted up while an event lasts: the dead, the injured, the arrested. */
export function runningConcepts(concepts: readonly number[]): number[] {
  return concepts.filter((concept) => CONCEPTS.has(concept));
}
