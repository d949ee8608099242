import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { openNotes } from '../../../src/annotations/database';
import { DexieAnnotations } from '../../../src/annotations/store';
import type { Annotation } from '../../../src/annotations/types';
import { digest } from '../../../src/sync/digest';
import { changeKey, connect, currentKey, statusOf } from '../../../src/sync/membership';
import { replicaOf } from '../../../src/sync/replica';
import { syncSmall } from '../../../src/sync/run-small';
import { ACCOUNT_BYTES, accountRoom, accountStore } from '../../../src/sync/stores/account';
import type { MergeAnswer } from '../../../src/sync/types';
import { Account, bytesOf } from './stores/account-area';

/** A device of a reader who is signed in to the browser. */
async function deviceOn(account: Account, key?: string) {
  const database = await openNotes({ indexedDB: new IDBFactory(), IDBKeyRange });
  await connect(database, key);
  return {
    annotations: new DexieAnnotations(database),
    key: async () => (await currentKey(database)) ?? '',
    rotate: () => changeKey(database),
    async sync(answer: MergeAnswer = {}) {
      account.writes = 0;
      const own = `${(await statusOf(database)).number}-`;
      return syncSmall({
        replica: replicaOf(database),
        store: accountStore(account),
        answer,
        room: () => accountRoom(account, own),
        digest: (most) => digest(database, most),
      });
    },
  };
}

/** Annotations with words that do not compress well, one a minute, the last one newest. */
function annotations(count: number, device = 'a'): Annotation[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const words = crypto.randomUUID();
    return {
      id: `urn:uuid:${device}-${index}`,
      target: {
        url: `https://daily.example/${index}`,
        title: `Title ${words}`,
        publisher: 'Daily',
        quote: { exact: `Quote ${words}`, prefix: 'before', suffix: 'after' },
        position: { start: 0, end: 10 },
      },
      note: `Note ${words} ${crypto.randomUUID()}`,
      tags: [],
      colour: 'yellow',
      verdict: null,
      created: date,
      modified: date,
    };
  });
}

const idsOf = async (device: Awaited<ReturnType<typeof deviceOn>>) =>
  (await device.annotations.all()).map(({ id }) => id);

describe('an account without room for everything', { timeout: 60_000 }, () => {
  test('carries the newest annotations, and says how many it does not', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(900));
    const { left } = await a.sync();
    expect(left).toBeGreaterThan(0);
    const b = await deviceOn(account, await a.key());
    await b.sync();
    const all = await idsOf(a);
    expect(await idsOf(b)).toEqual(all.slice(0, all.length - left));
    expect(all.length - left).toBeGreaterThan(80);
  });

  test('stays within the limits, with room for every device that is still to come', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(120, 'a'));
    const devices = [a];
    await a.sync();
    for (const name of ['b', 'c', 'd']) {
      const next = await deviceOn(account, await a.key());
      await next.annotations.addAll(annotations(120, name));
      devices.push(next);
      await next.sync({ join: 'merge' });
      for (let round = 0; round < 2; round++) for (const one of devices) await one.sync();
      expect(bytesOf(account.items)).toBeLessThan(ACCOUNT_BYTES);
      expect(await accountStore(account).list()).toHaveLength(devices.length);
    }
    const newest = ['a', 'b', 'c', 'd'].map((name) => `urn:uuid:${name}-119`);
    for (const one of devices) expect(await idsOf(one)).toEqual(expect.arrayContaining(newest));
  });

  test('gives up its earlier file where there is no room for the next one beside it', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(900));
    await a.sync();
    const b = await deviceOn(account, await a.key());
    await b.annotations.addAll(annotations(900, 'b'));
    await b.sync({ join: 'merge' });
    await a.annotations.change('urn:uuid:a-0', { note: 'Changed just now.' }, '2026-06-01T00:00:00.000Z');
    expect(await a.sync()).toMatchObject({ sent: 1 });
    expect(bytesOf(account.items)).toBeLessThan(ACCOUNT_BYTES);
    await b.sync();
    expect((await b.annotations.get('urn:uuid:a-0'))?.note).toBe('Changed just now.');
  });

  test('writes nothing while nothing changes, and one file for a change', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(400));
    await a.sync();
    const before = account.items;
    expect(await a.sync()).toMatchObject({ sent: 0 });
    expect(account.items).toEqual(before);
    await a.annotations.change('urn:uuid:a-0', { note: 'Changed just now.' }, '2026-06-01T00:00:00.000Z');
    expect(await a.sync()).toMatchObject({ sent: 1 });
    expect(await accountStore(account).list()).toHaveLength(1);
    const b = await deviceOn(account, await a.key());
    await b.sync();
    expect((await b.annotations.get('urn:uuid:a-0'))?.note).toBe('Changed just now.');
  });

  test('keeps in mind what newer annotations have pushed out, and carries it again once there is room', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(20, 'old'));
    await a.sync();
    const newer = annotations(900).map((each) => ({
      ...each,
      modified: each.modified.replace('2026', '2027'),
    }));
    await a.annotations.addAll(newer);
    const { left } = await a.sync();
    expect(await a.sync()).toMatchObject({ sent: 0, left });
    // A removal is as large as what it removes: they take the room too, but each of them once.
    for (const { id } of newer) await a.annotations.remove(id);
    for (let time = 0; time < 4; time++) await a.sync();
    expect(await a.sync()).toMatchObject({ sent: 0, left: 0 });
    const b = await deviceOn(account, await a.key());
    await b.sync();
    expect(await idsOf(b)).toHaveLength(20);
  });

  test('carries removals', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(20));
    await a.sync();
    const b = await deviceOn(account, await a.key());
    await b.sync();
    await a.annotations.remove('urn:uuid:a-7');
    await a.sync();
    await b.sync();
    expect(await idsOf(b)).toEqual(await idsOf(a));
    expect(await idsOf(b)).toHaveLength(19);
  });

  test('carries removals even where there is no room for all annotations, and after the next change', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(900));
    await a.sync();
    const b = await deviceOn(account, await a.key());
    await b.sync();
    await a.annotations.remove('urn:uuid:a-899');
    await a.sync();
    await a.annotations.change('urn:uuid:a-0', { note: 'Changed just now.' }, '2026-06-01T00:00:00.000Z');
    await a.sync();
    await b.sync();
    expect(await idsOf(b)).toContain('urn:uuid:a-0');
    expect(await idsOf(b)).not.toContain('urn:uuid:a-899');
  });

  test('goes on where it was ended before the file was written', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(20));
    const set = account.set;
    account.set = () => Promise.reject(new Error('gone'));
    await expect(a.sync()).rejects.toMatchObject({ code: 'syncServerError' });
    account.set = set;
    expect(await a.sync()).toMatchObject({ sent: 1, left: 0 });
    const b = await deviceOn(account, await a.key());
    await b.sync();
    expect(await idsOf(b)).toHaveLength(20);
  });

  test('is written anew for a new key', async () => {
    const account = new Account();
    const a = await deviceOn(account);
    await a.annotations.addAll(annotations(20));
    await a.sync();
    await a.rotate();
    await a.sync();
    const b = await deviceOn(account, await a.key());
    await b.sync();
    expect(await idsOf(b)).toHaveLength(20);
  });
});
