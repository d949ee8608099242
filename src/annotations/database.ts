import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DatabaseOptions } from '../coverage/database';
import { openKnown } from '../coverage/open-known';
import type { Dismissal } from '../coverage/types';
import type { DeviceRow, IncomingRecord, KeysRow, OwnFile, SeenFile } from '../sync/rows';
import { newWriter, type Writer } from './document';
import type { ForgottenDocument } from './forgotten';
import type { Annotation } from './types';

/** One document that may travel: its Yjs state, complete. */
export interface StoredDocument {
  key: DocumentKey;
  state: Uint8Array<ArrayBuffer>;
  /** Grows with every change; there only while the change has not been put into a file. */
  unsent?: number;
}

/** What a document is about, and which: the reader's "wrong mark" goes by the id of the claim. */
export type DocumentKey = `annotation:${string}` | `correction:${string}` | 'settings';

/** An annotation whose passage was not found when its article was last seen on this device. */
export interface Orphan {
  id: string;
  /** Canonical address of its article. */
  url: string;
}

const VERSION = 3;

/**
 * What the reader wrote, apart from coverage, so that neither is in the other's way when it is deleted, exported or
 * repaired. Documents are what travels and merges; annotations and corrections are what they say, to be looked up. The
 * rest is what this device knows of the store it syncs with (src/sync).
 */
export class NotesDatabase extends Dexie {
  declare documents: EntityTable<StoredDocument, 'key'>;
  declare annotations: Table<Annotation, string>;
  declare orphans: EntityTable<Orphan, 'id'>;
  declare corrections: EntityTable<Dismissal, 'claimId'>;
  declare device: EntityTable<DeviceRow, 'id'>;
  declare keys: EntityTable<KeysRow, 'id'>;
  declare ownFiles: EntityTable<OwnFile, 'sequence'>;
  declare seenFiles: EntityTable<SeenFile, 'name'>;
  declare incoming: EntityTable<IncomingRecord, 'id'>;
  declare forgotten: EntityTable<ForgottenDocument, 'key'>;

  /** As whom this life of the engine writes. */
  writer: Writer = newWriter();

  /**
   * No change up to this number waits to be sent, as far as this life of the engine found out (src/sync/unsent.ts). It
   * is not stored: with a clock that was put back another life numbers its changes from lower on.
   */
  sentUpTo = 0;

  constructor({ name = 'crossread-notes', ...options }: DatabaseOptions) {
    // What the reader has seen saved must outlast a power failure; and what a file of this device said must not be
    // said otherwise under its name after one.
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      documents: 'key, unsent',
      annotations: 'id, target.url, modified',
      orphans: 'id, url',
      corrections: 'claimId, url',
      device: 'id',
      keys: 'id',
      ownFiles: 'sequence',
      seenFiles: 'name',
      incoming: '++id, key',
    });
    // Those that wait are asked for again and again; each file says what it is about, all annotations at worst.
    this.version(2).stores({ ownFiles: 'sequence, state' });
    this.version(VERSION).stores({ forgotten: 'key' });
  }
}

/** Opens the database, creating it on first use. @throws {CrossreadError} as `openKnown` */
export function openNotes(options: DatabaseOptions = {}): Promise<NotesDatabase> {
  return openKnown(() => new NotesDatabase(options), VERSION, options.indexedDB);
}
