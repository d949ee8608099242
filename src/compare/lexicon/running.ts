import { languagePacks } from '../../language';
import { conceptsOf } from './lookup';

function conceptsIn(list: 'runningCounts' | 'harms'): ReadonlySet<number> {
  return new Set(
    languagePacks.flatMap(({ language, comparison }) =>
      comparison[list].flatMap((lemma) => [...conceptsOf(lemma, language)]),
    ),
  );
}

/** Counts that only ever grow while an event lasts. */
const RUNNING = conceptsIn('runningCounts');
const HARMS = conceptsIn('harms');

/** Those of the concepts that are counted up while an event lasts: the dead, the injured, the arrested. */
export function runningConcepts(concepts: readonly number[]): number[] {
  return concepts.filter((concept) => RUNNING.has(concept));
}

/** True where some of the concepts are of death or injury. */
export function isHarm(concepts: readonly number[]): boolean {
  return concepts.some((concept) => HARMS.has(concept));
}
