import { languagePacks } from '../../language';
import { conceptsOf } from './lookup';
import { conceptsIn } from './meanings';

/** The concepts of each fate: of the first lemma of every pack, of the second, ...; what is of two fates tells neither. */
const FATES: ReadonlySet<number>[] = [];
for (const { language, comparison } of languagePacks) {
  for (const [fate, lemma] of comparison.meanings.runningCounts.entries()) {
    FATES[fate] = new Set([...(FATES[fate] ?? []), ...conceptsOf(lemma, language)]);
  }
}

function fatesIn(concepts: readonly number[]): Set<number> {
  const fates = concepts.map((concept) => FATES.flatMap((set, fate) => (set.has(concept) ? [fate] : [])));
  return new Set(fates.flatMap((found) => (found.length === 1 ? found : [])));
}

/** True where some of the concepts are of one fate: "bodies" and "killed" tell of the dead. */
export function areOfOneFate(one: readonly number[], other: readonly number[]): boolean {
  const others = fatesIn(other);
  return [...fatesIn(one)].some((fate) => others.has(fate));
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
