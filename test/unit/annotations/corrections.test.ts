import { describe, expect, it } from 'vitest';
import { DexieCorrections } from '../../../src/annotations/corrections';
import { openNotes } from '../../../src/annotations/database';
import { DexieAnnotations } from '../../../src/annotations/store';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { changeKey, connect } from '../../../src/sync/membership';
import { emptyStorage } from '../coverage/records';
import { device, pair } from '../sync/devices';
import { annotation } from './annotations';

const url = 'https://harbour.example/ferry';
const other = 'https://inland.example/ferry';

it('are kept and taken back, per article', async () => {
  const corrections = new DexieCorrections(await openNotes(emptyStorage()));
  await corrections.setDismissed(url, 'a', true);
  await corrections.setDismissed(url, 'b', true);
  await corrections.setDismissed(other, 'c', true);
  await corrections.setDismissed(url, 'b', false);
  await corrections.setDismissed(url, 'never', false);
  expect(await corrections.dismissedOfArticle(url)).toEqual(new Set(['a']));
  expect(await corrections.dismissalsAfter('a', 9)).toEqual([{ claimId: 'c', url: other }]);
});

it('are forgotten with the coverage, annotations are not', async () => {
  const notes = await openNotes(emptyStorage());
  const coverage = await openCoverage(emptyStorage(), new DexieCorrections(notes));
  await coverage.setDismissed(url, 'a', true);
  await new DexieAnnotations(notes).add(annotation());
  await coverage.clear(1);
  expect(await coverage.dismissedOfArticle(url)).toEqual(new Set());
  expect(await new DexieAnnotations(notes).all()).toHaveLength(1);
});

it('kept with coverage by an earlier build are all taken over, once', async () => {
  const storage = emptyStorage();
  const before = await openCoverage(storage);
  const ids = Array.from({ length: 600 }, (_, index) => `claim ${String(index).padStart(4, '0')}`);
  for (const id of ids) await before.setDismissed(url, id, true);
  const notes = await openNotes(emptyStorage());
  const after = await openCoverage(storage, new DexieCorrections(notes));
  expect(await after.dismissedOfArticle(url)).toEqual(new Set(ids));
  await after.setDismissed(url, ids[0] ?? '', false);
  const again = await openCoverage(storage, new DexieCorrections(notes));
  expect((await again.dismissedOfArticle(url)).size).toBe(ids.length - 1);
});

it('travel between devices', async () => {
  const { store, a, b } = await pair();
  await new DexieCorrections(a.database).setDismissed(url, 'a', true);
  await a.sync();
  await b.sync();
  expect(await new DexieCorrections(b.database).dismissedOfArticle(url)).toEqual(new Set(['a']));
  await new DexieCorrections(b.database).setDismissed(url, 'a', false);
  await b.sync();
  await a.sync();
  expect(await new DexieCorrections(a.database).dismissedOfArticle(url)).toEqual(new Set());
  const c = await device(store, await a.key());
  await c.sync();
  expect(await new DexieCorrections(c.database).dismissedOfArticle(url)).toEqual(new Set());
});

it.each([
  ['all are forgotten', (corrections: DexieCorrections) => corrections.clear()],
  ['those of its article are', (corrections: DexieCorrections) => corrections.forgetDismissed([url])],
])('hold anew after %s, whatever another device did to them before', async (_, forget) => {
  const { a, b } = await pair();
  const [here, there] = [new DexieCorrections(a.database), new DexieCorrections(b.database)];
  await here.setDismissed(url, 'a', true);
  await a.sync();
  await b.sync();
  await there.setDismissed(url, 'a', false);
  await b.sync();
  await forget(here);
  await here.setDismissed(url, 'a', true);
  for (const one of [a, b, a]) await one.sync();
  expect(await here.dismissedOfArticle(url)).toEqual(new Set(['a']));
  expect(await there.dismissedOfArticle(url)).toEqual(new Set(['a']));
});

describe.each([
  ['all were forgotten', (corrections: DexieCorrections) => corrections.clear()],
  ['those of its article were', (corrections: DexieCorrections) => corrections.forgetDismissed([url])],
])('after %s', (_, forget) => {
  /** Two devices that know one correction, which the first forgot. */
  async function afterForgetting() {
    const { a, b } = await pair();
    const [here, there] = [new DexieCorrections(a.database), new DexieCorrections(b.database)];
    await there.setDismissed(url, 'a', true);
    await b.sync();
    await a.sync();
    await forget(here);
    /** The other device says again all that it said, as a snapshot or a new key has it do. */
    const sayAgain = async () => {
      await changeKey(b.database, await b.key());
      await b.sync();
      await a.sync();
    };
    return { a, b, here, there, sayAgain };
  }
  const known = async (corrections: DexieCorrections) => [...(await corrections.dismissedOfArticle(url))];

  it('they do not come back from another device, which keeps them', async () => {
    const { a, here, there, sayAgain } = await afterForgetting();
    await sayAgain();
    expect(await known(here)).toEqual([]);
    expect(await known(there)).toEqual(['a']);
    expect(await a.database.documents.count()).toBe(0);
  });

  it('they do not come back once more where they were made and forgotten anew', async () => {
    const { here, sayAgain } = await afterForgetting();
    await here.setDismissed(url, 'a', true);
    await forget(here);
    await sayAgain();
    expect(await known(here)).toEqual([]);
  });

  it('they come back where the reader takes what a store has', async () => {
    const { a, here } = await afterForgetting();
    await connect(a.database, await a.key());
    await a.sync({ join: 'theirs' });
    expect(await known(here)).toEqual(['a']);
  });

  it('they go on the other devices where a store is to have what is here', async () => {
    const { a, b, there } = await afterForgetting();
    await connect(a.database, await a.key());
    for (const sync of [() => a.sync({ join: 'mine' }), b.sync]) await sync();
    expect(await known(there)).toEqual([]);
  });

  it('what another device corrects from then on comes in', async () => {
    const { here, there, sayAgain } = await afterForgetting();
    await there.setDismissed(url, 'a', false);
    await there.setDismissed(url, 'a', true);
    await there.setDismissed(url, 'b', true);
    await sayAgain();
    expect(await known(here)).toEqual(['a', 'b']);
  });
});

it('of a device that syncs with nothing leave no trace once they are forgotten', async () => {
  const notes = await openNotes(emptyStorage());
  const corrections = new DexieCorrections(notes);
  await corrections.setDismissed(url, 'a', true);
  await corrections.forgetDismissed([url]);
  const rows = await Promise.all(notes.tables.map((table) => table.count()));
  expect(rows.every((count) => count === 0)).toBe(true);
});

it('leave nothing to do, and no file behind, once they are forgotten', async () => {
  const { store, a } = await pair();
  const corrections = new DexieCorrections(a.database);
  for (let count = 0; count < 9; count++) {
    await corrections.setDismissed(url, `claim ${count}`, true);
    await a.sync();
  }
  await corrections.clear();
  for (let rest = 0; rest < 3; rest++) await a.sync();
  expect(await a.sync()).toMatchObject({ sent: 0, taken: 0, tidied: 0 });
  expect(store.files.size).toBe(0);
});
