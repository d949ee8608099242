import { version2 } from './version-2';
import type { WrittenVersion } from './write';

/** Articles were ordered by when they were last read. */
export const version3: WrittenVersion = {
  version: 3,
  stores: version2.stores.map((store) =>
    store.name === 'articles' ? { ...store, indexes: [...store.indexes, 'readAt'] } : store,
  ),
};
