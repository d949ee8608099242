import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../src/coverage/answers';
import { Coverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { checkIndex } from '../../../src/coverage/index/check';
import { MemoryStore } from '../../../src/coverage/memory-store';
import type { CoverageStore } from '../../../src/coverage/types';
import { emptyStorage, reading } from './records';

const NOW = Date.parse('2031-06-15T12:00:00Z');
const monthsAgo = (months: number) => Date.parse(`2031-${String(6 - months).padStart(2, '0')}-01T12:00:00Z`);
const nothing: ReadonlySet<string> = new Set();

/** Articles that were read one, two, ... months ago, by their address. */
const urls = [1, 2, 3, 4, 5].map((months) => `https://harbour.example/${months}`);

describe.each([
  ['in IndexedDB', async () => new DexieStore(await openDatabase(emptyStorage()))],
  ['in memory', async () => new MemoryStore()],
])('retention of coverage kept %s', (_, open: () => Promise<CoverageStore>) => {
  async function filled(claims = 3) {
    const store = await open();
    const coverage = new Coverage(store);
    for (const [index, url] of urls.entries()) {
      const texts = Array.from({ length: claims }, (_, number) => `Ferry ${index} carried ${number} cars`);
      await coverage.storeReading(reading(url, texts, monthsAgo(index + 1)));
    }
    const left = async () => {
      const stored = await Promise.all(urls.map((url) => store.articleByUrl(url)));
      return urls.filter((_, index) => stored[index]).map((url) => Number(url.at(-1)));
    };
    return { store, coverage, left };
  }

  it('keeps everything until the reader chooses otherwise', async () => {
    const { coverage, left } = await filled();
    expect(await coverage.retention()).toEqual({ keep: 'everything' });
    expect(await coverage.makeRoom({ keep: 'everything' }, { now: NOW, annotated: nothing })).toEqual({
      articles: 0,
      done: true,
    });
    expect(await left()).toEqual([1, 2, 3, 4, 5]);
  });

  it('removes what was last read longer ago than so many months, and says so before', async () => {
    const { coverage, store, left } = await filled();
    const rule: Retention = { keep: 'months', months: 3 };
    const context = { now: NOW, annotated: nothing };
    expect(await coverage.previewRoom(rule, context)).toEqual({
      articles: 3,
      before: monthsAgo(3),
      done: true,
      clockInDoubt: true,
    });
    expect(await left()).toEqual([1, 2, 3, 4, 5]);
    expect(await coverage.makeRoom(rule, context)).toEqual({ articles: 3, done: true });
    expect(await left()).toEqual([1, 2]);
    expect(await store.summary()).toMatchObject({ articles: 2, claims: 6 });
    expect(await coverage.previewRoom(rule, context)).toEqual({
      articles: 0,
      before: null,
      done: true,
      clockInDoubt: true,
    });
  });

  it('counts no more of what would go once that has taken long enough', async () => {
    const { coverage, store } = await filled();
    const many = Array.from({ length: 500 }, (_, number) =>
      reading(`https://old.example/${number}`, ['Ferry 9 carried cars'], monthsAgo(5) - number),
    );
    await store.storeReading(...many);
    const rule: Retention = { keep: 'months', months: 3 };
    const context = { now: NOW, annotated: nothing };
    const all = await coverage.previewRoom(rule, context);
    expect(all).toMatchObject({ articles: 503, done: true });
    const some = await coverage.previewRoom(rule, { ...context, enough: () => true });
    expect(some.done).toBe(false);
    expect(some.articles).toBeLessThan(503);
    expect(some.articles).toBeGreaterThan(0);
  });

  it('keeps an article that was read again meanwhile', async () => {
    const { coverage, left } = await filled();
    await coverage.storeReading(reading(urls[4] ?? '', ['Ferry 4 is back'], NOW));
    await coverage.makeRoom({ keep: 'months', months: 3 }, { now: NOW, annotated: nothing });
    expect(await left()).toEqual([1, 2, 5]);
  });

  it('keeps articles with annotations, however old', async () => {
    const { coverage, left } = await filled();
    const annotated = new Set([urls[3] ?? '']);
    await coverage.makeRoom({ keep: 'months', months: 1 }, { now: NOW, annotated });
    expect(await left()).toEqual([4]);
  });

  it('removes the oldest until the rest takes no more than so many megabytes', async () => {
    const { coverage, store, left } = await filled(400);
    const megabytes = (2.5 * 400 * (await store.bytesPerClaim())) / 1e6;
    const rule: Retention = { keep: 'megabytes', megabytes };
    const context = { now: NOW, annotated: nothing };
    expect(await coverage.previewRoom(rule, context)).toEqual({
      articles: 3,
      before: monthsAgo(3),
      done: true,
      clockInDoubt: false,
    });
    expect(await coverage.makeRoom(rule, context)).toEqual({ articles: 3, done: true });
    expect(await left()).toEqual([1, 2]);
  });

  it('keeps the index in agreement, and nothing removed is found', async () => {
    const { coverage, store } = await filled();
    await coverage.makeRoom({ keep: 'months', months: 3 }, { now: NOW, annotated: nothing });
    await coverage.settled();
    expect(await checkIndex(store)).toMatchObject({ damaged: [], missing: [], stray: [], twice: [] });
    const [found] = await coverage.candidates(
      [{ terms: ['ferry', 'carried', '2', 'cars'], day: 22_402 }],
      '',
    );
    expect(new Set(found?.map(({ source }) => source.url))).toEqual(new Set(urls.slice(0, 2)));
  });
});
