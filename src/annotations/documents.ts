import type * as Y from 'yjs';
import { annotationOf } from './annotation-document';
import type { DocumentKey, NotesDatabase } from './database';
import { openDocument, stateOf, type Writer } from './document';

/**
 * Opens a document, lets it be changed, and stores what it says then: one transaction. Where nothing changed,
 * nothing is written.
 * @param change must not wait for anything
 * @returns what `change` returned, or undefined where there is no such document
 * @throws whatever the database throws
 */
export function changeDocument<Value>(
  database: NotesDatabase,
  { key, writer }: { key: DocumentKey; writer: Writer },
  change: (document: Y.Doc) => Value,
): Promise<Value | undefined> {
  return writing(database, async () => {
    const stored = await database.documents.get(key);
    if (!stored) {
      return undefined;
    }
    const document = openDocument([stored.state], writer);
    let changed = false;
    document.on('update', () => {
      changed = true;
    });
    const value = change(document);
    if (changed) {
      await storeDocument(database, { key, document, unsent: await nextChange(database) });
    }
    return value;
  });
}

/**
 * Stores a document beside what is looked up of it. Part of a transaction that `writing` began.
 * @param unsent its number among the changes not sent yet, none where the store has all of it
 */
export async function storeDocument(
  database: NotesDatabase,
  { key, document, unsent }: { key: DocumentKey; document: Y.Doc; unsent?: number },
): Promise<void> {
  const state = stateOf(document);
  await database.documents.put(unsent === undefined ? { key, state } : { key, state, unsent });
  await storeView(database, key, document);
}

/** The number of the next change that is to be sent. Part of a transaction. */
export async function nextChange(database: NotesDatabase): Promise<number> {
  const last = await database.documents.orderBy('unsent').last();
  return (last?.unsent ?? 0) + 1;
}

/** One transaction over the documents and all that is looked up of them; its promise is a native one. */
export async function writing<Value>(database: NotesDatabase, work: () => Promise<Value>): Promise<Value> {
  return database.transaction('rw', [database.documents, database.annotations], work);
}

async function storeView(database: NotesDatabase, key: DocumentKey, document: Y.Doc): Promise<void> {
  const id = key.slice('annotation:'.length);
  const annotation = annotationOf(id, document);
  await (annotation ? database.annotations.put(annotation) : database.annotations.delete(id));
}
