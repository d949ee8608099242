import { generateX25519Identity } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { receiveReadings } from '../../../../src/engine/receive';
import {
  coverageStatus,
  forgetStore,
  letTravel,
  tryOtherKeys,
} from '../../../../src/sync/coverage/membership';
import { toRecord } from '../../../../src/sync/coverage/record';
import { fileIdOf } from '../../../../src/sync/file-name';
import { sync } from '../../../../src/sync/run';
import { seal } from '../../../../src/sync/seal';
import type { Store } from '../../../../src/sync/types';
import { random } from '../../../lib/random';
import { fillDisk, whileFull } from '../../coverage/full-disk';
import { emptyStorage } from '../../coverage/records';
import { memoryStore } from '../devices';
import { reader } from './devices';

const ferry = 'https://harbour.example/ferry';
const bridge = 'https://gazette.example/bridge';
const inland = 'https://inland.example/bridge';
const snow = 'https://radio.example/snow';
const sank = 'The ferry Aurore sank near Tarsac.';
const floats = 'The ferry Aurore was raised near Tarsac.';

async function two() {
  const store = memoryStore();
  const keys = [await generateX25519Identity()];
  return { store, keys, a: await reader(store, keys), b: await reader(store, keys) };
}

type Device = Awaited<ReturnType<typeof reader>>;

/** Has a device read every file of the store once more, as one does that was shown an empty listing in between. */
async function readAllAgain(device: Device, store: Store): Promise<void> {
  await device.sync({ ...store, list: async () => [] });
  expect((await device.sync()).taken).toBeGreaterThan(0);
}

