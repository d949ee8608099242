import { generateIdentity } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { DexieCorrections } from '../../../src/annotations/corrections';
import { openNotes } from '../../../src/annotations/database';
import type { Verdict } from '../../../src/compare/types';
import { Coverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { checkIndex } from '../../../src/coverage/index/check';
import { newClaims, sourceOf } from '../../../src/engine/new-claims';
import { letTravel } from '../../../src/sync/coverage/membership';
import { connect } from '../../../src/sync/membership';
import { fillDisk } from './full-disk';
import { emptyStorage, newVerdict, reading } from './records';

const AGREED = { damaged: [], missing: [], stray: [], twice: [], wrong: [] };
const now = 9_000;
const address = (number: number) => `https://n${number}.example/`;

/** A reading with the terms that the engine would take. */
function realReading(url: string, texts: string[], readAt = 1_000) {
  const record = reading(url, texts, readAt);
  const source = sourceOf(record.article);
  const statements = record.claims.map(({ terms: _, ...claim }) => ({ claim, source }));
  return { ...record, claims: newClaims(source, statements, readAt) };
}

/** Twelve articles about the ferry, and a disk with no room left. */
async function full() {
  const storage = emptyStorage();
  const database = await openDatabase(storage);
  const store = new DexieStore(database);
  const coverage = new Coverage(store);
  for (let number = 0; number < 12; number++) {
    const texts = [`The ferry ${number} sank off Tarn Island.`, `Nobody on ferry ${number} was hurt.`];
    await coverage.storeReading(realReading(address(number), texts, 1_000 + number));
  }
  await coverage.settled();
  const disk = await fillDisk(database);
  /** The coverage of an engine that starts anew, on the same disk. */
  const restarted = () => {
    const again = new DexieStore(database);
    return { store: again, coverage: new Coverage(again) };
  };
  return { storage, database, store, coverage, disk, restarted };
}

async function found(coverage: Coverage): Promise<string[]> {
  const [statements = []] = await coverage.candidates(
    [{ terms: ['ferry'], day: 22_402 }],
    'https://x.example/',
  );
  return [...new Set(statements.map(({ source }) => source.url))].sort();
}

const without = (...gone: number[]) =>
  Array.from({ length: 12 }, (_, number) => number)
    .filter((number) => !gone.includes(number))
    .map(address)
    .sort();

describe.each([
  ['is forgotten', (coverage: Coverage, urls: string[]) => coverage.forget(urls, now)],
  [
    'is removed by a rule',
    async (coverage: Coverage) => {
      // What a claim takes is an estimate: this is the rule by which the eldest alone goes.
      const rule = async (megabytes: number) => ({ keep: 'megabytes' as const, megabytes });
      const context = { now, annotated: new Set<string>() };
      let megabytes = 0.1;
      while ((await coverage.previewRoom(await rule(megabytes), context)).articles === 0)
        megabytes -= 0.00005;
      await coverage.makeRoom(await rule(megabytes), context);
    },
  ],
])('on a full disk, an article that %s', (_, remove) => {
  it('is gone from rows and index at once, and after a restart, and the others are still found', async () => {
    const { store, coverage, restarted } = await full();
    await remove(coverage, [address(0)]);
    for (const each of [{ store, coverage }, restarted()]) {
      expect(await found(each.coverage)).toEqual(without(0));
      expect(await each.coverage.summary()).toMatchObject({ articles: 11, claims: 22 });
      await each.coverage.settled();
      expect(await found(each.coverage)).toEqual(without(0));
      expect(await checkIndex(each.store)).toEqual(AGREED);
    }
  });

  it('is left out of the stored index, and of the count, as soon as there is room', async () => {
    const { database, store, coverage, disk } = await full();
    await remove(coverage, [address(0)]);
    await coverage.settled();
    expect(await database.totals.count()).toBe(0);
    disk.free();
    await coverage.storeReading(realReading(address(20), ['The ferry was raised.']));
    await coverage.settled();
    expect(await database.totals.toArray()).toEqual([{ of: 'claims', count: 23 }]);
    expect(await checkIndex(store)).toEqual(AGREED);
    expect(await found(coverage)).toEqual([...without(0), address(20)].sort());
  });

  it('is left out of them by the next engine where this one ended before', async () => {
    const { database, coverage, disk, restarted } = await full();
    await remove(coverage, [address(0)]);
    coverage.reloadIndex();
    disk.free();
    const next = restarted();
    // A reading may come before the index is looked at.
    await next.coverage.storeReading(realReading(address(20), ['The ferry was raised.']));
    await next.coverage.settled();
    expect(await database.totals.toArray()).toEqual([{ of: 'claims', count: 23 }]);
    expect(await checkIndex(next.store)).toEqual(AGREED);
  });
});

it('on a full disk, many articles may be forgotten, one after the other and twice', async () => {
  const { store, coverage } = await full();
  for (const number of [3, 5, 5, 7]) await coverage.forget([address(number)], now);
  await coverage.settled();
  expect(await found(coverage)).toEqual(without(3, 5, 7));
  expect(await checkIndex(store)).toEqual(AGREED);
});

it('on a full disk, nothing may be stored, and what is there stays as it is', async () => {
  const { store, coverage } = await full();
  const more = coverage.storeReading(realReading(address(3), ['The ferry was raised.']));
  await expect(more).rejects.toMatchObject({ code: 'storageFull' });
  await coverage.settled();
  expect(await found(coverage)).toEqual(without());
  expect(await checkIndex(store)).toEqual(AGREED);
});

it('on a full disk, a reading that is not stored does not have the index loaded again', async () => {
  const { store, coverage } = await full();
  const firsts = vi.spyOn(store.index, 'firsts');
  const more = coverage.storeReading(realReading(address(3), ['The ferry was raised.']));
  await expect(more).rejects.toMatchObject({ code: 'storageFull' });
  expect(await found(coverage)).toEqual(without());
  expect(firsts).not.toHaveBeenCalled();
});

it('what is wrong with the index is told, even where removals could not be noted', async () => {
  const { store, coverage, database } = await full();
  await coverage.forget([address(0)], now);
  await coverage.settled();
  const [segment] = await database.indexSegments.toArray();
  await database.indexSegments.delete(segment?.first ?? 0);
  expect((await checkIndex(store)).missing.length).toBeGreaterThan(0);
});

describe('what quotes an article that is forgotten on a full disk', () => {
  const quoting = (url: string): Verdict => ({
    ...newVerdict,
    mark: 'corroborated',
    evidence: [{ ...reading(url, []).article, text: 'It sank', relation: 'supports' }],
  });

  it('goes with it, whatever else was concluded of the same reading', async () => {
    const { coverage, disk, database } = await full();
    disk.free();
    for (const [number, quoted] of [
      [20, 0],
      [21, 1],
    ] as const) {
      const record = realReading(address(number), ['A ferry sank.', 'It was old.'], 5_000 + number);
      await coverage.storeReading({ ...record, verdicts: [quoting(address(quoted)), newVerdict] });
    }
    await fillDisk(database);
    await coverage.forget([address(0)], now);
    const marks = async (number: number) =>
      (await coverage.readingOf(address(number)))?.claims.map(({ verdict }) => verdict?.mark ?? null);
    expect(await marks(20)).toEqual([null, null]);
    expect(await marks(21)).toEqual(['corroborated', 'new']);
    expect(await database.quoted.count()).toBe(0);
  });

  it('is dropped, too, where there was room to note what is to be', async () => {
    const { coverage, disk, database } = await full();
    disk.free();
    const record = realReading(address(20), ['A ferry sank.', 'It was old.'], 5_000);
    await coverage.storeReading({ ...record, verdicts: [quoting(address(0)), newVerdict] });
    await coverage.forget([address(0)], now);
    await fillDisk(database);
    await coverage.dropQuotes((step) => step());
    expect((await coverage.readingOf(address(20)))?.claims.map(({ verdict }) => verdict)).toEqual([
      null,
      null,
    ]);
  });
});

describe('where what was read travels', () => {
  it('an article is forgotten all the same', async () => {
    const { coverage, disk, database, store } = await full();
    disk.free();
    await letTravel(database, true);
    await fillDisk(database);
    await coverage.forget([address(0)], now);
    await coverage.settled();
    expect(await found(coverage)).toEqual(without(0));
    expect(await checkIndex(store)).toEqual(AGREED);
  });

  it('everything is deleted all the same', async () => {
    const { coverage, disk, database, store } = await full();
    disk.free();
    await letTravel(database, true);
    await fillDisk(database);
    await coverage.clear(now);
    expect(await coverage.summary()).toMatchObject({ articles: 0, claims: 0 });
    expect(await checkIndex(store)).toEqual(AGREED);
  });

  it('a rule removes all the same', async () => {
    const { coverage, disk, database } = await full();
    disk.free();
    await letTravel(database, true);
    await fillDisk(database);
    const rule = { keep: 'megabytes' as const, megabytes: 0.000_01 };
    await coverage.makeRoom(rule, { now, annotated: new Set() });
    expect(await coverage.summary()).toMatchObject({ articles: 0, claims: 0 });
  });
});

describe('corrections kept with the notes', () => {
  it('need no room to be forgotten with their article', async () => {
    const { store } = await full();
    const notes = await openNotes(emptyStorage());
    const coverage = new Coverage(store, new DexieCorrections(notes));
    await coverage.setDismissed(address(0), 'a', true);
    await fillDisk(notes);
    await coverage.forget([address(0)], now);
    expect(await coverage.dismissalsAfter('', 10)).toEqual([]);
    expect(await coverage.readingOf(address(0))).toBeUndefined();
  });

  it('that travel and cannot be forgotten keep their article, to be forgotten later', async () => {
    const { store } = await full();
    const notes = await openNotes(emptyStorage());
    const coverage = new Coverage(store, new DexieCorrections(notes));
    await coverage.setDismissed(address(0), 'a', true);
    await connect(notes, await generateIdentity());
    await fillDisk(notes);
    await expect(coverage.forget([address(0)], now)).rejects.toMatchObject({ code: 'storageFull' });
    expect(await coverage.readingOf(address(0))).toBeDefined();
    expect(await coverage.dismissedOfArticle(address(0))).toEqual(new Set(['a']));
    await coverage.forget([address(1)], now);
    expect(await coverage.readingOf(address(1))).toBeUndefined();
  });
});
