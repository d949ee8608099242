import type { WeighedClash } from '../conflicts/weighing/in-pair';
import { linearClashOf } from '../model/score';
import type { Comparison } from '../signals/signals';
import { wholeSignals } from '../signals/whole';

/** For each kind of clash how sure the surest one is. */
function byKind(clashes: WeighedClash[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { kind, signals } of clashes) {
    found[`clash ${kind}`] = Math.max(found[`clash ${kind}`] ?? 0, linearClashOf(signals));
  }
  return found;
}

/**
 * What tells the label of two statements that were put side by side by somebody, not found by a search: what tells of them
 * as a whole, and their clashes.
 */
export function pairSignals(comparison: Comparison, clashes: WeighedClash[]): Record<string, number> {
  const kinds = byKind(clashes);
  return { ...wholeSignals(comparison), ...kinds, clash: Math.max(0, ...Object.values(kinds)) };
}