describe('what was read', () => {
  it('is found on the other device as if it had been read there', async () => {
    const { a, b } = await two();
    await a.read(ferry, [sank], 1_000);
    expect(await a.waiting()).toBe(1);
    expect(await a.sync()).toMatchObject({ sent: 1, unfinished: false });
    expect(await a.waiting()).toBe(0);
    expect(await b.sync()).toMatchObject({ taken: 1, sent: 0, problems: [] });
    expect(await b.said()).toEqual({ [ferry]: [sank] });
    const [found] = await b.coverage.candidates([{ terms: ['aurore'], day: 22_402 }], snow);
    expect(found?.map(({ claim }) => claim.text)).toEqual([sank]);
    // Nothing goes back.
    expect(await b.sync()).toMatchObject({ taken: 0, sent: 0 });
    expect(await a.sync()).toMatchObject({ taken: 0, sent: 0 });
  });

  it('is the last reading of an article on every device, whichever came first', async () => {
    const { a, b } = await two();
    await a.read(ferry, [sank], 1_000);
    await b.read(ferry, [floats], 2_000);
    for (const each of [a, b, a]) await each.sync();
    expect(await a.said()).toEqual({ [ferry]: [floats] });
    expect(await b.said()).toEqual(await a.said());
  });

  it('is the same on every device where two were read at the same time', async () => {
    const { store, a, b } = await two();
    await a.read(ferry, [sank], 1_000);
    await b.read(ferry, [floats], 1_000);
    await a.sync();
    await b.sync({ ...store, list: async () => [] });
    for (const each of [a, b, a, b]) await each.sync();
    expect(await a.said()).toEqual(await b.said());
    expect(await a.waiting()).toBe(0);
    expect(await b.waiting()).toBe(0);
  });

  it('travels too where it was read before the reader let it, and once only where both have it', async () => {
    const { store, a, b } = await two();
    for (const each of [a, b]) {
      await forgetStore(each.database);
      await each.read(ferry, [sank], 1_000);
    }
    await a.read(bridge, ['The bridge cost 42 million euros.'], 900);
    for (const each of [a, b]) {
      await letTravel(each.database, true);
      await each.sync();
    }
    expect(await b.said()).toEqual(await a.said());
    expect(store.files.size).toBe(1);
    expect([await a.waiting(), await b.waiting()]).toEqual([0, 0]);
  });

  it('stays here while the reader does not let it travel, and follows once they do', async () => {
    const { store, a, b } = await two();
    await letTravel(a.database, false);
    await a.read(ferry, [sank], 1_000);
    await b.read(bridge, ['The bridge cost 42 million euros.'], 900);
    await b.sync();
    expect(await a.sync()).toMatchObject({ taken: 0, sent: 0 });
    expect(await coverageStatus(a.database)).toMatchObject({ on: false, waiting: 0 });
    await letTravel(a.database, true);
    await a.sync();
    await b.sync();
    expect(Object.keys(await b.said())).toEqual([bridge, ferry]);
    expect(await a.said()).toEqual(await b.said());
    expect(store.files.size).toBe(2);
  });

  it('travels whole to the next store, even where forgetting the one before was cut off', async () => {
    const { keys, a } = await two();
    await a.read(ferry, [sank], 1_000);
    await a.sync();
    vi.spyOn(a.database.articles, 'bulkPut').mockRejectedValueOnce(new Error('cut off'));
    await expect(forgetStore(a.database)).rejects.toThrow('cut off');
    await a.read(snow, ['Snow fell in Tarsac.'], 2_000);
    await letTravel(a.database, true);
    const next = memoryStore();
    await a.sync(next);
    const late = await reader(next, keys);
    await late.sync();
    expect(Object.keys(await late.said())).toEqual([ferry, snow]);
  });

  it('stays in the store where two devices had written it before they heard of each other', async () => {
    const { store, keys, a, b } = await two();
    for (const each of [a, b]) {
      await each.read(ferry, [sank], 1_000);
      await each.sync({ ...store, list: async () => [] });
    }
    for (const each of [a, b, a, b]) await each.sync();
    const late = await reader(store, keys);
    await late.sync();
    expect(await late.said()).toEqual({ [ferry]: [sank] });
  });

  it('is sent as it was read last, though it was read again while it was sealed', async () => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 1_000);
    const { digest } = crypto.subtle;
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...all) => {
      await a.read(ferry, [floats], 2_000);
      return digest.apply(crypto.subtle, all);
    });
    await a.sync();
    vi.restoreAllMocks();
    const late = await reader(store, keys);
    await late.sync();
    expect(await late.said()).toEqual({ [ferry]: [floats] });
  });

  it('is sealed once, whoever asks meanwhile', async () => {
    const { a } = await two();
    await a.read(ferry, [sank], 1_000);
    const [one, other] = await Promise.all([a.replica.outbox(), a.replica.outbox()]);
    expect(one).toHaveLength(1);
    expect(one).toEqual(other);
  });

  it.each([
    ['does not come in where it is older than what is kept here', 20, [snow]],
    ['comes in where only a clock that nothing bears out says that it is too old', 40, [ferry, snow]],
  ])('%s', async (_, days, kept) => {
    const { a, b } = await two();
    const now = Date.parse('2031-05-03T10:00:00Z');
    const daysAgo = (days: number) => now - days * 86_400_000;
    await a.read(ferry, [sank], daysAgo(40));
    await a.read(snow, ['Snow fell in Tarsac.'], daysAgo(20));
    await b.read(bridge, ['The bridge cost 42 million euros.'], daysAgo(days - 10));
    await b.coverage.setRetention({ keep: 'months', months: 1 });
    const readings = await a.coverage.readingsAfter('', 10);
    const { database, coverage } = b;
    const inTurn = <Value>(work: () => Promise<Value>) => work();
    const options = { coverage: async () => coverage, database, now: () => now, inTurn };
    await receiveReadings(options, readings.map(toRecord));
    expect(Object.keys(await b.said())).toEqual([bridge, ...kept]);
  });

  it('is in few files, however often little was read', async () => {
    const { store, a, b } = await two();
    for (let time = 1; time <= 30; time++) {
      await a.read(`https://n${time}.example/`, [`The mayor of Tarsac opened ${time} schools.`], time);
      await a.sync();
    }
    for (let time = 0; time < 2; time++) await a.sync();
    expect(store.files.size).toBeLessThan(12);
    await b.sync();
    expect(Object.keys(await b.said())).toHaveLength(30);
  });

  it('does not come back once it was removed here, and stays on the other devices', async () => {
    const { store, keys, a, b } = await two();
    await a.read(ferry, [sank], 1_000);
    await a.read(snow, ['Snow fell in Tarsac.'], 3_000);
    await a.sync();
    await b.sync();
    await b.read(bridge, ['The bridge cost 42 million euros.'], 2_000);
    await b.sync();
    const rule = { keep: 'months', months: 1 } as const;
    const now = new Date(2_500);
    now.setMonth(now.getMonth() + 1);
    await b.coverage.makeRoom(rule, { now: now.getTime(), annotated: new Set() });
    expect(Object.keys(await b.said())).toEqual([snow]);
    await a.sync();
    await readAllAgain(b, store);
    expect(Object.keys(await b.said())).toEqual([snow]);
    expect(Object.keys(await a.said())).toEqual([bridge, ferry, snow]);
    const late = await reader(store, keys);
    await late.sync();
    expect(Object.keys(await late.said())).toContain(ferry);
  });

  it('does not come back once the reader had it forgotten, while older readings of others still come in', async () => {
    const { store, a, b } = await two();
    await a.read(ferry, [sank], 5_000);
    await a.read(snow, ['Snow fell in Tarsac.'], 5_500);
    await a.sync();
    await b.sync();
    await b.coverage.forget([ferry], 6_000);
    expect(Object.keys(await b.said())).toEqual([snow]);
    await a.read(bridge, ['The bridge cost 42 million euros.'], 900);
    await a.sync();
    await readAllAgain(b, store);
    expect(Object.keys(await b.said())).toEqual([bridge, snow]);
    expect(Object.keys(await a.said())).toEqual([bridge, ferry, snow]);
    // What is read of it afterwards is another matter.
    await a.read(ferry, [floats], 7_000);
    for (const each of [a, b]) await each.sync();
    expect(await b.said()).toMatchObject({ [ferry]: [floats] });
    const rows = await b.database.forgotten.toArray();
    expect(JSON.stringify(rows)).not.toContain('harbour');
  });

  it('does not come back where the clock of the device that read it is ahead', async () => {
    const { store, a, b } = await two();
    await a.read(ferry, [sank], 7_000);
    await a.read(snow, ['Snow fell in Tarsac.'], 7_000);
    await a.sync();
    await b.sync();
    await b.coverage.forget([ferry], 6_000);
    await readAllAgain(b, store);
    expect(Object.keys(await b.said())).toEqual([snow]);
  });

  it('does not come back where the reader leaves the store and connects to it again', async () => {
    const { a, b } = await two();
    await a.read(ferry, [sank], 5_000);
    await a.read(snow, ['Snow fell in Tarsac.'], 2_000);
    await a.read(bridge, ['The bridge cost 42 million euros.'], 5_500);
    await a.sync();
    await b.sync();
    await b.coverage.forget([ferry], 6_000);
    const rule = { keep: 'months', months: 1 } as const;
    const now = new Date(2_500);
    now.setMonth(now.getMonth() + 1);
    await b.coverage.makeRoom(rule, { now: now.getTime(), annotated: new Set() });
    await forgetStore(b.database);
    await b.read(inland, ['A bridge cost 24 million euros.'], 5_800);
    await b.coverage.forget([bridge], 6_000);
    await letTravel(b.database, true);
    await b.sync();
    expect(Object.keys(await b.said())).toEqual([inland]);
    await a.sync();
    expect(Object.keys(await a.said())).toEqual([bridge, ferry, inland, snow]);
  });

  it.each([
    ['forgotten', ({ coverage }: Device) => coverage.forget([bridge, snow], 6_000)],
    ['deleted with everything', ({ coverage }: Device) => coverage.clear(6_000)],
    [
      'forgotten on a full disk, though there is room again',
      ({ coverage, database }: Device) => whileFull(database, () => coverage.forget([bridge, snow], 6_000)),
    ],
  ])('does not come in where it is %s while its file is taken in', async (_, remove) => {
    const { a, b } = await two();
    const texts = Array.from({ length: 150 }, (_, at) => `The mayor of Tarsac opened ${at} schools.`);
    for (const url of [bridge, snow]) await a.read(url, texts, 5_000);
    const readings = await a.coverage.readingsAfter('', 10);
    const { database, coverage } = b;
    const options = { coverage: async () => coverage, database, now: () => 6_000 };
    let turns = 0;
    const inTurn = async <Value>(work: () => Promise<Value>) => {
      if (++turns === 2) await remove(b);
      return work();
    };
    await receiveReadings({ ...options, inTurn }, readings.map(toRecord));
    expect(turns).toBe(2);
    expect(await b.said()).toEqual({});
  });

  it('goes from the store where its device forgets it, with what else was in its file said anew', async () => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 5_000);
    await a.read(snow, ['Snow fell in Tarsac.'], 5_500);
    await a.sync();
    const [before = ''] = store.files.keys();
    await a.coverage.forget([ferry], 6_000);
    for (let time = 0; time < 3; time++) await a.sync();
    expect(store.files.has(before)).toBe(false);
    const late = await reader(store, keys);
    await late.sync();
    expect(Object.keys(await late.said())).toEqual([snow]);
  });

  it.each([
    ['while it is sealed', { within: true, full: false }],
    ['after it was sealed', { within: false, full: false }],
    ['after it was sealed, on a full disk', { within: false, full: true }],
  ])('never reaches the store where it is forgotten %s', async (_, { within, full }) => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 5_000);
    await a.read(snow, ['Snow fell in Tarsac.'], 5_500);
    const forgetNow = () => a.coverage.forget([ferry], 6_000);
    const forget = () => (full ? whileFull(a.database, forgetNow) : forgetNow());
    const { digest } = crypto.subtle;
    // Taken of what was sealed, before it is stored as such.
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...all) => {
      if (within) await forget();
      return digest.apply(crypto.subtle, all);
    });
    await a.replica.outbox();
    vi.restoreAllMocks();
    if (!within) await forget();
    const put = vi.fn(store.put);
    await a.sync({ ...store, put });
    expect(put).toHaveBeenCalledTimes(1);
    const late = await reader(store, keys);
    await late.sync();
    expect(Object.keys(await late.said())).toEqual([snow]);
    expect(await a.waiting()).toBe(0);
  });

  describe('on a full disk', () => {
    it('does not come back once it was forgotten, nor does what else was read before there is room', async () => {
      const { store, a, b } = await two();
      await a.read(ferry, [sank], 5_000);
      await a.read(snow, ['Snow fell in Tarsac.'], 5_500);
      await a.sync();
      await b.sync();
      const disk = await fillDisk(b.database);
      await b.coverage.forget([ferry], 6_000);
      expect(Object.keys(await b.said())).toEqual([snow]);
      await a.read(bridge, ['The bridge cost 42 million euros.'], 6_500);
      await a.sync();
      await expect(b.sync()).rejects.toMatchObject({ code: 'storageFull' });
      disk.free();
      await readAllAgain(b, store);
      expect(Object.keys(await b.said())).toEqual([snow]);
      await a.read(inland, ['A bridge cost 24 million euros.'], 1_000_001);
      for (const each of [a, b]) await each.sync();
      expect(Object.keys(await b.said())).toEqual([inland, snow]);
    });

    it('does not come back once everything was deleted', async () => {
      const { store, a, b } = await two();
      await a.read(ferry, [sank], 5_000);
      await a.sync();
      await b.sync();
      await whileFull(b.database, () => b.coverage.clear(6_000));
      await readAllAgain(b, store);
      expect(await b.said()).toEqual({});
      await a.read(snow, ['Snow fell in Tarsac.'], 1_000_001);
      for (const each of [a, b]) await each.sync();
      expect(Object.keys(await b.said())).toEqual([snow]);
    });

    it('goes from the store where its device forgets it, with what else was in its file said anew', async () => {
      const { store, keys, a } = await two();
      await a.read(bridge, ['The bridge cost 42 million euros.'], 4_000);
      await a.sync();
      const [other = ''] = store.files.keys();
      await a.read(ferry, [sank], 5_000);
      await a.read(snow, ['Snow fell in Tarsac.'], 5_500);
      await a.sync();
      const before = [...store.files.keys()].find((name) => name !== other) ?? '';
      await whileFull(a.database, () => a.coverage.forget([ferry], 6_000));
      for (let time = 0; time < 3; time++) await a.sync();
      expect(store.files.has(before)).toBe(false);
      expect(store.files.has(other)).toBe(true);
      const late = await reader(store, keys);
      await late.sync();
      expect(Object.keys(await late.said())).toEqual([bridge, snow]);
    });
  });

  it('never reaches the store where everything is deleted after it was sealed', async () => {
    const { a } = await two();
    await a.read(ferry, [sank], 5_000);
    await a.replica.plan([]);
    expect(await a.replica.outbox()).toHaveLength(1);
    await a.coverage.clear(6_000);
    expect(await a.replica.outbox()).toEqual([]);
  });

  it('goes from the store where its device deletes everything, and not from the others', async () => {
    const { store, a, b } = await two();
    await a.read(ferry, [sank], 1_000);
    await b.read(bridge, ['The bridge cost 42 million euros.'], 2_000);
    for (const each of [a, b, a]) await each.sync();
    await a.read(snow, ['Snow fell in Tarsac.'], 3_000);
    await a.coverage.clear(5_000);
    for (const each of [a, b]) await each.sync();
    await readAllAgain(a, store);
    expect(await a.said()).toEqual({});
    expect(Object.keys(await b.said())).toEqual([bridge, ferry]);
    expect(store.files.size).toBe(1);
    await a.read(snow, ['Snow fell in Tarsac.'], 6_000);
    for (const each of [a, b]) await each.sync();
    expect(Object.keys(await b.said())).toEqual([bridge, ferry, snow]);
  });
});

