/** Why an item of a file cannot be imported. */
export type Problem = 'noAddress' | 'noQuote' | 'badDate' | 'isReply' | 'tooLong' | 'notAnnotation';

/** Thrown while reading one item. */
export class BadItem extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}
