import type { SaidSettings } from '../annotations/settings-document';
import type { FileProblem } from './types';

/** This device, as the store knows it: the one row of its table. */
export interface DeviceRow {
  id: 'device';
  /** Its number in the names of its files. */
  number: string;
  /** Sequence of the next file. */
  next: number;
  /** False until what the store holds has been merged, as the reader chose, for the first time. */
  joined: boolean;
  /** Listings seen so far: what waits for another try counts them, as clocks may be wrong. */
  listings: number;
  /** The settings when they were last exchanged; null where those of this device do not count, as not chosen. */
  settings?: SaidSettings | null;
}

/** The keys that files are encrypted to: the one row of its table. */
export interface KeysRow {
  id: 'keys';
  /** `AGE-SECRET-KEY-1…` */
  current: string;
  /** Keys used before: files written for them are still read. */
  earlier: string[];
}

/** A file that this device wrote, or is about to. */
export interface OwnFile {
  sequence: number;
  name: string;
  /** Bytes when sealed. */
  size: number;
  /** SHA-256 of the sealed bytes, to tell it from another under its name. */
  digest: string;
  /** What its records are about. */
  keys: string[];
  /** `waiting`: not written as far as known; `written`: the store said so; `readable`: read back since. */
  state: 'waiting' | 'written' | 'readable';
  /** Listings in a row that lacked it although it was written. */
  absent: number;
  /** The sealed bytes, while it waits. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

/** A file of the store that was taken in, or was of no use. */
export interface SeenFile {
  name: string;
  problem: FileProblem | null;
  /** How often it was of no use. */
  failures: number;
  /** The listing from which on it is tried again. */
  due: number;
}

/** A record that was taken in and waits to be merged. */
export interface IncomingRecord {
  id: number;
  key: string;
  state: Uint8Array<ArrayBuffer>;
}
