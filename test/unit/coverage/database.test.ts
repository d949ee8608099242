import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { storageError } from '../../../src/coverage/storage-error';
import { emptyStorage, reading } from './records';

const url = 'https://harbour.example/ferry';

describe('openDatabase', () => {
  it('refuses a database that a later build wrote, and changes nothing in it', async () => {
    const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
    const later = new Dexie('crossread', storage);
    later.version(7).stores({ articles: 'url', somethingNew: 'id' });
    await later.open();
    await later.table('somethingNew').add({ id: 1 });
    later.close();
    await expect(openDatabase(storage)).rejects.toMatchObject({ code: 'databaseNewer' });
    const [known] = await storage.indexedDB.databases();
    expect(known?.version).toBe(70);
    await later.open();
    expect(await later.table('somethingNew').count()).toBe(1);
  });

  it('says so where the browser gives no access', async () => {
    const denying = new Proxy(new IDBFactory(), {
      get: () => () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      },
    });
    await expect(openDatabase({ indexedDB: denying, IDBKeyRange })).rejects.toMatchObject({
      code: 'storageBlocked',
    });
  });
});

describe('a full disk', () => {
  it('fails a reading as storageFull and keeps what was stored', async () => {
    const database = await openDatabase(emptyStorage());
    const store = new DexieStore(database);
    await store.storeReading(reading(url, ['The ferry sank']));
    database.use({
      stack: 'dbcore',
      name: 'full disk',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: () => Promise.reject(new DOMException('No space left.', 'QuotaExceededError')),
        }),
      }),
    });
    database.close();
    await database.open();
    await expect(store.storeReading(reading(url, ['The ferry floats']))).rejects.toMatchObject({
      code: 'storageFull',
    });
    expect((await store.claimsOfArticle(url)).map((claim) => claim.text)).toEqual(['The ferry sank']);
  });
});

describe('storageError', () => {
  it('finds the cause inside what wraps it', () => {
    const quota = new DOMException('No space left.', 'QuotaExceededError');
    const aborted = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota });
    expect(storageError(aborted).code).toBe('storageFull');
    expect(storageError(new Error('outer', { cause: aborted })).code).toBe('storageFull');
  });

  it('does not blame the storage for a mistake of ours', () => {
    expect(storageError(new TypeError('x is undefined')).code).toBe('internal');
  });
});
