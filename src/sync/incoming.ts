import type { DocumentKey, NotesDatabase, StoredDocument } from '../annotations/database';
import { kindOf } from '../annotations/documents';
import type { IncomingRecord } from './rows';

/** Records looked at together, and the rest of those about the last of their documents. */
const PAGE = 400;

/** A document about which something was taken in. */
export interface Arrival {
  key: DocumentKey;
  /** What kind it is of, and what it is about. */
  kind: NonNullable<ReturnType<typeof kindOf>>['kind'];
  id: string;
  /** As it stands here. */
  local: StoredDocument | undefined;
  /** The states that came in, each once and without the one that stands here: empty where nothing is to be merged. */
  states: Uint8Array[];
}

interface Arrivals {
  arrivals: Arrival[];
  /** The records by which they came, to be deleted once they are merged. */
  records: number[];
  /** The key after which to go on; null where nothing is left. */
  last: string | null;
}

/**
 * What came in about some documents, in the order of their keys, beside what is here of them. What this build knows
 * nothing of is left out, to wait for one that does.
 * @param after the key after which to begin, '' for all
 */
export async function arrivalsAfter(database: NotesDatabase, after: string): Promise<Arrivals> {
  const { incoming, documents } = database;
  const page = await incoming.where('key').above(after).limit(PAGE).toArray();
  const last = page.length < PAGE ? null : (page.at(-1)?.key ?? null);
  const rest = last === null ? [] : await incoming.where({ key: last }).toArray();
  const records = [...page.filter(({ key }) => key !== last), ...rest];
  const known = records.filter(({ key }) => kindOf(key) !== null);
  const keys = [...new Set(known.map(({ key }) => key as DocumentKey))];
  const rows = new Map((await documents.bulkGet(keys)).flatMap((row) => (row ? [[row.key, row]] : [])));
  return {
    arrivals: arrivalsOf(known, rows),
    records: known.map(({ id }) => id),
    last,
  };
}

function arrivalsOf(records: IncomingRecord[], rows: Map<string, StoredDocument>): Arrival[] {
  const arrivals = new Map<string, Arrival>();
  for (const { key, state } of records) {
    const found = kindOf(key);
    if (found) {
      const begun = { key: key as DocumentKey, ...found, local: rows.get(key), states: [] };
      const arrival = arrivals.get(key) ?? begun;
      arrivals.set(key, arrival);
      const { local, states } = arrival;
      // A snapshot says once more what most devices have merged long ago.
      if (![...(local ? [local.state] : []), ...states].some((known) => same(known, state))) {
        states.push(state);
      }
    }
  }
  return [...arrivals.values()];
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
