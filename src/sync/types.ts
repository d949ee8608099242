/** Bytes under names, somewhere outside this device. */
export interface Store {
  /** Names of all files, in any order. */
  list(): Promise<string[]>;
  /** @throws {SyncError} `missing` where there is no such file */
  get(name: string): Promise<Uint8Array>;
  /** Writes a file; it is never overwritten by another device, as each writes under its own names. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file; one that is gone already is no failure. */
  delete(name: string): Promise<void>;
}

/** A file that a device has ready for the store. The same file may be written twice. */
export interface OutgoingFile {
  name: string;
  bytes: Uint8Array;
}

/** What a listing asks a device to do. */
export interface Plan {
  /** Files of other devices not taken in yet, in the order to take them. */
  read: string[];
  /** Files of this device that a readable snapshot of its own has replaced. */
  remove: string[];
}

/** What became of a file that was taken in. */
export type Taken =
  | { ok: true; changed: number }
  | { ok: false; problem: 'notEncrypted' | 'otherKey' | 'damaged' | 'misplaced' };

/** One device's copy of everything that travels. It never talks to a store itself. */
export interface Replica {
  /** Files that wait to be written: changes since the last one, sealed under a new name. */
  outbox(): Promise<OutgoingFile[]>;
  /** The store has this file. */
  written(name: string): Promise<void>;
  plan(names: string[]): Promise<Plan>;
  /** Decrypts, checks and merges a file: all of it or, where it is not what it says, nothing. */
  take(name: string, bytes: Uint8Array): Promise<Taken>;
}
