import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { createEngine } from '../../../src/engine/engine';
import { CrossreadError } from '../../../src/errors';
import { emptyStorage } from '../coverage/records';
import { unasked as annotations, article, bridge, ferry, fewer } from './articles';

const url = 'https://harbour.example/ferry';
const other = 'https://inland.example/ferry';
const now = () => Date.parse('2031-05-03T10:00:00Z');

/** A coverage whose disk is full: it can be read and not written. */
async function fullCoverage(storage = emptyStorage()): Promise<Coverage> {
  const store = new DexieStore(await openDatabase(storage));
  store.storeReading = () => Promise.reject(new CrossreadError('storageFull'));
  return new Coverage(store);
}

describe('the engine', () => {
  it('lets a reading see what the one before it stored, even where both are asked for at once', async () => {
    const storage = emptyStorage();
    const engine = createEngine({ open: () => openCoverage(storage), annotations, now });
    const [, second] = await Promise.all([
      engine['article.read']({ article: article(url, [ferry]), store: true }),
      engine['article.read']({ article: article(other, [fewer]), store: true }),
    ]);
    expect(second.claims[0]?.verdict?.evidence[0]?.url).toBe(url);
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 2, claims: 2 });
  });

  it('goes on after a request that failed', async () => {
    const engine = createEngine({ open: () => openCoverage(emptyStorage()), annotations, now });
    const broken = { ...article(url, []), blocks: null } as never;
    await expect(engine['article.read']({ article: broken, store: true })).rejects.toThrow();
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 0 });
  });

  it('keeps dismissals and forgets everything when told to', async () => {
    const engine = createEngine({ open: () => openCoverage(emptyStorage()), annotations, now });
    const read = () => engine['article.read']({ article: article(url, [ferry]), store: true });
    const claimId = (await read()).claims[0]?.id ?? '';
    await engine['mark.dismiss']({ url, claimId, dismissed: true });
    expect((await read()).claims[0]?.dismissed).toBe(true);
    await engine['coverage.clear']({});
    expect(await engine['coverage.summary']({})).toEqual({ articles: 0, claims: 0, since: null });
    expect((await read()).claims[0]?.dismissed).toBe(false);
  });
});

describe('where the disk is full', () => {
  it('marks are given all the same, with a warning, and what was stored stays', async () => {
    const storage = emptyStorage();
    const before = createEngine({ open: () => openCoverage(storage), annotations, now });
    await before['article.read']({ article: article(url, [ferry]), store: true });
    const engine = createEngine({ open: () => fullCoverage(storage), annotations, now });
    const reading = await engine['article.read']({ article: article(other, [fewer]), store: true });
    expect(reading).toMatchObject({ stored: false, warning: 'storageFull' });
    expect(reading.claims[0]?.verdict?.evidence[0]?.url).toBe(url);
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 1 });
  });
});

describe.each(['storageBlocked', 'databaseNewer', 'storageFull'] as const)(
  'where opening fails as %s',
  (code) => {
    const open = () => Promise.reject(new CrossreadError(code));

    it('articles are compared with those read since the start, with a warning', async () => {
      const engine = createEngine({ open, annotations, now });
      const first = await engine['article.read']({ article: article(url, [ferry]), store: true });
      const second = await engine['article.read']({ article: article(other, [fewer, bridge]), store: true });
      expect(first).toMatchObject({ stored: false, warning: code });
      expect(second).toMatchObject({ stored: false, warning: code });
      expect(second.claims.map((claim) => claim.verdict?.mark)).toEqual(['contradicted', 'new']);
    });

    it('what needs the storage fails with that code', async () => {
      const engine = createEngine({ open, annotations, now });
      await expect(engine['coverage.summary']({})).rejects.toMatchObject({ code });
      await expect(engine['coverage.clear']({})).rejects.toMatchObject({ code });
    });

    it('the storage is used again once it opens', async () => {
      const storage = emptyStorage();
      let blocked = true;
      const engine = createEngine({
        open: () => (blocked ? open() : openCoverage(storage)),
        annotations,
        now,
      });
      await engine['article.read']({ article: article(url, [ferry]), store: true });
      blocked = false;
      const reading = await engine['article.read']({ article: article(url, [ferry]), store: true });
      expect(reading).toMatchObject({ stored: true, warning: null });
    });
  },
);
