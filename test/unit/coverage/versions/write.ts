/** An object store as a version of the schema had it. */
interface StoreShape {
  name: string;
  keyPath: string;
  autoIncrement?: boolean;
  /** By what they are: one field, or several. */
  indexes: (string | string[])[];
  rows: object[];
}

/** A database as an earlier build left it. */
export interface WrittenVersion {
  /** As Dexie counted it; IndexedDB has ten times that. */
  version: number;
  stores: StoreShape[];
}

/** Writes a database without a line of the code that writes it today. */
export function write(indexedDB: IDBFactory, { version, stores }: WrittenVersion): Promise<void> {
  const request = indexedDB.open('crossread', version * 10);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement = false, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) {
          store.createIndex(typeof index === 'string' ? index : `[${index.join('+')}]`, index);
        }
        for (const row of rows) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
