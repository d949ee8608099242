import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { type ClaimBatch, unpackClaims } from '../../../src/coverage/batches';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { storageError } from '../../../src/coverage/storage-error';
import { emptyStorage, reading } from './records';

const url = 'https://harbour.example/ferry';

/** A newer build's upgrade of the database. */
function upgradedBy(indexedDB: IDBFactory, version: number): Promise<IDBDatabase> {
  const request = indexedDB.open('crossread', version);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore('somethingNew');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function all(store: IDBObjectStore): Promise<unknown[]> {
  const request = store.getAll();
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
}

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

  it('leaves an open database to a newer build that takes it over', async () => {
    const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
    const store = new DexieStore(await openDatabase(storage));
    await store.storeReading(reading(url, ['The ferry sank']));
    const newer = await upgradedBy(storage.indexedDB, 990);
    for (const asked of [
      store.storeReading(reading(url, ['The ferry floats'])),
      store.articleByUrl(url),
      store.summary(),
    ]) {
      await expect(asked).rejects.toMatchObject({ code: 'databaseNewer' });
    }
    const batches = await all(newer.transaction('claimBatches').objectStore('claimBatches'));
    expect((batches as ClaimBatch[]).flatMap(unpackClaims)).toMatchObject([{ text: 'The ferry sank' }]);
    expect(newer.version).toBe(990);
  });

  it('opens again, empty, after the browser deleted the database', async () => {
    const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
    const store = new DexieStore(await openDatabase(storage));
    await store.storeReading(reading(url, ['The ferry sank']));
    await new Promise((deleted) => {
      storage.indexedDB.deleteDatabase('crossread').onsuccess = deleted;
    });
    expect(await store.summary()).toMatchObject({ articles: 0 });
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
  it('knows a full disk by what Chromium says as it closes the database', () => {
    const write =
      'Connection is closing because of: IO error: 000008.ldb: FILE_ERROR_NO_SPACE (WritableFileAppend)';
    expect(storageError(new DOMException(write, 'UnknownError')).code).toBe('storageFull');
    expect(storageError(new DOMException('Internal error.', 'UnknownError')).code).toBe('storageBlocked');
  });

  it('finds the cause inside what wraps it', () => {
    const quota = new DOMException('No space left.', 'QuotaExceededError');
    const aborted = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota });
    expect(storageError(aborted).code).toBe('storageFull');
    expect(storageError(new Error('outer', { cause: aborted })).code).toBe('storageFull');
    const some = Object.assign(new Error('1 of 3 operations failed'), { failures: [aborted] });
    expect(storageError(some).code).toBe('storageFull');
  });

  it('does not blame the storage for a mistake of ours', () => {
    expect(storageError(new TypeError('x is undefined')).code).toBe('internal');
  });
});
