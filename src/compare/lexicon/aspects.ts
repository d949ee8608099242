import { languagePacks } from '../../language';
import { conceptsOf } from './lookup';

function conceptsIn(list: 'aspects' | 'movements'): ReadonlySet<number> {
  return new Set(
    languagePacks.flatMap(({ language, comparison }) =>
      comparison[list].flatMap((lemma) => [...conceptsOf(lemma, language)]),
    ),
  );
}

const ASPECTS = conceptsIn('aspects');
const MOVEMENTS = conceptsIn('movements');

/** True for a concept that says how far something has got ("begin", "resume", "stop"). */
export function isAspect(concept: number): boolean {
  return ASPECTS.has(concept);
}

/** True for a concept that says which way something moves ("rise", "fall"). */
export function isMovement(concept: number): boolean {
  return MOVEMENTS.has(concept);
}
