import type { DocumentKey, NotesDatabase, StoredDocument } from '../annotations/database';
import { kindOf } from '../annotations/documents';

/** A document about which something was taken in. */
export interface Arrival {
  key: DocumentKey;
  /** As it stands here. */
  local: StoredDocument | undefined;
  /** The states that came in, each once and without that which stands here: nothing is to be merged where it is empty. */
  states: Uint8Array[];
}

/** The documents that records came in about, of the kinds that this build knows. */
export async function incomingKeys(database: NotesDatabase): Promise<DocumentKey[]> {
  const keys = await database.incoming.orderBy('key').uniqueKeys();
  return keys.filter((key): key is DocumentKey => kindOf(String(key)) !== null);
}

/**
 * What came in about these documents, beside what is here of them.
 * @returns also the records by which it came, to be deleted once it is merged
 */
export async function arrivalsOf(
  database: NotesDatabase,
  keys: DocumentKey[],
): Promise<{ arrivals: Arrival[]; records: number[] }> {
  const [incoming, rows] = await Promise.all([
    database.incoming.where('key').anyOf(keys).toArray(),
    database.documents.bulkGet(keys),
  ]);
  const arrivals = new Map<string, Arrival>(
    keys.map((key, index) => [key, { key, local: rows[index], states: [] }]),
  );
  for (const { key, state } of incoming) {
    const arrival = arrivals.get(key);
    // Snapshots say again what most devices have merged long ago.
    const known = [arrival?.local?.state, ...(arrival?.states ?? [])];
    if (!known.some((other) => other && same(other, state))) {
      arrival?.states.push(state);
    }
  }
  return { arrivals: [...arrivals.values()], records: incoming.map(({ id }) => id) };
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
