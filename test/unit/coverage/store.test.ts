import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { MemoryStore } from '../../../src/coverage/memory-store';
import type { CoverageStore } from '../../../src/coverage/types';
import { emptyStorage, newVerdict, reading } from './records';

const url = 'https://harbour.example/ferry';
const other = 'https://inland.example/ferry';

async function stored(store: CoverageStore): Promise<string[]> {
  const statements = await store.statementsByRow(await store.claimRows());
  return [...statements.values()].map((statement) => statement.claim.text);
}

describe.each([
  ['in IndexedDB', async () => new DexieStore(await openDatabase(emptyStorage()))],
  ['in memory', async () => new MemoryStore()],
])('coverage kept %s', (_, open: () => Promise<CoverageStore>) => {
  it('gives statements back with the source of their article', async () => {
    const store = await open();
    const { added } = await store.storeReading(reading(url, ['The ferry sank', 'Nobody was hurt']));
    const statements = await store.statementsByRow([...added.map((claim) => claim.row), 9_999]);
    expect([...statements.values()].map((statement) => statement.claim.text)).toEqual([
      'The ferry sank',
      'Nobody was hurt',
    ]);
    expect(statements.get(added[0]?.row ?? 0)?.source).toEqual({
      url,
      title: `Title of ${url}`,
      publisher: 'harbour.example',
      publishedAt: '2031-05-02T08:00:00Z',
      language: 'en',
    });
  });

  it('tells the rows of one reading from those of another article', async () => {
    const store = await open();
    const one = await store.storeReading(reading(url, ['The ferry sank', 'Nobody was hurt']));
    const two = await store.storeReading(reading(other, ['The ferry was old']));
    const [first, second, third] = [...one.added, ...two.added].map(({ row }) => store.readingOf(row));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('gives any text back as it was', async () => {
    const store = await open();
    const texts = ['«\u00a0L’œuvre\u00a0» cost “42 €”', '船が沈んだ 🚢', 'half a pair: \ud83d'];
    await store.storeReading(reading(url, texts));
    expect((await store.claimsOfArticle(url)).map(({ text }) => text)).toEqual(texts);
  });

  it('replaces an article that is read again, keeping the rows of claims it still makes', async () => {
    const store = await open();
    const first = await store.storeReading(reading(url, ['The ferry sank', 'Nobody was hurt']));
    await store.storeReading(reading(other, ['The ferry was old']));
    const second = await store.storeReading(reading(url, ['The ferry sank', 'Two were hurt']));
    expect(second.added.map((claim) => claim.text)).toEqual(['Two were hurt']);
    expect(second.removed).toEqual([first.added[1]?.row]);
    const claims = await store.claimsOfArticle(url);
    expect(claims.map((claim) => claim.text).sort()).toEqual(['The ferry sank', 'Two were hurt']);
    expect(claims.find((claim) => claim.text === 'The ferry sank')?.row).toBe(first.added[0]?.row);
    expect(await store.summary()).toMatchObject({ articles: 2, claims: 3 });
  });

  it("gives the claims of a page that changes often in reading order, each with a row that never was another's", async () => {
    const store = await open();
    const taken = new Set<number>();
    for (let day = 0; day < 5; day++) {
      const texts = [`The ferry sank ${day} days ago`, 'Nobody was hurt', `${day} boats searched`];
      const { added } = await store.storeReading(reading(url, texts));
      expect(added.filter(({ row }) => taken.has(row))).toEqual([]);
      for (const { row } of added) {
        expect(row).toBeGreaterThan(Math.max(0, ...taken));
        taken.add(row);
      }
      expect((await store.claimsOfArticle(url)).map(({ text }) => text)).toEqual(texts);
    }
    expect(await store.claimCount()).toBe(3);
    expect(await store.claimRows()).toHaveLength(3);
  });

  it('stores readings of several articles as one: new ones, changed ones and some that say nothing any more', async () => {
    const store = await open();
    const before = await store.storeReading(
      reading(url, ['The ferry sank', 'Nobody was hurt']),
      reading(other, ['The ferry was old']),
    );
    expect(before.added.map(({ url, text }) => [url, text])).toEqual([
      [url, 'The ferry sank'],
      [url, 'Nobody was hurt'],
      [other, 'The ferry was old'],
    ]);
    const third = 'https://third.example/ferry';
    const change = await store.storeReading(
      reading(third, ['The ferry was insured']),
      reading(other, []),
      reading(url, ['The ferry sank', 'Two were hurt']),
    );
    expect(change.added.map(({ text }) => text)).toEqual(['The ferry was insured', 'Two were hurt']);
    expect(change.segment.size).toBe(2);
    expect(new Set(change.removed)).toEqual(new Set(before.added.slice(1).map(({ row }) => row)));
    const claims = await store.claimsOfArticles([url, other, third]);
    expect(claims.map((some) => some.map(({ text }) => text))).toEqual([
      ['The ferry sank', 'Two were hurt'],
      [],
      ['The ferry was insured'],
    ]);
    expect(claims[0]?.[0]?.row).toBe(before.added[0]?.row);
    expect(await store.summary()).toMatchObject({ articles: 3, claims: 3 });
    expect(await store.claimRows()).toHaveLength(3);
  });

  it('tells apart what stands twice in an article', async () => {
    const store = await open();
    const first = await store.storeReading(reading(url, ['It sank', 'It sank', 'It was old']));
    const second = await store.storeReading(reading(url, ['It sank', 'It was old']));
    expect(second).toMatchObject({ added: [], removed: [first.added[1]?.row] });
  });

  it('says since when it keeps coverage', async () => {
    const store = await open();
    expect(await store.summary()).toEqual({ articles: 0, claims: 0, since: null });
    await store.storeReading(reading(url, ['The ferry sank'], 5_000));
    await store.storeReading(reading(other, ['The ferry was old'], 4_000));
    expect((await store.summary()).since).toBe(4_000);
  });

  it('keeps and takes back what the reader called wrong, per article', async () => {
    const store = await open();
    await store.corrections.setDismissed(url, 'a', true);
    await store.corrections.setDismissed(url, 'b', true);
    await store.corrections.setDismissed(other, 'c', true);
    await store.corrections.setDismissed(url, 'b', false);
    expect(await store.corrections.dismissedOfArticle(url)).toEqual(new Set(['a']));
  });

  it('forgets everything at once', async () => {
    const store = await open();
    await store.storeReading(reading(url, ['The ferry sank']));
    await store.corrections.setDismissed(url, 'a', true);
    await store.clear(1);
    expect(await stored(store)).toEqual([]);
    expect(await store.summary()).toEqual({ articles: 0, claims: 0, since: null });
    expect(await store.corrections.dismissedOfArticle(url)).toEqual(new Set());
  });
});

describe('a reading stored in IndexedDB', () => {
  it('is one transaction: a failure in the middle leaves what was there before', async () => {
    const database = await openDatabase(emptyStorage());
    const store = new DexieStore(database);
    await store.storeReading(reading(url, ['The ferry sank', 'Nobody was hurt']));
    const broken = reading(url, ['The ferry floats']);
    // A big integer is no JSON: writing the verdicts fails, when claims have been written.
    broken.verdicts[0] = { ...newVerdict, qualifiers: [1n as never] };
    await expect(store.storeReading(broken)).rejects.toThrow();
    expect((await store.claimsOfArticle(url)).map((claim) => claim.text)).toEqual([
      'The ferry sank',
      'Nobody was hurt',
    ]);
    expect(await store.claimCount()).toBe(2);
    expect((await store.readingsAfter('', 1))[0]?.claims.map(({ verdict }) => verdict)).toEqual([
      newVerdict,
      newVerdict,
    ]);
    expect((await store.articleByUrl(url))?.title).toBe(`Title of ${url}`);
  });

  it('is there after the database is opened again', async () => {
    const storage = emptyStorage();
    const database = await openDatabase(storage);
    await new DexieStore(database).storeReading(reading(url, ['The ferry sank']));
    database.close();
    const again = new DexieStore(await openDatabase(storage));
    expect(await stored(again)).toEqual(['The ferry sank']);
  });
});
