import { languagePacks } from '../../language';
import { conceptsOf } from './lookup';

/** Concepts that say how far something has got, not what it is: to begin it, to go on with it, to end it. */
const ASPECTS: ReadonlySet<number> = new Set(
  languagePacks.flatMap(({ language, comparison }) =>
    comparison.aspects.flatMap((lemma) => [...conceptsOf(lemma, language)]),
  ),
);

/** True for a concept that says how far something has got ("begin", "resume", "stop"). */
export function isAspect(concept: number): boolean {
  return ASPECTS.has(concept);
}