describe('a sync of coverage', () => {
  it('goes on where it was cut off, and loses or repeats nothing', async () => {
    const { store, a, b } = await two();
    for (let number = 0; number < 250; number++) await a.read(`https://m${number}.example/`, [sank], number);
    let left = 0;
    const cut = {
      ...store,
      put: async (name: string, bytes: Uint8Array) => {
        if (left-- <= 0) throw new Error('cut off');
        await store.put(name, bytes);
      },
    };
    for (left = 1; (await a.waiting()) > 0; left = 1) await a.sync(cut).catch(() => {});
    expect(store.files.size).toBe(2);
    let reads = 0;
    const short = {
      ...store,
      get: async (name: string) => {
        if (++reads % 2 === 0) throw new Error('cut off');
        return store.get(name);
      },
    };
    for (let time = 0; time < 4; time++) await b.sync(short).catch(() => {});
    expect(Object.keys(await b.said())).toHaveLength(250);
  });

  it('ends when it has taken long enough, and says that it is not through', async () => {
    const { a } = await two();
    for (let number = 0; number < 250; number++) await a.read(`https://m${number}.example/`, [sank], number);
    const store = memoryStore();
    let files = 0;
    const enough = () => ++files > 1;
    expect(await sync({ replica: a.replica, store, enough })).toMatchObject({ sent: 1, unfinished: true });
    expect(await a.waiting()).toBe(50);
    expect(await sync({ replica: a.replica, store })).toMatchObject({ sent: 1, unfinished: false });
  });

  it('sends again what the store has lost, and what cannot be read back', async () => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 1_000);
    await a.sync();
    store.files.clear();
    for (let time = 0; time < 3; time++) await a.sync();
    const late = await reader(store, keys);
    await late.sync();
    expect(await late.said()).toEqual({ [ferry]: [sank] });
  });

  it('writes everything anew for a new key, then removes what was for the old one', async () => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 1_000);
    await a.sync();
    const [before] = store.files.keys();
    keys.unshift(await generateX25519Identity());
    for (let time = 0; time < 3; time++) await a.sync();
    expect(store.files.size).toBe(1);
    expect(store.files.has(before ?? '')).toBe(false);
    const late = await reader(store, keys.slice(0, 1));
    expect(await late.sync()).toMatchObject({ taken: 1, problems: [] });
    expect(await late.said()).toEqual({ [ferry]: [sank] });
  });

  it.each([
    ['cut short', async (bytes: Uint8Array) => bytes.slice(0, -1)],
    [
      'another under the same name',
      async (_: Uint8Array, name: string, key: string) => {
        const [device = '', sequence = ''] = name.split(/[-.]/);
        return seal({ device, sequence: Number(sequence), records: [] }, key);
      },
    ],
  ])('lets no file go for one that is %s', async (_, spoil) => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 1_000);
    await a.sync();
    keys.unshift(await generateX25519Identity());
    const [key = ''] = keys;
    let spoilt = 0;
    const lying = {
      ...store,
      put: async (name: string, bytes: Uint8Array) =>
        store.put(name, spoilt++ === 0 ? await spoil(bytes, name, key) : bytes),
    };
    for (let time = 0; time < 12; time++) {
      await a.sync(lying);
      const late = await reader(store, keys);
      await late.sync();
      expect(await late.said()).toEqual({ [ferry]: [sank] });
    }
    // What was spoilt was sent again in the end, and all that it replaced is gone.
    expect(spoilt).toBe(2);
    expect(store.files.size).toBe(1);
  });

  it('tries at once what a new key may open', async () => {
    const { store, keys, a } = await two();
    const theirs: string[] = [await generateX25519Identity()];
    const b = await reader(store, theirs);
    await a.read(ferry, [sank], 1_000);
    await a.sync();
    for (let time = 0; time < 4; time++) {
      expect(await b.sync()).toMatchObject({ problems: [{ problem: 'otherKey' }] });
    }
    theirs.unshift(...keys);
    expect(await b.sync()).toMatchObject({ taken: 0 });
    await tryOtherKeys(b.database);
    expect(await b.sync()).toMatchObject({ taken: 1, problems: [] });
    expect(await b.said()).toEqual({ [ferry]: [sank] });
  });

  it('takes nothing from a file that holds more than any of ours', async () => {
    const { store, keys, b } = await two();
    const name = '0123456789abcdef-000001.age';
    const records = [{ key: 'later-kind:1', state: new Uint8Array(19 * 1024 * 1024) }];
    store.files.set(name, await seal({ device: '0123456789abcdef', sequence: 1, records }, keys[0] ?? ''));
    expect(await b.sync()).toMatchObject({ taken: 0, problems: [{ name, problem: 'damaged' }] });
  });

  it('gives a copied profile a number of its own', async () => {
    const { store, keys, a } = await two();
    await a.read(ferry, [sank], 1_000);
    await a.sync();
    await a.read(snow, ['Snow fell in Tarsac.'], 1_500);
    await a.sync();
    const device = await a.database.device.get('device');
    const copy = await reader(store, keys);
    if (device) await copy.database.device.put({ ...device, next: 1 });
    await copy.read(bridge, ['The bridge cost 42 million euros.'], 2_000);
    // Sealed under the number that is not its own, and not sent.
    await copy.replica.outbox();
    await copy.sync();
    await a.sync();
    expect((await copy.database.device.get('device'))?.number).not.toBe(device?.number);
    expect(await copy.said()).toEqual(await a.said());
    expect(Object.keys(await a.said())).toEqual([bridge, ferry, snow]);
  });

  it('takes in what is sound of a file, and reports the rest', async () => {
    const { store, keys, b } = await two();
    const line = (url: string, change: object = {}) => ({
      type: 'article',
      article: {
        url,
        title: '',
        publisher: 'P',
        author: null,
        publishedAt: null,
        language: 'en',
        readAt: 1_000,
        firstReadAt: 1_000,
        ...change,
      },
      claims: [],
    });
    const record = (key: string, value: unknown) => ({
      key: `reading:${key}`,
      state: new TextEncoder().encode(JSON.stringify(value)),
    });
    const contents = {
      device: '0123456789abcdef',
      sequence: 1,
      records: [
        record(ferry, line(ferry)),
        record(bridge, line(bridge, { readAt: 'yesterday' })),
        record(bridge, line('javascript:alert(1)')),
        record(bridge, line(snow)),
        { key: `reading:${snow}`, state: new Uint8Array([0xff, 0xfe]) },
        { key: 'later-kind:1', state: new Uint8Array([1]) },
      ],
    };
    const name = '0123456789abcdef-000001.age';
    store.files.set(name, await seal(contents, keys[0] ?? ''));
    store.files.set('fedcba9876543210-000001.age', new Uint8Array([1, 2, 3]));
    expect(await b.sync()).toMatchObject({
      problems: [
        { name, problem: 'partly' },
        { name: 'fedcba9876543210-000001.age', problem: 'notEncrypted' },
      ],
    });
    expect(await b.said()).toEqual({ [ferry]: [] });
  });

  it('leaves files of notes alone, as notes do with its own', async () => {
    const { store, a } = await two();
    store.files.set('0123456789ab-000001.age', new Uint8Array([1, 2, 3]));
    await a.read(ferry, [sank], 1_000);
    expect(await a.sync()).toMatchObject({ problems: [] });
    const own = [...store.files.keys()].filter((name) => fileIdOf(name, 'coverage'));
    expect(own).toHaveLength(1);
    expect(own.map((name) => fileIdOf(name))).toEqual([null]);
  });
});

