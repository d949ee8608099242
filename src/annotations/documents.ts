import type { Table } from 'dexie';
import type * as Y from 'yjs';
import { annotationOf } from './annotation-document';
import { correctionOf } from './correction-document';
import type { DocumentKey, NotesDatabase } from './database';
import { newWriter, openDocument, stateOf } from './document';

/**
 * Opens a document, lets it be changed, and stores what it says then: one transaction. Where nothing changed,
 * nothing is written.
 * @param change must not wait for anything
 * @param first the states to begin with where there is no such document yet; without them nothing is begun
 * @returns what `change` returned, or undefined where there is no such document
 * @throws whatever the database throws
 */
export function changeDocument<Value>(
  database: NotesDatabase,
  key: DocumentKey,
  change: (document: Y.Doc) => Value,
  first?: Uint8Array[],
): Promise<Value | undefined> {
  return writing(database, async () => {
    const stored = await database.documents.get(key);
    const states = stored ? [stored.state] : first;
    if (!states) {
      return undefined;
    }
    const document = openDocument(states, database.writer);
    let changed = !stored && states.length > 0;
    document.on('update', () => {
      changed = true;
    });
    const value = change(document);
    if (changed) {
      await storeDocuments(database, [{ key, document, unsent: nextChange() }]);
    }
    return value;
  });
}

/** A document to be stored. */
export interface ChangedDocument {
  key: DocumentKey;
  document: Y.Doc;
  /** Its number among the changes not sent yet; none where the store has all of it. */
  unsent: number | undefined;
}

/** Stores documents beside what is looked up of them. Part of a transaction that `writing` began. */
export async function storeDocuments(database: NotesDatabase, changed: ChangedDocument[]): Promise<void> {
  await database.documents.bulkPut(
    changed.map(({ key, document, unsent }) => ({
      key,
      state: stateOf(document),
      ...(unsent === undefined ? {} : { unsent }),
    })),
  );
  await storeViews(database.annotations, changed, 'annotation', annotationOf);
  await storeViews(database.corrections, changed, 'correction', correctionOf);
}

let lastChange = 0;

/**
 * The number of the next change that is to be sent, greater than that of any before in this life of the engine. It is
 * taken from the clock, not from the greatest in the database: in Chromium, asking an index that had just lost 10,000
 * entries for its last hung. A clock that is put back has changes sent in another order, and nothing else.
 *
 * To be called only within a transaction that writes documents, after it has read something: before, the changes of
 * another one may still be under way (src/sync/unsent.ts counts on there being none).
 */
export function nextChange(): number {
  lastChange = Math.max(lastChange + 1, Date.now());
  return lastChange;
}

/** One transaction over everything; its promise is a native one. */
export async function writing<Value>(database: NotesDatabase, work: () => Promise<Value>): Promise<Value> {
  return database.transaction('rw', database.tables, work);
}

/**
 * The same, where documents go as if they had never been. This life of the engine writes as another from then on: other
 * devices may know what it wrote in them, and would take what it writes under the same numbers for that.
 */
export async function forgetting(database: NotesDatabase, work: () => Promise<void>): Promise<void> {
  await writing(database, async () => {
    await work();
    database.writer = newWriter();
  });
}

type Kind = 'annotation' | 'correction' | 'settings';

/** What kind of document a key names, and the id of what it is about; null where this build knows no such kind. */
export function kindOf(key: string): { kind: Kind; id: string } | null {
  if (key === 'settings') {
    return { kind: key, id: '' };
  }
  const [, kind, id] = /^(annotation|correction):(.+)$/s.exec(key) ?? [];
  return id === undefined ? null : { kind: kind as Kind, id };
}

async function storeViews<View>(
  table: Table<View, string>,
  changed: ChangedDocument[],
  kind: Kind,
  viewOf: (id: string, document: Y.Doc) => View | null,
): Promise<void> {
  const views = changed.flatMap(({ key, document }) => {
    const found = kindOf(key);
    return found?.kind === kind ? [{ id: found.id, view: viewOf(found.id, document) }] : [];
  });
  await table.bulkPut(views.flatMap(({ view }) => view ?? []));
  await table.bulkDelete(views.flatMap(({ id, view }) => (view === null ? [id] : [])));
}
