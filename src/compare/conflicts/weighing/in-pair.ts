import type { Comparison } from '../../signals/signals';
import { wholeSignals } from '../../signals/whole';
import type { Statement } from '../../types';
import { notSaidElsewhere } from './elsewhere';
import { type WeighedClash, weighedClashes } from './weighed-clashes';

/**
 * The clashes of two statements that no other sentence of the earlier article explains. They are weighed by what tells of
 * them, and by what tells of the two statements as a whole: how many clashes there are, what either side leaves unsaid,
 * what is negated on one side.
 * @param candidates all statements that were found with the earlier one
 */
export function clashesInPair(
  comparison: Comparison,
  premise: Statement,
  candidates: readonly Statement[] = [],
): WeighedClash[] {
  const clashes = notSaidElsewhere(weighedClashes(comparison), premise, candidates);
  if (clashes.length === 0) return [];
  const whole = { ...wholeSignals(comparison), clashes: clashes.length };
  return clashes.map((clash) => ({ ...clash, signals: { ...whole, ...clash.signals } }));
}
