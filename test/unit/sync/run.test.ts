import { describe, expect, it } from 'vitest';
import { connect, disconnect } from '../../../src/sync/membership';
import { sync } from '../../../src/sync/run';
import { annotation, numbered } from '../annotations/annotations';
import { device, pair, type TestDevice } from './devices';

const { id } = annotation();
const later = '2031-05-04T08:00:00.000Z';

async function addMany(to: TestDevice, count: number, from = 1): Promise<string[]> {
  const all = Array.from({ length: count }, (_, index) => numbered(from + index));
  await to.annotations.addAll(all);
  return all.map((one) => one.id);
}

describe('removing all annotations', () => {
  it('removes them elsewhere only after a question, and an answer brings them back everywhere', async () => {
    const { a, b } = await pair();
    const ids = await addMany(a, 5);
    for (const each of [a, b]) await each.sync();
    await a.annotations.removeAll();
    expect(await a.notes()).toEqual({});
    await a.sync();
    expect(await b.sync()).toMatchObject({ asks: { question: 'removals', counts: { removed: 5 } } });
    expect(Object.keys(await b.notes())).toHaveLength(5);
    await b.sync({ removals: false });
    await a.sync();
    expect(Object.keys(await a.notes()).sort()).toEqual(ids.sort());
  });

  it('leaves nothing of them on a device that syncs with nothing', async () => {
    const { a } = await pair();
    await addMany(a, 5);
    await a.annotations.setOrphans('https://daily.example/', [numbered(1).id]);
    await disconnect(a.database);
    await a.annotations.removeAll();
    expect(await a.database.documents.count()).toBe(0);
    expect(await a.annotations.orphans()).toEqual([]);
  });

  it('lets what is written in them anew, once they are imported again, travel', async () => {
    const { store, a, b } = await pair();
    await a.annotations.add(annotation({ note: 'The office says 180.' }));
    await a.annotations.change(id, { note: 'The harbour office says 180.' }, later);
    for (const each of [a, b]) await each.sync();
    await disconnect(a.database);
    await a.annotations.removeAll();
    await a.annotations.add(annotation({ note: 'The office says 180.' }));
    await a.annotations.change(id, { note: 'The office says 180 or so.' }, later);
    await connect(a.database);
    await sync({ replica: a.replica, store, answer: { join: 'merge' } });
    for (const each of [b, a]) await each.sync();
    expect(await a.notes()).toEqual({ [id]: 'The harbour office says 180 or so.' });
    expect(await b.notes()).toEqual(await a.notes());
  });
});

describe('two devices', () => {
  it('have each other’s annotations after one sync each', async () => {
    const { a, b } = await pair();
    await a.annotations.add(annotation());
    expect(await a.sync()).toMatchObject({ sent: 1, taken: 0 });
    expect(await b.sync()).toMatchObject({ taken: 1, added: 1, problems: [] });
    expect(await b.annotations.get(id)).toEqual(annotation());
  });

  it('show the same merged note after both edited it', async () => {
    const { a, b } = await pair();
    await a.annotations.add(annotation({ note: 'The ferry was full.' }));
    await a.sync();
    await b.sync();
    await a.annotations.change(id, { note: 'The old ferry was full.' }, later);
    await b.annotations.change(id, { note: 'The ferry was full on Monday.' }, later);
    await a.sync();
    await b.sync();
    await a.sync();
    expect(await a.notes()).toEqual({ [id]: 'The old ferry was full on Monday.' });
    expect(await b.notes()).toEqual(await a.notes());
  });

  it('keep what one edits while the other deletes it', async () => {
    const { a, b } = await pair();
    await a.annotations.add(annotation());
    await a.sync();
    await b.sync();
    await a.annotations.remove(id);
    await b.annotations.change(id, { note: 'Still needed.' }, later);
    for (const each of [a, b, a]) await each.sync();
    expect(await a.notes()).toEqual({ [id]: 'Still needed.' });
    expect(await b.notes()).toEqual(await a.notes());
  });

  it('have nothing to do where nothing happened', async () => {
    const { a, b } = await pair();
    await a.annotations.add(annotation());
    for (const each of [a, b, a, b]) await each.sync();
    expect(await a.sync()).toMatchObject({ sent: 0, taken: 0, tidied: 0 });
    expect(await b.sync()).toMatchObject({ sent: 0, taken: 0, tidied: 0 });
  });
});

