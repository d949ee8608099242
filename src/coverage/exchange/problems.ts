/** What can be wrong with one line of an export. */
type LineProblemKind = 'tooLong' | 'notText' | 'notJson' | 'unknownType' | 'wrongValue';

/** A line that was left out. */
export interface LineProblem {
  /** From 1. */
  line: number;
  problem: LineProblemKind;
  /** Where in the line, as a path ("claims.3.text"). */
  field?: string;
}
