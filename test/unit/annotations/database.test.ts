import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { openNotes } from '../../../src/annotations/database';
import { statusOf } from '../../../src/sync/membership';
import { replicaOf } from '../../../src/sync/replica';
import { emptyStorage } from '../coverage/records';
import { annotation } from './annotations';

/** What the first build made. */
function firstVersion(storage: ReturnType<typeof emptyStorage>): Dexie {
  const database = new Dexie('crossread-notes', storage);
  database.version(1).stores({
    documents: 'key, unsent',
    annotations: 'id, target.url, modified',
    orphans: 'id, url',
    corrections: 'claimId, url',
    device: 'id',
    keys: 'id',
    ownFiles: 'sequence',
    seenFiles: 'name',
    incoming: '++id, key',
  });
  return database;
}

it('keeps what an earlier build wrote: notes, orphans, and the file it had ready to send', async () => {
  const storage = emptyStorage();
  const earlier = firstVersion(storage);
  const note = annotation();
  const file = { sequence: 3, name: '0123456789ab-000003.age', keys: ['annotation:a', 'annotation:b'] };
  await earlier.table('annotations').add(note);
  await earlier.table('orphans').add({ id: note.id, url: note.target.url });
  await earlier.table('ownFiles').bulkAdd([
    { ...file, state: 'waiting', absent: 0, bytes: new Uint8Array(9) },
    { ...file, sequence: 2, state: 'readable', absent: 0, bytes: null },
  ]);
  earlier.close();

  const now = await openNotes(storage);
  expect(await now.annotations.toArray()).toEqual([note]);
  expect(await now.orphans.toArray()).toEqual([{ id: note.id, url: note.target.url }]);
  expect(await statusOf(now)).toMatchObject({ waiting: 2 });
  expect(await replicaOf(now).outbox()).toMatchObject([{ name: file.name }]);
});
