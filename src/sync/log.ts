import type { ErrorCode } from '../errors';
import type { Counts, FileProblem } from './types';

/** How syncing went so far, as the reader is told it. Times are epoch ms. */
export interface SyncLog {
  /** When all that was here had got there, and all that was there here. */
  lastSuccess: number | null;
  /** How the last attempt failed; null where it succeeded. */
  error: { code: ErrorCode; at: number } | null;
  /** Attempts that failed one after the other. */
  failures: number;
  /** When it is tried again. */
  next: number | null;
  /** What the reader is asked; nothing is changed here until they answer. */
  question: { asks: 'join' | 'removals'; counts: Counts } | null;
  /** Files of the store that are of no use, by what is wrong with them. */
  problems: Partial<Record<FileProblem, number>>;
  /** Annotations for which the store has no room. */
  left: number;
}

export const emptyLog: SyncLog = {
  lastSuccess: null,
  error: null,
  failures: 0,
  next: null,
  question: null,
  problems: {},
  left: 0,
};
