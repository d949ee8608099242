import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { emptyStorage, reading } from './records';

const url = 'https://harbour.example/ferry';
const other = 'https://inland.example/ferry';
const query = { terms: ['ferry', 'sank'], day: 22_402 };

async function texts(coverage: Awaited<ReturnType<typeof openCoverage>>, except: string): Promise<string[]> {
  const [found] = await coverage.candidates([query], except);
  return (found ?? []).map((statement) => statement.claim.text);
}

describe('Coverage', () => {
  it('finds what was stored, except for the article in hand', async () => {
    const coverage = await openCoverage(emptyStorage());
    await coverage.storeReading(reading(url, ['The ferry sank']));
    await coverage.storeReading(reading(other, ['A ferry sank']));
    expect(await texts(coverage, url)).toEqual(['A ferry sank']);
    expect(await texts(coverage, 'https://third.example/')).toHaveLength(2);
  });

  it('answers every query in its place', async () => {
    const coverage = await openCoverage(emptyStorage());
    await coverage.storeReading(reading(url, ['The ferry sank', 'Snow fell']));
    const found = await coverage.candidates(
      [{ ...query, terms: ['snow'] }, { ...query, terms: ['unheard'] }, query],
      other,
    );
    expect(found.map((statements) => statements.map((statement) => statement.claim.text))).toEqual([
      ['Snow fell'],
      [],
      ['The ferry sank'],
    ]);
  });

  it('no longer finds what an article has withdrawn', async () => {
    const coverage = await openCoverage(emptyStorage());
    await coverage.storeReading(reading(url, ['The ferry sank']));
    await coverage.storeReading(reading(url, ['Nothing happened']));
    expect(await texts(coverage, other)).toEqual([]);
  });

  it('finds the same after a restart, from the rows', async () => {
    const storage = emptyStorage();
    const first = await openCoverage(storage);
    await first.storeReading(reading(url, ['The ferry sank']));
    const second = await openCoverage(storage);
    expect(await texts(second, other)).toEqual(['The ferry sank']);
  });

  it('finds nothing any more once it is cleared', async () => {
    const coverage = await openCoverage(emptyStorage());
    await coverage.storeReading(reading(url, ['The ferry sank']));
    await coverage.clear(1);
    expect(await texts(coverage, other)).toEqual([]);
    await coverage.storeReading(reading(url, ['The ferry sank again']));
    expect(await texts(coverage, other)).toEqual(['The ferry sank again']);
  });

  it('goes on with an empty database where the browser has deleted the one it had', async () => {
    const storage = { ...emptyStorage(), name: 'deleted' };
    const coverage = await openCoverage(storage);
    await coverage.storeReading(reading(url, ['The ferry sank', 'Snow fell']));
    const deleted = storage.indexedDB?.deleteDatabase('deleted');
    await new Promise((resolve) => deleted?.addEventListener('success', resolve));
    expect(await texts(coverage, other)).toEqual([]);
    await coverage.storeReading(reading(url, ['Snow fell', 'A ferry sank']));
    expect(await texts(coverage, other)).toEqual(['A ferry sank']);
  });
});

describe('candidates from articles about the same event', () => {
  /** News of other matters: enough that a claim's nearest statements in all of coverage are elsewhere. */
  async function busyCoverage() {
    const coverage = await openCoverage(emptyStorage());
    for (let number = 0; number < 40; number++) {
      await coverage.storeReading(
        reading(`https://n${number}.example/`, [`The captain spoke to reporters ${number}`]),
      );
    }
    return coverage;
  }

  it('include what says the same in almost no common words', async () => {
    const coverage = await busyCoverage();
    await coverage.storeReading(
      reading(url, ['Ferry Marigold sank off Tarn Island', 'Its skipper the captain survived']),
    );
    const queries = ['Marigold went down near Tarn Island', 'The captain is alive'].map((text) => ({
      terms: text.toLowerCase().split(' '),
      day: 22_402,
    }));
    const [, alive] = await coverage.candidates(queries, other);
    expect(alive?.map((statement) => statement.claim.text)).toContain('Its skipper the captain survived');
  });

  it('name no statement twice', async () => {
    const coverage = await busyCoverage();
    const [found = []] = await coverage.candidates([{ terms: ['captain', 'reporters'], day: 22_402 }], other);
    expect(new Set(found.map((statement) => statement.source.url)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(0);
  });

  it('are joined by what other articles say only where that shares enough with the claim', async () => {
    const coverage = await busyCoverage();
    const terms = ['captain', 'sailed', 'north', 'alone'];
    const ask = async (weights: number[]) => {
      const words = terms.map((term, at) => ({ terms: [term], weight: weights[at] ?? 0 }));
      const [found = []] = await coverage.candidates([{ terms, day: 22_402, words }], other);
      return found.length;
    };
    const [none, little, much] = [await ask([1, 9, 9, 9]), await ask([1, 2, 2, 2]), await ask([3, 1, 1, 1])];
    expect(none).toBe(0);
    expect(little).toBeGreaterThan(0);
    expect(await ask([9, 4, 4, 4])).toBe(little);
    expect(much).toBeGreaterThan(little);
  });

  it('are those that share most of a claim, and the less they share the fewer', async () => {
    const coverage = await busyCoverage();
    const told = (count: number, text: string) =>
      Array.from({ length: count }, (_, at) => `${text} ${'abcdefghijk'[at]}`);
    const sank = told(11, 'Marigold sank off Tarn');
    await coverage.storeReading(reading(url, [...told(11, 'Marigold sailed'), ...sank]));
    const ask = async (terms: string[]) => {
      const [found = []] = await coverage.candidates([{ terms, day: 22_402 }], other);
      return found.map(({ claim }) => claim.text);
    };
    expect((await ask(['marigold', 'sank', 'tarn', 'island'])).sort()).toEqual(sank);
    expect(await ask(['marigold', 'sailed', 'north', 'at', 'dawn', 'alone'])).toHaveLength(10);
    const ofLittle = ['marigold', 'north', 'at', 'dawn', 'alone', 'in', 'fog', 'and', 'rain', 'again'];
    expect(await ask(ofLittle)).toHaveLength(6);
  });
});
