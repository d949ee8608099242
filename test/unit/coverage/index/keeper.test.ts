import { describe, expect, it } from 'vitest';
import { TERMS_VERSION } from '../../../../src/compare/candidate-terms';
import { Coverage } from '../../../../src/coverage/coverage';
import { type CrossreadDatabase, openDatabase } from '../../../../src/coverage/database';
import { DexieStore } from '../../../../src/coverage/dexie-store';
import { checkIndex } from '../../../../src/coverage/index/check';
import type { ReadingRecord } from '../../../../src/coverage/types';
import { newClaims, sourceOf } from '../../../../src/engine/new-claims';
import { random } from '../../../lib/random';
import { emptyStorage, reading } from '../records';

const PLACES = ['Lisbon', 'Oslo', 'Bath', 'Tallinn', 'Porto', 'Ghent', 'Bergen', 'Leeds', 'Turku', 'Graz'];
const EVENTS = ['flood', 'strike', 'election', 'derailment', 'fire', 'festival', 'trial', 'merger'];
const AGREED = { damaged: [], missing: [], stray: [], twice: [], wrong: [] };

function text(next: () => number): string {
  const pick = (from: string[]) => from[Math.floor(next() * from.length)];
  return `The ${pick(EVENTS)} in ${pick(PLACES)} cost ${Math.floor(next() * 900)} people their homes.`;
}

/** A reading with the terms that the engine would take. */
async function realReading(url: string, texts: string[]): Promise<ReadingRecord> {
  const record = reading(url, texts);
  const source = sourceOf(record.article);
  const statements = record.claims.map(({ terms: _, ...claim }) => ({ claim, source }));
  return { ...record, claims: newClaims(source, statements, record.article.readAt) };
}

async function opened(database: CrossreadDatabase) {
  const store = new DexieStore(database);
  return { store, coverage: new Coverage(store) };
}

async function filled(count: number, seed = 1) {
  const storage = emptyStorage();
  const database = await openDatabase(storage);
  const { store, coverage } = await opened(database);
  const next = random(seed);
  for (let number = 0; number < count; number++) {
    const texts = Array.from({ length: 1 + Math.floor(next() * 6) }, () => text(next));
    await coverage.storeReading(await realReading(`https://n${number}.example/`, texts));
  }
  return { storage, database, store, coverage, next };
}

async function found(coverage: Coverage, terms: string[]): Promise<string[]> {
  const [statements = []] = await coverage.candidates([{ terms, day: 22_402 }], 'https://reader.example/');
  return statements.map((statement) => statement.claim.text).sort();
}

describe('the stored index', () => {
  it.each([1, 2, 3])(
    'agrees with the rows after readings, re-readings and sudden ends (seed %i)',
    async (seed) => {
      const { storage, next, ...first } = await filled(10, seed);
      let { database, store, coverage } = first;
      for (let turn = 0; turn < 60; turn++) {
        const url = `https://n${Math.floor(next() * 25)}.example/`;
        const kept = (await store.claimsOfArticle(url)).map((claim) => claim.text).filter(() => next() < 0.7);
        await coverage.storeReading(await realReading(url, [...kept, text(next)]));
        if (next() < 0.2) {
          // As after a kill: what the engine still had to do in the background is not done.
          database.close({ disableAutoOpen: true });
          database = await openDatabase(storage);
          ({ store, coverage } = await opened(database));
          expect(await checkIndex(store)).toEqual(AGREED);
        }
      }
      await coverage.settled();
      expect(await checkIndex(store)).toEqual(AGREED);
      expect(await database.indexSegments.count()).toBeLessThan(25);
    },
  );

  it('is merged in the background, and finds the same', async () => {
    const { store, coverage, database } = await filled(70);
    await coverage.settled();
    expect(await database.indexSegments.count()).toBeLessThan(16);
    expect(await checkIndex(store)).toEqual(AGREED);
    expect(await found(new Coverage(store), ['oslo'])).toEqual(await found(coverage, ['oslo']));
    expect(await found(coverage, ['oslo'])).not.toEqual([]);
  });

  it('is made from the rows where there is none, as after an upgrade', async () => {
    const { store, coverage, database } = await filled(30);
    const before = await found(coverage, ['oslo']);
    await coverage.settled();
    await database.indexSegments.clear();
    const again = new Coverage(store);
    await again.settled();
    expect(await found(again, ['oslo'])).toEqual(before);
    expect(await checkIndex(store)).toEqual(AGREED);
  });

  it('answers from what another build has made, and is made anew meanwhile', async () => {
    const { store, coverage, database } = await filled(30);
    const before = await found(coverage, ['oslo']);
    await coverage.settled();
    await database.indexSegments.toCollection().modify({ version: TERMS_VERSION - 1 });
    const again = new Coverage(store);
    expect(await found(again, ['oslo'])).toEqual(before);
    await again.storeReading(await realReading('https://n3.example/', ['Nothing happened in Oslo.']));
    await again.settled();
    const versions = (await database.indexSegments.toArray()).map(({ version }) => version);
    expect(new Set(versions)).toEqual(new Set([TERMS_VERSION]));
    expect(await checkIndex(store)).toEqual(AGREED);
  });

  it.each([
    ['cut short', (bytes: ArrayBuffer) => bytes.slice(0, 100)],
    ['of another layout', (bytes: ArrayBuffer) => new Uint8Array(bytes).fill(7, 0, 4).buffer as ArrayBuffer],
    ['empty', () => new ArrayBuffer(0)],
  ])('is mended where a segment is %s', async (_, spoil) => {
    const { store, coverage, database } = await filled(20);
    const before = await found(coverage, ['oslo']);
    await coverage.settled();
    const [segment] = await database.indexSegments.toArray();
    if (segment) await database.indexSegments.put({ ...segment, bytes: spoil(segment.bytes) });
    expect((await checkIndex(store)).damaged).toEqual([segment?.first]);
    const again = new Coverage(store);
    await again.settled();
    expect(await found(again, ['oslo'])).toEqual(before);
    expect(await checkIndex(store)).toEqual(AGREED);
  });

  it('loses what the rows have lost', async () => {
    const { store, coverage, database } = await filled(20);
    await coverage.settled();
    const lost = (await store.claimsOfArticle('https://n4.example/')).length;
    await database.claimBatches.filter(({ url }) => url === 'https://n4.example/').delete();
    await database.totals.put({ of: 'claims', count: (await store.claimCount()) - lost });
    expect((await checkIndex(store)).stray.length).toBeGreaterThan(0);
    await new Coverage(store).settled();
    expect(await checkIndex(store)).toEqual(AGREED);
  });

  it('tells terms that are not those of the claim', async () => {
    const { store, coverage } = await filled(3);
    const record = await realReading('https://other.example/', ['The ferry sank off Tarn Island.']);
    record.claims[0]?.terms.push('dragon');
    await coverage.storeReading(record);
    expect((await checkIndex(store)).wrong).toHaveLength(1);
  });

  it('is left out where it cannot be written, together with the reading', async () => {
    const { store, coverage, database } = await filled(3);
    const before = await store.claimRows();
    database.indexSegments.hook('creating', () => {
      throw new DOMException('No space left.', 'QuotaExceededError');
    });
    const record = await realReading('https://other.example/', ['The ferry sank off Tarn Island.']);
    await expect(coverage.storeReading(record)).rejects.toMatchObject({ code: 'storageFull' });
    expect(await store.claimRows()).toEqual(before);
    expect(await checkIndex(store)).toEqual(AGREED);
  });
});
