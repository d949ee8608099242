import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/coverage/database';
import { changeSettings, readSettings } from '../../../src/coverage/settings';
import { emptyStorage } from './records';

it('reads nothing by itself until the reader chooses', async () => {
  const database = await openDatabase(emptyStorage());
  expect(await readSettings(database)).toEqual({
    mode: 'onClick',
    paused: false,
    chosenSites: [],
    offSites: [],
  });
});

it('loses no change where two are made at once', async () => {
  const database = await openDatabase(emptyStorage());
  await Promise.all(
    ['a.example', 'b.example'].map((site) =>
      changeSettings(database, ({ offSites }) => ({ offSites: [...offSites, site] })),
    ),
  );
  expect((await readSettings(database)).offSites).toEqual(['a.example', 'b.example']);
});

it('tells what was before and what is after a change', async () => {
  const database = await openDatabase(emptyStorage());
  const { before, after } = await changeSettings(database, () => ({ paused: true }));
  expect([before.paused, after.paused]).toEqual([false, true]);
  expect(after).toEqual(await readSettings(database));
});
