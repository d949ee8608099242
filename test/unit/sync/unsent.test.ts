import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNotes } from '../../../src/annotations/database';
import { DexieAnnotations } from '../../../src/annotations/store';
import { connect } from '../../../src/sync/membership';
import { replicaOf } from '../../../src/sync/replica';
import { unsentBelow, unsentKeys } from '../../../src/sync/unsent';
import { annotation, numbered } from '../annotations/annotations';
import { emptyStorage } from '../coverage/records';
import { pair } from './devices';

const { id } = annotation();
const later = '2031-05-04T08:00:00.000Z';
const DAY_MS = 86_400_000;

describe('where the clock is put back', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('a change after all was sent goes out', async () => {
    const { a, b } = await pair();
    await a.annotations.add(annotation());
    await a.sync();
    vi.setSystemTime(Date.now() - DAY_MS);
    await a.annotations.change(id, { note: 'Said yesterday.' }, later);
    expect(await a.sync()).toMatchObject({ sent: 1 });
    await b.sync();
    expect(await b.notes()).toEqual({ [id]: 'Said yesterday.' });
  });

  it('what another life of the engine left goes out', async () => {
    const storage = emptyStorage();
    const before = await openNotes(storage);
    await connect(before);
    await replicaOf(before).merge();
    const annotations = new DexieAnnotations(before);
    await annotations.addAll([numbered(1), numbered(2)]);
    await replicaOf(before).outbox();
    expect(await unsentBelow(before)).toBeNull();
    const row = await before.documents.get(`annotation:${numbered(1).id}`);
    // As an engine numbers changes that started when the clock was behind.
    if (row) await before.documents.put({ ...row, unsent: 5 });
    before.close();
    const again = await openNotes(storage);
    expect(await unsentKeys(again)).toEqual([row?.key]);
    expect(await replicaOf(again).outbox()).toHaveLength(2);
    expect(await unsentKeys(again)).toEqual([]);
  });
});

it('more changes than one file takes all go out, the newest first, and what was changed meanwhile', async () => {
  const { store, a, b } = await pair();
  const oldest = numbered(1);
  const note = 'Long. '.repeat(50_000);
  await a.annotations.addAll(Array.from({ length: 8 }, (_, index) => numbered(index + 1, { note })));
  const Original = globalThis.CompressionStream;
  let changing: Promise<unknown> | null = null;
  globalThis.CompressionStream = class extends Original {
    constructor(format: CompressionFormat) {
      super(format);
      changing ??= a.annotations.change(oldest.id, { note: 'Changed meanwhile.' }, later);
    }
  };
  try {
    await a.sync();
    await changing;
    await a.sync();
  } finally {
    globalThis.CompressionStream = Original;
  }
  const files = await a.database.ownFiles.orderBy('sequence').toArray();
  const numbers = [[8, 7, 6], [5, 4, 3], [2], [1]];
  expect(files.map(({ keys }) => keys)).toEqual(
    numbers.map((some) => some.map((number) => `annotation:${numbered(number).id}`)),
  );
  expect(store.files.size).toBe(files.length);
  await b.sync();
  expect(await b.notes()).toEqual(await a.notes());
  expect((await b.notes())[oldest.id]).toBe('Changed meanwhile.');
});

it('two who seal at once send everything, and nothing twice', async () => {
  const { a, b } = await pair();
  await a.annotations.addAll([1, 2, 3].map((number) => numbered(number)));
  await Promise.all([a.replica.outbox(), a.replica.outbox()]);
  expect(await a.database.ownFiles.count()).toBe(1);
  await a.sync();
  await b.sync();
  expect(await b.notes()).toEqual(await a.notes());
});
