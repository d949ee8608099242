import * as Y from 'yjs';
import type { DocumentKey, NotesDatabase, StoredDocument } from './database';

/** What was known of a document when it was forgotten: for each of its writers, how many of their changes. */
export interface ForgottenDocument {
  /** The id of a correction is a hash, so it tells no address. */
  key: DocumentKey;
  /** A Yjs state vector. */
  known: Uint8Array;
}

/**
 * Forgets documents. Where other devices may still have them, it is noted how far they are known here. Part of a
 * transaction that `forgetting` began.
 */
export async function forgetDocuments(database: NotesDatabase, keys: DocumentKey[]): Promise<void> {
  const { documents, device, forgotten } = database;
  if (await device.get('device')) {
    const [stored, earlier] = await Promise.all([documents.bulkGet(keys), forgotten.bulkGet(keys)]);
    await forgotten.bulkPut(
      stored.flatMap((document, index) => (document ? [forgottenOf(document, earlier[index])] : [])),
    );
  }
  await documents.bulkDelete(keys);
}

function forgottenOf({ key, state }: StoredDocument, earlier?: ForgottenDocument): ForgottenDocument {
  const known = earlier ? Y.decodeStateVector(earlier.known) : new Map<number, number>();
  for (const [writer, changes] of vectorOf(state)) {
    known.set(writer, Math.max(changes, known.get(writer) ?? 0));
  }
  return { key, known: new Uint8Array(Y.encodeStateVector(known)) };
}

/** Whether a state says nothing that was not known when its document was forgotten. */
export function isForgotten(state: Uint8Array, forgotten: ForgottenDocument | undefined): boolean {
  if (!forgotten) return false;
  const known = Y.decodeStateVector(forgotten.known);
  return [...vectorOf(state)].every(([writer, changes]) => changes <= (known.get(writer) ?? 0));
}

function vectorOf(state: Uint8Array): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));
}
