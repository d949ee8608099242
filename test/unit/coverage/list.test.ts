import { describe, expect, it } from 'vitest';
import type { ArticleFilter, ArticlePlace, Stretch } from '../../../src/coverage/answers';
import { Coverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { MemoryStore } from '../../../src/coverage/memory-store';
import type { CoverageStore } from '../../../src/coverage/types';
import { emptyStorage, newVerdict, reading } from './records';

const all: ArticleFilter = { text: '', site: null, since: 0 };

/** Everything that is listed, answer by answer. */
async function whole<Item>(
  ask: (after: ArticlePlace | null) => Promise<Stretch<Item>>,
): Promise<{ items: Item[]; answers: number }> {
  const items: Item[] = [];
  let after: ArticlePlace | null = null;
  for (let answers = 1; ; answers++) {
    const { items: some, next }: Stretch<Item> = await ask(after);
    items.push(...some);
    if (!next) return { items, answers };
    after = next;
  }
}

describe.each([
  ['in IndexedDB', async () => new DexieStore(await openDatabase(emptyStorage()))],
  ['in memory', async () => new MemoryStore()],
])('articles read, kept %s', (_, open: () => Promise<CoverageStore>) => {
  /** A coverage of articles that were read one after the other, or all at once. */
  async function filled(urls: string[], readAt: (at: number) => number = (at) => 1_000 + at) {
    const coverage = new Coverage(await open());
    await coverage.storeReadings(urls.map((url, at) => reading(url, ['The ferry sank'], readAt(at))));
    const list = async (filter: Partial<ArticleFilter> = {}) =>
      (await whole((after) => coverage.articles({ ...all, ...filter }, after))).items.map(({ url }) => url);
    return { coverage, list };
  }

  const numbered = (count: number) =>
    Array.from({ length: count }, (_, at) => `https://n${String(at).padStart(3, '0')}.example/`);

  it('are listed from the last one read to the first, each once, a stretch at a time', async () => {
    const urls = numbered(95);
    const { coverage, list } = await filled(urls);
    expect(await list()).toEqual([...urls].reverse());
    const { items, answers } = await whole((after) => coverage.articles(all, after));
    expect(answers).toBe(Math.ceil(items.length / 30));
  });

  it('are each listed once where all were read at the same moment', async () => {
    const urls = numbered(95);
    const { list } = await filled(urls, () => 5_000);
    expect((await list()).sort()).toEqual(urls);
  });

  it('say what they are, when they were published and read, and how much they claim', async () => {
    const { coverage } = await filled([]);
    await coverage.storeReading(reading('https://harbour.example/ferry', ['It sank', 'It was old'], 7_000));
    const { items } = await coverage.articles(all, null);
    expect(items).toMatchObject([
      {
        url: 'https://harbour.example/ferry',
        title: 'Title of https://harbour.example/ferry',
        publisher: 'harbour.example',
        publishedAt: '2031-05-02T08:00:00Z',
        language: 'en',
        readAt: 7_000,
        claims: 2,
      },
    ]);
  });

  it('are found by words of title, publisher and address, whatever their case and accents', async () => {
    const { coverage, list } = await filled(numbered(600));
    const record = reading('https://harbour.example/ferry', ['It sank'], 1);
    record.article.title = 'L’été des naufragés';
    record.article.publisher = 'Le Courrier';
    await coverage.storeReading(record);
    expect(await list({ text: ' NAUFRAGES courrier' })).toEqual(['https://harbour.example/ferry']);
    expect(await list({ text: 'harbour.example/ferry' })).toEqual(['https://harbour.example/ferry']);
    expect(await list({ text: 'naufrages inland' })).toEqual([]);
  });

  it('are narrowed down to one site, and to what was read since a moment', async () => {
    const { list } = await filled([
      'https://www.harbour.example/1',
      'https://inland.example/harbour.example',
      'https://harbour.example/2',
    ]);
    expect(await list({ site: 'harbour.example' })).toEqual([
      'https://harbour.example/2',
      'https://www.harbour.example/1',
    ]);
    expect(await list({ since: 1_002 })).toEqual(['https://harbour.example/2']);
    expect(await list({ since: 1_003 })).toEqual([]);
  });

  it('are looked through a part at a time, and found all the same far back', async () => {
    const coverage = new Coverage(await open());
    const urls = Array.from({ length: 4_200 }, (_, at) => `https://n${at}.example/`);
    await coverage.storeReadings(urls.map((url, at) => reading(url, [], at)));
    const found = await whole((after) => coverage.addresses({ ...all, text: 'n7.example' }, after));
    expect(found).toEqual({ items: ['https://n7.example/'], answers: 2 });
    expect((await whole((after) => coverage.addresses(all, after))).items).toEqual([...urls].reverse());
  });
});

it('articles read tell how many of their claims had each mark', async () => {
  const coverage = new Coverage(new DexieStore(await openDatabase(emptyStorage())));
  const record = reading('https://harbour.example/ferry', ['One', 'Two', 'Three', 'Four']);
  const evidence = [{ ...record.article, text: 'x', relation: 'supports' as const }];
  record.verdicts = [newVerdict, { ...newVerdict, mark: 'contradicted', evidence }, newVerdict, null];
  await coverage.storeReading(record);
  const { items } = await coverage.articles(all, null);
  expect(items).toMatchObject([{ claims: 4, marks: { new: 2, corroborated: 0, contradicted: 1 } }]);
});
