/**
 * Bytes under names, somewhere outside this device. Names are lower-case letters, digits, '.', '_' and '-' (see
 * src/sync/stores/names.ts); files under other names are not ours and are not listed. Every method throws a SyncError
 * where the store fails. How long to wait and what cancels it is settled where a store is made.
 */
export interface Store {
  /** Names of all files, in any order. */
  list(): Promise<string[]>;
  /** @throws {SyncError} `syncMissing` where there is no such file */
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
  /** Files to be taken in, in the order to take them: those of other devices, and own ones to be read back. */
  read: string[];
  /** Files of this device that others of its own, readable in the store, have replaced. */
  remove: string[];
}

/** Why a file is of no use. It is skipped, and tried again less and less often. */
export type FileProblem =
  /** No age file at all. */
  | 'notEncrypted'
  /** Encrypted, to no key that this device has. */
  | 'otherKey'
  /** Cut short or changed since it was written. */
  | 'damaged'
  /** Sound, but written under another name: swapped, renamed or replayed. */
  | 'misplaced'
  /** Sound, but some of what it holds is not: the rest was taken in. */
  | 'partly'
  /** Written by a later build of Crossread. */
  | 'newer';

/** What became of a file that was taken in. */
export type Taken = { ok: true } | { ok: false; problem: FileProblem };

/**
 * Annotations on this device and in what was taken in from the store, as numbers. Once this device has merged with the
 * store for the first time, all that are here count as its own.
 */
export interface Counts {
  /** Annotations that this device alone has. */
  mine: number;
  /** Annotations that the store alone has. */
  theirs: number;
  both: number;
  /** Annotations of this device that a merge would remove, as they were removed elsewhere. */
  removed: number;
}

/** What the reader may choose when a device meets a store that holds data already. */
export type JoinChoice = 'merge' | 'mine' | 'theirs';

/** What the reader has answered to what a merge asked. */
export interface MergeAnswer {
  join?: JoinChoice;
  /** Whether more than a third of the annotations may go; false: they are restored, on every device. */
  removals?: boolean;
}

/** What a merge did, in annotations, or what it waits for: nothing is changed until that is answered. */
export type Merged =
  | { done: true; added: number; changed: number; removed: number }
  | { done: false; asks: 'join' | 'removals'; counts: Counts };

/** A file of the store that is of no use now, and why. */
export interface UselessFile {
  name: string;
  problem: FileProblem;
}

/** Where a device stands with its store. */
export interface ReplicaStatus {
  /** The number that the names of this device's files begin with; null where no store is connected. */
  number: string | null;
  /** False until what the store holds has been merged for the first time. */
  joined: boolean;
  /** Annotations, corrections and the like whose last change the store is not known to have. */
  waiting: number;
}

/** Whether a device exchanges what was read, and how that stands. */
export interface CoverageStatus {
  /** The number that the names of its files begin with; null where coverage never travelled. */
  number: string | null;
  on: boolean;
  /** Articles read here that the store lacks, as far as known. */
  waiting: number;
}

/** What fits into a store without room for all. */
export interface Digest {
  /** The file to be written; null where the store has it already. */
  file: OutgoingFile | null;
  /** Files of this device that it takes the place of. */
  replaces: string[];
  /** Annotations for which there is no room. */
  left: number;
}

/** One device's copy of everything that travels. It never talks to a store itself. */
export interface Replica {
  /**
   * Files that wait to be written: changes since the last one, sealed under a new name. Where there is much, a part of
   * it; to be asked again once that is written.
   */
  outbox(): Promise<OutgoingFile[]>;
  /** The store has this file. */
  written(name: string): Promise<void>;
  plan(names: string[]): Promise<Plan>;
  /** Decrypts and checks a file, and keeps it for the next merge: all of it or, where it is not what it says, nothing. */
  take(name: string, bytes: Uint8Array): Promise<Taken>;
  /** Merges all that was taken in. */
  merge(answer?: MergeAnswer): Promise<Merged>;
  /** Files of the store that are of no use now, and why. */
  problems(): Promise<UselessFile[]>;
}
