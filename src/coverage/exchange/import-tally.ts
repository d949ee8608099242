import type { Settings } from '../../sites';
import type { LineProblem } from './problems';

/** A line of a file, by its number from 1. */
export interface NumberedLine {
  number: number;
  text: string;
}

/** What became of some lines of an export. */
export interface ImportTally {
  /** Articles that are stored now. */
  stored: number;
  /** Articles that stay as they were: the same reading of them, or a later one, was stored already. */
  kept: number;
  corrections: number;
  annotations: number;
  /** The settings in the file; whether they are to hold is the reader's choice. */
  settings: Settings | null;
  problems: LineProblem[];
}

export function emptyTally(): ImportTally {
  return { stored: 0, kept: 0, corrections: 0, annotations: 0, settings: null, problems: [] };
}