it.each([1, 2, 3])(
  'three devices agree after readings, re-readings and cut-off syncs (seed %i)',
  async (seed) => {
    const next = random(seed);
    const store = memoryStore();
    const keys = [await generateX25519Identity()];
    const devices = await Promise.all([1, 2, 3].map(() => reader(store, keys, emptyStorage())));
    let fuse = 0;
    const burning = Object.fromEntries(
      Object.entries(store).map(([name, call]) => [
        name,
        typeof call === 'function'
          ? async (...all: never[]) => {
              if (--fuse < 0) throw new Error('cut off');
              return (call as (...all: never[]) => unknown)(...all);
            }
          : call,
      ]),
    ) as unknown as typeof store;
    for (let step = 1; step <= 120; step++) {
      const device = devices[Math.floor(next() * 3)];
      if (next() < 0.7) {
        const url = `https://n${Math.floor(next() * 30)}.example/`;
        await device?.read(url, [`The mayor of Tarsac opened ${step} schools.`], step);
      } else {
        fuse = next() < 0.5 ? Math.floor(next() * 8) : Number.POSITIVE_INFINITY;
        await device?.sync(burning).catch(() => {});
      }
    }
    for (let round = 0; round < 4; round++) for (const device of devices) await device.sync();
    const [first, ...others] = await Promise.all(devices.map((device) => device.said()));
    for (const other of others) expect(other).toEqual(first);
    for (const device of devices) expect(await device.waiting()).toBe(0);
  },
);
