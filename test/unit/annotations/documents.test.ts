import { expect, it } from 'vitest';
import { openNotes } from '../../../src/annotations/database';
import { DexieAnnotations } from '../../../src/annotations/store';
import { emptyStorage } from '../coverage/records';
import { numbered } from './annotations';

it('no two changes that wait to be sent have one number, however fast they come', async () => {
  const database = await openNotes(emptyStorage());
  const store = new DexieAnnotations(database);
  const many = Array.from({ length: 2_000 }, (_, number) => numbered(number));
  await store.addAll(many);
  for (const { id } of many.slice(0, 20)) {
    await store.change(id, { note: 'Changed.' }, '2031-05-04T08:00:00.000Z');
  }
  const waiting = await database.documents.toArray();
  expect(waiting).toHaveLength(many.length);
  expect(new Set(waiting.map(({ unsent }) => unsent)).size).toBe(many.length);
});
