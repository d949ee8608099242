import type { Told } from '../../model/told';
import type { Comparison } from '../../signals/signals';
import { wholeSignals } from '../../signals/whole';
import type { Statement } from '../../types';
import { clashesOf, type PlacedClash } from '../placed';
import { ofClash } from './clash-signals';
import { notSaidElsewhere } from './elsewhere';

/** A clash with what speaks for and against its being about the same fact. */
export interface WeighedClash extends PlacedClash {
  /** What tells of it alone, and then of the two statements, which is in all of their clashes the same. */
  signals: Told;
}

/** What tells of clashes by what was read beside the two statements, and by how many there are. */
function ofPair(comparison: Comparison, clashes: number): Record<string, number> {
  const { signals, lead, rival, namesBack } = comparison;
  return {
    lead: lead(),
    rival: rival(),
    namesBack: namesBack(),
    inContext: signals.coveredInContext,
    sizeHere: signals.size,
    clashes,
  };
}

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
  const clashes = notSaidElsewhere(clashesOf(comparison), premise, candidates);
  if (clashes.length === 0) return [];
  const others = comparison.others();
  const ofAll = [ofPair(comparison, clashes.length), wholeSignals(comparison)];
  return clashes.map((clash) => ({ ...clash, signals: [ofClash(clash, comparison, others), ...ofAll] }));
}
