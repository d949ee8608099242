import { browser } from '../../browser';
import { engineReplica } from '../../engine/engine-replica';
import type { RequestHandlers } from '../../messaging';
import { originPattern } from '../../sites';
import type { Connection } from '../../sync/connection';
import { openSync } from '../../sync/database';
import { tellSyncing } from '../../sync/news';
import { sync as syncOnce } from '../../sync/run';
import { syncSmall } from '../../sync/run-small';
import { accountRoom } from '../../sync/stores/account';
import type { MergeAnswer, Store } from '../../sync/types';
import { engine } from '../engine';
import { follow } from '../follow';
import { dropServer } from '../permissions';
import { type RunReport, reportOf } from './report';
import { exchangeSettings } from './settings';
import { ScheduledSync } from './sync';

const ALARM = 'sync';

/** A service worker is ended after half a minute without an event; a call of the extension's API counts as one. */
const STIR_MS = 20_000;

/**
 * So long at most a run is about coverage, ms; then it begins anew, with the notes. A service worker may spend five
 * minutes on one event.
 */
const COVERAGE_MS = 2 * 60_000;

const sync = new ScheduledSync({
  open: () => openSync(),
  account: browser.storage.sync,
  run,
  waiting: async () => (await engine['replica.status']({})).waiting,
  coverage: () => engine['replica.coverage']({}),
  ownFiles: async (names) => {
    const { number } = await engine['replica.coverage']({});
    const own = [await deviceNumber(), ...(number === null ? [] : [number])];
    return names.filter((name) => own.some((device) => name.startsWith(`${device}-`)));
  },
  forgetStore: async () => {
    await engine['replica.disconnect']({});
  },
  mayReach: (address) => browser.permissions.contains({ origins: [originPattern(address)] }),
  letGo: dropServer,
  wakeAt: async (time) => {
    await (time === null ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when: time }));
  },
  tell: tellSyncing,
  stayAwake: () => {
    const timer = setInterval(() => void browser.runtime.getPlatformInfo(), STIR_MS);
    return () => clearInterval(timer);
  },
  now: Date.now,
  random: Math.random,
});

async function run(store: Store, answer: MergeAnswer, { kind }: Connection): Promise<RunReport> {
  const options = { replica: engineReplica(engine, 'notes'), store, answer, exchange: exchangeSettings };
  if (kind === 'account') {
    const report = await syncSmall({
      ...options,
      room: async () => accountRoom(browser.storage.sync, `${await deviceNumber()}-`),
      digest: (most) => engine['replica.digest']({ most }),
    });
    return reportOf([report], report.left);
  }
  const notes = await syncOnce(options);
  if (notes.asks !== null || !(await engine['replica.coverage']({})).on) {
    return reportOf([notes]);
  }
  const end = Date.now() + COVERAGE_MS;
  const replica = engineReplica(engine, 'coverage');
  return reportOf([notes, await syncOnce({ replica, store, enough: () => Date.now() > end })]);
}

async function deviceNumber(): Promise<string> {
  return (await engine['replica.status']({})).number ?? '';
}

/** @param key of the reader's other devices; null keeps the one this device has, or makes one */
function beginWith(key: string | null): () => Promise<void> {
  return async () => {
    await engine['replica.connect'](key === null ? {} : { key });
  };
}

/** What the options page and the popup ask about syncing. */
export const syncRequests = {
  'sync.state': () => sync.state(),
  'sync.connect': ({ connection, key, forThis }) => sync.connect(connection, beginWith(key), forThis),
  'sync.signIn': (login) => sync.signIn(login, beginWith(null)),
  'sync.now': ({ answer }) => sync.now(answer),
  'sync.disconnect': ({ removeFiles }) => sync.disconnect(removeFiles),
  'sync.letCoverageTravel': async ({ on }) => {
    await engine['replica.letTravel']({ on });
    if (on) void follow(() => sync.now());
    return sync.state();
  },
  'sync.key': async () => (await engine['replica.key']({})) ?? '',
  'sync.changeKey': async ({ key }) => {
    await engine['replica.changeKey'](key === null ? {} : { key });
    await sync.changed();
    return (await engine['replica.key']({})) ?? '';
  },
} satisfies RequestHandlers;

/** Something that travels was changed on this device. */
export const somethingChanged = () => sync.changed();

/** Keeps syncing by itself. Call it at once: the browser wakes the background only for what it listens to from its start. */
export function syncByItself(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void follow(() => sync.now());
  });
  browser.runtime.onStartup.addListener(() => follow(() => sync.resume()));
  browser.runtime.onInstalled.addListener(() => follow(() => sync.resume()));
}
