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

  it('says since when it keeps coverage', async () => {
    const store = await open();
    expect(await store.summary()).toEqual({ articles: 0, claims: 0, since: null });
    await store.storeReading(reading(url, ['The ferry sank'], 5_000));
    await store.storeReading(reading(other, ['The ferry was old'], 4_000));
    expect((await store.summary()).since).toBe(4_000);
  });

  it('keeps and takes back what the reader called wrong, per article', async () => {
    const store = await open();
    await store.setDismissed(url, 'a', true);
    await store.setDismissed(url, 'b', true);
    await store.setDismissed(other, 'c', true);
    await store.setDismissed(url, 'b', false);
    expect(await store.dismissedOfArticle(url)).toEqual(new Set(['a']));
  });

  it('forgets everything at once', async () => {
    const store = await open();
    await store.storeReading(reading(url, ['The ferry sank']));
    await store.setDismissed(url, 'a', true);
    await store.clear();
    expect(await stored(store)).toEqual([]);
    expect(await store.summary()).toEqual({ articles: 0, claims: 0, since: null });
    expect(await store.dismissedOfArticle(url)).toEqual(new Set());
  });
});

describe('a reading stored in IndexedDB', () => {
  it('is one transaction: a failure in the middle leaves what was there before', async () => {
    const database = await openDatabase(emptyStorage());
    const store = new DexieStore(database);
    await store.storeReading(reading(url, ['The ferry sank', 'Nobody was hurt']));
    const broken = reading(url, ['The ferry floats']);
    // A function cannot be cloned into a database: writing the verdicts, the last step, fails.
    broken.verdicts[0] = { ...newVerdict, qualifiers: [(() => {}) as never] };
    await expect(store.storeReading(broken)).rejects.toThrow();
    expect((await store.claimsOfArticle(url)).map((claim) => claim.text)).toEqual([
      'The ferry sank',
      'Nobody was hurt',
    ]);
    expect(await database.verdicts.count()).toBe(2);
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
