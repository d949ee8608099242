import type { Span } from '../../language/types';
import { wholeView } from '../statement/view';
import type { Difference, Statement } from '../types';
import { overlap } from './overlap';

/** Wordings told: the evidence shows the rest. */
const TOLD = 2;

/** An earlier statement, and its words that conflict with a claim. */
export interface Conflict {
  statement: Statement;
  differences: readonly Omit<Difference, 'evidence'>[];
}

/**
 * What stands elsewhere in the place of the words of a claim that differ first. Each figure and day is told once: who
 * reads "12 dead or twelve dead" looks for what differs there.
 * @param conflicts in the order of the evidence
 */
export function elsewhere(conflicts: readonly Conflict[]): string[] {
  const first = conflicts[0]?.differences[0];
  const wordings = new Map<string, string>();
  for (const { statement, differences } of conflicts) {
    for (const difference of differences) {
      if (difference.kind !== first?.kind || difference.here !== first.here) continue;
      const value = meantBy(statement, difference) ?? difference.there.toLowerCase();
      if (!wordings.has(value)) wordings.set(value, difference.there);
    }
  }
  return [...wordings.values()].slice(0, TOLD);
}

/** The figure or the day that the words mean; null for words of another kind. */
function meantBy(
  statement: Statement,
  { kind, thereSpan }: Pick<Difference, 'kind' | 'thereSpan'>,
): string | null {
  const { quantities, moments } = wholeView(statement).analysis;
  const meant = <Value extends Span>(values: readonly Value[]) =>
    values.find((value) => overlap(value, thereSpan));
  const quantity = kind === 'number' || kind === 'duration' ? meant(quantities) : undefined;
  const moment = kind === 'date' ? meant(moments) : undefined;
  if (quantity) return [quantity.low, quantity.high, quantity.unit, quantity.exactness].join(' ');
  return moment ? [moment.from, moment.to, moment.minutes].join(' ') : null;
}
