import { version1 } from './version-1';
import type { WrittenVersion } from './write';

/** Terms went into a search index, here one that had yet to be made. */
export const version2: WrittenVersion = {
  version: 2,
  stores: [
    ...version1.stores.map((store) => ({ ...store, rows: store.rows.map(withoutTerms) })),
    { name: 'indexSegments', keyPath: 'first', indexes: [], rows: [] },
    { name: 'indexRemovals', keyPath: 'id', autoIncrement: true, indexes: [], rows: [{ id: 1, rows: [3] }] },
  ],
};

function withoutTerms(row: object & { terms?: string[] }): object {
  const { terms: _, ...rest } = row;
  return rest;
}
