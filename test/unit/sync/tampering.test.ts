import { describe, expect, it, vi } from 'vitest';
import { changeKey, statusOf } from '../../../src/sync/membership';
import { sync } from '../../../src/sync/run';
import { seal } from '../../../src/sync/seal';
import { annotation, numbered } from '../annotations/annotations';
import { device, type OpenStore, pair, type TestDevice } from './devices';

/** Two devices; the first has just written a file with one annotation. */
async function written(): Promise<{ store: OpenStore; a: TestDevice; b: TestDevice; name: string }> {
  const { store, a, b } = await pair();
  await a.annotations.add(annotation());
  await a.sync();
  const name = [...store.files.keys()].at(-1) ?? '';
  return { store, a, b, name };
}

function bytesOf(store: OpenStore, name: string): Uint8Array {
  return store.files.get(name) ?? new Uint8Array();
}

describe('a file that somebody tampered with is reported and skipped, and nothing here is lost:', () => {
  const cases: [string, string, (bytes: Uint8Array) => Uint8Array][] = [
    ['cut short', 'damaged', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['emptied', 'damaged', () => new Uint8Array()],
    [
      'a bit of it changed',
      'damaged',
      (bytes) => bytes.map((byte, at) => (at === bytes.length - 30 ? byte ^ 1 : byte)),
    ],
    ['replaced by a web page', 'notEncrypted', () => new TextEncoder().encode('<!doctype html>')],
  ];
  it.each(cases)('%s', async (_, problem, tamper) => {
    const { store, b, name } = await written();
    await b.annotations.add(numbered(7));
    const whole = bytesOf(store, name);
    store.files.set(name, tamper(whole));
    expect(await b.sync()).toMatchObject({ taken: 0, asks: null, problems: [{ name, problem }] });
    expect(Object.keys(await b.notes())).toEqual([numbered(7).id]);
    // Restored, it is read after all.
    store.files.set(name, whole);
    expect(await b.sync()).toMatchObject({ taken: 1, problems: [] });
    expect(Object.keys(await b.notes())).toHaveLength(2);
  });

  it('sealed by one of the devices, and holding what no document is', async () => {
    const { store, b, name } = await written();
    const records = [
      { key: annotation().id.replace('urn', 'annotation:urn'), state: Uint8Array.of(1, 2, 3) },
    ];
    const whole = bytesOf(store, name);
    const [id = ''] = name.split('-');
    store.files.set(name, await seal({ device: id, sequence: 1, records }, await b.key()));
    await b.annotations.add(numbered(7));
    expect(await b.sync()).toMatchObject({ taken: 0, sent: 1, problems: [{ name, problem: 'damaged' }] });
    store.files.set(name, whole);
    await b.sync();
    expect(Object.keys(await b.notes())).toHaveLength(2);
  });

  it('put by somebody in the place of one that replaces others', async () => {
    const { store, a, name } = await written();
    await changeKey(a.database);
    const put = async (own: string, bytes: Uint8Array) => {
      const [id = ''] = own.split('-');
      const empty = await seal({ device: id, sequence: 2, records: [] }, await a.key());
      await store.put(own, own.endsWith('-000002.age') ? empty : bytes);
    };
    for (let time = 0; time < 2; time++) await sync({ replica: a.replica, store: { ...store, put } });
    expect([...store.files.keys()]).toContain(name);
    // It is sent again in the end, and takes the others' place.
    for (let time = 0; time < 12; time++) await a.sync();
    expect(store.files.size).toBe(1);
    const late = await device(store, await a.key());
    await late.sync();
    expect(Object.keys(await late.notes())).toEqual([annotation().id]);
  });

  it('encrypted to another key', async () => {
    const { store, b, name } = await written();
    const stranger = await device(store);
    await stranger.annotations.add(numbered(8));
    await stranger.sync();
    const foreign = [...store.files.keys()].at(-1) ?? '';
    expect(await b.sync()).toMatchObject({ taken: 1, problems: [{ name: foreign, problem: 'otherKey' }] });
    expect(foreign).not.toBe(name);
    expect(Object.keys(await b.notes())).toEqual([annotation().id]);
  });

  it('two files swapped, or an old one replayed under a new name', async () => {
    const { store, a, b, name } = await written();
    const [first, second] = [name, name.replace(/\d{6}\.age$/, '000002.age')];
    await a.annotations.add(numbered(7));
    await a.sync();
    expect(store.files.has(second)).toBe(true);
    const [one, two] = [bytesOf(store, first), bytesOf(store, second)];
    store.files.set(first, two);
    store.files.set(second, one);
    const third = name.replace(/\d{6}\.age$/, '000003.age');
    store.files.set(third, one);
    const { taken, problems } = await b.sync();
    expect(taken).toBe(0);
    expect(problems.map(({ problem }) => problem)).toEqual(['misplaced', 'misplaced', 'misplaced']);
    expect(await b.notes()).toEqual({});
  });

  it('an old file put back under its own name, after it was replaced', async () => {
    const { store, a, b, name } = await written();
    const old = bytesOf(store, name);
    await b.sync();
    await a.annotations.change(annotation().id, { note: 'Newer.' }, '2031-06-01T00:00:00.000Z');
    for (let rest = 0; rest < 4; rest++) await a.sync();
    await b.sync();
    expect(store.files.has(name)).toBe(false);
    store.files.set(name, old);
    await b.sync();
    expect(await b.notes()).toEqual({ [annotation().id]: 'Newer.' });
    await a.sync();
    expect(store.files.has(name)).toBe(false);
  });

  it('an own file that turns out spoilt is written anew before the older ones go', async () => {
    const { store, a, name } = await written();
    await a.annotations.change(annotation().id, { note: 'Newer.' }, '2031-06-01T00:00:00.000Z');
    await a.sync();
    const newer = [...store.files.keys()].at(-1) ?? '';
    store.files.set(newer, bytesOf(store, newer).slice(0, 100));
    for (let rest = 0; rest < 3; rest++) {
      await a.sync();
      expect(store.files.has(name)).toBe(true);
    }
    for (let rest = 0; rest < 10; rest++) await a.sync();
    const c = await device(store, await a.key());
    await c.sync();
    expect(await c.notes()).toEqual({ [annotation().id]: 'Newer.' });
    expect(store.files.has(newer)).toBe(false);
  });

  it('an own file that was cut short when it was read back is not complained of for ever', async () => {
    const { store, a, name } = await written();
    const change = (note: string) =>
      a.annotations.change(annotation().id, { note }, '2031-06-01T00:00:00.000Z');
    await change('Newer.');
    await a.annotations.add(numbered(7));
    await a.sync();
    const second = name.replace(/\d{6}\.age$/, '000002.age');
    const whole = bytesOf(store, second);
    store.files.set(second, whole.slice(0, 100));
    // From now on no other file asks for the second one to be read back.
    await change('Newest.');
    expect((await a.sync()).problems).toEqual([{ name: second, problem: 'damaged' }]);
    store.files.set(second, whole);
    for (let rest = 0; rest < 4; rest++) await a.sync();
    expect(store.files.has(second)).toBe(true);
    expect((await a.sync()).problems).toEqual([]);
  });

  it('is asked for again less and less often', async () => {
    const { store, b, name } = await written();
    store.files.set(name, new Uint8Array(5));
    let asked = 0;
    const get = store.get;
    store.get = (wanted) => {
      asked += wanted === name ? 1 : 0;
      return get(wanted);
    };
    for (let rest = 0; rest < 100; rest++) await b.sync();
    expect(asked).toBeGreaterThan(4);
    expect(asked).toBeLessThan(12);
  });
});

describe('the key', () => {
  it('can be changed: the other device is told, and reads everything once it has the new one', async () => {
    const { store, a, b } = await written();
    await b.sync();
    const old = await a.key();
    await changeKey(a.database);
    await a.annotations.add(numbered(2));
    for (let rest = 0; rest < 4; rest++) await a.sync();
    expect((await b.sync()).problems.map(({ problem }) => problem)).toContain('otherKey');
    await changeKey(b.database, ` ${(await a.key()).toLowerCase()}\n`);
    await b.annotations.add(numbered(3));
    expect((await b.sync()).problems).toEqual([]);
    for (let rest = 0; rest < 4; rest++) for (const each of [a, b]) await each.sync();
    expect(Object.keys(await a.notes())).toHaveLength(3);
    expect(await b.notes()).toEqual(await a.notes());
    // Nothing is left in the store that the old key opens.
    const thief = await device(store, old);
    const { taken, problems } = await thief.sync();
    expect(taken).toBe(0);
    expect(problems.every(({ problem }) => problem === 'otherKey')).toBe(true);
  });

  it('is the one that a file is sealed for, though it was changed while that was sealed', async () => {
    const { store, a } = await pair();
    const old = await a.key();
    await a.annotations.add(annotation());
    const { digest } = crypto.subtle;
    // Taken of what was sealed, before it is stored as such.
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...all) => {
      await changeKey(a.database);
      return digest.apply(crypto.subtle, all);
    });
    await a.sync();
    vi.restoreAllMocks();
    expect(store.files.size).toBe(1);
    const thief = await device(store, old);
    expect(await thief.sync()).toMatchObject({ taken: 0, problems: [{ problem: 'otherKey' }] });
  });

  it('is refused where it is none', async () => {
    const { a } = await pair();
    const before = await a.key();
    await expect(changeKey(a.database, 'AGE-SECRET-KEY-1NONSENSE')).rejects.toMatchObject({
      code: 'syncBadKey',
    });
    await expect(changeKey(a.database, 'swordfish')).rejects.toMatchObject({ code: 'syncBadKey' });
    expect(await a.key()).toBe(before);
  });
});

it('says how much the store does not have yet', async () => {
  const { store, a } = await pair();
  await a.annotations.addAll([numbered(1), numbered(2)]);
  expect(await statusOf(a.database)).toMatchObject({ joined: true, waiting: 2 });
  const put = store.put;
  store.put = () => Promise.reject(new Error('gone'));
  await expect(a.sync()).rejects.toThrow('gone');
  expect((await statusOf(a.database)).waiting).toBe(2);
  store.put = put;
  await a.sync();
  expect((await statusOf(a.database)).waiting).toBe(0);
});
