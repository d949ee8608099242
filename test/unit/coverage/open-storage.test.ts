import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openNotes } from '../../../src/annotations/database';
import { openDatabase } from '../../../src/coverage/database';
import { guarded } from '../../../src/coverage/storage-error';
import { openSync } from '../../../src/sync/database';

describe.each([
  ['coverage', openDatabase],
  ['notes', openNotes],
  ['syncing', openSync],
])('the database of %s', (_, open) => {
  const opened = async () => {
    const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
    return { storage, database: (await open(storage)) as Dexie };
  };

  it('is not opened where a later build wrote it', async () => {
    const { storage, database } = await opened();
    database.close();
    const later = new Dexie(database.name, storage);
    later.version(99).stores({ somethingNew: 'id' });
    await later.open();
    await later.table('somethingNew').add({ id: 1 });
    later.close();
    await expect(open(storage)).rejects.toMatchObject({ code: 'databaseNewer' });
    await later.open();
    expect(await later.table('somethingNew').count()).toBe(1);
  });

  it('is left to a later build that takes it over while it is open', async () => {
    const { storage, database } = await opened();
    const later = new Dexie(database.name, storage);
    later.version(99).stores({ somethingNew: 'id' });
    await later.open();
    const [table] = database.tables;
    await expect(guarded(async () => table?.count())).rejects.toMatchObject({ code: 'databaseNewer' });
    expect(await later.table('somethingNew').count()).toBe(0);
  });
});
