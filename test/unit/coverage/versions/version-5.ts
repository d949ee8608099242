import { version4 } from './version-4';
import type { WrittenVersion } from './write';

const none = (name: string, keyPath: string) => ({ name, keyPath, indexes: [], rows: [] });

/** Articles were ordered by time and address, and could be forgotten one by one. */
export const version5: WrittenVersion = {
  version: 5,
  stores: [
    ...version4.stores.map((store) =>
      store.name === 'articles'
        ? { ...store, indexes: [...store.indexes.filter((index) => index !== 'readAt'), ['readAt', 'url']] }
        : store,
    ),
    none('forgotten', 'name'),
    none('quoted', 'url'),
  ],
};
