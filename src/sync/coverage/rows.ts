import type { OwnFile } from '../rows';

/** This device, as the store knows it by what it read; there once the reader has let coverage travel. */
export interface CoverageDeviceRow {
  id: 'device';
  /** Its number in the names of its files. */
  number: string;
  /** Sequence of the next file. */
  next: number;
  /** Listings seen so far. */
  listings: number;
  /** Whether coverage travels now; while it does not, what is read waits. */
  on: boolean;
  /**
   * Of the articles from before coverage travelled, those last read up to then, epoch ms, are still to be looked
   * through; null: all were.
   */
  backlog: number | null;
  /** Readings up to then, epoch ms, were removed here: they are not taken in again. */
  removedUpTo: number;
}

/** A file of articles that this device wrote, or is about to. Which ones is said by their rows (places.ts). */
export interface OwnCoverageFile extends Omit<OwnFile, 'keys'> {
  /** It holds as much as a file may. */
  full: boolean;
  /** The recipient (`age1…`) that it is encrypted to. */
  recipient: string;
  /** Sequences of the files that say anew some of what it said. */
  heirs: number[];
}

/** An article that the reader had this device forget, once coverage has travelled. */
export interface ForgottenRow {
  /** See `forgottenName`. */
  name: string;
  /** Readings of it up to then, epoch ms, are not taken in. */
  at: number;
}

/** Stands for as long as nothing was forgotten of it that is not noted (intact.ts). */
export interface IntactRow {
  /** Of all that was read, or of what is in this device's file of that sequence. */
  of: 'readings' | number;
}
