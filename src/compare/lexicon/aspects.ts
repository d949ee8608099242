import { conceptsIn } from './meanings';

const OF_ONE_THING = new Set([...conceptsIn('aspects'), ...conceptsIn('sizes')]);
const MOVEMENTS = conceptsIn('movements');
const COMINGS = conceptsIn('comings');
const HABITS = conceptsIn('habits');
const ADVANCES = conceptsIn('advances');

/** True for a concept that says how far something has got ("begin", "stop"), or how much it is ("high", "full"). */
export function isOfOneThing(concept: number): boolean {
  return OF_ONE_THING.has(concept);
}

/** True for a concept that says which way something moves ("rise", "fall"). */
export function isMovement(concept: number): boolean {
  return MOVEMENTS.has(concept);
}

/** True for a concept that says that something is usually so. */
export function isOfHabit(concept: number): boolean {
  return HABITS.has(concept);
}

/** True for a concept of coming or going ("arrive", "quit"). */
export function isComing(concept: number): boolean {
  return COMINGS.has(concept);
}

/** True for a concept of going on to the next round of a contest ("qualify"). */
export function isAdvance(concept: number): boolean {
  return ADVANCES.has(concept);
}
