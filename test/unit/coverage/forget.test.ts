import { describe, expect, it } from 'vitest';
import { DexieCorrections } from '../../../src/annotations/corrections';
import { openNotes } from '../../../src/annotations/database';
import type { Verdict } from '../../../src/compare/types';
import { Coverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { checkIndex } from '../../../src/coverage/index/check';
import { MemoryStore } from '../../../src/coverage/memory-store';
import type { CoverageStore, ReadingRecord } from '../../../src/coverage/types';
import { emptyStorage, newVerdict, reading } from './records';

const ferry = 'https://harbour.example/ferry';
const inland = 'https://inland.example/ferry';
const snow = 'https://radio.example/snow';
const now = 9_000;
const query = { terms: ['ferry', 'sank'], day: 22_402 };

describe.each([
  ['in IndexedDB', async () => new DexieStore(await openDatabase(emptyStorage()))],
  ['in memory', async () => new MemoryStore()],
])('an article that is forgotten, kept %s', (_, open: () => Promise<CoverageStore>) => {
  async function filled() {
    const store = await open();
    const coverage = new Coverage(store);
    await coverage.storeReadings([
      reading(ferry, ['The ferry sank', 'Nobody was hurt'], 1_000),
      reading(inland, ['A ferry sank'], 2_000),
    ]);
    const found = async () => {
      const [statements = []] = await coverage.candidates([query], snow);
      return statements.map(({ source }) => source.url);
    };
    return { store, coverage, found };
  }

  it('is found no more, the others still are, and index and claims agree', async () => {
    const { store, coverage, found } = await filled();
    expect((await found()).sort()).toEqual([ferry, inland]);
    await coverage.forget([ferry], now);
    expect(await found()).toEqual([inland]);
    expect(await coverage.readingOf(ferry)).toBeUndefined();
    expect(await coverage.summary()).toEqual({ articles: 1, claims: 1, since: 2_000 });
    await coverage.settled();
    const none = { damaged: [], missing: [], stray: [], twice: [] };
    expect(await checkIndex(store)).toMatchObject(none);
  });

  it('takes along what the reader called wrong in it, and nothing else', async () => {
    const { coverage } = await filled();
    await coverage.setDismissed(ferry, 'a', true);
    await coverage.setDismissed(inland, 'b', true);
    await coverage.forget([ferry], now);
    expect(await coverage.dismissedOfArticle(ferry)).toEqual(new Set());
    expect(await coverage.dismissedOfArticle(inland)).toEqual(new Set(['b']));
  });

  it('may be forgotten twice, and read again', async () => {
    const { coverage, found } = await filled();
    for (const _ of [1, 2]) await coverage.forget([ferry], now);
    expect(await coverage.summary()).toMatchObject({ articles: 1, claims: 1 });
    await coverage.storeReading(reading(ferry, ['The ferry sank'], now + 1));
    expect((await found()).sort()).toEqual([ferry, inland]);
  });
});

it('corrections kept with the notes are forgotten with their article, and may be made again', async () => {
  const corrections = new DexieCorrections(await openNotes(emptyStorage()));
  const coverage = new Coverage(new MemoryStore(), corrections);
  await coverage.setDismissed(ferry, 'a', true);
  await coverage.setDismissed(inland, 'b', true);
  await coverage.forget([ferry], now);
  expect(await coverage.dismissalsAfter('', 10)).toEqual([{ claimId: 'b', url: inland }]);
  await coverage.setDismissed(ferry, 'a', true);
  expect(await coverage.dismissedOfArticle(ferry)).toEqual(new Set(['a']));
});

describe('what other articles quote of a forgotten one', () => {
  const quoting = (...urls: string[]): Verdict => ({
    ...newVerdict,
    mark: 'corroborated',
    evidence: urls.map((url) => ({ ...reading(url, []).article, text: 'It sank', relation: 'supports' })),
  });

  function concluded(url: string, verdicts: Verdict[], readAt: number): ReadingRecord {
    const texts = verdicts.map((_, at) => `Claim ${at}`);
    return { ...reading(url, texts, readAt), verdicts };
  }

  async function filled() {
    const storage = emptyStorage();
    const database = await openDatabase(storage);
    const coverage = new Coverage(new DexieStore(database));
    await coverage.storeReading(reading(ferry, ['The ferry sank'], 1_000));
    await coverage.storeReading(reading(snow, ['Snow fell'], 1_000));
    const many = Array.from({ length: 120 }, (_, at) => {
      const verdicts = [quoting(snow), quoting(snow, ferry), newVerdict];
      return concluded(`https://n${at}.example/`, verdicts, 2_000 + at);
    });
    await coverage.storeReadings([...many, concluded(inland, [quoting(ferry)], 9_000)]);
    const marks = async () => {
      const readings = await coverage.readingsAfter('', 1_000);
      const of = readings.map(({ claims }) => claims.map(({ verdict }) => verdict?.mark ?? null).join());
      return [...new Set(of)].sort();
    };
    return { storage, coverage, marks };
  }

  const atOnce = <Value>(step: () => Promise<Value>) => step();

  it('is dropped with what was concluded from it, a few articles at a time', async () => {
    const { coverage, marks } = await filled();
    await coverage.forget([ferry], now);
    let steps = 0;
    await coverage.dropQuotes((step) => {
      steps++;
      return step();
    });
    expect(steps).toBe(3);
    expect(await marks()).toEqual(['', 'corroborated,,new', 'new']);
    const kept = await coverage.readingsAfter('', 1_000);
    expect(JSON.stringify(kept)).not.toContain(ferry);
  });

  it('is dropped from what was read within a day before it as well, as clocks differ', async () => {
    const storage = emptyStorage();
    const coverage = new Coverage(new DexieStore(await openDatabase(storage)));
    const start = Date.parse('2031-05-03T10:00:00Z');
    await coverage.storeReading(reading(ferry, ['The ferry sank'], start));
    await coverage.storeReading(concluded(inland, [quoting(ferry)], start - 5 * 60_000));
    await coverage.forget([ferry], start);
    await coverage.dropQuotes(atOnce);
    expect((await coverage.readingOf(inland))?.claims).toMatchObject([{ verdict: null }]);
  });

  it('is dropped after a restart in the middle, once', async () => {
    const { storage, coverage, marks } = await filled();
    await coverage.forget([ferry], now);
    const cut = () => Promise.reject(new Error('killed'));
    await expect(coverage.dropQuotes(cut)).rejects.toThrow('killed');
    const again = new Coverage(new DexieStore(await openDatabase(storage)));
    await again.dropQuotes(atOnce);
    expect(await marks()).toEqual(['', 'corroborated,,new', 'new']);
    await again.dropQuotes(() => Promise.reject(new Error('nothing is left to drop')));
  });
});
