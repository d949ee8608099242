import type { ClashKind } from '../detectors';

/** What is told anew each quarter or edition in the same words: figures, and when something is. */
const TOLD_ANEW: ReadonlySet<ClashKind> = new Set(['quantity', 'date']);

/**
 * How much later one of two clashing sentences was published (`later`, from 0 to 1 for a month or more), by what differs:
 * a figure of another month is mostly one of another period, while a verdict is reversed months later.
 */
export function toldLater(kind: ClashKind, later: number): { laterFigure: number; laterElse: number } {
  return TOLD_ANEW.has(kind) ? { laterFigure: later, laterElse: 0 } : { laterFigure: 0, laterElse: later };
}