it('a device that joins late has everything', async () => {
  const { store, a, b } = await pair();
  await addMany(a, 30);
  await addMany(b, 30, 31);
  await a.sync();
  await b.sync();
  const c = await device(store, await a.key());
  expect(await c.sync()).toMatchObject({ added: 60 });
  expect(Object.keys(await c.notes())).toHaveLength(60);
});

it('a merge of many documents, each said by several files, takes in all and leaves what only a later build knows', async () => {
  const { store, a, b } = await pair();
  const ids = await addMany(a, 450);
  await a.sync();
  await b.sync();
  for (const [index, each] of [a, b].entries()) {
    for (const id of ids) {
      const { note } = (await each.annotations.get(id)) ?? { note: '' };
      await each.annotations.change(id, { note: `${note} Device ${index}.` }, later);
    }
    await each.sync();
  }
  const c = await device(store, await a.key());
  const unknown = { key: 'holiday:1', state: new Uint8Array([0]) };
  await c.database.incoming.add(unknown);
  expect(await c.sync()).toMatchObject({ added: 450, problems: [] });
  await a.sync();
  expect(await c.notes()).toEqual(await a.notes());
  expect(await c.database.incoming.toArray()).toEqual([expect.objectContaining(unknown)]);
});

it('a device replaces its many small files by few, and only once these were read back', async () => {
  const { store, a } = await pair();
  for (let number = 1; number <= 40; number++) {
    await a.annotations.add(numbered(number));
    await a.sync();
  }
  for (let rest = 0; rest < 3; rest++) await a.sync();
  expect(store.files.size).toBeLessThan(16);
  const c = await device(store, await a.key());
  await c.sync();
  expect(await c.notes()).toEqual(await a.notes());
});

it('what is changed while its file is being sealed goes out with the next one', async () => {
  const { a, b } = await pair();
  await a.annotations.add(annotation());
  const Original = globalThis.CompressionStream;
  let changing: Promise<unknown> | null = null;
  globalThis.CompressionStream = class extends Original {
    constructor(format: CompressionFormat) {
      super(format);
      changing ??= a.annotations.change(id, { note: 'Changed meanwhile.' }, later);
    }
  };
  try {
    await a.sync();
    await changing;
  } finally {
    globalThis.CompressionStream = Original;
  }
  for (const each of [a, b]) await each.sync();
  expect(await b.notes()).toEqual({ [id]: 'Changed meanwhile.' });
});

it('a store that was emptied is filled again', async () => {
  const { store, a } = await pair();
  await addMany(a, 5);
  await a.sync();
  store.files.clear();
  await a.sync();
  await a.sync();
  const c = await device(store, await a.key());
  await c.sync();
  expect(await c.notes()).toEqual(await a.notes());
});

it('a device whose profile was copied takes another number before it writes over anything', async () => {
  const { store, a, b } = await pair();
  await addMany(a, 3);
  await a.sync();
  const before = await a.database.device.get('device');
  for (const number of [8, 9]) {
    await a.annotations.add(numbered(number));
    await a.sync();
  }
  // As after a backup: it knows nothing of its last files.
  if (before) await a.database.device.put(before);
  await a.database.ownFiles
    .where('sequence')
    .aboveOrEqual(before?.next ?? 0)
    .delete();
  await a.annotations.add(numbered(10));
  // Sealed, under the number that is another device's, and not sent.
  await a.replica.outbox();
  await a.annotations.add(numbered(11));
  await a.sync();
  expect((await a.database.device.get('device'))?.number).not.toBe(before?.number);
  await b.sync();
  expect(Object.keys(await b.notes())).toHaveLength(7);
  expect(store.files.size).toBe(4);
});

