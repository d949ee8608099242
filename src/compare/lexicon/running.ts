import { languagePacks } from '../../language';
import { conceptsOf } from './concepts';

/** Counts that only ever grow while an event lasts. */
const CONCEPTS = new Set(
  languagePacks.flatMap(({ language, comparison }) =>
    comparison.runningCounts.flatMap((lemma) => [...conceptsOf(lemma, language)]),
  ),
);

/** Those of the concepts that are counted up while an event lasts: the dead, the injured, the arrested. */
export function runningConcepts(concepts: readonly number[]): number[] {
  return concepts.filter((concept) => CONCEPTS.has(concept));
}
