import type { Span } from '../language/types';

/** A checkable statement of an article. Plain data: it crosses message ports and is stored as it is. */
export interface Claim extends Span {
  /** Index of its block in the article; start and end are offsets into that block's text (UTF-16). */
  block: number;
  /** The claim as it stands on the page: exactly `blocks[block].text.slice(start, end)`. */
  text: string;
  /** Who says it, as the article names them, or null where the article asserts it itself. */
  speaker: string | null;
  /** True where it is reported with reserve (French conditional, "selon", "reportedly", "is said to"). */
  hedged: boolean;
  /** What the sentence leaves to its neighbours: the names its pronouns and roles stand for, nearest first. */
  focus: string[];
}