describe('a device that meets a store which holds data', () => {
  async function meeting() {
    const { store, a } = await pair();
    await a.annotations.addAll([numbered(1, { note: 'Theirs.' }), numbered(2)]);
    await a.sync();
    const c = await device(store, await a.key());
    await c.annotations.addAll([numbered(1), numbered(3)]);
    await c.annotations.change(numbered(1).id, { note: 'Mine.' }, later);
    return { store, a, c };
  }

  it('asks first, with a preview, and changes and sends nothing until it is told', async () => {
    const { store, c } = await meeting();
    const files = store.files.size;
    const before = await c.notes();
    const report = await c.sync();
    expect(report.asks).toEqual({ question: 'join', counts: { mine: 1, theirs: 1, both: 1, removed: 0 } });
    expect(await c.notes()).toEqual(before);
    expect(store.files.size).toBe(files);
  });

  it('merges', async () => {
    const { a, c } = await meeting();
    await c.sync({ join: 'merge' });
    await a.sync();
    expect(Object.keys(await c.notes())).toHaveLength(3);
    expect(await a.notes()).toEqual(await c.notes());
  });

  it('takes what the store has', async () => {
    const { a, c } = await meeting();
    await c.sync({ join: 'theirs' });
    await a.sync();
    expect(await c.notes()).toEqual({
      [numbered(1).id]: 'Theirs.',
      [numbered(2).id]: annotation().note,
    });
    expect(await a.notes()).toEqual(await c.notes());
  });

  it('makes the store have what it has', async () => {
    const { a, c } = await meeting();
    const mine = await c.notes();
    await c.sync({ join: 'mine' });
    await a.sync();
    expect(await c.notes()).toEqual(mine);
    expect(await a.notes()).toEqual(mine);
  });

  it('asks also where both have the very same annotations, which may say something else', async () => {
    const { store, a } = await pair();
    await addMany(a, 2);
    await a.sync();
    const c = await device(store, await a.key());
    await addMany(c, 2);
    const counts = { mine: 0, theirs: 0, both: 2, removed: 0 };
    expect((await c.sync()).asks).toEqual({ question: 'join', counts });
  });

  it('asks nothing more where the reader said how, however many it removes', async () => {
    const { store, a } = await pair();
    const ids = await addMany(a, 9);
    await a.sync();
    for (const gone of ids.slice(0, 4)) await a.annotations.remove(gone);
    await a.sync();
    const c = await device(store, await a.key());
    await addMany(c, 9);
    expect((await c.sync()).asks).toMatchObject({ question: 'join' });
    expect((await c.sync({ join: 'merge' })).asks).toBeNull();
    expect(await c.notes()).toEqual(await a.notes());
  });

  it('asks nothing where only one of both has annotations', async () => {
    const { store, a } = await pair();
    await addMany(a, 2);
    await a.sync();
    expect((await (await device(store, await a.key())).sync()).asks).toBeNull();
  });
});

describe('a sync that would remove more than a third of the annotations', () => {
  async function removal() {
    const { a, b } = await pair();
    const ids = await addMany(a, 9);
    await a.sync();
    await b.sync();
    for (const gone of ids.slice(0, 4)) await a.annotations.remove(gone);
    await a.sync();
    return { a, b };
  }

  it('stops and asks, and removes nothing until it is told', async () => {
    const { b } = await removal();
    const counts = { mine: 9, theirs: 0, both: 0, removed: 4 };
    expect((await b.sync()).asks).toEqual({ question: 'removals', counts });
    expect((await b.sync()).asks).toEqual({ question: 'removals', counts });
    expect(Object.keys(await b.notes())).toHaveLength(9);
  });

  it('goes on where the reader says so', async () => {
    const { b } = await removal();
    await b.sync();
    expect(await b.sync({ removals: true })).toMatchObject({ asks: null, removed: 4 });
    expect(Object.keys(await b.notes())).toHaveLength(5);
  });

  it('restores them, on every device, where the reader wants them kept', async () => {
    const { a, b } = await removal();
    await b.sync({ removals: false });
    await a.sync();
    expect(Object.keys(await b.notes())).toHaveLength(9);
    expect(await a.notes()).toEqual(await b.notes());
  });

  it('asks nothing where a third or less goes', async () => {
    const { a, b } = await pair();
    const ids = await addMany(a, 9);
    await a.sync();
    await b.sync();
    for (const gone of ids.slice(0, 3)) await a.annotations.remove(gone);
    await a.sync();
    expect(await b.sync()).toMatchObject({ asks: null, removed: 3 });
  });
});
