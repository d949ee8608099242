import { wholeSignals } from '../../pairs/pair-signals';
import type { Comparison } from '../../signals/signals';
import type { WeighedClash } from './weighed-clashes';

/**
 * Clashes with what tells of the two statements as a whole beside what tells of them: how many others there are, what either
 * side leaves unsaid, what is negated on one side.
 */
export function inPair(clashes: WeighedClash[], comparison: Comparison): WeighedClash[] {
  if (clashes.length === 0) return [];
  const pair = { ...wholeSignals(comparison), clashes: clashes.length };
  return clashes.map((clash) => ({ ...clash, signals: { ...pair, ...clash.signals } }));
}
