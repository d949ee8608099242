import { describe, expect, it } from 'vitest';
import {
  exchangeSettings,
  settingsExchanged,
  settled,
  type TravellingSettings,
} from '../../../src/sync/settings';
import { numbered } from '../annotations/annotations';
import { device, pair, type TestDevice } from './devices';

/** A device's settings as they are kept elsewhere, exchanged at every sync as the background does it. */
function settings({ database, sync }: TestDevice) {
  const kept: { now: TravellingSettings } = {
    now: { mode: 'onClick', chosenSites: [], offSites: [] },
  };
  return {
    kept,
    off: (...offSites: string[]) => {
      kept.now = { ...kept.now, offSites };
    },
    mode: (mode: TravellingSettings['mode']) => {
      kept.now = { ...kept.now, mode };
    },
    async sync(answer?: Parameters<typeof sync>[0]) {
      await sync(answer);
      kept.now = await exchangeSettings(database, kept.now);
      await settingsExchanged(database, kept.now);
      // What came of the exchange goes out with the next run; here at once.
      await sync(answer);
    },
  };
}

async function two() {
  const { store, a, b } = await pair();
  return { store, a, b, here: settings(a), there: settings(b) };
}

describe('the sites that are switched on and off', () => {
  it('are the same on all devices, whoever changed them', async () => {
    const { here, there } = await two();
    here.off('a.example', 'b.example');
    there.off('c.example');
    for (const each of [here, there, here]) await each.sync();
    expect(here.kept.now.offSites).toEqual(['a.example', 'b.example', 'c.example']);
    expect(there.kept.now).toEqual(here.kept.now);
    there.off('a.example', 'c.example');
    for (const each of [there, here]) await each.sync();
    expect(here.kept.now.offSites).toEqual(['a.example', 'c.example']);
  });

  it('are not undone where a device ends before it has applied what came', async () => {
    const { a, here, there } = await two();
    there.off('c.example');
    await there.sync();
    await a.sync();
    // It ends here: what came is neither applied nor acknowledged.
    await exchangeSettings(a.database, here.kept.now);
    for (const each of [here, there]) await each.sync();
    expect(here.kept.now.offSites).toEqual(['c.example']);
    expect(there.kept.now.offSites).toEqual(['c.example']);
  });

  it('are names of sites alone: what no pattern can hold is passed over', async () => {
    const { here, there } = await two();
    there.off('c.example', '*', 'a b', '[2001:db8::1]');
    for (const each of [there, here]) await each.sync();
    expect(here.kept.now.offSites).toEqual(['[2001:db8::1]', 'c.example']);
  });

  it('are those of the store where the reader takes what it has', async () => {
    const { store, a, here } = await two();
    here.off('a.example');
    await a.annotations.add(numbered(1));
    await here.sync();
    const c = await device(store, await a.key());
    await c.annotations.add(numbered(2));
    const late = settings(c);
    late.off('z.example');
    await late.sync({ join: 'theirs' });
    await here.sync();
    expect(late.kept.now.offSites).toEqual(['a.example']);
    expect(here.kept.now.offSites).toEqual(['a.example']);
  });

  it('go with how the reader wants sites to be read, of which the last choice stands', async () => {
    const { store, a, here, there } = await two();
    here.mode('chosenSites');
    // A device that joins follows; it has not chosen anything since.
    for (const each of [here, there]) await each.sync();
    expect(there.kept.now.mode).toBe('chosenSites');
    there.mode('everywhere');
    for (const each of [there, here]) await each.sync();
    expect(here.kept.now.mode).toBe('everywhere');
    await a.annotations.add(numbered(1));
    await here.sync();
    const c = await device(store, await a.key());
    await c.annotations.add(numbered(2));
    const late = settings(c);
    await late.sync({ join: 'mine' });
    for (const each of [here, there]) await each.sync({ removals: true });
    expect([late, here, there].map(({ kept }) => kept.now.mode)).toEqual(['onClick', 'onClick', 'onClick']);
  });

  it('are the same in the end where two devices chose differently at the same time', async () => {
    const { here, there } = await two();
    for (const each of [here, there]) await each.sync();
    here.mode('everywhere');
    there.mode('chosenSites');
    for (const each of [here, there, here, there]) await each.sync();
    expect(here.kept.now.mode).toBe(there.kept.now.mode);
    expect(here.kept.now.mode).not.toBe('onClick');
  });

  it('stay with a device that syncs with nothing', async () => {
    const { a } = await pair();
    await a.database.device.clear();
    const mine: TravellingSettings = { mode: 'onClick', chosenSites: ['x.example'], offSites: [] };
    expect(await exchangeSettings(a.database, mine)).toEqual(mine);
    expect(await a.database.documents.count()).toBe(0);
  });
});

describe('what the reader switches while settings are exchanged', () => {
  const here: TravellingSettings = {
    mode: 'chosenSites',
    chosenSites: ['a.example'],
    offSites: ['b.example'],
  };

  it('stays, beside what came from the other devices', () => {
    const there = { ...here, chosenSites: [], offSites: ['b.example', 'c.example'] };
    const switchedOff = { ...here, offSites: ['b.example', 'd.example'] };
    expect(settled(switchedOff, { here, there })).toEqual({
      mode: 'chosenSites',
      chosenSites: [],
      offSites: ['b.example', 'd.example', 'c.example'],
    });
    const switchedOn = { ...here, offSites: [] };
    expect(settled(switchedOn, { here, there }).offSites).toEqual(['c.example']);
  });

  it('is the mode where the reader chose one, else that of the other devices', () => {
    const there: TravellingSettings = { ...here, mode: 'everywhere' };
    expect(settled(here, { here, there }).mode).toBe('everywhere');
    expect(settled({ ...here, mode: 'onClick' }, { here, there }).mode).toBe('onClick');
  });
});
