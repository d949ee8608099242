import { conceptsOf } from './lookup';

/** Two ends of one deed, in French: what the one sells the other buys. */
const ENDS = [
  ['vendre', 'acheter'],
  ['exporter', 'importation'],
] as const;

const PAIRS = ENDS.map((ends) => ends.map((lemma) => conceptsOf(lemma, 'fr')));

/** True where two words tell of one deed from its two ends: whatever is sold is bought as well. */
export function areConverse(one: readonly number[], other: readonly number[]): boolean {
  const has = (concepts: readonly number[], end: readonly number[] = []) =>
    concepts.some((concept) => end.includes(concept));
  return PAIRS.some(
    ([first, second]) => (has(one, first) && has(other, second)) || (has(one, second) && has(other, first)),
  );
}
